// SPDX-License-Identifier: MIT
// A node of a parsed page, as the parser has it, and what the core asks of it.
#pragma once

#include <lexbor.h>

#include <string_view>

#include "base/ascii.hpp"
#include "read/attribute_names.hpp"

namespace tanqih {

/// An element, a text, a comment. Owned by its HtmlTree.
using HtmlNode = lxb_dom_node_t;
/// One of LXB_TAG_…, whatever the namespace; what has no name there has a number of its own.
using HtmlTag = lxb_tag_id_t;

/// <template> is none: what it holds is no part of the page.
[[nodiscard]] inline bool is_template(const HtmlNode& node) {
  return node.type == LXB_DOM_NODE_TYPE_ELEMENT && node.local_name == LXB_TAG_TEMPLATE &&
         node.ns == LXB_NS_HTML;
}

[[nodiscard]] inline bool is_element(const HtmlNode& node) {
  return node.type == LXB_DOM_NODE_TYPE_ELEMENT && !is_template(node);
}

[[nodiscard]] inline bool is_element(const HtmlNode& node, HtmlTag tag) {
  return node.local_name == tag && is_element(node);
}

[[nodiscard]] inline bool is_text(const HtmlNode& node) {
  return node.type == LXB_DOM_NODE_TYPE_TEXT || node.type == LXB_DOM_NODE_TYPE_CDATA_SECTION;
}

/// Of a text: well-formed UTF-8.
[[nodiscard]] inline std::string_view text_of(const HtmlNode& text) {
  const lexbor_str_t& data = reinterpret_cast<const lxb_dom_character_data_t&>(text).data;
  return {reinterpret_cast<const char*>(data.data), data.length};
}

/// A text of white space alone.
[[nodiscard]] inline bool is_white_space(const HtmlNode& node) {
  return is_text(node) && trim_ascii(text_of(node)).empty();
}

/// <!--…-->, <?…?>
[[nodiscard]] inline bool is_comment(const HtmlNode& node) {
  return node.type == LXB_DOM_NODE_TYPE_COMMENT ||
         node.type == LXB_DOM_NODE_TYPE_PROCESSING_INSTRUCTION;
}

/// What is next in the order of the page inside `root`; null: nothing is. With `node`'s children
/// passed over where not `into`.
[[nodiscard]] inline const HtmlNode* next_node(const HtmlNode& node, const HtmlNode& root,
                                               bool into = true) {
  if (into && node.first_child)
    return node.first_child;
  const HtmlNode* at = &node;
  while (at != &root && !at->next)
    at = at->parent;
  return at == &root ? nullptr : at->next;
}

[[nodiscard]] inline HtmlTag tag_of(const HtmlNode& element) {
  return element.local_name;
}

/// By its name, in any case; LXB_TAG__UNDEF: it has no number in LXB_TAG_….
[[nodiscard]] HtmlTag tag_named(std::string_view name);

/// Of an element whose tag has no number in LXB_TAG_…: <xml>.
[[nodiscard]] bool has_other_tag(const HtmlNode& element, std::string_view lower);

/// What a <template> holds.
[[nodiscard]] inline const HtmlNode* first_of_template(const HtmlNode& node) {
  const auto& held = reinterpret_cast<const lxb_html_template_element_t&>(node);
  return held.content ? held.content->node.first_child : nullptr;
}

using HtmlAttribute = lxb_dom_attr_t;

[[nodiscard]] inline const HtmlAttribute* first_attribute(const HtmlNode& element) {
  return reinterpret_cast<const lxb_dom_element_t&>(element).first_attr;
}

[[nodiscard]] AttributeName name_of(const HtmlAttribute& attribute);

/// UTF-8.
[[nodiscard]] inline std::string_view value_of(const HtmlAttribute& attribute) {
  return attribute.value && attribute.value->data
             ? std::string_view(reinterpret_cast<const char*>(attribute.value->data),
                                attribute.value->length)
             : std::string_view{};
}

[[nodiscard]] bool has_attribute(const HtmlNode& element, AttributeName name);

/// Its value, UTF-8; empty: it has none, or no such attribute.
[[nodiscard]] std::string_view attribute(const HtmlNode& element, AttributeName name);

} // namespace tanqih
