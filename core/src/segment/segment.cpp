// SPDX-License-Identifier: MIT
#include "segment/segment.hpp"

#include <algorithm>
#include <limits>

#include "base/unit_lanes.hpp"
#include "segment/lines.hpp"
#include "segment/tab_rows.hpp"
#include "text/list_mark.hpp"
#include "text/overlap.hpp"

namespace tanqih {

namespace {

/// How many units of `line` are covered. Lines must come in order.
std::uint32_t units_in(Overlap<Span>& spans, Span line) {
  std::uint32_t units = 0;
  spans.each_in(line, [&](const Span&, Span part) { units += part.size(); });
  return units;
}

void read_layout_of_text(const Source& source, const std::vector<Span>& origins,
                         std::u16string_view text, std::vector<Block>& blocks) {
  const std::vector<bool> rows = tab_rows(source.text, origins);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Layout& layout = blocks[i].layout;
    if (has_list_mark(slice(text, blocks[i].span))) {
      layout.shape = BlockShape::list_item;
      layout.level = 1;
      layout.bullet = true;
    } else if (rows[i]) {
      layout.shape = BlockShape::table_row;
    }
  }
}

/// A line after a <br> lies in the same marked block as the line before, and has its layout.
void read_layout_of_html(const Source& source, const std::vector<Span>& origins,
                         const OffsetMap& map, std::u16string_view text,
                         std::vector<Block>& blocks) {
  Overlap<Span> links(source.links, map);
  Overlap<Span> bolds(source.bolds, map);
  std::size_t mark = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    while (mark < source.marked.size() && source.marked[mark].span.end <= origins[i].begin)
      ++mark;
    Layout& layout = blocks[i].layout;
    if (mark < source.marked.size() && source.marked[mark].span.begin < origins[i].end) {
      layout = source.marked[mark].layout;
      blocks[i].node = source.marked[mark].node;
      blocks[i].item = source.marked[mark].item;
    }
    layout.link_units = units_in(links, blocks[i].span);
    layout.bold_units = units_in(bolds, blocks[i].span);
    // Editors that type "• " into paragraphs make lists too.
    if (layout.shape == BlockShape::paragraph && has_list_mark(slice(text, blocks[i].span))) {
      layout.shape = BlockShape::list_item;
      layout.level = 1;
    }
    layout.bullet =
        layout.shape == BlockShape::list_item && has_list_mark(slice(text, blocks[i].span));
  }
}

} // namespace

std::vector<Span> origins_of(const std::vector<Block>& blocks, const OffsetMap& map) {
  std::vector<Span> origins;
  origins.reserve(blocks.size());
  std::uint32_t last = 0;
  for (const Block& block : blocks) {
    const Span origin = map.to_source(block.span);
    const std::uint32_t begin = std::max(origin.begin, last);
    last = std::max(origin.end, begin);
    origins.push_back({begin, last});
  }
  return origins;
}

std::vector<Block> segment(const Source& source, std::u16string_view text, const OffsetMap& map) {
  const std::u16string_view paste = source.text;

  std::vector<Block> blocks;
  std::vector<Span> lines = visible_lines(text);
  if (source.marked.empty() && find_any<u'\t'>(text, 0) < text.size())
    lines = split_columns(text, lines, tab_rows(text, lines));
  blocks.reserve(lines.size());
  for (const Span line : lines)
    blocks.push_back({line, {}, 0});
  const std::vector<Span> origins = origins_of(blocks, map);
  if (source.marked.empty())
    read_layout_of_text(source, origins, text, blocks);
  else
    read_layout_of_html(source, origins, map, text, blocks);

  constexpr std::uint32_t most = std::numeric_limits<std::uint16_t>::max();
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    const Span gap{origins[i - 1].end, origins[i].begin};
    const std::uint32_t breaks = count_line_breaks(slice(paste, gap));
    blocks[i].layout.blank_before =
        static_cast<std::uint16_t>(std::min(most, breaks > 0 ? breaks - 1 : 0));
  }
  return blocks;
}

} // namespace tanqih
