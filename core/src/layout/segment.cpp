#include "layout/segment.hpp"

namespace tanqih {

std::vector<Block> segment(const Source&, const Repaired& repaired) {
  std::vector<Block> blocks;
  const std::u16string_view text = repaired.text;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find(u'\n', begin);
    if (end == std::u16string_view::npos)
      end = text.size();
    if (end > begin)
      blocks.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, Layout{}});
    begin = end + 1;
  }
  return blocks;
}

} // namespace tanqih
