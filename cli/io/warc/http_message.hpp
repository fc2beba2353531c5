// SPDX-License-Identifier: MIT
// What a server answered, as a web archive keeps it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tanqih::cli {

struct HttpMessage {
  int status = 0;
  std::string content_type;
  std::string transfer_encoding; ///< in lower case
  std::string content_encoding;  ///< in lower case
  std::string_view body;         ///< as it came, or was kept
};

/// Of an answer, "HTTP/1.1 200 OK"; none: it is none. A head that does not end has no body.
[[nodiscard]] std::optional<HttpMessage> read_http(std::string_view block);

struct HttpBody {
  std::string bytes;
  bool whole = true;     ///< false: what was packed is torn; `bytes` is what came out
  bool too_long = false; ///< it unfolds to more than was asked for
};

/// Undoes chunks and codings. What the header says is a hint, and the bytes decide: crawlers keep
/// bodies as they came, or unpacked under the old header. gzip and zstd are known by their first
/// bytes; deflate and br are tried where they are said, and chunks where they are said or hold to
/// the end. What cannot be undone is kept as it is.
[[nodiscard]] HttpBody body_of(const HttpMessage& message, std::size_t longest);

} // namespace tanqih::cli
