// SPDX-License-Identifier: MIT
// Reads a web archive record by record.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "io/byte_source.hpp"
#include "io/warc/member_source.hpp"
#include "io/warc/warc_record.hpp"

namespace tanqih::cli {

/// Records come one by one, with their error where they are broken; the next one is looked for
/// then. What is held is one record, of at most `longest` bytes.
class WarcReader {
public:
  WarcReader(std::unique_ptr<ByteSource> raw, std::size_t longest)
      : source_(std::move(raw)), longest_(longest) {}

  /// None: the archive has ended. Throws Failure where the file cannot be read.
  [[nodiscard]] std::optional<WarcRecord> next();

private:
  bool more();
  bool has(std::size_t bytes);
  [[nodiscard]] std::string_view rest() const { return std::string_view(buffer_).substr(at_); }
  void drop(std::size_t bytes);
  bool skip_line_ends();
  std::optional<std::string> take_head();
  void read_record(WarcRecord& record);
  void take_block(WarcRecord& record, std::size_t length);
  void check_end(WarcRecord& record);
  void find_record();

  MemberSource source_;
  std::size_t longest_;
  std::string buffer_;
  std::size_t at_ = 0;
  bool ended_ = false;
  std::optional<MemberDamaged> damage_; ///< behind the record that was given last
};

} // namespace tanqih::cli
