// SPDX-License-Identifier: MIT
#include "label/page_reading.hpp"

#include <algorithm>
#include <utility>

#include "label/frames.hpp"
#include "label/rules.hpp"
#include "label/title.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

bool tells_blocks_apart(const PageTree& tree, const std::vector<Block>& blocks) {
  return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
    const PageNode& own = tree.nodes[block.node];
    const PageNode& first = tree.nodes[blocks.front().node];
    return own.form != first.form || own.parent != first.parent;
  });
}

} // namespace

PageReading read_page(const PageTables& tables, const LabelInput& input) {
  static const PageTree no_tree;
  const auto& [text, blocks, tree, page_title] = input;
  const bool told = !tree.nodes.empty() && tells_blocks_apart(tree, blocks);
  LineMemory memory;
  std::vector<Line> lines =
      read_lines({tables.cues, tables.openers, tables.words}, text, blocks, memory);
  mark_frames(tables.frames, text, blocks, tree, lines);
  std::vector<Run> runs = find_runs(blocks, lines);
  spare_fields(runs, lines);
  Region region = find_region(lines);
  auto title = find_title(lines, blocks, region, fold(page_title));
  if (title && lines[*title].frame)
    title.reset(); // "قناة أخبار الحي, [12/05/2024 09:45 م]"
  std::vector<Label> rules = label_by_rules(text, blocks, lines, region, title);
  return {tables.cues,
          tables.words,
          tables.classes,
          text,
          blocks,
          told ? tree : no_tree,
          std::move(memory),
          std::move(lines),
          std::move(runs),
          std::move(region),
          title,
          std::move(rules)};
}

} // namespace tanqih
