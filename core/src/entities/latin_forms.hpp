// SPDX-License-Identifier: MIT
// LatinForms: Latin letters by the Arabic ones, read where they lie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tanqih {

/// The packed form, which pack_forms (core/pack/pack_forms.hpp) writes: letters of the Arabic
/// beyond ASCII, as UTF-8, up to the first 0xFF; then the forms in the order of the bytes
/// of their Arabic, in blocks of some, each of which begins with 0xFF. A letter is a byte:
/// itself in ASCII, first_packed_form_letter + its place among the letters beyond that. A form is a
/// byte that says how many bytes it has of the Arabic before, which is never 0xFF; the other bytes,
/// a tab; the Latin letters in UTF-8, a line feed. The first of a block has nothing of the one
/// before:
///   0 القاهره ⇥ Cairo ⏎ 5 ي ⇥ Qahiri ⏎   stands for القاهره and القاهي
inline constexpr std::uint8_t first_packed_form_letter = 0x80;
inline constexpr std::size_t most_packed_form_letters = 0xFF - first_packed_form_letter;
inline constexpr std::uint8_t packed_block_begin = 0xFF;
inline constexpr std::size_t longest_packed_form = 0xFE; ///< in bytes

/// Forms of Latin letters by the folded Arabic. Nothing of them is read before they are asked for
/// but where their blocks begin: a question is a binary search for the block, and a walk through
/// it.
class LatinForms {
public:
  LatinForms() = default;
  /// Views into `packed`, which is to outlive them.
  explicit LatinForms(std::string_view packed);

  /// None: there is none.
  [[nodiscard]] std::optional<std::string_view> find(std::u16string_view arabic) const;

  /// Calls use(arabic, latin) with each form, in order.
  template <class Use> void each(Use use) const {
    for (const std::string_view block : blocks_) {
      std::string arabic;
      for (std::size_t at = 0; at < block.size();) {
        const Form form = form_at(block, at);
        arabic.resize(form.shared);
        arabic += form.rest;
        use(std::u16string_view(unpacked(arabic)), form.latin);
        at = form.end;
      }
    }
  }

private:
  struct Form {
    std::size_t shared = 0; ///< bytes, with the form before
    std::string_view rest;  ///< the other bytes
    std::string_view latin;
    std::size_t end = 0; ///< in the block
  };
  [[nodiscard]] static Form form_at(std::string_view block, std::size_t at);
  [[nodiscard]] std::u16string unpacked(std::string_view arabic) const;

  std::u16string letters_;
  std::vector<std::string_view> blocks_;
};

} // namespace tanqih
