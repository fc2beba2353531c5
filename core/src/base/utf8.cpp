// SPDX-License-Identifier: MIT
#include "tanqih/encode.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "base/ascii_runs.hpp"

namespace tanqih {

std::string to_utf8(std::u16string_view text) {
  std::string bytes;
  bytes.reserve(text.size() + text.size() / 4);
  std::array<char, 4096> buffer;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t filled = 0;
    while (at < text.size() && filled + U8_MAX_LENGTH <= buffer.size()) {
      const std::size_t room = std::min(text.size() - at, buffer.size() - filled);
      const std::size_t plain = narrow_ascii(text.data() + at, room, buffer.data() + filled);
      at += plain;
      filled += plain;
      while (at < text.size() && filled + U8_MAX_LENGTH <= buffer.size()) {
        const unsigned unit = text[at];
        if (unit >= 0x80 && unit < 0x800) {
          buffer[filled++] = static_cast<char>(0xC0 | unit >> 6);
          buffer[filled++] = static_cast<char>(0x80 | (unit & 0x3F));
          ++at;
        } else {
          UChar32 point = 0;
          U16_NEXT_OR_FFFD(text.data(), at, text.size(), point);
          U8_APPEND_UNSAFE(buffer.data(), filled, point);
        }
        if (at < text.size() && text[at] < 0x80) // a run of it may begin
          break;
      }
    }
    bytes.append(buffer.data(), filled);
  }
  return bytes;
}

std::u16string from_utf8(std::string_view bytes) {
  std::u16string text(bytes.size(), u'\0'); // a byte gives one unit at most
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  std::size_t size = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t plain = widen_ascii(bytes.data() + at, bytes.size() - at, &text[size]);
    at += plain;
    size += plain;
    while (at < bytes.size()) {
      UChar32 point = 0;
      U8_NEXT_OR_FFFD(data, at, bytes.size(), point);
      U16_APPEND_UNSAFE(text, size, point);
      if (at < bytes.size() && data[at] < 0x80) // a run of it may begin
        break;
    }
  }
  text.resize(size);
  return text;
}

} // namespace tanqih
