// SPDX-License-Identifier: MIT
// One element of the parsed page as a node of the PageTree.
#pragma once

#include "read/class_words.hpp"
#include "read/html_node.hpp"
#include "read/page_tree.hpp"

namespace tanqih {

/// Of an element in `parent`, but for its place among others. `root`: it has no parent.
[[nodiscard]] PageNode read_node(const HtmlNode& element, const PageNode& parent, bool root,
                                 const ClassWords& words);

} // namespace tanqih
