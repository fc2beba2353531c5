// SPDX-License-Identifier: MIT
#include "names/sentence_scores.hpp"

#include <algorithm>

namespace tanqih {

namespace {

void add(Sums& sums, const Sums& more) {
  Sums added = sums; // of its own, so that all labels are added at once
  for (std::size_t label = 0; label < added.size(); ++label)
    added[label] = static_cast<std::int16_t>(added[label] + more[label]);
  sums = added;
}

} // namespace

void FormScores::prefetch(const WordFacts& word) const {
  if (word.kind >= kept_.size())
    return;
  const auto* const kept = reinterpret_cast<const char*>(&kept_[word.kind]);
  for (std::size_t at = 0; at < sizeof(Kept); at += 64)
    __builtin_prefetch(kept + at);
}

const FormScores::Rows& FormScores::operator()(const Facts& facts, const WordFacts& word) {
  if (numbering_ != facts.numbering) {
    kept_.clear();
    numbering_ = facts.numbering;
  }
  if (word.kind >= kept_.size())
    kept_.resize(word.kind + 1U);
  Kept& kept = kept_[word.kind];
  if (!kept.known) {
    kept = {true, {}};
    for (std::size_t row = 0; row < kept.rows.size(); ++row) {
      form_features(facts, word, static_cast<int>(row) - reach, weigher_);
      weigher_.weigh(kept.rows[row]);
    }
  }
  return kept.rows;
}

std::span<const Sums> SentenceScores::operator()(const Facts& facts, WordRange sentence) {
  sentence_ = sentence;
  const auto [begin, end] = sentence;
  sums_.assign(end - begin, Sums{});
  // begin - step may wrap below 0.
  for (std::size_t step = 1; step <= reach; ++step)
    spread(facts, beyond(false), begin - step, {begin, std::min(end, begin + reach + 1 - step)});
  for (std::size_t at = begin; at < end; ++at) {
    if (at + 2 < facts.words.size()) {
      forms_.prefetch(facts.words[at + 2]);
      standings_.prefetch(standing_key(facts.words[at + 2]));
    }
    spread(facts, facts.words[at], at,
           {std::max(begin + reach, at) - reach, std::min(end, at + reach + 1)});
  }
  for (std::size_t at = end; at < end + reach; ++at)
    spread(facts, beyond(true), at, {std::max(begin + reach, at) - reach, end});
  for (std::size_t at = begin; at <= end; ++at)
    spread_pair(word_near(facts, begin, end, at, -1), at < end ? facts.words[at] : beyond(true),
                at);
  for (std::size_t at = begin; at < end; ++at) {
    Sums& sums = sums_[at - begin];
    const WordFacts& word = facts.words[at];
    const Around near = around(facts, begin, end, at);
    add(sums, arounds_(around_key(near), [&](std::size_t) { around_features(near, weigher_); })[0]);
    add(sums, repetitions_(repetition_key_of(word),
                           [&](std::size_t) { repetition_features(word, weigher_); })[0]);
    joint_features(facts, begin, end, at, weigher_);
    taste_features(facts, begin, end, at, weigher_);
    weigher_.weigh(sums);
  }
  return sums_;
}

bool SentenceScores::add_majorities(const Facts& facts, WordRange sentence, std::span<Sums> sums) {
  bool any = false;
  for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
    majority_features(facts, sentence.begin, sentence.end, at, weigher_);
    any = weigher_.weigh(sums[at - sentence.begin]) || any;
  }
  return any;
}

/// What `word`, which stands at `at`, weighs for the words `to`.
void SentenceScores::spread(const Facts& facts, const WordFacts& word, std::size_t at,
                            WordRange to) {
  const auto& by_form = forms_(facts, word);
  const auto& by_standing = standings_(standing_key(word), [&](std::size_t row) {
    standing_features(word, static_cast<int>(row) - reach, weigher_);
  });
  for (std::size_t near = to.begin; near < to.end; ++near) {
    const std::size_t row = reach + at - near;
    add(sums_[near - sentence_.begin], by_form[row]);
    add(sums_[near - sentence_.begin], by_standing[row]);
  }
}

/// What two neighbours, the second of which stands at `at`, weigh for each other.
void SentenceScores::spread_pair(const WordFacts& first, const WordFacts& second, std::size_t at) {
  const auto& rows = pairs_(pair_key(first, second), [&](std::size_t row) {
    pair_features(first, second, row == 1, weigher_);
  });
  if (at > sentence_.begin)
    add(sums_[at - 1 - sentence_.begin], rows[0]);
  if (at < sentence_.end)
    add(sums_[at - sentence_.begin], rows[1]);
}

} // namespace tanqih
