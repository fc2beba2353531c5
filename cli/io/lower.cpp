// SPDX-License-Identifier: MIT
#include "io/lower.hpp"

#include <algorithm>

namespace tanqih::cli {

std::string lower(std::string_view text) {
  std::string all(text);
  std::transform(all.begin(), all.end(), all.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return all;
}

} // namespace tanqih::cli
