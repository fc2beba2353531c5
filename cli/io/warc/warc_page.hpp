// SPDX-License-Identifier: MIT
// The page or text that a record of a web archive holds.
#pragma once

#include <cstddef>
#include <string>

#include "io/warc/warc_record.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// What a record is to who wants articles.
enum class RecordUse {
  page,
  other_record, ///< a request, metadata, a page that was kept before, …
  http_status,  ///< a redirection, an error
  other_type,   ///< a picture, a script, …
  broken,
};

struct WarcPage {
  RecordUse use = RecordUse::page;
  std::u16string text;
  InputFormat format = InputFormat::html;
  bool truncated = false; ///< a part of it is lost
  std::string error;      ///< where it is broken: why
};

/// HTML and plain text, of any charset: what the header names, then the page, then what the bytes
/// look like; where they are UTF-8 they are that, whatever is said. `longest`: bytes of a page.
[[nodiscard]] WarcPage page_of(const WarcRecord& record, std::size_t longest);

} // namespace tanqih::cli
