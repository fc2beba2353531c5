// How an article is cleaned, and in which form it leaves: the options of `tanqih clean` that hold
// for every document.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

enum class Format { text, html, markdown, json };

/// As given on the command line.
struct CleanOptions {
  Format format = Format::text;
  std::vector<std::string> keep;
  std::vector<std::string> no_repair;
  TextStyle style;
  int precision = 0;
  int recall = 0;
  std::string names; ///< path
  std::string site;  ///< path
};

void add_clean_options(CLI::App& command, CleanOptions& options);

/// The same for the core, as for text. Reads the user's names and what was learnt of the site.
/// Throws Failure.
[[nodiscard]] Options options_of(const Knowledge& knowledge, const CleanOptions& options);

/// How the name of a file of that format ends: ".txt", ".html", ".md", ".json".
[[nodiscard]] std::string_view ending_of(Format format);

/// The article as a file of that format, with a line break at its end. Takes it out of the article.
[[nodiscard]] std::u16string file_of(const Knowledge& knowledge, Article& article, Format format);

/// The article as a JSON value: its text, HTML or Markdown as a string, or the whole as an object.
[[nodiscard]] std::u16string json_of(const Knowledge& knowledge, const Article& article,
                                     Format format);

} // namespace tanqih::cli
