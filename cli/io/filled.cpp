// SPDX-License-Identifier: MIT
#include "io/filled.hpp"

#include <algorithm>

namespace tanqih::cli {

std::string filled(std::string_view words, std::initializer_list<Filling> fillings) {
  std::string text;
  while (!words.empty()) {
    const std::size_t open = words.find('{');
    text += words.substr(0, open);
    const std::size_t close = words.find('}', std::min(open, words.size()));
    if (close == std::string_view::npos)
      break;
    const std::string_view name = words.substr(open + 1, close - open - 1);
    const auto* const filling =
        std::find_if(fillings.begin(), fillings.end(),
                     [&](const Filling& candidate) { return candidate.name == name; });
    if (filling != fillings.end())
      text += filling->text;
    words.remove_prefix(close + 1);
  }
  return text;
}

} // namespace tanqih::cli
