// SPDX-License-Identifier: MIT
#include "tanqih/encode.hpp"

#include <cstdint>

#include <unicode/unistr.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace tanqih {

std::string to_utf8(std::u16string_view text) {
  std::string bytes;
  icu::UnicodeString(false, text.data(), static_cast<std::int32_t>(text.size()))
      .toUTF8String(bytes);
  return bytes;
}

std::u16string from_utf8(std::string_view bytes) {
  std::u16string text(bytes.size(), u'\0'); // a byte gives one unit at most
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  std::size_t size = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    UChar32 point = 0;
    U8_NEXT_OR_FFFD(data, at, bytes.size(), point);
    U16_APPEND_UNSAFE(text, size, point);
  }
  text.resize(size);
  return text;
}

} // namespace tanqih
