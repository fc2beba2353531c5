#include "name_corpora.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "entity/name_label.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::train {

namespace {

[[noreturn]] void fail(const std::string& path, std::size_t line, const char* what) {
  std::fprintf(stderr, "%s:%zu: %s\n", path.c_str(), line, what);
  std::exit(1);
}

} // namespace

std::vector<Document> read_corpus(const std::string& path, const std::string& name,
                                  std::size_t parts) {
  std::ifstream in(path);
  if (!in)
    fail(path, 0, "cannot be read");
  std::vector<std::u16string> words; // an empty one ends a sentence
  std::vector<std::uint8_t> labels;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    const std::size_t tab = line.find('\t');
    if (line.empty()) {
      words.emplace_back();
      labels.push_back(0);
      continue;
    }
    const auto known = std::find(name_labels.begin(), name_labels.end(),
                                 tab == std::string::npos ? std::string() : line.substr(tab + 1));
    if (known == name_labels.end())
      fail(path, number, "has no label: word<TAB>B-PER, I-PER, … or O");
    words.push_back(from_utf8(line.substr(0, tab)));
    labels.push_back(static_cast<std::uint8_t>(known - name_labels.begin()));
  }
  std::vector<Document> documents;
  std::size_t begin = 0;
  for (std::size_t part = 1; part <= parts; ++part) {
    std::size_t end = words.size() * part / parts;
    while (end < words.size() && !words[end].empty())
      ++end;
    const auto from = static_cast<std::ptrdiff_t>(begin);
    const auto to = static_cast<std::ptrdiff_t>(end);
    Document& document = documents.emplace_back();
    document.corpus = name;
    document.words = read_given_words({words.begin() + from, words.begin() + to});
    for (const std::size_t word : document.words.word_of)
      document.labels.push_back(labels[begin + word]);
    begin = end;
  }
  return documents;
}

} // namespace tanqih::train
