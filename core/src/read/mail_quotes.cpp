// SPDX-License-Identifier: MIT
#include "read/mail_quotes.hpp"

#include <algorithm>

namespace tanqih {

namespace {

/// Where the signs that begin the line at `begin` end, with one space: `begin` where there are
/// none.
std::size_t signs_end(std::u16string_view text, std::size_t begin) {
  std::size_t end = begin;
  for (std::size_t at = begin; at < text.size() && (text[at] == u'>' || text[at] == u' '); ++at)
    if (text[at] == u'>')
      end = at + 1;
  return end + (end > begin && end < text.size() && text[end] == u' ');
}

} // namespace

bool erase_mail_quotes(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  if (text.find(u'>') == std::u16string_view::npos)
    return false;
  Rewrite::Pass pass(rewrite, RepairRule::mail_quotes);
  bool any = false;
  std::size_t in_row = 0; // lines with signs, one under the other
  std::size_t first = 0;  // where the first of them begins
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = signs_end(text, begin);
    in_row = end > begin ? in_row + 1 : 0;
    if (in_row == 1) {
      first = begin;
    } else if (in_row > 1) {
      if (in_row == 2)
        pass.erase(first, signs_end(text, first));
      pass.erase(begin, end);
      any = true;
    }
    const std::size_t line_end = text.find(u'\n', std::max(begin, end > begin ? end - 1 : begin));
    begin = std::min(line_end, text.size() - 1) + 1;
  }
  return any;
}

} // namespace tanqih
