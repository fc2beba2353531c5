// SPDX-License-Identifier: MIT
// The bytes of a web archive, whose records are compressed each by itself, so that damage ends
// where the next record begins.
#pragma once

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "io/byte_source.hpp"
#include "io/decoder.hpp"

namespace tanqih::cli {

/// "the gzip data is damaged"; resume() goes on.
class MemberDamaged : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

/// gzip and zstd are known by their first bytes; anything else is given as it is. A file of zstd
/// may have its dictionary in a frame before the first that is to be skipped, itself compressed or
/// not (https://iipc.github.io/warc-specifications/specifications/warc-zstd/).
class MemberSource : public ByteSource {
public:
  explicit MemberSource(std::unique_ptr<ByteSource> raw) : source_(std::move(raw)) {}

  /// Throws MemberDamaged, and Failure where the file cannot be read.
  std::size_t read(std::span<char> room) override;
  /// After damage, goes to the next member that begins a record. False: there is none.
  [[nodiscard]] bool resume();

private:
  enum class Form { plain, gzip, zstd };

  bool fill();
  bool has(std::size_t bytes);
  [[nodiscard]] std::string_view rest() const { return std::string_view(raw_).substr(at_); }
  void find_form();
  std::string read_dictionary();
  std::size_t read_plain(std::span<char> room);
  bool begins_record();

  std::unique_ptr<ByteSource> source_;
  Form form_ = Form::plain;
  std::unique_ptr<Decoder> decoder_;
  std::string raw_;              ///< what was read and is held
  std::size_t at_ = 0;           ///< what is decoded next
  std::size_t member_begin_ = 0; ///< of the member, or of what is held of it
  bool found_ = false;           ///< the form
  bool inside_ = false;          ///< a member
  bool full_ = false;            ///< there may be more without input
  bool damaged_ = false;         ///< which is to be told at the next read
  std::size_t tries_ = 0;        ///< of what looked like a member
};

} // namespace tanqih::cli
