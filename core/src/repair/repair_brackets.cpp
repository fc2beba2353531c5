// SPDX-License-Identifier: MIT
#include "repair/repair_brackets.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/characters.hpp"
#include "repair/unit_class.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

struct Kind {
  char16_t open;
  char16_t close;
};
constexpr std::array<Kind, 3> kinds = {{{u'(', u')'}, {u'[', u']'}, {u'«', u'»'}}};

bool is_word_part(char16_t unit) {
  return is_letter_or_mark(unit) || is_digit(unit) || is_ascii_letter(unit) || unit == u'ـ';
}
bool is_arabic(char16_t unit) {
  return is_letter_or_mark(unit) || unit == u'ـ';
}
bool ends_line(char16_t unit) {
  return unit == u'\n' || unit == u'\r' || unit == 0;
}
char16_t unit_at(std::u16string_view text, std::size_t at) {
  return at < text.size() ? text[at] : u'\0';
}
char16_t unit_before(std::u16string_view text, std::size_t at) {
  return at > 0 ? text[at - 1] : u'\0';
}

/// Does a mark stand on the outer side of a word: after a space and right before one, or the
/// reverse?
bool hugs_next(std::u16string_view text, std::size_t at) {
  const char16_t before = unit_before(text, at);
  return (ends_line(before) || is_space(before)) &&
         (is_word_part(unit_at(text, at + 1)) || unit_at(text, at + 1) == u'"');
}
bool hugs_last(std::u16string_view text, std::size_t at) {
  const char16_t after = unit_at(text, at + 1);
  const char16_t before = unit_before(text, at);
  return !is_word_part(after) && (is_word_part(before) || before == u'%' || before == u'.' ||
                                  before == u'"' || before == u'؟' || before == u'!');
}

/// A pair of marks in one line, by their places.
struct Pair {
  std::size_t first = 0;
  std::size_t second = 0;
};

/// The pairs of `kind` that stand turned; empty as well where one stands as it should.
std::vector<Pair> turned_pairs(std::u16string_view text, const Kind& kind) {
  std::vector<Pair> pairs;
  std::size_t open = std::u16string_view::npos; // a closing mark that hugs the word behind it
  bool inside = false;                          // of a pair that stands as it should
  bool arabic = false;                          // a letter since the mark
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (unit == u'\n') {
      open = std::u16string_view::npos;
      inside = false;
    } else if (unit == kind.close) {
      if (inside)
        return {};
      open = hugs_next(text, at) ? at : std::u16string_view::npos;
      arabic = false;
    } else if (unit == kind.open) {
      if (open != std::u16string_view::npos && arabic && hugs_last(text, at))
        pairs.push_back({open, at});
      else
        inside = true;
      open = std::u16string_view::npos;
    } else {
      arabic = arabic || is_arabic_letter(unit);
    }
  }
  return pairs;
}

/// Does a word that joins the next by a tatweel end at `at`: «الـ», «بـ»?
bool ends_in_tatweel(std::u16string_view text, std::size_t at) {
  return at > 1 && text[at - 1] == u'ـ' && is_arabic_letter(text[at - 2]);
}

bool opens(char16_t unit) {
  return unit == u'"' || unit == u'«' || unit == u'“' || unit == u'(' || unit == u'[';
}

bool closes(char16_t unit) {
  return unit == u'"' || unit == u'»' || unit == u'”' || unit == u')' || unit == u']';
}

bool is_stop(char16_t unit) {
  return unit == u'،' || unit == u'؛' || unit == u'.' || unit == u':' || unit == u'؟' ||
         unit == u'!' || unit == u',' || unit == u')' || unit == u'»';
}

/// The pairs of straight marks, brackets and guillemets of a line, by their order in it; of
/// straight ones none where their number is odd.
void pairs_of_line(std::u16string_view text, std::size_t begin, std::size_t end,
                   std::vector<Pair>& pairs) {
  pairs.clear();
  std::array<std::vector<std::size_t>, kinds.size()> open;
  std::size_t straight = std::u16string_view::npos;
  const std::u16string_view line = text.substr(begin, end - begin);
  const bool even = std::count(line.begin(), line.end(), u'"') % 2 == 0;
  for (std::size_t at = begin; at < end; ++at) {
    if (text[at] == u'"' && even) {
      if (straight == std::u16string_view::npos) {
        straight = at;
      } else {
        pairs.push_back({straight, at});
        straight = std::u16string_view::npos;
      }
    }
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
      if (text[at] == kinds[kind].open) {
        open[kind].push_back(at);
      } else if (text[at] == kinds[kind].close && !open[kind].empty()) {
        pairs.push_back({open[kind].back(), at});
        open[kind].pop_back();
      }
    }
  }
}

/// What is done at one place: spaces that go, or one that is put.
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool put_space = false;
};

