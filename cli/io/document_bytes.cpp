// SPDX-License-Identifier: MIT
#include "io/document_bytes.hpp"

namespace tanqih::cli {

namespace {

constexpr std::string_view zip_magic = "PK\x03\x04";
constexpr std::string_view old_word_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view pdf_magic = "%PDF-";
constexpr std::size_t pdf_begins_within = 1024;

/// Some have a few bytes ahead; a text may write of the sign, but has no objects.
bool is_pdf(std::string_view bytes) {
  return bytes.starts_with(pdf_magic) ||
         (bytes.substr(0, pdf_begins_within).find(pdf_magic) != std::string_view::npos &&
          bytes.find("\nendobj") != std::string_view::npos);
}

} // namespace

std::string_view document_in_words(std::string_view bytes) {
  if (is_pdf(bytes))
    return "is a PDF; open it in the page, or make a text of it: "
           "pdftotext FILE.pdf - | tanqih clean";
  if (bytes.starts_with(zip_magic)) {
    // The names of what is in a zip stand in it as they are; document2.xml is there, too.
    if (bytes.find("word/document") != std::string_view::npos)
      return "is a Word document; open it in the page, or make a page of it: "
             "pandoc FILE.docx -t html | tanqih clean --html";
    return "is a zip, as .odt, .pages and archives are; unpack it, or save it as text";
  }
  if (bytes.starts_with(old_word_magic))
    return "is an old Word file, or a password locks it; save it as text";
  if (bytes.starts_with("{\\rtf"))
    return "is RTF; make a page of it: pandoc -f rtf -t html FILE | tanqih clean --html";
  return {};
}

} // namespace tanqih::cli
