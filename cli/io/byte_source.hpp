// SPDX-License-Identifier: MIT
// Bytes, piece by piece, wherever they come from.
#pragma once

#include <cstddef>
#include <span>

namespace tanqih::cli {

class ByteSource {
public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Waits until there is something and gives what there is, into the beginning of `room`: how many
  /// bytes; 0 at the end. Throws Failure.
  virtual std::size_t read(std::span<char> room) = 0;
  /// How many bytes there will be, as far as is known; 0: not at all.
  [[nodiscard]] virtual std::size_t expected() const { return 0; }
};

} // namespace tanqih::cli
