// SPDX-License-Identifier: MIT
// The open lists of an HTML text that is being written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tanqih/article.hpp"

namespace tanqih {

/// Writes <ul>, <ol> and <li> around the items that come, nested as their levels are. What is
/// written after `begin` up to the next call of any of them stands inside the item.
class HtmlLists {
public:
  explicit HtmlLists(std::u16string& html) : html_(html) {}

  /// `attributes`: of the item, and of a list that begins with it. Gives the mark that HTML cannot
  /// count, which is to be written as text: "أ-".
  std::u16string_view begin(const ArticleBlock& block, std::u16string_view attributes);
  /// Is the item of the block open, of which it is a further paragraph?
  [[nodiscard]] bool go_on(const ArticleBlock& block);
  void close() { close_to(0); }

private:
  struct List {
    std::uint32_t list;
    std::uint32_t item; ///< that is open
    std::uint8_t level;
    ListStyle style;
    bool ordered;
    std::int32_t next; ///< what HTML counts, if ordered
  };
  void close_to(std::size_t open);
  void open(const ArticleBlock& block, const ListPlace& place, std::u16string_view attributes);

  std::u16string& html_;
  std::vector<List> lists_;
  BlockKind kind_{};
};

} // namespace tanqih
