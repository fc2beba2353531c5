// SPDX-License-Identifier: MIT
#include "name_corpora.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "names/name_label.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::train {

namespace {

[[noreturn]] void fail(const std::string& path, std::size_t line, const char* what) {
  std::fprintf(stderr, "%s:%zu: %s\n", path.c_str(), line, what);
  std::exit(1);
}

/// The sentences with which AQMAR's 21 articles begin. The file does not mark them; they were found
/// by where the words change most (TextTiling, Hearst 1997) and read: each is the sentence that
/// tells what its article is about (الضوء هو إشعاع كهرومغناطيسي …).
constexpr std::array<std::size_t, 21> aqmar_articles = {0,    119,  172,  266,  393,  474,  570,
                                                        627,  684,  737,  800,  962,  1086, 1282,
                                                        1398, 1436, 1562, 1651, 1717, 1856, 1918};

/// Where the documents begin among `sentences`, each one's first word; one past the last at the
/// end.
std::vector<std::size_t> cuts_of(const std::vector<std::size_t>& sentences, Cut cut) {
  std::vector<std::size_t> cuts;
  if (cut == Cut::articles) {
    for (const std::size_t sentence : aqmar_articles)
      cuts.push_back(sentences.at(sentence));
  } else {
    for (std::uint32_t part = 0; part < name_parts; ++part)
      cuts.push_back(*std::lower_bound(sentences.begin(), sentences.end(),
                                       sentences.back() * part / name_parts));
  }
  cuts.push_back(sentences.back());
  return cuts;
}

std::uint8_t label_of(std::string_view name, const std::string& path, std::size_t line) {
  if (name == "_")
    return unlabelled;
  const auto known = std::find(name_labels.begin(), name_labels.end(), name);
  if (known == name_labels.end())
    fail(path, line, "has no label: word<TAB>B-PER, I-PER, … or O");
  return static_cast<std::uint8_t>(known - name_labels.begin());
}

} // namespace

void each_labelled_article(const std::string& path, const std::string& name,
                           const std::function<void(const Document&)>& use) {
  std::ifstream in(path);
  if (!in)
    fail(path, 0, "cannot be read");
  std::vector<std::u16string> words;
  std::vector<std::uint8_t> labels;
  std::uint32_t count = 0;
  const auto finish = [&] {
    if (words.empty())
      return;
    Document document;
    document.corpus = name;
    document.part = count++ % name_parts;
    document.words = read_given_words(words);
    for (const std::size_t word : document.words.word_of)
      document.labels.push_back(labels[word]);
    use(document);
    words.clear();
    labels.clear();
  };
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line == "-DOCSTART-") {
      finish();
      continue;
    }
    const std::size_t tab = line.find('\t');
    words.push_back(from_utf8(line.substr(0, tab)));
    labels.push_back(line.empty() ? std::uint8_t{label_none}
                     : tab == std::string::npos
                         ? label_of("", path, number)
                         : label_of(std::string_view(line).substr(tab + 1), path, number));
  }
  finish();
}

std::vector<Document> read_corpus(const std::string& path, const std::string& name, Cut cut) {
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
    words.push_back(from_utf8(line.substr(0, tab)));
    labels.push_back(label_of(
        tab == std::string::npos ? "" : std::string_view(line).substr(tab + 1), path, number));
  }
  std::vector<std::size_t> sentences;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (!words[i].empty() && (i == 0 || words[i - 1].empty()))
      sentences.push_back(i);
  sentences.push_back(words.size());
  const std::vector<std::size_t> cuts = cuts_of(sentences, cut);
  std::vector<Document> documents;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const auto from = static_cast<std::ptrdiff_t>(cuts[i]);
    const auto to = static_cast<std::ptrdiff_t>(cuts[i + 1]);
    Document& document = documents.emplace_back();
    document.corpus = name;
    document.part = static_cast<std::uint32_t>(i) % name_parts;
    document.words = read_given_words({words.begin() + from, words.begin() + to});
    for (const std::size_t word : document.words.word_of)
      document.labels.push_back(labels[cuts[i] + word]);
  }
  return documents;
}

} // namespace tanqih::train
