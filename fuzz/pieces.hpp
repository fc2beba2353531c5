// SPDX-License-Identifier: MIT
// Bytes as they come through a pipe.
#pragma once

#include <algorithm>
#include <cstddef>

#include "io/byte_source.hpp"
#include "targets.hpp"

namespace tanqih::fuzz {

/// Gives `piece` bytes a read, as a pipe does.
class Pieces : public cli::ByteSource {
public:
  Pieces(Bytes bytes, std::size_t piece) : bytes_(bytes), piece_(piece) {}
  std::size_t read(std::span<char> room) override {
    const std::size_t size = std::min({piece_, room.size(), bytes_.size()});
    std::copy_n(reinterpret_cast<const char*>(bytes_.data()), size, room.begin());
    bytes_ = bytes_.subspan(size);
    return size;
  }

private:
  Bytes bytes_;
  std::size_t piece_;
};

} // namespace tanqih::fuzz
