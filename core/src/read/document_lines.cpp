// SPDX-License-Identifier: MIT
#include "read/document_lines.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "repair/unit_class.hpp"
#include "text/fold.hpp"
#include "text/line_break.hpp"
#include "text/list_mark.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

namespace {

constexpr std::uint32_t wide_gap = 3; ///< spaces between two cells
constexpr char16_t form_feed = u'\f';
constexpr std::uint32_t longest_measured = 2 * longest_broken_line; ///< with what is not seen
constexpr std::u16string_view closers_of_sentence = u"\"'”’»)]";    ///< behind its stop

/// Spaces, and what is not seen.
bool is_nothing(char16_t unit) {
  return UnitClasses::get().is(unit, line_space | unseen);
}

bool opens(char16_t unit) {
  constexpr std::u16string_view marks = u"\"«“„(['‘﴿#@&$€£%٪-–—";
  return marks.find(unit) != std::u16string_view::npos;
}

bool goes_on(char16_t unit) {
  constexpr std::u16string_view marks = u"،,؛:.؟!)]»”…";
  return marks.find(unit) != std::u16string_view::npos;
}

/// What may stand behind the rhyme of a verse.
bool is_line_mark(char16_t unit) {
  constexpr std::u16string_view marks = u"،,.؛؟!:…*\"»";
  return marks.find(unit) != std::u16string_view::npos;
}

std::size_t last_word_begin(std::u16string_view line) {
  std::size_t begin = line.size();
  while (begin > 0 && !is_nothing(line[begin - 1]))
    --begin;
  return begin;
}

LineEnding ending_of(std::u16string_view line, const DocumentWords& words) {
  const std::u16string_view inner = without_closers(line);
  if (inner.empty())
    return LineEnding::closed;
  const char16_t last = inner.back();
  if (ends_or_breaks_off(last) || last == u'۔')
    return LineEnding::closed;
  if (last == u':')
    return LineEnding::colon;
  if (inner.size() != line.size())
    return LineEnding::open;
  if (!is_letter_or_mark(last)) {
    constexpr std::u16string_view marks = u"،,؛-–—%٪°$€£ـ";
    if (last == u'ـ' && words.proclitic.contains(fold(line.substr(last_word_begin(line)))))
      return LineEnding::hanging;
    const bool parts = last == u'/' && inner.size() > 1 && u_isalnum(inner[inner.size() - 2]) != 0;
    return u_isalnum(last) != 0 || marks.find(last) != std::u16string_view::npos || parts
               ? LineEnding::open
               : LineEnding::other;
  }
  constexpr std::size_t longest_hanging = 8; // with its vowel signs
  const std::size_t word = last_word_begin(line);
  return word > 0 && line.size() - word <= longest_hanging &&
                 words.hanging.contains(fold(line.substr(word)))
             ? LineEnding::hanging
             : LineEnding::open;
}

/// Is the last word a number, and none that a headline ends with: a year, a season, a score?
bool ends_in_count(std::u16string_view line) {
  const std::u16string_view word = line.substr(last_word_begin(line));
  constexpr std::size_t digits_of_year = 4;
  return word.size() != line.size() && std::all_of(word.begin(), word.end(), is_digit) &&
         (word.size() != digits_of_year || u_charDigitValue(word[0]) > 2);
}

/// Fills in what is seen of the line whose span is known.
void measure(std::u16string_view text, const DocumentWords& words, DocumentLine& line) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view units = slice(text, line.span);
  std::uint32_t gap = 0;
  bool in_first = true;
  bool after_stop = false;
  char16_t before = 0;
  bool in_letters = true;
  line.width = 0;
  line.first_letters = fnv_basis_32;
  for (const char16_t unit : units) {
    const std::uint32_t is = classes.of(unit);
    if (is == 0 && !in_first && is_arabic_letter(unit)) { // nearly every unit
      ++line.width;
      gap = 0;
      after_stop = false;
      before = unit;
      continue;
    }
    if ((is & unseen) != 0)
      continue;
    ++line.width;
    if ((is & line_space) != 0) {
      in_first = false;
      line.words += gap == 0;
      line.stops += gap == 0 && after_stop;
      line.cells = line.cells || unit == u'\t' || ++gap >= wide_gap;
    } else {
      gap = 0;
      line.first += in_first;
      in_letters = in_letters && in_first && u_isalnum(unit) != 0;
      if (in_letters)
        line.first_letters = fnv_step(line.first_letters, unit);
      if (closers_of_sentence.find(unit) == std::u16string_view::npos)
        after_stop = closing_marks.find(unit) != std::u16string_view::npos && before != unit;
      before = unit;
    }
  }
  line.width += line.indent;
  const char16_t head = units.front();
  ++line.words;
  line.goes_on = goes_on(head);
  line.begins = (u_isalnum(head) != 0 || opens(head) || line.goes_on) && !has_list_mark(units);
  line.ending = ending_of(units, words);
  line.number_last = is_digit(units.back());
  line.counts = line.number_last && ends_in_count(units);
  const auto last = std::find_if_not(units.rbegin(), units.rend(), [](char16_t unit) {
    return is_arabic_mark(unit) || is_line_mark(unit);
  });
  line.last_letter = last != units.rend() && is_arabic_letter(*last) ? *last : u'\0';
}

