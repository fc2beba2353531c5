// SPDX-License-Identifier: MIT
// Bytes that were looked at, and then the rest.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "io/byte_source.hpp"

namespace tanqih::cli {

class PeekedSource : public ByteSource {
public:
  PeekedSource(std::string begin, std::unique_ptr<ByteSource> rest)
      : begin_(std::move(begin)), rest_(std::move(rest)) {}
  std::size_t read(std::span<char> room) override {
    const std::size_t here = std::min(room.size(), begin_.size() - given_);
    if (here == 0)
      return rest_->read(room);
    std::copy_n(begin_.begin() + static_cast<std::ptrdiff_t>(given_), here, room.begin());
    given_ += here;
    return here;
  }
  [[nodiscard]] std::size_t expected() const override { return rest_->expected(); }

private:
  std::string begin_;
  std::size_t given_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

} // namespace tanqih::cli
