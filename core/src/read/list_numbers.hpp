// SPDX-License-Identifier: MIT
// How the items of a page's lists are counted and marked.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/html_node.hpp"
#include "read/page_structure.hpp"

namespace tanqih {

/// The mark of the item as a browser shows it: "3.", "٣.", "c.", "iii."; empty: a bullet.
[[nodiscard]] std::u16string list_mark(ListStyle style, std::int32_t number);

/// What Word typed before the item of a list, UTF-8: "3.", "٣)", "أ-", "·". The spaces after it are
/// not in the mark. Letters are counted from a or i, by the mark of the list's item before.
///   "iv." behind "iii."   lower_roman, 4
///   "2.1."                other, no number
void read_typed_mark(std::string_view utf8, const PageItem* before, PageItem& item);

/// Counts the items of the lists of a page, as they come.
class ListNumbers {
public:
  explicit ListNumbers(std::vector<PageItem>& items) : items_(items) {}

  /// A list begins: <ol start=3 reversed type=a>, <ul>. Gives what its items are counted by, never
  /// 0.
  [[nodiscard]] std::uint32_t begin_list(const HtmlNode& element, std::optional<ListStyle> style);
  /// An item of `list` begins; 0: it stands in none. Gives its place in the items, and one.
  [[nodiscard]] std::uint32_t begin_item(std::uint32_t list, const HtmlNode& element,
                                         std::optional<ListStyle> style);
  /// An item that Word writes as a paragraph: mso-list: l0 level2 lfo1.
  [[nodiscard]] std::uint32_t begin_word_item(std::string_view list);
  /// The mark of `item`, as Word typed it. Passed over where that is not the last item of Word's.
  void type_mark(std::uint32_t item, std::string_view utf8);

private:
  struct List {
    ListStyle style = ListStyle::bullet;
    std::int32_t next = 1;
    std::int32_t step = 1;
  };
  struct WordList {
    std::uint32_t list = 0;   ///< its number, and one
    std::uint32_t before = 0; ///< its item before, and one; 0: it has none
    std::uint32_t last = 0;   ///< its last item, and one
  };

  std::vector<PageItem>& items_;
  std::vector<List> lists_;
  std::unordered_map<std::string, WordList> word_lists_; ///< by "l0 level2 lfo1"
  WordList* word_list_ = nullptr;                        ///< of the last item that Word wrote
};

} // namespace tanqih
