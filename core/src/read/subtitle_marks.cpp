// SPDX-License-Identifier: MIT
#include "read/subtitle_marks.hpp"

#include <algorithm>
#include <string_view>

#include "base/characters.hpp"
#include "base/unit_lanes.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_mark = 80; // code units
/// Digits on both sides of an arrow, with a space between.
bool has_time(std::u16string_view text) {
  constexpr std::u16string_view arrow = u"-->";
  const auto digit_behind_space = [&](std::size_t space, std::size_t digit) {
    return digit < text.size() && text[space] == u' ' && is_ascii_digit(text[digit]);
  };
  for (std::size_t at = find_pair_of(text, 0, arrow[1], arrow[2]); at < text.size();
       at = find_pair_of(text, at + 1, arrow[1], arrow[2]))
    if (const std::size_t end = at + 2; at >= 3 && text[at - 1] == arrow[0] &&
                                        digit_behind_space(at - 2, at - 3) &&
                                        digit_behind_space(end, end + 1))
      return true;
  return false;
}

/// <i>, </font>, <font color="#fff">, <v Roger>: a letter behind the bracket.
bool is_tag(std::u16string_view mark) {
  std::size_t at = 1;
  if (mark[at] == u'/')
    ++at;
  return at + 1 < mark.size() && is_ascii_letter(mark[at]);
}

} // namespace

void erase_subtitle_marks(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  if (!has_time(text))
    return;
  Rewrite::Pass pass(rewrite, RepairRule::markdown);
  for (std::size_t at = text.find_first_of(u"<{"); at != std::u16string_view::npos;
       at = text.find_first_of(u"<{", at)) {
    const char16_t close = text[at] == u'<' ? u'>' : u'}';
    const std::u16string_view near = text.substr(at, longest_mark);
    const std::size_t end = near.find(close);
    const bool mark = end != std::u16string_view::npos && end > 1 &&
                      near.substr(0, end).find(u'\n') == std::u16string_view::npos &&
                      (close == u'}' ? near[1] == u'\\' : is_tag(near.substr(0, end + 1)));
    if (mark)
      pass.erase(at, at + end + 1);
    at += mark ? end + 1 : 1;
  }
}

} // namespace tanqih
