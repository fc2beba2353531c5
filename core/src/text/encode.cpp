#include "tanqih/encode.hpp"

#include <unicode/unistr.h>

namespace tanqih {

std::string to_utf8(std::u16string_view text) {
  std::string bytes;
  icu::UnicodeString(false, text.data(), static_cast<std::int32_t>(text.size()))
      .toUTF8String(bytes);
  return bytes;
}

std::u16string from_utf8(std::string_view text) {
  const icu::UnicodeString decoded = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  return {decoded.getBuffer(), static_cast<std::size_t>(decoded.length())};
}

} // namespace tanqih
