// SPDX-License-Identifier: MIT
#include "commands/labelled_words.hpp"

#include <algorithm>
#include <array>

#include "io/failure.hpp"
#include "io/input.hpp"
#include "io/shown.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

bool is_label(std::string_view label) {
  constexpr std::array<std::string_view, 4> types = {"PER", "ORG", "LOC", "MISC"};
  if (label == "O")
    return true;
  return (label.starts_with("B-") || label.starts_with("I-")) &&
         std::find(types.begin(), types.end(), label.substr(2)) != types.end();
}

} // namespace

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

std::optional<std::string> label_fault(const LabelledWords& words) {
  for (std::size_t i = 0; i < words.words.size(); ++i) {
    const bool word = !words.words[i].empty();
    const std::string& label = words.labels[i];
    if (!word && label.empty())
      continue;
    const std::string line = "line " + std::to_string(i + 1);
    if (!word)
      return line + " has a label and no word; each line must be word<TAB>label";
    if (label.empty())
      return line + " has no label; each line must be word<TAB>label";
    if (!is_label(label))
      return line + ": there is no label \"" + shown(label) +
             "\"; write O, or B- or I- with PER, ORG, LOC or MISC";
  }
  return std::nullopt;
}

std::vector<std::string> label_words(const std::vector<std::u16string>& words, Taste taste) {
  auto labels = tag_words(*knowledge(), words, taste);
  if (!labels)
    throw failure_of(labels.error(), "built-in tables");
  return std::move(labels).value();
}

} // namespace tanqih::cli
