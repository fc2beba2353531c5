// SPDX-License-Identifier: MIT
#include "io/json_string.hpp"

#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

char16_t hex_value(char16_t digit) {
  if (digit <= u'9')
    return static_cast<char16_t>(digit - u'0');
  return static_cast<char16_t>((digit | 0x20) - u'a' + 10);
}

/// Escapes that were checked, in place. Each \u stands for a code unit of its own:
/// "\ud83d\ude00" is one character, a surrogate without the other stays alone. (ICU's unescape()
/// does the same at ten times the cost, and Python escapes every letter.)
void unescape(std::u16string& text) {
  std::size_t out = text.find(u'\\');
  for (std::size_t at = out; at < text.size(); ++at) {
    char16_t unit = text[at];
    if (unit == u'\\') {
      unit = text[++at];
      constexpr std::u16string_view letters = u"bfnrt";
      if (unit == u'u') {
        unit = 0;
        for (int digit = 0; digit < 4; ++digit)
          unit = static_cast<char16_t>(unit << 4 | hex_value(text[++at]));
      } else if (const std::size_t letter = letters.find(unit);
                 letter != std::u16string_view::npos) {
        unit = u"\b\f\n\r\t"[letter];
      }
    }
    text[out++] = unit;
  }
  if (out != std::u16string::npos)
    text.resize(out);
}

} // namespace

std::optional<std::u16string> string_of(std::string_view written) {
  if (!written.starts_with('"'))
    return std::nullopt;
  std::u16string text = from_utf8(written.substr(1, written.size() - 2));
  unescape(text);
  return text;
}

std::string_view kind_of_value(std::string_view written) {
  switch (written.empty() ? '\0' : written.front()) {
  case '"':
    return "a string";
  case '{':
    return "an object";
  case '[':
    return "an array";
  case 't':
  case 'f':
    return "true or false";
  case 'n':
    return "null";
  default:
    return "a number";
  }
}

} // namespace tanqih::cli
