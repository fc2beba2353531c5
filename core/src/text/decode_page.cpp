// SPDX-License-Identifier: MIT
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/decode.hpp"
#include "text/charset_label.hpp"
#include "text/decode_told.hpp"
#include "text/html_charset.hpp"

namespace tanqih {

Result<Decoded> decode_page(std::span<const std::byte> bytes, std::string_view encoding,
                            std::string_view label) {
  Result<Decoded> decoded = decode_told(bytes, encoding, [&] {
    const std::string_view page(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::vector{encoding_of_label(label), html_charset(page)};
  });
  if (!decoded.ok())
    return decoded;
  Decoded page = std::move(decoded).value();
  for (Issue& issue : page.issues)
    issue.span = {};
  return page;
}

} // namespace tanqih
