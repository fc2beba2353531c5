// SPDX-License-Identifier: MIT
#include "io/warc/http_message.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "io/lower.hpp"
#include "io/warc/header_fields.hpp"
#include "io/warc/unpacked.hpp"

namespace tanqih::cli {

namespace {

constexpr std::size_t most_codings = 4; ///< one upon another

struct Chunks {
  std::string bytes;
  bool whole = false; ///< to the chunk of no bytes that ends them
  bool alone = false; ///< and nothing stands behind that
};

/// None: they are no chunks at all.
std::optional<Chunks> without_chunks(std::string_view body) {
  Chunks chunks;
  bool any = false;
  for (;;) {
    std::size_t size = 0;
    const auto read = std::from_chars(body.data(), body.data() + body.size(), size, 16);
    const auto digits = static_cast<std::size_t>(read.ptr - body.data());
    const std::size_t end = body.find('\n');
    const std::string_view behind = end == std::string_view::npos
                                        ? std::string_view()
                                        : trimmed(body.substr(digits, end - digits));
    if (read.ec != std::errc{} || end == std::string_view::npos || end < digits ||
        !(behind.empty() || behind.starts_with(';')))
      return any ? std::optional(std::move(chunks)) : std::nullopt;
    body.remove_prefix(end + 1);
    if (size == 0) {
      chunks.whole = true;
      chunks.alone = any && trimmed(body).empty();
      return chunks;
    }
    any = true;
    const std::string_view data = body.substr(0, size);
    chunks.bytes.append(data);
    body.remove_prefix(data.size());
    if (data.size() < size)
      return chunks;
    if (body.starts_with("\r\n"))
      body.remove_prefix(2);
    else if (body.starts_with('\n'))
      body.remove_prefix(1);
    else if (!body.empty())
      return any && chunks.bytes.size() > size ? std::optional(std::move(chunks)) : std::nullopt;
  }
}

/// Whether it begins as a text does: what is compressed soon has a control character.
bool looks_plain(std::string_view bytes) {
  constexpr std::size_t looked_at = 128;
  const std::string_view begin = bytes.substr(0, looked_at);
  return std::none_of(begin.begin(), begin.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  });
}

/// False: it is not packed in that way.
bool unpack(HttpBody& body, Decoder& decoder, bool known, std::size_t longest) {
  Unpacked result = unpacked(decoder, body.bytes, longest);
  // The end was met, or there is no other reading of it.
  const bool right = result.whole || (!result.bytes.empty() && (known || !looks_plain(body.bytes)));
  if (!right)
    return false;
  body.whole = body.whole && (result.whole || result.too_long);
  body.too_long = result.too_long;
  body.bytes = std::move(result.bytes);
  return true;
}

bool unpack_by_magic(HttpBody& body, std::size_t longest) {
  if (body.bytes.starts_with(gzip_magic))
    return unpack(body, *gzip_decoder(), true, longest);
  if (body.bytes.starts_with(zstd_magic))
    return unpack(body, *zstd_decoder(), true, longest);
  return false;
}

void unpack_as_said(HttpBody& body, std::string_view coding, std::size_t longest) {
  if (coding == "br")
    static_cast<void>(unpack(body, *brotli_decoder(), false, longest));
  else if (coding == "deflate" && !unpack(body, *zlib_decoder(), false, longest))
    static_cast<void>(unpack(body, *deflate_decoder(), false, longest));
}

} // namespace

std::optional<HttpMessage> read_http(std::string_view block) {
  if (!block.starts_with("HTTP/"))
    return std::nullopt;
  const std::size_t size = std::min(head_size(block), block.size());
  const std::string_view head = block.substr(0, size);
  HttpMessage message;
  message.body = block.substr(size);
  const std::size_t space = std::min(head.find(' '), head.size());
  const std::string_view status = trimmed(head.substr(space));
  std::from_chars(status.data(), status.data() + status.size(), message.status);
  message.content_type = field_of(head, "content-type");
  message.transfer_encoding = lower(field_of(head, "transfer-encoding"));
  message.content_encoding = lower(field_of(head, "content-encoding"));
  return message;
}

HttpBody body_of(const HttpMessage& message, std::size_t longest) {
  HttpBody body;
  const bool said = message.transfer_encoding.find("chunked") != std::string::npos;
  if (auto chunks = without_chunks(message.body); chunks && (said || chunks->alone)) {
    body.bytes = std::move(chunks->bytes);
    body.whole = chunks->whole;
  } else {
    body.bytes = message.body;
  }
  // The last that was put on is the first to come off.
  std::string_view codings = message.content_encoding;
  for (std::size_t i = 0; i < most_codings && !codings.empty(); ++i) {
    const std::size_t comma = codings.rfind(',');
    const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
    if (!unpack_by_magic(body, longest))
      unpack_as_said(body, trimmed(codings.substr(begin)), longest);
    codings = codings.substr(0, comma == std::string_view::npos ? 0 : comma);
  }
  for (std::size_t i = 0; i < most_codings && unpack_by_magic(body, longest); ++i) {
  }
  return body;
}

} // namespace tanqih::cli
