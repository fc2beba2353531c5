// SPDX-License-Identifier: MIT
#include "output/json_writer.hpp"

#include <array>
#include <charconv>

#include <unicode/utf16.h>

#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

/// Quotes, backslash, controls, and surrogates, of which only the lone ones are escaped.
constexpr bool needs_a_look(char16_t unit) {
  return unit < 0x20 || unit == u'"' || unit == u'\\' || (unit & 0xF800) == 0xD800;
}

} // namespace

void JsonWriter::key(std::string_view name) {
  word(name);
  out_ += u':';
  comma_ = false;
}

void JsonWriter::word(std::string_view name) {
  separate();
  out_ += u'"';
  raw(name);
  out_ += u'"';
}

void JsonWriter::string(std::u16string_view text) {
  separate();
  out_ += u'"';
  std::size_t begin = 0; // of the stretch that is appended as it stands
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (!needs_a_look(unit))
      continue;
    if (U16_IS_LEAD(unit) && at + 1 < text.size() && U16_IS_TRAIL(text[at + 1])) {
      ++at;
      continue;
    }
    append(text.substr(begin, at - begin));
    escape(unit);
    begin = at + 1;
  }
  append(text.substr(begin));
  out_ += u'"';
}

void JsonWriter::append(std::u16string_view stretch) {
  if (sink_ == nullptr || out_.size() + stretch.size() < piece_units) {
    out_ += stretch;
    return;
  }
  flush();
  (*sink_)(stretch);
}

void JsonWriter::flush() {
  (*sink_)(out_);
  out_.clear();
}

void JsonWriter::utf8(std::string_view text) {
  string(from_utf8(text));
}

void JsonWriter::escape(char16_t unit) {
  out_ += u'\\';
  switch (unit) {
  case u'"':
  case u'\\':
    out_ += unit;
    return;
  case u'\b':
    out_ += u'b';
    return;
  case u'\f':
    out_ += u'f';
    return;
  case u'\n':
    out_ += u'n';
    return;
  case u'\r':
    out_ += u'r';
    return;
  case u'\t':
    out_ += u't';
    return;
  default:
    out_ += u'u';
    for (int shift = 12; shift >= 0; shift -= 4)
      out_ += u"0123456789abcdef"[(unit >> shift) & 0xF];
  }
}

void JsonWriter::integer(std::int32_t value) {
  separate();
  raw(std::to_string(value));
}

void JsonWriter::number(std::uint32_t value) {
  separate();
  std::array<char, 10> digits; // NOLINT: filled by to_chars
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void JsonWriter::boolean(bool value) {
  separate();
  raw(value ? "true" : "false");
}

void JsonWriter::null() {
  separate();
  raw("null");
}

void JsonWriter::utf8_or_null_field(std::string_view name, std::string_view value) {
  key(name);
  if (value.empty())
    null();
  else
    utf8(value);
}

} // namespace tanqih
