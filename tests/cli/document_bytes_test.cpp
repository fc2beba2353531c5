// SPDX-License-Identifier: MIT
#include "io/document_bytes.hpp"

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

using namespace std::string_view_literals;

struct BytesCase {
  std::string_view bytes;
  std::string_view begins; ///< of the sentence; empty: there is none
};

TEST(DocumentBytes, NamesTheLineToType) {
  EXPECT_EQ(document_in_words("%PDF-1.7\n", "it's.pdf"),
            "is a PDF; open it in the page, or make a text of it: pdftotext 'it'\\''s.pdf' - | "
            "tanqih clean");
}

TEST(DocumentBytes, AreKnownByTheirBeginning) {
  const BytesCase cases[] = {
      // documents
      {"%PDF-1.7\n", "is a PDF; "},
      {"\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n", "is a PDF; "},
      {"PK\x03\x04 word/document.xml", "is a Word document; "},
      {"PK\x03\x04 word/document2.xml", "is a Word document; "},
      {"PK\x03\x04 mimetype", "is a zip, "},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"sv, "is an old Word file, "},
      {"{\\rtf1\\ansi", "is RTF; "},
      {"PAR1\0\0\0PAR1"sv, "is Parquet; "},
      // texts
      {"", ""},
      {"PK", ""},
      {"PAR1 is a road", ""},
      {"يبدأ كل ملف بعلامة %PDF-1.7 ثم", ""},
      {"word/document.xml", ""},
  };
  for (const BytesCase& one : cases) {
    const std::string words = document_in_words(one.bytes, "my file");
    EXPECT_EQ(words.substr(0, one.begins.size()), one.begins) << one.bytes;
    EXPECT_EQ(words.empty(), one.begins.empty()) << one.bytes;
  }
}

} // namespace
} // namespace tanqih::cli
