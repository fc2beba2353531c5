// SPDX-License-Identifier: MIT
#include "io/file_names.hpp"

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

struct NameCase {
  std::string_view name;
  std::optional<NamedFormat> format;
  std::string_view stem;
};

TEST(FileNames, SayWhatIsInAFile) {
  constexpr auto none = std::nullopt;
  for (const NameCase& c : {NameCase{"a.txt", NamedFormat::text, "a"},
                            {"dir/a.TEXT", NamedFormat::text, "dir/a"},
                            {"a.html", NamedFormat::html, "a"},
                            {"a.Htm.gz", NamedFormat::html, "a"},
                            {"a.xhtml.zst", NamedFormat::html, "a"},
                            {"a.ndjson", NamedFormat::lines, "a"},
                            {"a.jsonl.GZ", NamedFormat::lines, "a"},
                            {"a.json", none, "a.json"},
                            {"a.gz", none, "a"},
                            {"a", none, "a"},
                            {"a.b.txt", NamedFormat::text, "a.b"},
                            {"a.txt.b", none, "a.txt.b"},
                            {".txt", none, ".txt"},
                            {"dir/.html", none, "dir/.html"},
                            {"dir/.gz", none, "dir/.gz"},
                            {"txt", none, "txt"},
                            {"", none, ""}}) {
    EXPECT_EQ(format_of_name(c.name), c.format) << c.name;
    EXPECT_EQ(stem_of_name(c.name), c.stem) << c.name;
  }
}

} // namespace
} // namespace tanqih::cli
