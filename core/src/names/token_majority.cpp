// SPDX-License-Identifier: MIT
#include "names/token_majority.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include "base/hash.hpp"
#include "names/name_label.hpp"
#include "names/repetition.hpp"

namespace tanqih {

namespace {

/// How much each label was given to a word, by the confidences.
struct Votes {
  std::uint32_t word = no_repetition;
  std::array<std::uint32_t, name_label_count> by_label{};
};

/// A word of no name is asked for no confidence: one that is rather sure.
constexpr std::uint32_t vote_of_none = 60;

std::uint32_t vote(std::uint8_t label, std::uint8_t confidence) {
  return label == label_none ? vote_of_none : confidence;
}

/// The label with most votes, by how many of all it has and by whether it has those of several
/// words; 0: no votes.
std::uint8_t majority_of(const std::array<std::uint32_t, name_label_count>& votes) {
  std::uint32_t sum = 0;
  std::size_t best = 0;
  for (std::size_t label = 0; label < votes.size(); ++label) {
    sum += votes.at(label);
    if (votes.at(label) > votes.at(best))
      best = label;
  }
  if (sum == 0)
    return 0;
  const std::uint32_t percent = votes.at(best) * 100 / sum;
  const std::size_t share = percent >= 90 ? 2 : percent >= 60 ? 1 : 0;
  const std::size_t weight = votes.at(best) >= 170 ? 2 : votes.at(best) >= 75 ? 1 : 0;
  return static_cast<std::uint8_t>(1 + 9 * best + 3 * share + weight);
}

} // namespace

std::size_t majority_window_end(std::span<const WordFacts> words, std::size_t begin) {
  std::size_t end = std::min(words.size(), begin + majority_words);
  while (end < words.size() && !words[end].sentence_begin)
    ++end;
  return end;
}

void tell_majorities(std::span<WordFacts> words, std::span<const std::uint8_t> labels,
                     std::span<const std::uint8_t> confidences) {
  // Open addressing: words that were read as names alone have votes.
  std::size_t named = 0;
  for (const std::uint8_t label : labels)
    named += label != label_none;
  if (named == 0)
    return;
  std::vector<Votes> votes(std::bit_ceil(2 * named));
  const auto find = [&](std::uint32_t key) -> Votes& {
    std::size_t at = combine(key, 0) & (votes.size() - 1);
    while (votes[at].word != key && votes[at].word != no_repetition)
      at = (at + 1) & (votes.size() - 1);
    return votes[at];
  };
  for (std::size_t at = 0; at < words.size(); ++at)
    if (labels[at] != label_none)
      if (const std::uint32_t key = repetition_key(words[at]); key != no_repetition)
        find(key).word = key;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const std::uint32_t key = repetition_key(words[at]); key != no_repetition)
      if (Votes& word = find(key); word.word == key)
        word.by_label.at(labels[at]) += vote(labels[at], confidences[at]);
  for (std::size_t at = 0; at < words.size(); ++at)
    if (const std::uint32_t key = repetition_key(words[at]); key != no_repetition)
      if (const Votes& word = find(key); word.word == key) {
        auto others = word.by_label;
        others.at(labels[at]) -= vote(labels[at], confidences[at]);
        words[at].majority = majority_of(others);
      }
}

} // namespace tanqih
