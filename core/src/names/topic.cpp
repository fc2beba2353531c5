// SPDX-License-Identifier: MIT
#include "names/topic.hpp"

#include <algorithm>

namespace tanqih {

namespace {

/// One word of sport in 60 is none: every text has a هدف (an aim).
std::uint8_t step_of(std::size_t sport_words, std::size_t words) {
  if (sport_words == 0) // a division a word
    return 0;
  const std::size_t percent = sport_words * 100 / std::max<std::size_t>(words, 20);
  return percent >= 12 ? 3 : percent >= 7 ? 2 : percent >= 4 ? 1 : 0;
}

} // namespace

void tell_topic(std::span<WordFacts> words, WordRange window) {
  const auto tells = [&](std::size_t at) {
    return std::size_t{(words[at].begins & is_sport_word) != 0};
  };
  std::size_t begin = std::max(window.begin, topic_reach) - topic_reach;
  std::size_t end = begin;
  std::size_t sport = 0;
  for (std::size_t at = window.begin; at < window.end; ++at) {
    for (; end < std::min(words.size(), at + topic_reach + 1); ++end)
      sport += tells(end);
    for (; begin + topic_reach < at; ++begin)
      sport -= tells(begin);
    words[at].sport = step_of(sport, end - begin);
  }
}

} // namespace tanqih
