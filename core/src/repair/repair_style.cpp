// SPDX-License-Identifier: MIT
#include "repair/repair_style.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "repair/unit_class.hpp"
#include "text/addresses.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

bool is_arabic_line(std::u16string_view line) {
  return std::any_of(line.begin(), line.end(), is_arabic_letter);
}

/// A quotation mark, its place in the pairs that it is of.
struct Quote {
  std::size_t at = 0;
  bool opens = false;
  bool inner = false; ///< of a quotation inside a quotation
};

enum class QuoteMark : unsigned char { straight, curly, guillemet };

QuoteMark mark_of(char16_t unit) {
  if (unit == u'"')
    return QuoteMark::straight;
  return unit == u'«' || unit == u'»' ? QuoteMark::guillemet : QuoteMark::curly;
}

/// The marks of a line as pairs; empty where they are none. “ ” „ are used for both ends, in either
/// order; « and » are told by their shape.
std::vector<Quote> pair_quotes(std::u16string_view text, std::size_t begin, std::size_t end) {
  const UnitClasses& classes = UnitClasses::get();
  std::vector<Quote> quotes;
  std::vector<QuoteMark> open; // the marks of the quotations that are open
  for (std::size_t at = classes.find(text, begin, quote); at < end;
       at = classes.find(text, at + 1, quote)) {
    const QuoteMark mark = mark_of(text[at]);
    const bool closes =
        mark == QuoteMark::guillemet ? text[at] == u'»' : !open.empty() && open.back() == mark;
    const char16_t before = at > begin ? text[at - 1] : u' ';
    const char16_t after = at + 1 < end ? text[at + 1] : u' ';
    if (closes) {
      if (open.empty() || open.back() != mark || is_blank(before))
        return {};
      open.pop_back();
      quotes.push_back({at, false, !open.empty()});
    } else {
      // 14" is a measure.
      if (open.size() == 2 || is_blank(after) || is_digit(before) || is_ascii_letter(before))
        return {};
      quotes.push_back({at, true, !open.empty()});
      open.push_back(mark);
    }
  }
  return open.empty() ? quotes : std::vector<Quote>{};
}

constexpr char16_t arabic_zero = u'٠';

char16_t styled_digit(char16_t unit, DigitStyle style) {
  const auto value = static_cast<char16_t>(u_charDigitValue(unit));
  return static_cast<char16_t>((style == DigitStyle::latin ? u'0' : arabic_zero) + value);
}

/// Digits, and between them . , ٫ ٬ : / - and their like.
struct Number {
  std::size_t end = 0;
  std::size_t points = 0; ///< . and ٫
  bool grouped = true;    ///< every comma stands before three digits
};

bool is_point(char16_t unit) {
  return unit == u'.' || unit == u'٫';
}
bool is_comma(char16_t unit) {
  return unit == u',' || unit == u'٬';
}

/// The number that begins with the digit at `begin`.
Number read_number(std::u16string_view text, std::size_t begin) {
  const UnitClasses& classes = UnitClasses::get();
  const auto digit_at = [&](std::size_t at) {
    return at < text.size() && classes.is(text[at], digit);
  };
  Number number{begin + 1, 0, true};
  while (number.end < text.size()) {
    const std::size_t at = number.end;
    if (digit_at(at)) {
      ++number.end;
    } else if (digit_at(at + 1) && is_point(text[at])) {
      ++number.points;
      ++number.end;
    } else if (digit_at(at + 1) && is_comma(text[at])) {
      number.grouped = number.grouped && digit_at(at + 2) && digit_at(at + 3) && !digit_at(at + 4);
      ++number.end;
    } else {
      break;
    }
  }
  return number;
}

bool is_latin_word_part(char16_t unit) {
  return is_ascii_letter(unit) || unit == u'_' ||
         (unit >= 0xC0 && unit < 0x0600 && u_isalpha(unit));
}

/// Is the number part of a Latin word: F16, COVID-19, 4K, 3D?
bool in_latin_word(std::u16string_view text, std::size_t begin, std::size_t end) {
  if (begin > 0 && (is_latin_word_part(text[begin - 1]) ||
                    (begin > 1 && !is_blank(text[begin - 1]) && !is_digit(text[begin - 1]) &&
                     text[begin - 1] < 0x80 && is_latin_word_part(text[begin - 2]))))
    return true;
  return end < text.size() &&
         (is_latin_word_part(text[end]) ||
          (text[end] == u'-' && end + 1 < text.size() && is_latin_word_part(text[end + 1])));
}

} // namespace

