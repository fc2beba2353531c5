// SPDX-License-Identifier: MIT
// The words of messages.hpp, with what they speak of.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace tanqih::cli {

/// What stands for {name}.
struct Filling {
  std::string_view name;
  std::string_view text;
};

/// `words` with each {name} replaced by its text, once through: braces in a text stay.
[[nodiscard]] std::string filled(std::string_view words, std::initializer_list<Filling> fillings);

} // namespace tanqih::cli
