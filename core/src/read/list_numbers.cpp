// SPDX-License-Identifier: MIT
#include "read/list_numbers.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "base/characters.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

constexpr std::int32_t largest = 999'999'999; ///< nine digits, as Markdown counts

std::optional<std::int32_t> whole_number(std::string_view text) {
  text = trim_ascii(text);
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() || number < -largest || number > largest)
    return std::nullopt;
  return number;
}

/// The type attribute, in which case counts.
std::optional<ListStyle> style_of_type(std::string_view type) {
  if (type.size() != 1)
    return std::nullopt;
  switch (type[0]) {
  case '1':
    return ListStyle::decimal;
  case 'a':
    return ListStyle::lower_alpha;
  case 'A':
    return ListStyle::upper_alpha;
  case 'i':
    return ListStyle::lower_roman;
  case 'I':
    return ListStyle::upper_roman;
  default:
    return std::nullopt;
  }
}

/// 1: a, 26: z, 27: aa.
std::u16string alphabetic(std::int32_t number, char16_t first) {
  std::u16string letters;
  for (; number > 0; number = (number - 1) / 26)
    letters += static_cast<char16_t>(first + (number - 1) % 26);
  std::reverse(letters.begin(), letters.end());
  return letters;
}

struct Numeral {
  std::int32_t value;
  std::u16string_view lower;
  std::u16string_view upper;
};
constexpr Numeral numerals[] = {{1000, u"m", u"M"},  {900, u"cm", u"CM"}, {500, u"d", u"D"},
                                {400, u"cd", u"CD"}, {100, u"c", u"C"},   {90, u"xc", u"XC"},
                                {50, u"l", u"L"},    {40, u"xl", u"XL"},  {10, u"x", u"X"},
                                {9, u"ix", u"IX"},   {5, u"v", u"V"},     {4, u"iv", u"IV"},
                                {1, u"i", u"I"}};
constexpr std::int32_t largest_roman = 3999;

std::u16string roman(std::int32_t number, bool upper) {
  std::u16string letters;
  for (const Numeral& numeral : numerals)
    for (; number >= numeral.value; number -= numeral.value)
      letters += upper ? numeral.upper : numeral.lower;
  return letters;
}

/// 0: it is no number of Rome.
std::int32_t roman_value(std::u16string_view letters, bool upper) {
  std::int32_t number = 0;
  std::u16string_view rest = letters;
  for (const Numeral& numeral : numerals)
    while (rest.starts_with(upper ? numeral.upper : numeral.lower)) {
      rest.remove_prefix((upper ? numeral.upper : numeral.lower).size());
      number += numeral.value;
    }
  return rest.empty() && number <= largest_roman && roman(number, upper) == letters ? number : 0;
}

std::u16string digits(std::int32_t number, char16_t zero) {
  std::u16string text = from_utf8(std::to_string(number));
  for (char16_t& unit : text)
    if (is_ascii_digit(unit))
      unit = static_cast<char16_t>(zero + (unit - u'0'));
  return text;
}

/// Of the letters before the mark's punctuation.
void read_letters(std::u16string_view letters, const PageItem* before, PageItem& item) {
  const bool upper = is_ascii_capital(letters.front());
  const ListStyle as_roman = upper ? ListStyle::upper_roman : ListStyle::lower_roman;
  const bool first_roman = !before && (letters == u"i" || letters == u"I");
  if (letters.size() > 1 || first_roman || (before && before->style == as_roman)) {
    if (const std::int32_t value = roman_value(letters, upper); value > 0) {
      item.style = as_roman;
      item.number = value;
      return;
    }
  }
  if (letters.size() > 1 || !is_ascii_letter(letters.front()))
    return;
  item.style = upper ? ListStyle::upper_alpha : ListStyle::lower_alpha;
  item.number = letters.front() - (upper ? u'A' : u'a') + 1;
}

} // namespace

std::u16string list_mark(ListStyle style, std::int32_t number) {
  std::u16string mark;
  switch (style) {
  case ListStyle::bullet:
  case ListStyle::other:
    return mark;
  case ListStyle::arabic_indic:
    mark = digits(number, u'٠');
    break;
  case ListStyle::lower_alpha:
  case ListStyle::upper_alpha:
    mark = alphabetic(number, style == ListStyle::lower_alpha ? u'a' : u'A');
    break;
  case ListStyle::lower_roman:
  case ListStyle::upper_roman:
    if (number <= largest_roman)
      mark = roman(number, style == ListStyle::upper_roman);
    break;
  case ListStyle::decimal:
    break;
  }
  if (mark.empty()) // CSS counts on in digits where a style has no more numbers
    mark = digits(number, u'0');
  return mark + u'.';
}

