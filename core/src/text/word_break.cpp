// SPDX-License-Identifier: MIT
#include "text/word_break.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

namespace tanqih {

namespace {

/// The classes of UAX 29 that occur in Latin and Arabic text without spaces.
enum WordClass : std::uint8_t {
  other,
  letter,
  numeric,
  extend_num_let, ///< _
  mid_letter,     ///< between letters: ·
  mid_num,        ///< between digits: , ; ،
  mid_num_let,    ///< between either: . ' ’
  extend,         ///< marks and format characters: they belong to what is before
  foreign,        ///< not walked here
};

WordClass class_of(UChar32 point) {
  if (point == u'@') // not by UAX 29: e-mail addresses hold together, as in ICU 72
    return letter;
  if (point == u':') // ICU's own: it joins words in Swedish only
    return other;
  if (u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC))
    return foreign; // it may be joined to another by ZWJ
  switch (u_getIntPropertyValue(point, UCHAR_WORD_BREAK)) {
  case U_WB_ALETTER:
    return letter;
  case U_WB_NUMERIC:
    return numeric;
  case U_WB_EXTENDNUMLET:
    return extend_num_let;
  case U_WB_MIDLETTER:
    return mid_letter;
  case U_WB_MIDNUM:
    return mid_num;
  case U_WB_MIDNUMLET:
  case U_WB_SINGLE_QUOTE:
    return mid_num_let;
  case U_WB_EXTEND:
  case U_WB_FORMAT:
  case U_WB_ZWJ:
    return extend;
  case U_WB_OTHER:
  case U_WB_DOUBLE_QUOTE: // joins Hebrew letters only
    return other;
  default:
    return foreign;
  }
}

/// Latin, Arabic and the general punctuation.
struct WordClasses {
  std::array<WordClass, 0x800> low{};
  std::array<WordClass, 0x70> punctuation{};

  WordClasses() {
    low.fill(foreign);
    for (const auto& [first, last] : {std::pair{0x21, 0x24F}, {0x600, 0x6FF}, {0x750, 0x77F}})
      for (int unit = first; unit <= last; ++unit)
        low[static_cast<std::size_t>(unit)] = class_of(unit);
    for (int unit = 0; unit < 0x70; ++unit)
      punctuation[static_cast<std::size_t>(unit)] = class_of(0x2000 + unit);
  }

  [[nodiscard]] WordClass of(char16_t unit) const {
    if (unit < 0x800)
      return low[unit];
    return unit >= 0x2000 && unit < 0x2070 ? punctuation[unit - 0x2000] : foreign;
  }
};

const WordClasses& word_classes() {
  static const WordClasses classes;
  return classes;
}

/// WB5–WB13b, the rules about two neighbours.
bool joins(WordClass before, WordClass after) {
  const auto word = [](WordClass c) { return c == letter || c == numeric; };
  return (word(before) && (word(after) || after == extend_num_let)) ||
         (before == extend_num_let && (word(after) || after == extend_num_let));
}

/// The end of the segment of `chunk` that begins at `at`. No unit of it may be foreign.
std::size_t segment_end(std::u16string_view chunk, std::size_t at, const WordClasses& classes) {
  const std::size_t size = chunk.size();
  const auto skip_extend = [&](std::size_t i) {
    while (i < size && classes.of(chunk[i]) == extend)
      ++i;
    return i;
  };
  WordClass before = classes.of(chunk[at]);
  at = skip_extend(at + 1);
  while (at < size) {
    const WordClass next = classes.of(chunk[at]);
    std::size_t end = at + 1;
    if (!joins(before, next)) {
      // WB6, WB7, WB11, WB12: a mark between two letters or two digits.
      const bool mark = (before == letter && (next == mid_letter || next == mid_num_let)) ||
                        (before == numeric && (next == mid_num || next == mid_num_let));
      if (!mark)
        return at;
      end = skip_extend(end);
      if (end == size || classes.of(chunk[end]) != before)
        return at;
      ++end;
    } else {
      before = next;
    }
    at = skip_extend(end);
  }
  return at;
}

/// The scripts that ICU splits by dictionary, where it has one. None: not of such a script.
enum class DictionaryScript : std::uint8_t { none, chinese_japanese, south_east_asian };

DictionaryScript dictionary_script(UChar32 point) {
  if (point < 0x0E00)
    return DictionaryScript::none;
  if (u_getIntPropertyValue(point, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
    return DictionaryScript::south_east_asian;
  if (point == 0x30FC || point == 0xFF70) // the long vowel mark, of no one script
    return DictionaryScript::chinese_japanese;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(point, &status)) {
  case USCRIPT_HAN:
  case USCRIPT_HIRAGANA:
  case USCRIPT_KATAKANA:
    return DictionaryScript::chinese_japanese;
  default:
    return DictionaryScript::none;
  }
}

UChar32 point_at(std::u16string_view text, std::size_t at) {
  UChar32 point = 0;
  U16_GET(text.data(), 0, at, text.size(), point);
  return point;
}

bool extends(UChar32 point) {
  const auto wb = u_getIntPropertyValue(point, UCHAR_WORD_BREAK);
  return wb == U_WB_EXTEND || wb == U_WB_FORMAT || wb == U_WB_ZWJ;
}

/// The end of the run at `at` whose characters are all of `script`, with the marks on them.
std::size_t script_run_end(std::u16string_view chunk, std::size_t at, DictionaryScript script) {
  while (at < chunk.size()) {
    const UChar32 point = point_at(chunk, at);
    const bool mark = script != DictionaryScript::none && extends(point);
    if (dictionary_script(point) != script && !mark)
      break;
    at += U16_LENGTH(point);
  }
  return at;
}

} // namespace

void WordBreaks::segment_by_icu(std::u16string_view chunk, std::vector<std::size_t>& ends) {
  UErrorCode status = U_ZERO_ERROR;
  if (!iterator_)
    iterator_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status) || !iterator_) { // no break rules in ICU's data: better one word than none
    ends.push_back(chunk.size());
    return;
  }
  // Some releases of ICU hold "a@b" together (72) and some do not (76): a letter they all do.
  std::u16string joined(chunk);
  std::replace(joined.begin(), joined.end(), u'@', u'a');
  const icu::UnicodeString text(false, joined.data(), static_cast<std::int32_t>(joined.size()));
  iterator_->setText(text);
  iterator_->first();
  for (std::int32_t end = iterator_->next(); end != icu::BreakIterator::DONE;
       end = iterator_->next())
    ends.push_back(static_cast<std::size_t>(end));
}

void WordBreaks::segment(std::u16string_view chunk, std::vector<std::size_t>& ends) {
  const WordClasses& classes = word_classes();
  // A chunk with one foreign character goes to ICU whole: it may join with what is around it.
  const bool familiar = std::all_of(chunk.begin(), chunk.end(),
                                    [&](char16_t unit) { return classes.of(unit) != foreign; });
  if (familiar) {
    for (std::size_t at = 0; at < chunk.size();)
      ends.push_back(at = segment_end(chunk, at, classes));
    return;
  }
  for (std::size_t at = 0; at < chunk.size();) {
    const DictionaryScript script = dictionary_script(point_at(chunk, at));
    const std::size_t end = script_run_end(chunk, at, script);
    if (script != DictionaryScript::none) {
      ends.push_back(end);
    } else {
      const std::size_t first = ends.size();
      segment_by_icu(chunk.substr(at, end - at), ends);
      for (std::size_t i = first; i < ends.size(); ++i)
        ends[i] += at;
    }
    at = end;
  }
}

} // namespace tanqih
