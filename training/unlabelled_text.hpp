// SPDX-License-Identifier: MIT
// unlabelled_text: the words of a text and how often it has each.
#pragma once

#include <cstdint>
#include <istream>
#include <string>
#include <vector>

namespace tanqih::train {

/// Words as features see them (append_form).
struct Text {
  std::vector<std::uint32_t> words; ///< numbers; 0 ends a paragraph
  std::vector<std::u16string> forms{u""};
  std::vector<std::uint32_t> counts{0};
};

/// UTF-8, a paragraph a line.
[[nodiscard]] Text read_text(std::istream& in);

} // namespace tanqih::train
