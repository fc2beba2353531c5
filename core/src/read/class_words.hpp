// SPDX-License-Identifier: MIT
// The words in classes and ids that tell what an element holds: core/data/class_words.tsv, parsed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tanqih/result.hpp"

namespace tanqih {

class ClassWords {
public:
  /// Most groups that a set of bits holds.
  static constexpr std::size_t most = 64;

  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  [[nodiscard]] const std::vector<std::string>& names() const { return groups_; }
  /// The groups that a class or id attribute names, group n as bit n. "wp-block-relatedPosts":
  /// related, card, article.
  [[nodiscard]] std::uint64_t groups_of(std::string_view attribute) const;

private:
  friend Result<ClassWords> load_class_words(std::string_view tsv);

  std::vector<std::string> groups_;
  std::unordered_map<std::string, std::uint64_t> words_;
};

/// Reads core/data/class_words.tsv: group, word. Groups are numbered as they come. Error:
/// damaged_data, naming the row.
[[nodiscard]] Result<ClassWords> load_class_words(std::string_view tsv);

} // namespace tanqih
