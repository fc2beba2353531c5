// SPDX-License-Identifier: MIT
#include "read/leading_marks.hpp"

#include <string>
#include <vector>

#include "base/characters.hpp"
#include "text/line_break.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

namespace {

struct Line {
  std::size_t begin; ///< of the mark
  std::size_t words; ///< behind it
  std::size_t end;   ///< of the words
};

bool is_closing(char16_t unit) {
  return closing_marks.find(unit) != std::u16string_view::npos;
}

} // namespace

void move_leading_marks(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  std::vector<Line> lines;
  bool asks = false;
  each_line(text, [&](std::size_t begin, std::u16string_view whole) {
    const std::size_t end = begin + whole.size();
    std::size_t at = begin;
    while (at < end && is_line_space(text[at]))
      ++at;
    std::size_t words = at;
    while (words < end && is_closing(text[words]) && words - at < 3)
      ++words;
    std::size_t last = end;
    while (last > words && (is_line_space(text[last - 1]) || text[last - 1] == u'\r'))
      --last;
    const bool ellipsis = words > at + 1 && text[at] == u'.';
    if (words > at && words < last && !ellipsis && is_arabic_letter(text[words]) &&
        sentence_end(text.substr(words, last - words)) == SentenceEnd::none) {
      lines.push_back({at, words, last});
      asks = asks || text[at] != u'.';
    }
  });
  if (lines.size() < 2 && !asks)
    return;
  Rewrite::Pass pass(rewrite, RepairRule::leading_marks);
  for (const Line& line : lines) {
    const std::u16string marks(text.substr(line.begin, line.words - line.begin));
    pass.erase(line.begin, line.words);
    pass.replace(line.end, line.end, marks);
  }
}

} // namespace tanqih
