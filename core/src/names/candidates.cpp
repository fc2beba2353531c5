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

/// Whether `a` is the better of two that overlap.
bool before(const Candidate& a, const Candidate& b) {
  return std::tuple(score(b), b.end - b.begin, a.begin, a.stem, a.type) <
         std::tuple(score(a), a.end - a.begin, b.begin, b.stem, b.type);
}

/// Those that are sure enough, by where they begin and then as they were proposed: counted, as
/// there are no more places than tokens.
std::vector<Candidate> by_begin(const std::vector<Candidate>& candidates, std::size_t token_count) {
  const auto counts = [](const Candidate& candidate) {
    return candidate.confidence >= confidence::name::least;
  };
  std::vector<std::uint32_t> place(token_count + 1);
  for (const Candidate& candidate : candidates)
    place[candidate.begin + 1U] += counts(candidate);
  for (std::size_t token = 0; token < token_count; ++token)
    place[token + 1] += place[token];
  std::vector<Candidate> sorted(place.back());
  for (const Candidate& candidate : candidates)
    if (counts(candidate))
      sorted[place[candidate.begin]++] = candidate;
  return sorted;
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

std::vector<Candidate> choose(const std::vector<Candidate>& candidates, std::size_t token_count) {
  std::vector<Candidate> sorted = by_begin(candidates, token_count);
  std::vector<bool> taken(token_count);
  std::vector<Candidate> chosen;
  // What overlaps, one with the next, stands against each other and against nothing else.
  for (auto first = sorted.begin(), last = first; first != sorted.end(); first = last) {
    for (std::uint32_t end = first->end; last != sorted.end() && last->begin < end; ++last)
      end = std::max(end, last->end);
    std::sort(first, last, before);
    const auto chosen_before = static_cast<std::ptrdiff_t>(chosen.size());
    for (auto candidate = first; candidate != last; ++candidate) {
      const auto begin = taken.begin() + candidate->begin;
      const auto end = taken.begin() + candidate->end;
      if (std::find(begin, end, true) != end)
        continue;
      std::fill(begin, end, true);
      chosen.push_back(*candidate);
    }
    std::sort(chosen.begin() + chosen_before, chosen.end(),
              [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
  }
  return chosen;
}

} // namespace tanqih
