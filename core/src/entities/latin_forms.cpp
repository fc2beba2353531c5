// SPDX-License-Identifier: MIT
#include "entities/latin_forms.hpp"

#include <algorithm>
#include <iterator>

#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

/// In the bytes of the forms; none where it has a letter that no form has.
std::optional<std::string> packed(std::u16string_view arabic, std::u16string_view letters) {
  std::string bytes;
  for (const char16_t unit : arabic) {
    const std::size_t letter = letters.find(unit);
    if (unit >= u' ' && unit < first_packed_form_letter)
      bytes += static_cast<char>(unit);
    else if (letter != std::u16string_view::npos)
      bytes += static_cast<char>(first_packed_form_letter + letter);
    else
      return std::nullopt;
  }
  return bytes;
}

} // namespace

LatinForms::LatinForms(std::string_view packed) {
  constexpr auto block_begin = static_cast<char>(packed_block_begin);
  const std::size_t first = std::min(packed.find(block_begin), packed.size());
  letters_ = from_utf8(packed.substr(0, first));
  for (std::size_t begin = first; begin < packed.size();) {
    const std::size_t end = std::min(packed.find(block_begin, begin + 1), packed.size());
    blocks_.push_back(packed.substr(begin + 1, end - begin - 1));
    begin = end;
  }
}

LatinForms::Form LatinForms::form_at(std::string_view block, std::size_t at) {
  const std::size_t tab = block.find('\t', at + 1);
  const std::size_t end = block.find('\n', tab);
  return {static_cast<unsigned char>(block[at]), block.substr(at + 1, tab - at - 1),
          block.substr(tab + 1, end - tab - 1), end + 1};
}

std::u16string LatinForms::unpacked(std::string_view arabic) const {
  std::u16string text;
  for (const char letter : arabic) {
    const auto byte = static_cast<unsigned char>(letter);
    text += byte < first_packed_form_letter ? byte : letters_[byte - first_packed_form_letter];
  }
  return text;
}

std::optional<std::string_view> LatinForms::find(std::u16string_view arabic) const {
  const std::optional<std::string> wanted = packed(arabic, letters_);
  if (!wanted)
    return std::nullopt;
  const auto behind = std::upper_bound(
      blocks_.begin(), blocks_.end(), *wanted,
      [](std::string_view name, std::string_view block) { return name < form_at(block, 0).rest; });
  if (behind == blocks_.begin())
    return std::nullopt;
  const std::string_view block = *std::prev(behind);
  std::size_t same = 0; // bytes that the form before has of `wanted`, before which it comes
  for (std::size_t at = 0; at < block.size();) {
    const Form form = form_at(block, at);
    at = form.end;
    if (form.shared < same)
      break; // it has another byte where the one before had that of `wanted`: it comes behind
    if (form.shared > same)
      continue;
    const std::string_view left = std::string_view(*wanted).substr(same);
    if (form.rest == left)
      return form.latin;
    const auto differs =
        std::mismatch(form.rest.begin(), form.rest.end(), left.begin(), left.end());
    if (differs.first != form.rest.end() && left < form.rest)
      break;
    same += static_cast<std::size_t>(differs.first - form.rest.begin());
  }
  return std::nullopt;
}

} // namespace tanqih
