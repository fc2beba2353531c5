// SPDX-License-Identifier: MIT
#include "commands/labelled_words.hpp"

#include <algorithm>

#include "io/failure.hpp"
#include "io/input.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/tag_words.hpp"

namespace tanqih::cli {

LabelledWords read_labelled_words(std::u16string_view text) {
  LabelledWords read;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    std::u16string_view line = text.substr(begin, end - begin);
    if (line.ends_with(u'\r'))
      line.remove_suffix(1);
    const std::size_t tab = line.rfind(u'\t');
    read.words.emplace_back(line.substr(0, line.find(u'\t')));
    read.labels.push_back(tab == std::u16string_view::npos ? std::string{}
                                                           : to_utf8(line.substr(tab + 1)));
    begin = end + 1;
  }
  return read;
}

std::vector<std::string> label_words(const std::vector<std::u16string>& words) {
  auto labels = tag_words(*knowledge(), words);
  if (!labels)
    throw failure_of(labels.error(), "built-in tables");
  return std::move(labels).value();
}

} // namespace tanqih::cli
