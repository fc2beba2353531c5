// SPDX-License-Identifier: MIT
// A record of a web archive (WARC 1.1, ISO 28500), as far as articles need it.
#pragma once

#include <string>

namespace tanqih::cli {

struct WarcRecord {
  std::string type;         ///< "response", "resource", …, in lower case; empty: it has no head
  std::string id;           ///< "urn:uuid:…", without the angle brackets
  std::string uri;          ///< of what was fetched
  std::string date;         ///< when, as written: ISO 8601
  std::string content_type; ///< of the block
  bool truncated = false;   ///< the crawler says that it kept a part
  std::string block;        ///< of a type that may hold a page; else it is passed over
  std::string error;        ///< why it is not whole; empty: it is
};

} // namespace tanqih::cli
