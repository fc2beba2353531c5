// SPDX-License-Identifier: MIT
// Features: what is known of each item of a sequence (a word, a line), as hashes.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tanqih::crf {

/// The features of a sequence, item by item. All are binary: a real value is given as the hash of
/// the bucket that it falls in. Reuse one buffer for many sequences: clear() keeps its memory.
///
///   features.begin_item();
///   features.add(combine(template_number, word_hash));
class Features {
public:
  void clear() {
    hashes_.clear();
    begins_.clear();
  }
  void begin_item() { begins_.push_back(static_cast<std::uint32_t>(hashes_.size())); }
  void add(std::uint32_t hash) { hashes_.push_back(hash); }

  [[nodiscard]] std::size_t size() const { return begins_.size(); }
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t item) const {
    const std::size_t begin = begins_[item];
    const std::size_t end = item + 1 < begins_.size() ? begins_[item + 1] : hashes_.size();
    return std::span(hashes_).subspan(begin, end - begin);
  }

private:
  std::vector<std::uint32_t> hashes_;
  std::vector<std::uint32_t> begins_;
};

} // namespace tanqih::crf
