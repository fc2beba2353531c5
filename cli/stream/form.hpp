// SPDX-License-Identifier: MIT
// The forms in which an article leaves.
#pragma once

#include "tanqih/options.hpp"

namespace tanqih::cli {

/// csv and jsonl are rows of a table; the last three are of the names in an article alone.
enum class Format {
  text,
  html,
  markdown,
  json,
  tei,
  docx,
  csv,
  jsonl,
  entities_text,
  entities_tsv,
  entities_json
};

struct Form {
  Format format = Format::text;
  bool metadata = false; ///< front matter above text and Markdown
  RenderedMarks marks;   ///< what HTML, Markdown and a Word document keep of a page's own
};

/// A file of bytes, which neither a terminal nor a member of JSON holds.
[[nodiscard]] constexpr bool is_binary(Form form) {
  return form.format == Format::docx;
}

[[nodiscard]] constexpr bool is_json(Form form) {
  return form.format == Format::json || form.format == Format::entities_json;
}

[[nodiscard]] constexpr bool is_row(Form form) {
  return form.format == Format::csv || form.format == Format::jsonl;
}

} // namespace tanqih::cli
