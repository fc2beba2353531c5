// SPDX-License-Identifier: MIT
#include "io/document_bytes.hpp"

#include "io/filled.hpp"
#include "io/messages.hpp"
#include "io/shell_word.hpp"

namespace tanqih::cli {

namespace {

constexpr std::string_view zip_magic = "PK\x03\x04";
constexpr std::string_view old_word_magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view pdf_magic = "%PDF-";
constexpr std::size_t pdf_begins_within = 1024;
constexpr std::string_view parquet_magic = "PAR1";

/// Some have a few bytes ahead; a text may write of the sign, but has no objects.
bool is_pdf(std::string_view bytes) {
  return bytes.starts_with(pdf_magic) ||
         (bytes.substr(0, pdf_begins_within).find(pdf_magic) != std::string_view::npos &&
          bytes.find("\nendobj") != std::string_view::npos);
}

} // namespace

std::string document_in_words(std::string_view bytes, const std::string& path) {
  const std::string word = shell_word(path);
  if (is_pdf(bytes))
    return filled(refusal::pdf, {{"file", word}});
  // The names of what is in a zip stand in it as they are; document2.xml is there, too.
  if (bytes.starts_with(zip_magic))
    return bytes.find("word/document") != std::string_view::npos
               ? filled(refusal::word, {{"file", word}})
               : std::string(refusal::zip);
  if (bytes.starts_with(old_word_magic))
    return std::string(refusal::old_word);
  if (bytes.starts_with("{\\rtf"))
    return filled(refusal::rtf, {{"file", word}});
  // It ends in the sign as well, and is no text between.
  if (bytes.starts_with(parquet_magic) && bytes.find('\0') != std::string_view::npos)
    return filled(refusal::parquet, {{"file", sql_word(path)}});
  return {};
}

} // namespace tanqih::cli
