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
  constexpr std::size_t most_units = 1024; // at once
  std::array<char, most_units * U8_MAX_LENGTH> buffer;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.size(), at + most_units);
    char* to = buffer.data();
    while (at < end) {
      const std::size_t plain = narrow_ascii(text.data() + at, end - at, to);
      at += plain;
      to += plain;
      while (at < end) {
        const unsigned unit = text[at];
        if (unit < 0x800) { // both bytes are written, and the second counts or not
          const bool two = unit >= 0x80;
          to[0] = static_cast<char>(two ? 0xC0 | unit >> 6 : unit);
          to[1] = static_cast<char>(0x80 | (unit & 0x3F));
          to += two ? 2 : 1;
          ++at;
          if (!two && at < end && text[at] < 0x80) // a run of it may have begun
            break;
        } else { // both halves of a pair, though its second be of the next step
          UChar32 point = 0;
          U16_NEXT_OR_FFFD(text.data(), at, text.size(), point);
          std::size_t size = 0;
          U8_APPEND_UNSAFE(to, size, point);
          to += size;
        }
      }
    }
    bytes.append(buffer.data(), static_cast<std::size_t>(to - buffer.data()));
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
