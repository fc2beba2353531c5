// SPDX-License-Identifier: MIT
#include "repair/repair_lines.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "base/unit_lanes.hpp"
#include "repair/unit_class.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

/// - – * — before a space: a bullet only among its like.
bool is_dash_bullet(std::u16string_view line) {
  return line.size() >= 3 && line[1] == u' ' &&
         (line[0] == u'-' || line[0] == u'–' || line[0] == u'*' || line[0] == u'—');
}

/// White space inside a line that is no single SPACE between two other units, from `at` on; also
/// what only may be white space. Nearly every space stands alone between two words.
std::size_t next_odd_space(std::u16string_view text, std::size_t at) {
  if (at == 0 && !text.empty() && text.front() != u'\n' && is_line_space(text.front()))
    return 0;
  const auto is_other = [](UnitLanes lanes) {
    return lanes_are(lanes, u'\t') | lanes_within(lanes, 0x0B, 0x0C) | lanes_are(lanes, 0xA0) |
           lanes_within(lanes, 0x1680, 0x3000);
  };
  const std::size_t found = find_pair(text, at, [&](UnitLanes lanes, UnitLanes next) {
    const UnitLanes other = is_other(next);
    const UnitLanes space = lanes_are(next, u' ');
    const UnitLanes line_feed = lanes_are(next, u'\n');
    return is_other(lanes) | (lanes_are(lanes, u' ') & (space | line_feed | other)) |
           (lanes_are(lanes, u'\n') & space);
  });
  if (found == text.size())
    return at < text.size() && is_line_space(text.back()) ? text.size() - 1 : text.size();
  return text[found] == u'\n' ? found + 1 : found;
}

} // namespace

void repair_spaces(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::spaces);
  std::size_t end = 0;
  for (std::size_t begin = next_odd_space(text, 0); begin < text.size();
       begin = next_odd_space(text, end)) {
    end = begin + 1;
    if (!classes.is(text[begin], line_space))
      continue;
    const bool edge = begin == 0 || text[begin - 1] == u'\n';
    bool tab = text[begin] == u'\t';
    for (; end < text.size() && classes.is(text[end], line_space); ++end)
      tab = text[end] == u'\t' || tab;
    const char16_t one = tab ? u'\t' : u' ';
    if (edge || end == text.size() || text[end] == u'\n')
      pass.erase(begin, end);
    else if (end > begin + 1 || text[begin] != one)
      pass.replace(begin, end, {&one, 1});
  }
}

void repair_blank_lines(Rewrite& rewrite, bool last) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::blank_lines);
  const auto is_white = [&](char16_t unit) {
    return unit == u'\n' || classes.is(unit, line_space);
  };
  // A stretch of line breaks, and of the spaces that rule `spaces` may have left among them.
  std::size_t at = 0;
  if (!text.empty() && is_white(text[0])) {
    while (at < text.size() && is_white(text[at]))
      ++at;
    // npos + 1 is 0: a first line that begins with spaces
    pass.erase(0, at == text.size() ? at : text.rfind(u'\n', at - 1) + 1);
  }
  for (at = find_any<u'\n'>(text, at); at < text.size(); at = find_any<u'\n'>(text, at)) {
    std::size_t end = at;
    std::size_t breaks = 0;
    std::size_t final_break = at;
    for (; end < text.size() && is_white(text[end]); ++end)
      if (text[end] == u'\n') {
        ++breaks;
        final_break = end;
      }
    const std::size_t keep = std::min<std::size_t>(breaks, 2);
    if (last && end == text.size())
      pass.erase(at, end);
    else if (keep == 2 && text[at + 1] != u'\n')
      pass.replace(at + 1, final_break + 1, u"\n"); // the blank line holds spaces
    else
      pass.erase(at + keep, final_break + 1);
    at = end;
  }
}

void repair_bullets(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::bullets);
  char16_t dash_before = 0; // the dash bullet of the line before
  each_line(text, [&](std::size_t begin, std::u16string_view line) {
    if (line.empty())
      return;
    const std::size_t end = begin + line.size();
    std::size_t marks = 0;
    while (marks < line.size() &&
           (classes.is(line[marks], bullet) || (marks > 0 && classes.is(line[marks], line_space))))
      ++marks;
    char16_t dash = 0;
    if (marks > 0 && marks < line.size()) {
      if (line.substr(0, marks) != u"• ")
        pass.replace(begin, begin + marks, u"• ");
    } else if (is_dash_bullet(line)) {
      dash = line[0];
      const std::size_t next = std::min(text.find_first_not_of(u'\n', end), text.size());
      const std::u16string_view below = text.substr(next, 3);
      if (dash == dash_before || (is_dash_bullet(below) && below[0] == dash))
        pass.replace(begin, begin + 2, u"• ");
    }
    dash_before = dash;
  });
}

} // namespace tanqih
