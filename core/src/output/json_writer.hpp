// SPDX-License-Identifier: MIT
// Writes JSON as JavaScript's JSON.stringify does: the same characters, no spaces.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "output/append_ascii.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

/// Appends values in the order in which they are given and puts the commas between them. The caller
/// opens and closes what it should: there is no check.
class JsonWriter {
public:
  explicit JsonWriter(std::size_t expected_units = 0) { out_.reserve(expected_units); }
  /// To hand it on while it is made; `sink` is to outlive it.
  explicit JsonWriter(const TextSink& sink) : sink_(&sink) { out_.reserve(2 * piece_units); }

  void begin_object() { open(u'{'); }
  void end_object() { close(u'}'); }
  void begin_array() { open(u'['); }
  void end_array() { close(u']'); }

  /// Keys and words are ours: ASCII with nothing to escape.
  void key(std::string_view name);
  void word(std::string_view name);

  /// Any text. Escaped are " \ and what is below U+0020 (\b \f \n \r \t, else \u00xx), and lone
  /// surrogates (\udxxx, ECMA-262 QuoteJSONString); everything else stands as it is, U+2028 too.
  void string(std::u16string_view text);
  void utf8(std::string_view text);
  void number(std::uint32_t value);
  void integer(std::int32_t value);
  void boolean(bool value);
  void null();

  // A key with its value.
  void field(std::string_view name, std::u16string_view text) {
    key(name);
    string(text);
  }
  void field(std::string_view name, std::unsigned_integral auto value) {
    key(name);
    if constexpr (std::same_as<decltype(value), bool>)
      boolean(value);
    else
      number(static_cast<std::uint32_t>(value));
  }
  void word_field(std::string_view name, std::string_view value) {
    key(name);
    word(value);
  }
  void utf8_field(std::string_view name, std::string_view value) {
    key(name);
    utf8(value);
  }
  /// null where the text is empty.
  void utf8_or_null_field(std::string_view name, std::string_view value);

  /// All of it, where there is no sink.
  [[nodiscard]] std::u16string take() && { return std::move(out_); }
  /// To the sink, what it has not got yet.
  void flush();

private:
  static constexpr std::size_t piece_units = std::size_t{1} << 15;

  void separate() {
    if (sink_ != nullptr && out_.size() >= piece_units)
      flush();
    if (comma_)
      out_ += u',';
    comma_ = true;
  }
  void open(char16_t bracket) {
    separate();
    out_ += bracket;
    comma_ = false;
  }
  void close(char16_t bracket) {
    out_ += bracket;
    comma_ = true;
  }
  void append(std::u16string_view stretch);
  void raw(std::string_view ascii) { append_ascii(out_, ascii); }
  void escape(char16_t unit);

  const TextSink* sink_ = nullptr; ///< null: all stays in out_
  std::u16string out_;
  bool comma_ = false; ///< a value stands before the next one
};

} // namespace tanqih
