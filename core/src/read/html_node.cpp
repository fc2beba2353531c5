// SPDX-License-Identifier: MIT
#include "read/html_node.hpp"

namespace tanqih {

namespace {

const AttributeNames& names_of(const HtmlNode& node) {
  return *static_cast<const AttributeNames*>(node.owner_document->user);
}

const HtmlAttribute* find(const HtmlNode& element, AttributeName name) {
  const HtmlAttribute* each = first_attribute(element);
  if (!each)
    return nullptr;
  const AttributeNames& names = names_of(element);
  while (each && names.of(each->node.local_name) != name)
    each = each->next;
  return each;
}

} // namespace

AttributeName name_of(const HtmlAttribute& attribute) {
  return names_of(attribute.node).of(attribute.node.local_name);
}

bool has_attribute(const HtmlNode& element, AttributeName name) {
  return find(element, name) != nullptr;
}

std::string_view attribute(const HtmlNode& element, AttributeName name) {
  const HtmlAttribute* const found = find(element, name);
  return found ? value_of(*found) : std::string_view{};
}

HtmlTag tag_named(std::string_view name) {
  lexbor_hash_entry_t* none[] = {nullptr};
  lexbor_hash_t others{};
  others.table = none;
  others.table_size = 1;
  return lxb_tag_id_by_name(&others, reinterpret_cast<const lxb_char_t*>(name.data()), name.size());
}

bool has_other_tag(const HtmlNode& element, std::string_view lower) {
  if (tag_of(element) < LXB_TAG__LAST_ENTRY)
    return false;
  std::size_t length = 0;
  const lxb_char_t* const name = lxb_tag_name_by_id(tag_of(element), &length);
  return std::string_view(reinterpret_cast<const char*>(name), length) == lower;
}

} // namespace tanqih
