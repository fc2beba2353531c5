// SPDX-License-Identifier: MIT
#include "name_training.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "names/name_model.hpp"
#include "names/name_rules.hpp"

namespace tanqih::train {

Task name_task() {
  Task task;
  task.labels.assign(name_labels.begin(), name_labels.end());
  task.feature_set = name_feature_set;
  for (std::size_t before = 0; before <= name_label_count; ++before) {
    std::vector<bool>& follows = task.follows.emplace_back();
    for (std::size_t label = 0; label < name_label_count; ++label) {
      const bool inside = label != 0 && label % 2 == 0;
      // I-PER follows B-PER and I-PER only; row 0 is the begin, row 1 + a is label a.
      follows.push_back(!inside || before == label || before == label + 1);
    }
  }
  return task;
}

Options name_options() {
  Options options;
  options.rate = 0.03;
  options.l1 = 20;
  options.l2 = 1;
  options.epochs = 8;
  options.margin = 2;
  options.miss_margin = 1.5;
  options.folds = name_parts;
  return options;
}

std::size_t sentence_end(const Facts& facts, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < facts.words.size() && !facts.words[end].sentence_begin)
    ++end;
  return end;
}

void add_features(const Facts& facts, std::size_t begin, std::size_t end, LeftOut left_out,
                  crf::Features& features) {
  for (std::size_t at = begin; at < end; ++at) {
    features.begin_item();
    name_features(facts, begin, end, at, [&](FeatureGroup group, std::uint32_t hash) {
      if ((left_out & without(group)) == 0)
        features.add(hash);
    });
  }
}

namespace {

/// The same words, unknown to the tables and rules.
Facts blind(Facts facts) {
  for (WordFacts& word : facts.words) {
    word.begins = word.begins_long = word.inside = 0;
    word.rule = word.lexical = 0;
  }
  return facts;
}

void add_examples(const Document& document, const Facts& facts, LeftOut left_out, float weight,
                  std::vector<Example>& examples) {
  for (std::size_t begin = 0; begin < facts.words.size();) {
    const std::size_t end = sentence_end(facts, begin);
    Example& example = examples.emplace_back();
    example.group = document.part;
    example.weight = weight;
    add_features(facts, begin, end, left_out, example.features);
    example.labels.assign(document.labels.begin() + static_cast<std::ptrdiff_t>(begin),
                          document.labels.begin() + static_cast<std::ptrdiff_t>(end));
    begin = end;
  }
}

} // namespace

NameExamples read_name_examples(const std::string& folder, const Lexicon& lexicon,
                                const WordModels& models, const NameReading& reading) {
  std::vector<Document> documents =
      read_corpus(folder + "/anercorp-train.tsv", "ANERcorp", Cut::fifths);
  for (Document& document : read_corpus(folder + "/aqmar-train.tsv", "AQMAR", reading.aqmar))
    documents.push_back(std::move(document));
  NameExamples read;
  for (const Document& document : documents) {
    const auto& [text, tokens, word_of] = document.words;
    const Lookup lookup = look_up(lexicon, text, tokens);
    const Facts facts =
        word_facts(models, text, tokens, lookup, tag_names_by_rules(lexicon, text, tokens, lookup));
    add_examples(document, facts, reading.left_out, 1, read.examples);
    read.corpora.resize(read.examples.size(), document.corpus);
    add_examples(document, blind(facts), reading.left_out, reading.blind_weight, read.examples);
    read.corpora.resize(read.examples.size(), document.corpus + ", blind");
  }
  return read;
}

WordModels read_word_models(const std::string& classes_path, const std::string& letters_path) {
  const auto bytes_of = [](const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string classes = bytes_of(classes_path);
  const std::string letters = bytes_of(letters_path);
  auto models =
      load_word_models(std::as_bytes(std::span(classes)), std::as_bytes(std::span(letters)));
  if (!models) {
    std::fprintf(stderr, "%s, %s: %s\n", classes_path.c_str(), letters_path.c_str(),
                 models.error().message.c_str());
    std::exit(1);
  }
  return std::move(models).value();
}

} // namespace tanqih::train
