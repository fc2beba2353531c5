// SPDX-License-Identifier: MIT
// The words in classes and ids that tell what an element holds: core/data/class_words.tsv, parsed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tanqih/result.hpp"

namespace tanqih {

/// What a whole class says for certain of its element.
enum class ClassRole : std::uint8_t {
  none,
  unseen,   ///< for screen readers only
  mark,     ///< a link of the page's own inside its text: [1], [عدل]
  caption,  ///< of a picture
  comments, ///< of readers
  notes,    ///< the references of an encyclopedia
  box,      ///< of an encyclopedia, beside its text: hatnote, contents, categories
  infobox,  ///< the same, if it is a table: newspapers have boxes of facts in the article
};

class ClassWords {
public:
  /// Most groups that a set of bits holds.
  static constexpr std::size_t most = 64;

  [[nodiscard]] std::size_t groups() const { return groups_.size(); }
  [[nodiscard]] const std::vector<std::string>& names() const { return groups_; }
  /// The groups that a class or id attribute names, group n as bit n. "wp-block-relatedPosts":
  /// related, card, article.
  [[nodiscard]] std::uint64_t groups_of(std::string_view attribute) const;
  /// The first role that one of the classes has; letters alone are compared, in any case:
  /// "visually-hidden", "visuallyHidden_x1".
  [[nodiscard]] ClassRole role_of(std::string_view classes) const;

private:
  friend Result<ClassWords> load_class_words(std::string_view tsv);

  std::vector<std::string> groups_;
  std::unordered_map<std::string, std::uint64_t> words_;
  std::unordered_map<std::string, ClassRole> roles_;
  std::vector<std::pair<std::string, ClassRole>> role_prefixes_; ///< a handful
};

/// Reads core/data/class_words.tsv: group, word; or =role, class. Groups are numbered as they come.
/// Error: damaged_data, naming the row.
[[nodiscard]] Result<ClassWords> load_class_words(std::string_view tsv);

} // namespace tanqih
