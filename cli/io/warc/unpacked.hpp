// SPDX-License-Identifier: MIT
// What is compressed, as a whole in memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "io/decoder.hpp"

namespace tanqih::cli {

struct Unpacked {
  std::string bytes;
  bool whole = false;    ///< to the end of its last member, and nothing but zeros behind
  bool too_long = false; ///< there is more than was asked for
};

/// What `decoder` makes of the bytes, all members of them, as far as it gets; no more than
/// `longest`.
[[nodiscard]] Unpacked unpacked(Decoder& decoder, std::string_view packed, std::size_t longest);

} // namespace tanqih::cli
