// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>

#include "tanqih/decode.hpp"
#include "text/charset_label.hpp"
#include "text/html_charset.hpp"

namespace tanqih {

namespace {

Result<Decoded> read(std::span<const std::byte> bytes, std::string_view encoding,
                     std::string_view label) {
  Result<Decoded> told = decode(bytes, encoding);
  if (!encoding.empty() || !told.ok() || told.value().encoding.starts_with("UTF-"))
    return told;
  const std::string_view page(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  for (const std::string& said : {encoding_of_label(label), html_charset(page)})
    // The bytes are none of Unicode's.
    if (!said.empty() && !said.starts_with("utf"))
      if (Result<Decoded> decoded = decode(bytes, said); decoded.ok())
        return decoded;
  return told;
}

} // namespace

Result<Decoded> decode_page(std::span<const std::byte> bytes, std::string_view encoding,
                            std::string_view label) {
  Result<Decoded> decoded = read(bytes, encoding, label);
  if (!decoded.ok())
    return decoded;
  Decoded page = std::move(decoded).value();
  for (Issue& issue : page.issues)
    issue.span = {};
  return page;
}

} // namespace tanqih
