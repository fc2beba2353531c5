// SPDX-License-Identifier: MIT
#include "name_training.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "names/name_model.hpp"
#include "names/name_rules.hpp"
#include "names/token_majority.hpp"

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
  options.l1 = 25;
  options.l2 = 1;
  options.epochs = 8;
  options.margin = 2;
  options.miss_margin = 1.5;
  options.step = 4;
  options.folds = name_parts;
  return options;
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
    word.rule = word.lexical = word.majority = 0;
  }
  return facts;
}

void add_examples(const Document& document, const Facts& facts, LeftOut left_out, float weight,
                  std::vector<Example>& examples) {
  for (std::size_t begin = 0; begin < facts.words.size();) {
    const std::size_t end = sentence_end(facts, begin);
    const auto from = document.labels.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto to = document.labels.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::find(from, to, unlabelled) != to) {
      begin = end;
      continue;
    }
    Example& example = examples.emplace_back();
    example.group = document.part;
    example.weight = weight;
    add_features(facts, begin, end, left_out, example.features);
    example.labels.assign(from, to);
    begin = end;
  }
}

/// As label_names() does it.
void tell_majorities_of(Facts& facts, const NameLabels& read) {
  for (std::size_t begin = 0, end = 0; begin < facts.words.size(); begin = end) {
    end = majority_window_end(facts.words, begin);
    const auto window = [&](auto& all) { return std::span(all).subspan(begin, end - begin); };
    tell_majorities(window(facts.words), window(read.labels), window(read.confidences));
  }
}

} // namespace

std::vector<NameModel> part_readers(const Task& task, const std::vector<Example>& examples,
                                    const WordModels& models, Options options) {
  options.epochs = std::min(options.epochs, 3);
  std::vector<NameModel> readers;
  for (std::uint32_t part = 0; part < name_parts; ++part) {
    std::vector<const Example*> others;
    for (const Example& example : examples)
      if (example.group != part)
        others.push_back(&example);
    auto model = crf::Model::read(model_bytes(task, train(task, others, options), options));
    readers.push_back({models, std::move(model).value()});
  }
  return readers;
}

NameExamples read_name_examples(const std::string& folder, const Lexicon& lexicon,
                                const WordModels& models, const NameReading& reading) {
  std::vector<Document> documents =
      read_corpus(folder + "/anercorp-train.tsv", "ANERcorp", Cut::fifths);
  for (Document& document : read_corpus(folder + "/aqmar-train.tsv", "AQMAR", reading.aqmar))
    documents.push_back(std::move(document));
  NameExamples read;
  const auto add = [&](const Document& document, Taste taste) {
    const auto& [text, tokens, word_of] = document.words;
    const Lookup lookup = look_up(lexicon, text, tokens);
    Facts facts =
        word_facts(models, text, tokens, lookup, tag_names_by_rules(lexicon, text, tokens, lookup));
    facts.taste = taste;
    if (!reading.readers.empty()) {
      Facts plain = facts;
      tell_majorities_of(facts, label_names(reading.readers[document.part], plain));
      add_examples(document, plain, reading.left_out, reading.plain_weight, read.examples);
      read.corpora.resize(read.examples.size(), document.corpus + ", plain");
    }
    add_examples(document, facts, reading.left_out, 1, read.examples);
    read.corpora.resize(read.examples.size(), document.corpus);
    if (!reading.blind_weight)
      return;
    add_examples(document, blind(facts), reading.left_out, *reading.blind_weight, read.examples);
    read.corpora.resize(read.examples.size(), document.corpus + ", blind");
  };
  for (const Document& document : documents)
    add(document, Taste::corpora);
  if (!reading.read.empty())
    each_labelled_article(reading.read, "read",
                          [&](const Document& document) { add(document, Taste::reader); });
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
