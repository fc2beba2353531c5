// SPDX-License-Identifier: MIT
#include "layout_sample.hpp"

#include <algorithm>
#include <stdexcept>

#include <unicode/uchar.h>

#include "api/pipeline.hpp"
#include "text/fold.hpp"

namespace tanqih::train {

namespace {

/// What repair cannot change.
std::u16string letters_of(std::u16string_view text) {
  std::u16string letters = fold(text);
  std::erase_if(letters, [](char16_t unit) { return u_isalnum(unit) == 0; });
  return letters;
}

/// The nearest line from `next` on that is the block, or holds it, or is held by it.
int find_line(const std::vector<std::u16string>& lines, std::size_t next,
              const std::u16string& block) {
  constexpr std::size_t reach = 400;
  const std::size_t end = std::min(lines.size(), next + reach);
  for (std::size_t i = next; i < end; ++i)
    if (lines[i] == block)
      return static_cast<int>(i);
  if (block.size() < 4)
    return -1;
  const std::size_t from = next > 0 ? next - 1 : 0; // a line after a <br> is in the line before
  for (std::size_t i = from; i < std::min(lines.size(), next + 6); ++i)
    if (lines[i].size() >= 4 && (lines[i].find(block) != std::u16string::npos ||
                                 block.find(lines[i]) != std::u16string::npos))
      return static_cast<int>(i);
  return -1;
}

} // namespace

Sample read_sample(const Knowledge& knowledge, const Paste& paste, Form form) {
  Sample sample;
  sample.paste = &paste;
  sample.form = form;
  Options options;
  options.format = form == Form::text ? InputFormat::text : InputFormat::html;
  Analysis read;
  if (const auto error = read_blocks(knowledge, pasted(paste, form), options, read))
    throw std::runtime_error(paste.name + ": " + error->message);
  sample.page_title = std::move(read.source.page.title.text);
  sample.blocks = std::move(read.blocks);
  sample.text = read.text();
  sample.tree = std::move(read.source.tree);

  std::vector<std::u16string> known;
  for (const PasteLine& line : paste.lines)
    known.push_back(letters_of(line.text));
  std::size_t next = 0;
  BlockKind kind = BlockKind::navigation; // of what no line shows: as what stands before it
  for (const Block& block : sample.blocks) {
    const int line = find_line(known, next, letters_of(slice(sample.text, block.span)));
    if (line >= 0) {
      next = static_cast<std::size_t>(line) + 1;
      kind = paste.lines[static_cast<std::size_t>(line)].kind;
    } else if (is_kept(kind)) {
      kind = BlockKind::other;
    }
    sample.lines.push_back(line);
    sample.kinds.push_back(kind);
  }
  return sample;
}

} // namespace tanqih::train
