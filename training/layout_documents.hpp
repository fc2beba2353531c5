// SPDX-License-Identifier: MIT
// Pastes with every line labelled: our own documents in training/layouts, and the benchmark's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tanqih/block.hpp"

namespace tanqih::train {

struct PasteLine {
  BlockKind kind{};
  std::string label; ///< as the document has it: finer than `kind` in the benchmark
  bool keep = false;
  bool optional = false;     ///< kept or not, nobody minds (the benchmark's source credits)
  std::u16string text;       ///< without the marks around what is glued
  std::string markup;        ///< the tags around it, outermost first: "nav ul li a"
  unsigned blank_before = 0; ///< blank lines between this line and the one before
};

struct Paste {
  std::string name;
  std::string outlet; ///< pastes of one outlet are never split between training and measuring
  std::string group;  ///< page, part, text, composed; empty: our own
  bool benchmark = false;
  std::vector<PasteLine> lines;
  std::u16string text; ///< as pasted
  std::u16string html; ///< as on the clipboard; empty where there is none
  bool real_html = false;
};

/// How a paste reaches the core.
enum class Form : std::uint8_t {
  text,       ///< plain
  paragraphs, ///< HTML that knows nothing: one <p> a line
  markup,     ///< HTML with the page's own tags
};

/// "text", "paragraphs", "markup"
[[nodiscard]] const char* name_of(Form form);

/// Reads training/layouts (see the README there). Throws std::runtime_error that names the file.
[[nodiscard]] std::vector<Paste> read_layouts(const std::string& folder);

/// Reads *.gold.json, *.txt and *.html of the benchmark in ../shared/data/clean.
[[nodiscard]] std::vector<Paste> read_benchmark(const std::string& folder);

/// Does the paste come in that form? `markup` only with real HTML or tags of our own.
[[nodiscard]] bool has_form(const Paste& paste, Form form);

/// What is pasted.
[[nodiscard]] std::u16string pasted(const Paste& paste, Form form);

} // namespace tanqih::train
