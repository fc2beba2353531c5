// SPDX-License-Identifier: MIT
// A wrong reading of bytes, and its undoing.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tanqih {

/// A charset of one byte a character, by ICU's converter.
class ByteCharset {
public:
  /// `name`: one that ICU knows; a charset that this ICU lacks has no character above ASCII.
  explicit ByteCharset(const char* name);

  /// 0 where the charset has no such character. C1 controls are themselves where the byte has no
  /// character: so browsers read windows-1252.
  [[nodiscard]] std::uint8_t byte_of(char16_t unit) const;
  [[nodiscard]] char16_t unit_of(std::uint8_t byte) const { return units_[byte]; }

private:
  std::array<char16_t, 256> units_{};                ///< 0: none
  std::unordered_map<char16_t, std::uint8_t> bytes_; ///< of the units above ASCII
};

/// Bytes of `written`, read as `read`. `written` is null for UTF-8.
struct Misreading {
  const ByteCharset* read;
  const ByteCharset* written;

  /// What was written where `text` was read; none where `text` cannot come of such a reading. ASCII
  /// is the same in all of them.
  [[nodiscard]] std::optional<std::u16string> undo(std::u16string_view text) const;

  /// The same of UTF-8 that has lost bytes on its way, as a copy drops what cannot be seen: a lead
  /// byte that stands alone is ح (D8 AD: AD is a soft hyphen) or ف (D9 81: most charsets have no
  /// 81). What was put for the lost byte (? or U+FFFD) goes with it.
  /// `lost` counts these letters.
  struct Recovered {
    std::u16string text;
    std::size_t lost = 0;
  };
  [[nodiscard]] std::optional<Recovered> undo_with_losses(std::u16string_view text) const;
};

/// What programs write for a byte that they cannot read.
[[nodiscard]] constexpr bool stands_for_lost_byte(char16_t unit) {
  return unit == u'?' || unit == 0xFFFD;
}

} // namespace tanqih
