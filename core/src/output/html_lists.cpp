// SPDX-License-Identifier: MIT
#include "output/html_lists.hpp"

#include <limits>

#include "output/append_ascii.hpp"
#include "output/html_text.hpp"

namespace tanqih {

namespace {

/// Of a plain text each run of items is a list.
constexpr std::uint32_t no_list = std::numeric_limits<std::uint32_t>::max();

ListPlace place_of(const ArticleBlock& block) {
  return block.list.value_or(ListPlace{no_list, no_list, true, ListStyle::bullet, {}, {}});
}

/// What says in HTML how the items are counted; empty: in digits.
std::string_view counting(ListStyle style) {
  switch (style) {
  case ListStyle::lower_alpha:
    return " type=\"a\"";
  case ListStyle::upper_alpha:
    return " type=\"A\"";
  case ListStyle::lower_roman:
    return " type=\"i\"";
  case ListStyle::upper_roman:
    return " type=\"I\"";
  case ListStyle::arabic_indic:
    return " style=\"list-style-type:arabic-indic\"";
  case ListStyle::other:
    return " style=\"list-style-type:none\"";
  case ListStyle::bullet:
  case ListStyle::decimal:
    break;
  }
  return {};
}

} // namespace

void HtmlLists::close_to(std::size_t open) {
  for (; lists_.size() > open; lists_.pop_back())
    append_ascii(html_, lists_.back().ordered ? "</li>\n</ol>\n" : "</li>\n</ul>\n");
}

bool HtmlLists::go_on(const ArticleBlock& block) {
  if (!block.list)
    return false;
  std::size_t open = lists_.size();
  while (open > 0 && lists_[open - 1].item != block.list->item)
    --open;
  if (open == 0 || kind_ != block.label.kind)
    return false;
  close_to(open);
  return true;
}

void HtmlLists::open(const ArticleBlock& block, const ListPlace& place,
                     std::u16string_view attributes) {
  if (!lists_.empty())
    html_ += u'\n';
  const bool ordered = place.number.has_value();
  append_ascii(html_, ordered ? "<ol" : "<ul");
  append_class(html_, block.label.kind);
  html_ += attributes;
  append_ascii(html_, counting(place.style));
  if (ordered && *place.number != 1)
    append_number(html_, "start", *place.number);
  append_ascii(html_, ">\n");
  lists_.push_back(
      {place.list, place.item, block.layout.level, place.style, ordered, place.number.value_or(1)});
}

std::u16string_view HtmlLists::begin(const ArticleBlock& block, std::u16string_view attributes) {
  const ListPlace place = place_of(block);
  const std::uint8_t level = block.layout.level;
  if (kind_ != block.label.kind)
    close();
  kind_ = block.label.kind;
  std::size_t open = lists_.size();
  while (open > 0 && (lists_[open - 1].level > level ||
                      (lists_[open - 1].level == level && (lists_[open - 1].list != place.list ||
                                                           lists_[open - 1].style != place.style))))
    --open;
  close_to(open);
  if (open > 0 && lists_[open - 1].level == level)
    append_ascii(html_, "</li>\n");
  else
    this->open(block, place, attributes);
  List& list = lists_.back();
  list.item = place.item;
  append_ascii(html_, "<li");
  html_ += attributes;
  if (list.ordered && *place.number != list.next)
    append_number(html_, "value", *place.number);
  html_ += u'>';
  list.next = place.number.value_or(0) + 1;
  return block.list && !list.ordered ? std::u16string_view(block.list->mark)
                                     : std::u16string_view();
}

} // namespace tanqih
