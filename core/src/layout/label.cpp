#include "layout/label.hpp"

#include "knowledge.hpp"
#include "layout/line.hpp"
#include "layout/region.hpp"
#include "layout/rules.hpp"
#include "layout/title.hpp"

namespace tanqih {

std::vector<Label> label(const Knowledge& knowledge, std::u16string_view text,
                         const std::vector<Block>& blocks) {
  const std::vector<Line> lines = read_lines(text, blocks, knowledge.cues, knowledge.openers);
  const Region region = find_region(lines);
  const std::optional<std::size_t> title = find_title(lines, blocks, region);
  return label_by_rules(text, blocks, lines, region, title);
}

} // namespace tanqih