/// A cheap first look: may the line go on in the next?
bool may_be_broken(std::u16string_view text, Span line) {
  constexpr std::uint32_t shortest = 28; // below every column
  return line.size() >= shortest && !ends_or_breaks_off(text[line.end - 1]);
}

/// Is the line longer than what is broken? `unseen` units are not counted.
bool is_too_long(std::u16string_view line) {
  if (line.size() <= longest_broken_line)
    return false;
  const UnitClasses& classes = UnitClasses::get();
  std::size_t at = classes.find(line.substr(0, longest_broken_line + 1), 0, unseen);
  std::size_t seen = at;
  for (; at < line.size() && seen <= longest_broken_line; ++at)
    seen += classes.is(line[at], unseen) ? 0 : 1;
  return seen > longest_broken_line;
}

} // namespace

void measure_lines(std::u16string_view text, const DocumentWords& words, DocumentLines& lines,
                   std::size_t begin) {
  for (std::size_t i = begin; i < lines.lines.size(); ++i) {
    DocumentLine& line = lines.lines[i];
    if (line.words == 0 && line.span.size() <= longest_measured)
      measure(text, words, line);
  }
  lines.measured = true;
}

DocumentLines document_lines(std::u16string_view text, const std::vector<Span>& spans,
                             const DocumentWords& words) {
  DocumentLines result;
  std::vector<DocumentLine>& lines = result.lines;
  lines.reserve(spans.size());
  std::size_t stretch = 0; // the first line of those that nothing too long parts
  std::size_t open = 0;    // of these, lines before the last that may be broken
  const auto end_stretch = [&] {
    if (open >= 2)
      measure_lines(text, words, result, stretch);
    stretch = lines.size() + 1;
    open = 0;
  };
  DocumentLine line;
  bool open_before = false;
  for (const Span span : spans) {
    std::uint32_t begin = span.begin;
    std::uint32_t end = span.end;
    for (; begin < end && is_nothing(text[begin]); ++begin) {
      line.new_page = line.new_page || text[begin] == form_feed;
      line.indent += text[begin] == u' ';
    }
    while (begin < end && is_nothing(text[end - 1]))
      --end;
    if (begin < end) {
      line.span = {begin, end};
      line.width = line.span.size();
      const bool too_long = is_too_long(slice(text, line.span));
      if (too_long)
        end_stretch();
      lines.push_back(line);
      open += open_before && !too_long;
      open_before = !too_long && may_be_broken(text, line.span);
      line = {};
    } else {
      line.indent = 0;
    }
    line.breaks += lines.empty() ? 0 : 1;
  }
  end_stretch();
  return result;
}

} // namespace tanqih
