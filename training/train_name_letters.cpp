// SPDX-License-Identifier: MIT
// Learns core/data/name_letters.model: which letters foreign names are made of. Names from ANETAC's
// list, ordinary words from text on standard input (a paragraph a line, UTF-8).
#include <cstdio>
#include <fstream>
#include <iostream>
#include <set>
#include <string>

#include "base/characters.hpp"
#include "names/name_letters.hpp"
#include "names/word_facts.hpp"
#include "tanqih/encode.hpp"
#include "trainer.hpp"
#include "unlabelled_text.hpp"

namespace tanqih::train {

namespace {

constexpr std::uint32_t least_of_words = 20;   ///< a rarer word may well be a name
constexpr std::uint32_t least_of_known = 2000; ///< a name that is so frequent is a word, too

/// `CLASS<TAB>name` lines; the names of one word of Arabic letters, folded.
std::set<std::u16string> read_names(std::istream& in) {
  std::set<std::u16string> names;
  std::string line;
  std::u16string form;
  while (std::getline(in, line)) {
    const std::u16string name = from_utf8(line.substr(line.find('\t') + 1));
    form.clear();
    if (append_form(name, form) == 0 && name.find(u' ') == std::u16string::npos &&
        form.size() >= least_letters)
      names.insert(form);
  }
  return names;
}

std::vector<Example> examples_of(std::set<std::u16string> names, const Text& text) {
  std::vector<Example> examples;
  const auto add = [&](const std::u16string& form, std::uint8_t label) {
    Example& example = examples.emplace_back();
    example.features.begin_item();
    letter_features(form, [&](std::uint32_t feature) { example.features.add(feature); });
    example.labels = {label};
    example.group = text_hash(std::u16string_view(form)) % 5;
  };
  for (std::size_t word = 1; word < text.forms.size(); ++word) {
    const std::u16string& form = text.forms[word];
    if (text.counts[word] >= least_of_known)
      names.erase(form);
    if (text.counts[word] >= least_of_words && form.size() >= least_letters &&
        is_arabic_letter(form.front()) && names.count(form) == 0)
      add(form, 0);
  }
  for (const std::u16string& name : names)
    add(name, 1);
  return examples;
}

void print_score(const std::vector<Example>& examples, const std::vector<Answer>& answers) {
  std::size_t names = 0, found = 0, right = 0;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    names += examples[i].labels.front();
    found += answers[i].labels.front();
    right += examples[i].labels.front() & answers[i].labels.front();
  }
  std::printf("%zu names, %zu words; cross-validated precision %.1f, recall %.1f\n", names,
              examples.size() - names, 100.0 * static_cast<double>(right) / double(found),
              100.0 * static_cast<double>(right) / double(names));
}

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih::train;
  if (argc != 3) {
    std::fputs("usage: train_name_letters ANETAC_NAMES FILE < text\n", stderr);
    return 2;
  }
  std::ifstream names(argv[1]);
  if (!names) {
    std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
    return 1;
  }
  const std::vector<Example> examples = examples_of(read_names(names), read_text(std::cin));
  Task task;
  task.labels = {"word", "name"};
  task.feature_set = tanqih::letter_feature_set;
  Options options;
  options.l1 = 5;
  options.epochs = 6;
  options.min_count = 4;
  options.key_bits = 20;
  print_score(examples, cross_validate(task, examples, options));
  const auto bytes = model_bytes(task, train(task, examples, options), options);
  std::ofstream out(argv[2], std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  return out.flush() ? 0 : 1;
}
