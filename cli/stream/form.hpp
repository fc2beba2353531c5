// SPDX-License-Identifier: MIT
// The forms in which an article leaves.
#pragma once

namespace tanqih::cli {

/// csv and jsonl are rows of a table; the last three are of the names in an article alone.
enum class Format {
  text,
  html,
  markdown,
  json,
  tei,
  csv,
  jsonl,
  entities_text,
  entities_tsv,
  entities_json
};

struct Form {
  Format format = Format::text;
  bool metadata = false; ///< front matter above text and Markdown
};

[[nodiscard]] constexpr bool is_row(Form form) {
  return form.format == Format::csv || form.format == Format::jsonl;
}

} // namespace tanqih::cli
