// SPDX-License-Identifier: MIT
#include "io/warc/warc_page.hpp"

#include <algorithm>
#include <optional>

#include "io/document_bytes.hpp"
#include "io/lower.hpp"
#include "io/warc/header_fields.hpp"
#include "io/warc/http_message.hpp"

namespace tanqih::cli {

namespace {

/// The media type alone: "text/html" of "Text/HTML; charset=utf-8".
std::string media_type(std::string_view content_type) {
  return lower(trimmed(content_type.substr(0, content_type.find(';'))));
}

/// As it is said, in quotation marks or not; empty: it is not.
std::string charset_of(std::string_view content_type) {
  const std::string type = lower(content_type);
  const std::size_t at = type.find("charset=");
  if (at == std::string::npos)
    return {};
  const std::string_view value =
      std::string_view(type).substr(at + std::string_view("charset=").size());
  return std::string(value.substr(0, value.find_first_of(";,")));
}

bool begins_as_html(std::string_view bytes) {
  constexpr std::size_t looked_at = 1024;
  const std::string begin = lower(trimmed(bytes.substr(0, looked_at)));
  return begin.find("<html") != std::string::npos ||
         begin.find("<!doctype html") != std::string::npos;
}

/// None: it is neither page nor text.
std::optional<InputFormat> format_of(const std::string& media, const std::string& uri,
                                     std::string_view bytes) {
  if (!document_in_words(bytes, uri).empty())
    return std::nullopt;
  if (media == "text/html" || media == "application/xhtml+xml")
    return InputFormat::html;
  // Said for anything that a server does not know.
  if ((media.empty() || media == "text/plain" || media.ends_with("/octet-stream") ||
       media == "application/unknown") &&
      begins_as_html(bytes))
    return InputFormat::html;
  const bool for_crawlers = uri.ends_with("/robots.txt");
  return media == "text/plain" && !for_crawlers ? std::optional(InputFormat::text) : std::nullopt;
}

WarcPage without_page(RecordUse use, std::string error = {}) {
  return {use, {}, {}, false, std::move(error)};
}

} // namespace

WarcPage page_of(const WarcRecord& record, std::size_t longest) {
  if (!record.error.empty())
    return without_page(RecordUse::broken, record.error);
  const bool response = record.type == "response";
  if (!response && record.type != "resource" && record.type != "conversion")
    return without_page(RecordUse::other_record);
  const auto http = response ? read_http(record.block) : std::nullopt;
  if (response && !http)
    return without_page(RecordUse::other_type); // of another protocol, as DNS
  constexpr int ok = 200;
  if (http && http->status != ok)
    return without_page(RecordUse::http_status);
  HttpMessage stored;
  stored.content_type = record.content_type;
  stored.body = record.block;
  const HttpMessage& message = http ? *http : stored;
  const HttpBody body = body_of(message, longest);
  const auto format = format_of(media_type(message.content_type), record.uri, body.bytes);
  if (!format)
    return without_page(RecordUse::other_type);
  if (body.too_long)
    return without_page(RecordUse::broken, "unfolds to more than " + std::to_string(longest) +
                                               " bytes; allow more with --max-bytes");
  auto text =
      decode_page(std::as_bytes(std::span(body.bytes)), {}, charset_of(message.content_type));
  if (!text.ok())
    return without_page(RecordUse::broken, "is too large");
  return {
      RecordUse::page, std::move(text).value().text, *format, record.truncated || !body.whole, {}};
}

} // namespace tanqih::cli
