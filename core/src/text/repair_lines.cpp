#include "text/repair_lines.hpp"

#include <algorithm>

#include "text/letters.hpp"

namespace tanqih {

namespace {

std::size_t end_of_line(std::u16string_view text, std::size_t at) {
  return std::min(text.find(u'\n', at), text.size());
}

bool is_bullet(char16_t unit) {
  constexpr std::u16string_view bullets = u"•●▪◦‣⁃∙■□◆◇►▶➤▫◾·";
  return bullets.find(unit) != std::u16string_view::npos;
}

/// - – * + before a space: a bullet only among its like.
bool is_dash_bullet(std::u16string_view line) {
  return line.size() >= 3 && line[1] == u' ' &&
         (line[0] == u'-' || line[0] == u'–' || line[0] == u'*' || line[0] == u'—');
}

} // namespace

void repair_spaces(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t begin = pass.at();
    if (!is_line_space(text[begin])) {
      pass.keep();
      continue;
    }
    std::size_t end = begin;
    bool tab = false;
    while (end < text.size() && is_line_space(text[end]))
      tab = text[end++] == u'\t' || tab;
    const bool at_edge =
        begin == 0 || text[begin - 1] == u'\n' || end == text.size() || text[end] == u'\n';
    const char16_t one = tab ? u'\t' : u' ';
    if (at_edge)
      pass.drop_until(end, RepairRule::spaces);
    else if (end == begin + 1 && text[begin] == one)
      pass.keep();
    else
      pass.replace(end - begin, {&one, 1}, RepairRule::spaces);
  }
}

void repair_blank_lines(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  std::size_t written = 0; // line breaks since the last visible character
  bool anything = false;
  while (pass.at() < text.size()) {
    const std::size_t at = pass.at();
    if (text[at] != u'\n' && !is_line_space(text[at])) {
      anything = true;
      written = 0;
      pass.keep();
    } else if (text[at] != u'\n') {
      // Spaces that `spaces` has left (it may be off): a line of them is blank.
      std::size_t end = at;
      while (end < text.size() && is_line_space(text[end]))
        ++end;
      const bool blank =
          (at == 0 || text[at - 1] == u'\n') && (end == text.size() || text[end] == u'\n');
      if (blank)
        pass.drop_until(end, RepairRule::blank_lines);
      else
        pass.keep_until(end);
    } else if (!anything || written == 2 ||
               text.find_first_not_of(u'\n', at) == std::u16string_view::npos) {
      pass.drop(RepairRule::blank_lines);
    } else {
      ++written;
      pass.keep();
    }
  }
}

void repair_bullets(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  char16_t dash_before = 0; // the dash bullet of the line before
  while (pass.at() < text.size()) {
    const std::size_t begin = pass.at();
    const std::size_t end = end_of_line(text, begin);
    const std::u16string_view line = text.substr(begin, end - begin);
    if (line.empty()) {
      pass.keep();
      continue;
    }
    std::size_t marks = 0;
    while (marks < line.size() &&
           (is_bullet(line[marks]) || (marks > 0 && is_line_space(line[marks]))))
      ++marks;
    char16_t dash = 0;
    if (marks > 0 && marks < line.size()) {
      if (line.substr(0, marks) != u"• ")
        pass.replace(marks, u"• ", RepairRule::bullets);
    } else if (is_dash_bullet(line)) {
      dash = line[0];
      std::size_t next = end;
      while (next < text.size() && text[next] == u'\n')
        ++next;
      const std::u16string_view below = text.substr(next, 3);
      if (dash == dash_before || (is_dash_bullet(below) && below[0] == dash))
        pass.replace(2, u"• ", RepairRule::bullets);
    }
    dash_before = dash;
    pass.keep_until(std::min(end + 1, text.size()));
  }
}

} // namespace tanqih
