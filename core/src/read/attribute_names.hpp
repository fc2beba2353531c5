// SPDX-License-Identifier: MIT
// The names of attributes that the core reads, and which number the parser gives each.
#pragma once

#include <lexbor.h>

#include <array>
#include <cstddef>
#include <cstdint>

namespace tanqih {

/// The attributes that the core reads: the tree has no others but on elements that set type (b,
/// font …), which the parser compares with each other.
enum class AttributeName : std::uint8_t {
  none,
  alt,
  aria_hidden,
  aria_level,
  class_,
  colspan,
  content,
  data_lazy_src,
  data_original,
  data_src,
  data_srcset,
  datetime,
  encoding, ///< read by the parser: of MathML
  height,
  hidden,
  href,
  id,
  itemprop,
  lang,
  name,
  open,
  property,
  rel,
  reversed,
  role,
  rowspan,
  shadowroot,
  shadowrootmode,
  slot,
  src,
  srcset,
  start,
  style,
  type,
  value,
  width,
};

/// Of one parse. Names that the parser has in a table of its own have a small number, all others
/// the address of what it keeps of them.
class AttributeNames {
public:
  /// Gives the parse all names, before it meets one. Throws where memory ran out.
  explicit AttributeNames(lexbor_hash_t& attributes);

  [[nodiscard]] AttributeName of(lxb_dom_attr_id_t id) const {
    std::size_t at = slot(id);
    while (slots_[at].id != id && slots_[at].name != AttributeName::none)
      at = (at + 1) % slots_.size();
    return slots_[at].name;
  }

private:
  struct Slot {
    lxb_dom_attr_id_t id = 0;
    AttributeName name = AttributeName::none;
  };

  /// Addresses of neighbours are some tens of bytes apart.
  [[nodiscard]] static constexpr std::size_t slot(lxb_dom_attr_id_t id) {
    return (id ^ (id >> 4)) % slots;
  }

  static constexpr std::size_t slots = 128;
  std::array<Slot, slots> slots_{};
};

} // namespace tanqih
