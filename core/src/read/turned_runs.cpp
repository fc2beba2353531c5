// SPDX-License-Identifier: MIT
#include "read/turned_runs.hpp"

#include <string>
#include <vector>

#include "base/characters.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

constexpr std::size_t shortest_run = 8; ///< before a bracket: «1)», «أ)» number the items of a list

/// What parts the runs of a line.
bool parts_runs(char16_t unit) {
  constexpr std::u16string_view marks = u"/()[]\"%٪";
  return marks.find(unit) != std::u16string_view::npos;
}

/// Does the line have a mark where only turned runs have it?
bool is_turned(std::u16string_view line) {
  std::size_t open = 0; // brackets so far
  const std::size_t last_close = line.rfind(u')');
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char16_t unit = line[at];
    const char16_t before = at > 0 ? line[at - 1] : u' ';
    const char16_t after = at + 1 < line.size() ? line[at + 1] : u'\0';
    if (unit == u'(') {
      ++open;
      const bool closes = last_close != std::u16string_view::npos && last_close > at;
      if (is_letter_or_mark(before) && is_space(after) && !closes)
        return true;
    } else if (unit == u')') {
      if (open == 0 && at >= shortest_run && !is_line_space(before) && is_arabic_letter(after))
        return true;
      open -= open > 0 ? 1 : 0;
    } else if ((unit == u'%' || unit == u'٪') && is_space(before) && is_arabic_letter(after)) {
      std::size_t last = at;
      while (last > 0 && is_space(line[last - 1]))
        --last;
      if (last > 0 && !is_digit(line[last - 1]))
        return true;
    }
  }
  return false;
}

/// The end of the run at `at`: spaces, marks that stand apart from their letter, one mark that
/// parts, Latin words, else all up to one of these.
std::size_t run_end(std::u16string_view line, std::size_t at) {
  std::size_t end = at;
  if (is_line_space(line[at])) {
    while (end < line.size() && is_line_space(line[end]))
      ++end;
    return end;
  }
  if (is_arabic_mark(line[at])) {
    while (end < line.size() && is_arabic_mark(line[end]))
      ++end;
    return end;
  }
  if (parts_runs(line[at]))
    return at + 1;
  if (is_ascii_letter(line[at])) {
    for (std::size_t i = at; i < line.size() && !is_letter_or_mark(line[i]) && !parts_runs(line[i]);
         ++i)
      if (is_ascii_letter(line[i]) || is_digit(line[i]))
        end = i + 1;
    return end;
  }
  while (end < line.size() && !parts_runs(line[end]) && !is_ascii_letter(line[end]))
    ++end;
  while (end > at + 1 && is_line_space(line[end - 1]))
    --end;
  return end;
}

std::u16string turned(std::u16string_view line) {
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < line.size(); at = run_end(line, at))
    begins.push_back(at);
  std::u16string text;
  std::size_t end = line.size();
  for (; !begins.empty(); begins.pop_back()) {
    text.append(line, begins.back(), end - begins.back());
    end = begins.back();
  }
  return text;
}

bool has_runs(std::u16string_view line) {
  bool arabic = false;
  bool parted = false;
  for (const char16_t unit : line) {
    arabic = arabic || is_arabic_letter(unit);
    parted = parted || parts_runs(unit) || is_ascii_letter(unit);
  }
  return arabic && parted;
}

} // namespace

void turn_runs(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  std::size_t proof = 0;
  each_line(text,
            [&](std::size_t, std::u16string_view line) { proof += is_turned(line) ? 1U : 0U; });
  if (proof < 2)
    return;
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  each_line(text, [&](std::size_t begin, std::u16string_view line) {
    if (line.ends_with(u'\r'))
      line.remove_suffix(1);
    if (has_runs(line))
      pass.replace(begin, begin + line.size(), turned(line));
  });
}

} // namespace tanqih
