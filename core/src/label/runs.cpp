// SPDX-License-Identifier: MIT
#include "label/runs.hpp"

#include <cstdint>
#include <string_view>

#include "base/characters.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

enum class Form : std::uint8_t { none, row, field };

/// "الهجوم: مصطفى جلال": a name of few words, a colon, and what it is.
bool is_field(const Line& line) {
  constexpr std::size_t longest_name = 30; // code units
  constexpr std::uint32_t most_in_name = 4;
  constexpr std::uint32_t most_words = 25;
  if (line.stop || line.words > most_words)
    return false;
  const std::u16string_view folded = line.folded;
  const std::size_t colon = folded.substr(0, longest_name).find(u':');
  return colon != std::u16string_view::npos && colon + 1 < folded.size() &&
         is_word_unit(folded.front()) && !is_ascii_digit(folded.front()) &&
         count_words(folded.substr(0, colon)) <= most_in_name;
}

Form form_of(const Block& block, const Line& line) {
  if (line.frame)
    return Form::none;
  if (block.layout.shape == BlockShape::table_row)
    return Form::row;
  return is_field(line) ? Form::field : Form::none;
}

constexpr std::size_t least_lines(Form form) {
  return form == Form::row ? 2 : 3;
}

} // namespace

std::vector<Run> find_runs(const std::vector<Block>& blocks, const std::vector<Line>& lines) {
  std::vector<Run> runs;
  Form form = Form::none; ///< of the lines from `first` on
  std::size_t first = 0;
  const auto end_at = [&](std::size_t end) {
    if (form != Form::none && end - first >= least_lines(form))
      runs.push_back({first, end - 1});
    first = end;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Form next = form_of(blocks[i], lines[i]);
    if (next != form)
      end_at(i);
    form = next;
  }
  end_at(lines.size());
  return runs;
}

void spare_fields(const std::vector<Run>& runs, std::vector<Line>& lines) {
  for (const Run& run : runs) {
    std::size_t cues = 0;
    for (std::size_t i = run.first; i <= run.last; ++i)
      cues += lines[i].cue.cue ? 1U : 0U;
    if (cues * 2 >= run.last + 1 - run.first)
      continue;
    for (std::size_t i = run.first; i <= run.last; ++i)
      if (lines[i].cue.cue && lines[i].cue.cue->match == CueMatch::lead)
        lines[i].cue = {};
  }
}

} // namespace tanqih
