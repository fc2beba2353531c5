// SPDX-License-Identifier: MIT
#include "pack_forms.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "entities/latin_forms.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::pack {

namespace {

/// More of them are no smaller, fewer are walked through more slowly.
constexpr std::size_t forms_in_block = 16;

} // namespace

Result<crf::Bytes> pack_forms(const LatinTable& table) {
  std::set<char16_t> beyond_ascii;
  for (const auto& [arabic, latin] : table)
    std::copy_if(arabic.begin(), arabic.end(), std::inserter(beyond_ascii, beyond_ascii.end()),
                 [](char16_t unit) { return unit >= first_packed_form_letter; });
  const std::u16string letters(beyond_ascii.begin(), beyond_ascii.end());
  if (letters.size() > most_packed_form_letters)
    return Error{ErrorCode::damaged_data, "More letters than there is room for."};

  crf::Bytes bytes;
  const auto put = [&](std::string_view text) {
    for (const char letter : text)
      crf::append(bytes, letter);
  };
  put(to_utf8(letters));
  std::string before;
  std::size_t at = 0;
  for (const auto& [arabic, latin] : table) { // by code units, which is the order of the bytes too
    std::string form;
    for (const char16_t unit : arabic)
      form += static_cast<char>(
          unit < first_packed_form_letter ? unit : first_packed_form_letter + letters.find(unit));
    if (form.size() > longest_packed_form)
      return Error{ErrorCode::damaged_data, "Too long to be packed: " + latin};
    if (at++ % forms_in_block == 0) {
      crf::append(bytes, packed_block_begin);
      before.clear();
    }
    const auto shared = static_cast<std::size_t>(
        std::mismatch(form.begin(), form.end(), before.begin(), before.end()).first - form.begin());
    crf::append(bytes, static_cast<std::uint8_t>(shared));
    put(std::string_view(form).substr(shared));
    put("\t");
    put(latin);
    put("\n");
    before = form;
  }
  return bytes;
}

Result<crf::Bytes> pack_latin_names(const LatinTables& tables) {
  crf::Bytes bytes;
  for (const LatinTable& table : tables) {
    const auto packed = pack_forms(table);
    if (!packed)
      return packed.error();
    crf::append_packed(bytes, static_cast<std::uint32_t>(packed.value().size()));
    crf::append(bytes, packed.value());
  }
  return bytes;
}

} // namespace tanqih::pack