void read_typed_mark(std::string_view utf8, const PageItem* before, PageItem& item) {
  std::u16string mark = from_utf8(utf8);
  std::erase_if(mark, [](char16_t unit) { return unit == u'\n' || is_line_space(unit); });
  std::size_t inner = 0; // without the mark's punctuation
  while (inner < mark.size() && (is_digit(mark[inner]) || is_ascii_letter(mark[inner])))
    ++inner;
  const bool marked = inner > 0 && inner + 1 == mark.size();
  const std::u16string_view counted = std::u16string_view(mark).substr(0, inner);
  const bool any_word = std::any_of(mark.begin(), mark.end(), [](char16_t unit) {
    return is_digit(unit) || is_ascii_letter(unit) || is_arabic_letter(unit);
  });
  constexpr std::size_t longest = 20;
  if (!any_word || mark.size() < 2 || mark.size() > longest) // · and Courier's "o"
    return;
  item.style = ListStyle::other;
  item.number.reset();
  if (marked && std::all_of(counted.begin(), counted.end(), is_digit) && counted.size() <= 9) {
    std::int32_t number = 0;
    for (const char16_t digit : counted)
      number = number * 10 + u_charDigitValue(digit);
    item.style = is_ascii_digit(counted.front()) ? ListStyle::decimal : ListStyle::arabic_indic;
    item.number = number;
  } else if (marked && std::none_of(counted.begin(), counted.end(), is_digit)) {
    read_letters(counted, before, item);
  }
  item.mark = std::move(mark);
}

std::uint32_t ListNumbers::begin_list(const HtmlNode& element, std::optional<ListStyle> style) {
  List& list = lists_.emplace_back();
  const bool ordered = tag_of(element) == LXB_TAG_OL;
  list.style = ordered ? ListStyle::decimal : ListStyle::bullet;
  if (const auto typed = style_of_type(attribute(element, AttributeName::type)); ordered && typed)
    list.style = *typed;
  list.style = style.value_or(list.style);
  const bool reversed = ordered && has_attribute(element, AttributeName::reversed);
  if (reversed) {
    list.step = -1;
    list.next = 0;
    for (const HtmlNode* child = element.first_child; child; child = child->next)
      list.next += is_element(*child, LXB_TAG_LI);
  }
  if (ordered)
    list.next = whole_number(attribute(element, AttributeName::start)).value_or(list.next);
  return static_cast<std::uint32_t>(lists_.size());
}

std::uint32_t ListNumbers::begin_item(std::uint32_t list, const HtmlNode& element,
                                      std::optional<ListStyle> style) {
  PageItem& item = items_.emplace_back();
  if (list > 0) {
    List& counted = lists_[list - 1];
    item.list = list - 1;
    const std::optional<ListStyle> typed = style_of_type(attribute(element, AttributeName::type));
    item.style = style.value_or(typed.value_or(counted.style));
    const std::int32_t number =
        whole_number(attribute(element, AttributeName::value)).value_or(counted.next);
    counted.next = std::clamp(number + counted.step, -largest, largest);
    if (item.style != ListStyle::bullet) {
      item.number = number;
      item.mark = list_mark(item.style, number);
    }
  } else {
    item.list = static_cast<std::uint32_t>(lists_.size()); // a list of its own
    lists_.emplace_back();
  }
  return static_cast<std::uint32_t>(items_.size());
}

std::uint32_t ListNumbers::begin_word_item(std::string_view name) {
  WordList& list = word_lists_[std::string(name)];
  if (list.list == 0) {
    lists_.emplace_back();
    list.list = static_cast<std::uint32_t>(lists_.size());
  }
  items_.push_back({list.list - 1, ListStyle::bullet, {}, {}});
  list.before = list.last;
  list.last = static_cast<std::uint32_t>(items_.size());
  word_list_ = &list;
  return list.last;
}

void ListNumbers::type_mark(std::uint32_t item, std::string_view utf8) {
  if (!word_list_ || word_list_->last != item)
    return;
  const PageItem* const before = word_list_->before > 0 ? &items_[word_list_->before - 1] : nullptr;
  read_typed_mark(utf8, before, items_[word_list_->last - 1]);
}

} // namespace tanqih
