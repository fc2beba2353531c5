// SPDX-License-Identifier: MIT
#include "stream/word_file.hpp"

#include <vector>

#include "io/zip_file.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"

namespace tanqih::cli {

std::string word_file_of(const Article& article, const RenderedMarks& marks) {
  std::vector<ZipEntry> entries;
  for (const WordPart& part : to_word(article, marks))
    entries.push_back({std::string(part.name), to_utf8(part.xml)});
  return zip_of(entries);
}

} // namespace tanqih::cli
