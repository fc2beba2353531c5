// SPDX-License-Identifier: MIT
#include "repair/misreading.hpp"

#include <vector>

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace tanqih {

namespace {

/// The first bytes that letters of Arabic have in UTF-8.
constexpr std::uint8_t arabic_lead = 0xD8;
constexpr bool is_arabic_lead(std::uint8_t byte) {
  return byte == arabic_lead || byte == 0xD9;
}

} // namespace

ByteCharset::ByteCharset(const char* name) {
  std::array<char, 256> all{};
  for (std::size_t byte = 0; byte < all.size(); ++byte)
    all[byte] = static_cast<char>(byte);
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(name, &status);
  if (U_SUCCESS(status))
    ucnv_toUChars(converter, units_.data(), static_cast<std::int32_t>(units_.size()), all.data(),
                  static_cast<std::int32_t>(all.size()), &status);
  ucnv_close(converter);
  const bool known = U_SUCCESS(status) || status == U_STRING_NOT_TERMINATED_WARNING;
  for (std::size_t byte = 0; byte < all.size(); ++byte) {
    if (byte < 0x80)
      units_[byte] = static_cast<char16_t>(byte);
    else if (!known || units_[byte] == 0xFFFD)
      units_[byte] = 0;
    else
      bytes_.emplace(units_[byte], static_cast<std::uint8_t>(byte));
  }
}

std::uint8_t ByteCharset::byte_of(char16_t unit) const {
  if (unit < 0x80)
    return static_cast<std::uint8_t>(unit);
  if (const auto found = bytes_.find(unit); found != bytes_.end())
    return found->second;
  return unit < 0xA0 && !bytes_.empty() ? static_cast<std::uint8_t>(unit) : std::uint8_t{0};
}

std::optional<std::u16string> Misreading::undo(std::u16string_view text) const {
  std::optional<Recovered> recovered = undo_with_losses(text);
  if (!recovered || recovered->lost > 0)
    return std::nullopt;
  return std::move(recovered->text);
}

std::optional<Misreading::Recovered> Misreading::undo_with_losses(std::u16string_view text) const {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size());
  for (const char16_t unit : text) {
    const std::uint8_t byte = read->byte_of(unit);
    if (!written && stands_for_lost_byte(unit) && !bytes.empty() && is_arabic_lead(bytes.back()))
      continue;
    if (byte == 0)
      return std::nullopt;
    bytes.push_back(byte);
  }
  Recovered recovered;
  std::u16string& outcome = recovered.text;
  if (written) {
    for (const std::uint8_t byte : bytes) {
      const char16_t unit = written->unit_of(byte);
      if (unit == 0)
        return std::nullopt;
      outcome.push_back(unit);
    }
    return recovered;
  }
  for (std::size_t at = 0; at < bytes.size();) {
    const std::uint8_t lead = bytes[at];
    UChar32 point = 0;
    U8_NEXT(bytes.data(), at, bytes.size(), point);
    if (point < 0 && is_arabic_lead(lead)) {
      point = lead == arabic_lead ? u'ح' : u'ف';
      ++recovered.lost;
    }
    if (point < 0)
      return std::nullopt;
    if (point > 0xFFFF) {
      outcome.push_back(U16_LEAD(point));
      outcome.push_back(U16_TRAIL(point));
    } else {
      outcome.push_back(static_cast<char16_t>(point));
    }
  }
  return recovered;
}

} // namespace tanqih