void style_quotes(Rewrite& rewrite, QuoteStyle style) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  constexpr std::u16string_view guillemets = u"«»";
  const std::u16string_view outer = style == QuoteStyle::guillemets ? guillemets
                                    : style == QuoteStyle::curly    ? u"“”"
                                                                    : u"\"\"";
  const std::u16string_view inner = style == QuoteStyle::guillemets ? u"“”" : guillemets;
  Rewrite::Pass pass(rewrite, RepairRule::quotes);
  for (std::size_t at = classes.find(text, 0, quote); at < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', at), text.size());
    const std::size_t begin = line_begin(text, at);
    if (is_arabic_line(text.substr(begin, end - begin)))
      for (const Quote& mark : pair_quotes(text, begin, end)) {
        const char16_t styled = (mark.inner ? inner : outer)[mark.opens ? 0 : 1];
        if (text[mark.at] != styled)
          pass.replace(mark.at, mark.at + 1, {&styled, 1});
      }
    at = classes.find(text, end, quote);
  }
}

void style_dashes(Rewrite& rewrite, DashStyle style) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  const char16_t styled = style == DashStyle::hyphen ? u'-' : style == DashStyle::en ? u'–' : u'—';
  Rewrite::Pass pass(rewrite, RepairRule::dashes);
  std::size_t end = 0;
  for (std::size_t begin = classes.find(text, 0, dash); begin < text.size();
       begin = classes.find(text, end, dash)) {
    end = begin;
    while (end < text.size() && text[end] == text[begin])
      ++end;
    const bool spaced = begin >= 2 && text[begin - 1] == u' ' && text[begin - 2] != u'\n' &&
                        end + 1 < text.size() && text[end] == u' ' && text[end + 1] != u'\n';
    if (!spaced || end - begin > 3 ||
        text.substr(begin, end - begin) == std::u16string_view(&styled, 1))
      continue;
    if (is_digit(text[begin - 2]) && is_digit(text[end + 1]))
      continue;
    if (is_arabic_letter(text[begin - 2]) || is_arabic_letter(text[end + 1]))
      pass.replace(begin, end, {&styled, 1});
  }
}

void style_ellipses(Rewrite& rewrite, EllipsisStyle style) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::ellipses);
  AddressFinder addresses(text);
  if (style == EllipsisStyle::dots) {
    for (std::size_t at = text.find(u'…'); at != std::u16string_view::npos;
         at = text.find(u'…', at + 1))
      if (!addresses.covers(at))
        pass.replace(at, at + 1, u"...");
    return;
  }
  std::size_t end = 0;
  for (std::size_t begin = text.find(u'.'); begin != std::u16string_view::npos;
       begin = text.find(u'.', end)) {
    end = std::min(text.find_first_not_of(u'.', begin), text.size());
    if (end - begin == 3 && !addresses.covers(begin))
      pass.replace(begin, end, u"…");
  }
}

void style_digits(Rewrite& rewrite, DigitStyle style) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  const bool latin = style == DigitStyle::latin;
  Rewrite::Pass pass(rewrite, RepairRule::digits);
  AddressFinder addresses(text);
  const auto write = [&](std::size_t at, char16_t unit) {
    if (text[at] != unit)
      pass.replace(at, at + 1, {&unit, 1});
  };
  std::size_t line_end = 0;
  bool arabic = false; // the line in hand
  Number number;
  for (std::size_t begin = classes.find(text, 0, digit); begin < text.size();
       begin = classes.find(text, number.end, digit)) {
    if (begin >= line_end) {
      line_end = std::min(text.find(u'\n', begin), text.size());
      const std::size_t from = line_begin(text, begin);
      arabic = is_arabic_line(text.substr(from, line_end - from));
    }
    number = read_number(text, begin);
    if (!arabic || addresses.covers(begin) || in_latin_word(text, begin, number.end))
      continue;
    for (std::size_t at = begin; at < number.end; ++at) {
      if (classes.is(text[at], digit))
        write(at, styled_digit(text[at], style));
      else if (is_comma(text[at]))
        write(at, !number.grouped ? text[at] : latin ? u',' : u'٬');
      else if (number.points == 1) // 2024.10.05 is a date
        write(at, latin ? u'.' : u'٫');
    }
    const std::size_t sign =
        number.end < text.size() && text[number.end] == u' ' ? number.end + 1 : number.end;
    if (sign < text.size() && (text[sign] == u'%' || text[sign] == u'٪')) {
      write(sign, latin ? u'%' : u'٪');
      number.end = sign + 1;
    }
  }
}

} // namespace tanqih
