// SPDX-License-Identifier: MIT
#include "read/paragraph_ends.hpp"

#include <algorithm>
#include <array>

namespace tanqih {

namespace {

/// A sentence ends there, and the line may be read as one of a paragraph.
bool is_closed(const DocumentLine& line, const DocumentLine& next) {
  return (line.ending == LineEnding::closed || line.ending == LineEnding::colon) && next.begins &&
         !line.cells && !next.cells;
}

} // namespace

ParagraphEnds::ParagraphEnds(const std::vector<DocumentLine>& lines, const WrappedRun& run)
    : lines_(lines), run_(run) {
  if (run.by_groups)
    return;
  count_gaps();
  count_ends();
}

/// Blank lines and indents between lines that certainly go on mean nothing.
void ParagraphEnds::count_gaps() {
  constexpr std::size_t most = 4; // line breaks that are told apart
  std::array<std::size_t, most> of_breaks{};
  std::array<std::size_t, longest_broken_line + 1> of_indent{};
  std::size_t all = 0;
  for (std::size_t i = run_.begin; i + 1 < run_.end; ++i) {
    const DocumentLine& next = lines_[i + 1];
    if (!may_go_on(lines_[i], next) || !run_.is_full(lines_[i], next) || next.breaks >= most)
      continue;
    ++of_breaks[next.breaks];
    ++of_indent[std::min(next.indent, longest_broken_line)];
    ++all;
  }
  // One that happens to be full before a blank line is no more than a headline.
  for (std::uint32_t breaks = 2; breaks < most; ++breaks)
    if (of_breaks[breaks] >= 2 && of_breaks[breaks] * 6 >= all)
      most_breaks_ = breaks;
  indent_ = static_cast<std::uint32_t>(std::max_element(of_indent.begin(), of_indent.end()) -
                                       of_indent.begin());
}

/// Is a full line whose last sentence ends rather the last of a paragraph? Bayes: how many
/// paragraphs end with a full line if those that are not full are the rest, and how many sentences
/// inside paragraphs end at a line's end if they do as often as before any other word. A paragraph
/// that is cut in two is one fault, two that are joined are two.
void ParagraphEnds::count_ends() {
  std::size_t ends = 0;          // paragraphs that end with a line that is not full
  std::size_t ends_at_blank = 0; // of these
  std::size_t full = 0;          // lines
  std::size_t stops = 0;         // inside lines, before another word
  std::size_t words = 0;
  std::size_t firsts = 0; // the widths of lines' first words, with a space
  for (std::size_t i = run_.begin; i + 1 < run_.end; ++i) {
    const DocumentLine& line = lines_[i];
    const DocumentLine& next = lines_[i + 1];
    stops += line.stops;
    words += line.words - 1;
    firsts += next.first + 1;
    const bool is_full = run_.is_full(line, next);
    full += is_full;
    if (!is_full && is_closed(line, next)) {
      ++ends;
      ends_at_blank += next.breaks > most_breaks_;
    }
  }
  if (ends_at_blank * 4 > ends * 3) {
    closed_goes_on_ = true; // blank lines tell
    return;
  }
  const std::size_t lines = run_.end - run_.begin;
  const std::size_t room = std::max(lines * run_.column, firsts + 1);
  const std::size_t ends_when_full = ends * firsts / (room - firsts) + 1;
  const std::size_t inside_when_full = stops * full / std::max<std::size_t>(words, 1);
  closed_goes_on_ = inside_when_full > 2 * ends_when_full;
}

bool ParagraphEnds::is_apart(const DocumentLine& next) const {
  constexpr std::uint32_t least_indent = 2;
  return next.breaks > most_breaks_ || next.indent >= indent_ + least_indent;
}

/// Headlines are set larger, and break before the column: «… 4500 وحدة⏎سكنية».
bool ParagraphEnds::is_rest_of_headline(std::size_t at) const {
  const DocumentLine& next = lines_[at + 1];
  return at == 0 && run_.slack > 0 && lines_[at].words > 3 && next.words == 1 &&
         next.ending == LineEnding::open;
}

bool ParagraphEnds::goes_on(std::size_t at) const {
  const DocumentLine& line = lines_[at];
  const DocumentLine& next = lines_[at + 1];
  if (is_apart(next))
    return false;
  const bool is_full = run_.is_full(line, next);
  if (may_go_on(line, next))
    return is_full || line.ending == LineEnding::hanging || (run_.slack > 0 && line.counts) ||
           next.goes_on || run_.is_one(line, next) || is_rest_of_headline(at);
  return is_full && closed_goes_on_ && is_closed(line, next);
}

} // namespace tanqih
