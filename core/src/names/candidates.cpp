// SPDX-License-Identifier: MIT
#include "names/candidates.hpp"

#include <algorithm>
#include <initializer_list>
#include <tuple>

#include "base/confidence.hpp"
#include "text/article_prefix.hpp"

namespace tanqih {

namespace {

/// What one more word is worth, in percents of confidence, up to four.
constexpr std::uint32_t word_bonus = 20;
constexpr std::uint32_t most_bonus_words = 4;

std::uint32_t score(const Candidate& candidate) {
  return candidate.confidence +
         word_bonus * std::min(candidate.end - candidate.begin - 1, most_bonus_words);
}

} // namespace

bool may_begin(std::u16string_view word, std::size_t stem, bool article, MentionType type) {
  if (stem == 0 || article)
    return true;
  const char16_t last = word[stem - 1];
  if (last == u'ل' && stem >= 2 && (word[stem - 2] == u'ا' || word[stem - 2] == u'ل'))
    return false;
  const bool rare = last == u'ف' || last == u'ك' || last == u'س';
  // ولقطر, لكأس العالم
  const bool place = type == MentionType::place || type == MentionType::misc;
  const std::size_t least = (place ? 3U : 4U) + (rare || (stem > 1 && !place) ? 1U : 0U);
  return word.size() - stem >= least;
}

bool looks_like_name(std::u16string_view word, bool definite) {
  const auto begins = [&](std::initializer_list<std::u16string_view> with) {
    return std::any_of(with.begin(), with.end(), [&](auto part) { return word.starts_with(part); });
  };
  const auto ends = [&](std::initializer_list<std::u16string_view> with) {
    return std::any_of(with.begin(), with.end(), [&](auto part) { return word.ends_with(part); });
  };
  if (definite)
    return has_article(word);
  return word.size() >= 3 && !begins({u"ي", u"ت", u"سي", u"ست", u"است", u"و"}) &&
         !ends({u"ة", u"ات", u"ها", u"ه", u"هم", u"هما"});
}

std::vector<Candidate> choose(std::vector<Candidate> candidates, std::size_t token_count) {
  std::erase_if(candidates, [](const Candidate& candidate) {
    return candidate.confidence < confidence::name::least;
  });
  const auto before = [](const Candidate& a, const Candidate& b) {
    return std::tuple(score(b), b.end - b.begin, a.begin, a.stem, a.type) <
           std::tuple(score(a), a.end - a.begin, b.begin, b.stem, b.type);
  };
  std::sort(candidates.begin(), candidates.end(), before);
  std::vector<bool> taken(token_count);
  std::vector<Candidate> chosen;
  for (const Candidate& candidate : candidates) {
    const auto first = taken.begin() + candidate.begin;
    const auto last = taken.begin() + candidate.end;
    if (std::find(first, last, true) != last)
      continue;
    std::fill(first, last, true);
    chosen.push_back(candidate);
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
  return chosen;
}

} // namespace tanqih
