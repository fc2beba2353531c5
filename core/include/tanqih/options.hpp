// What a caller may ask for.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/mention.hpp"

namespace tanqih {

/// Offsets are 32-bit; a longer text is refused with ErrorCode::too_large. 256 Mi code units.
inline constexpr std::size_t max_input_units = std::size_t{1} << 28;

enum class InputFormat : std::uint8_t { text, html };

/// A person's decision on one block, which wins over the labels.
struct Override {
  std::uint32_t begin = 0; ///< of the block's span, in the pasted text
  std::optional<bool> keep;
  std::optional<BlockKind> kind;
};

struct Options {
  InputFormat format = InputFormat::text;
  std::array<bool, repair_rule_count> repair = {true, true, true, true, true, true,
                                                true, true, true, true, true, true};
  std::vector<Span> undo;          ///< edits not to be made, by their span in the pasted text
  std::vector<BlockKind> keep;     ///< kinds kept beside title, body and subheading
  std::vector<Override> overrides; ///< decisions on single blocks
  bool entities = true;            ///< false: stop after strip
  bool render_html = false;        ///< fill Article::html
  bool render_markdown = false;    ///< fill Article::markdown
};

} // namespace tanqih