/// The changes at the spaces of one pair.
void mend_pair(std::u16string_view text, Pair pair, std::vector<Change>& changes) {
  std::size_t inner = pair.first + 1; // behind the spaces inside
  while (inner < pair.second && is_space(text[inner]))
    ++inner;
  std::size_t last = pair.second; // before the spaces inside
  while (last > inner && is_space(text[last - 1]))
    --last;
  const std::u16string_view inside = text.substr(inner, last - inner);
  if (std::none_of(inside.begin(), inside.end(), is_arabic_letter))
    return;
  const char16_t before = unit_before(text, pair.first);
  const char16_t after = unit_at(text, pair.second + 1);
  const bool straight = text[pair.first] == u'"';
  const bool free_before = ends_line(before) || is_space(before) || before == u'ـ' || opens(before);
  const bool free_after = ends_line(after) || is_space(after) || is_stop(after);
  // Of straight marks only their places tell which opens: both sides must agree.
  if (straight && !(free_before && free_after))
    return;
  const std::size_t outside = pair.first;
  if (inner > pair.first + 1) {
    const bool proclitic = pair.first < 2 || !is_arabic(text[pair.first - 2]); // و« الهلال »
    if (!free_before && is_arabic(before) && !proclitic)
      changes.push_back({outside, outside, true});
    if (free_before || is_arabic(before))
      changes.push_back({pair.first + 1, inner, false});
  }
  if (last < pair.second && (free_after || is_arabic(after))) {
    changes.push_back({last, pair.second, false});
    if (!free_after)
      changes.push_back({pair.second + 1, pair.second + 1, true});
  }
}

} // namespace

BracketSigns bracket_signs(std::u16string_view text) {
  const UnitClasses& classes = UnitClasses::get();
  BracketSigns signs;
  for (std::size_t at = classes.find(text, 0, quote | bracket); at < text.size();
       at = classes.find(text, at + 1, quote | bracket)) {
    const char16_t before = unit_before(text, at);
    const char16_t after = unit_at(text, at + 1);
    const bool straight = text[at] == u'"';
    if (closes(text[at])) {
      const bool glued =
          after == u'و' && (is_space(unit_at(text, at + 2)) || opens(unit_at(text, at + 2)));
      signs.spaced = signs.spaced || (is_space(before) && !straight) || glued;
      signs.hamza = signs.hamza || after == u'ء';
      signs.mirrored = signs.mirrored || (!straight && hugs_next(text, at));
    }
    if (opens(text[at]))
      signs.spaced = signs.spaced || (is_space(after) && !straight) ||
                     (is_space(before) && at > 1 && text[at - 2] == u'ـ');
    // A straight mark is told from a closing one by its other side alone.
    signs.spaced = signs.spaced || (straight && is_space(before) && is_space(after)) ||
                   (straight && is_space(after) && before == u'ـ') ||
                   (straight && is_space(before) && is_stop(after));
  }
  return signs;
}

void repair_mirrored_brackets(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  std::vector<Change> places;
  for (const Kind& kind : kinds)
    for (const Pair& pair : turned_pairs(text, kind)) {
      places.push_back({pair.first, pair.first + 1, false});
      places.push_back({pair.second, pair.second + 1, false});
    }
  std::sort(places.begin(), places.end(),
            [](const Change& a, const Change& b) { return a.begin < b.begin; });
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (const Change& place : places) {
    const auto mirrored = static_cast<char16_t>(u_charMirror(text[place.begin]));
    pass.replace(place.begin, place.end, {&mirrored, 1});
  }
}

void repair_bracket_spaces(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  std::vector<Change> changes;
  std::vector<Pair> pairs;
  each_line(text, [&](std::size_t begin, std::u16string_view line) {
    const std::size_t end = begin + line.size();
    pairs_of_line(text, begin, end, pairs);
    for (const Pair& pair : pairs) {
      const std::size_t open = pair.first;
      // الـ "حاصد": the mark joins the word to what is quoted.
      if (open > begin + 1 && is_space(text[open - 1]) && ends_in_tatweel(text, open - 1))
        changes.push_back({open - 1, open, false});
      // "النسور"و "الهلال"
      if (open > begin + 2 && is_space(text[open - 1]) && text[open - 2] == u'و' &&
          closes(text[open - 3]))
        changes.push_back({open - 1, open, false});
      const std::size_t after = pair.second + 1;
      if (text[pair.second] != u')' && after + 1 < end && text[after] == u'و' &&
          (is_space(text[after + 1]) || opens(text[after + 1])))
        changes.push_back({after, after, true});
      mend_pair(text, pair, changes);
    }
  });
  std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  });
  Rewrite::Pass pass(rewrite, RepairRule::punctuation_spaces);
  std::size_t done = 0;
  for (const Change& change : changes) {
    if (change.begin < done)
      continue;
    if (change.put_space)
      pass.insert(change.begin, u' ');
    else
      pass.erase(change.begin, change.end);
    done = std::max(change.end, change.begin + (change.put_space ? 1 : 0));
  }
}

void repair_hamza_for_comma(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::punctuation);
  for (std::size_t at = text.find(u'ء', 1); at < text.size(); at = text.find(u'ء', at + 1)) {
    const char16_t after = unit_at(text, at + 1);
    if (closes(text[at - 1]) && (ends_line(after) || is_space(after)))
      pass.replace(at, at + 1, u"،");
  }
}

} // namespace tanqih
