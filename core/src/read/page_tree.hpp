// SPDX-License-Identifier: MIT
// The tree of a pasted page, as far as it tells what stands in it: for label, which asks of a line
// what its ancestors hold, and what else has their form.
#pragma once

#include <cstdint>
#include <vector>

#include "read/class_words.hpp"

namespace tanqih {

enum class PageTag : std::uint8_t {
  other,
  body,
  p,
  div,
  span,
  li,
  ul,
  ol,
  a,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  article,
  section,
  aside,
  header,
  footer,
  nav,
  main,
  figure,
  figcaption,
  blockquote,
  table,
  tbody,
  tr,
  td,
  th,
  dl,
  dt,
  dd,
  form,
  label,
  button,
  details,
  summary,
  pre,
  center,
  address,
  hr,
  b,
  strong,
  em,
  i,
  font,
  small,
  time,
  cite,
};
inline constexpr std::size_t page_tag_count = 50;

/// An element. What a style says is inherited as CSS has it, where it is inherited; the counts are
/// of the element and its ancestors.
struct PageNode {
  std::uint32_t parent = 0;   ///< index; of the root: its own
  std::uint32_t index = 0;    ///< among the parent's elements
  std::uint32_t children = 0; ///< elements in it
  std::uint32_t form = 0;     ///< hash of tag and classes, numbers in them as 0
  std::uint64_t words = 0; ///< groups of class_words.tsv that its class and id name, a set of bits
  std::uint32_t color = 0; ///< hash of the text's color
  float font_size = 16;    ///< px
  float width = 0;         ///< px, of the nearest that says it; 0: none does
  std::uint16_t depth = 0; ///< of the root: 0
  PageTag tag = PageTag::other;
  std::uint8_t align = 0;      ///< 1 center, 2 left, 3 right, 4 justify
  std::uint8_t floats = 0;     ///< left or right
  std::uint8_t positioned = 0; ///< absolute or fixed
  std::uint8_t flexes = 0;     ///< flex or grid boxes
  std::uint8_t grounds = 0;    ///< boxes with a background of their own
  bool has_class = false;
  ClassRole role = ClassRole::none; ///< its own, or that of the nearest that has one
};

/// Nodes in the order of the page: a parent before its children. Empty for plain text.
struct PageTree {
  std::vector<PageNode> nodes;

  /// The lowest node that holds both.
  [[nodiscard]] std::uint32_t common(std::uint32_t a, std::uint32_t b) const {
    while (a != b) {
      std::uint32_t& deeper = nodes[a].depth >= nodes[b].depth ? a : b;
      deeper = nodes[deeper].parent;
    }
    return a;
  }
};

} // namespace tanqih
