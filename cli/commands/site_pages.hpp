// SPDX-License-Identifier: MIT
// The pages that a site is learnt from: files, folders of them, web archives, lines of JSON.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "stream/ndjson.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

struct SitePages {
  std::vector<std::string> inputs; ///< files and folders; "-" is standard input
  bool html = false;               ///< all are; else those whose name says so
  std::string encoding;
  bool ndjson = false;
  std::string field = "text"; ///< of lines
};

using UsePage =
    std::function<void(std::u16string_view text, InputFormat format, const std::string& name)>;

/// Calls `use` with each page: those of a folder at any depth, in the order of their names, those
/// of a web archive in its order. A line or a record that cannot be read teaches nothing: it is
/// counted as an error, and the first of them are told on standard error, with why. Throws Failure.
[[nodiscard]] LinesOutcome each_page(const SitePages& pages, const UsePage& use);

} // namespace tanqih::cli
