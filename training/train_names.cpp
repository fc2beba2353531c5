// SPDX-License-Identifier: MIT
// Trains core/data/names.model from labelled words, or tells how good such a model is.
#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <map>
#include <string>

#include <CLI/CLI.hpp>

#include "api/knowledge.hpp"
#include "name_training.hpp"
#include "names/name_model.hpp"

namespace tanqih::train {

namespace {

struct Counts {
  std::size_t gold = 0, found = 0, right = 0;
};

/// Names of one sentence, each with its end and type, by its begin.
std::map<std::size_t, std::pair<std::size_t, std::size_t>>
names_in(const std::vector<std::uint8_t>& labels) {
  std::map<std::size_t, std::pair<std::size_t, std::size_t>> names;
  for (std::size_t begin = 0; begin < labels.size(); ++begin) {
    if (labels[begin] % 2 == 0)
      continue;
    std::size_t end = begin + 1;
    while (end < labels.size() && labels[end] == labels[begin] + 1)
      ++end;
    names[begin] = {end, labels[begin] / 2U};
  }
  return names;
}

void print_scores(const std::vector<Example>& examples, const std::vector<std::string>& corpora,
                  const std::vector<Answer>& answers) {
  std::map<std::string, std::array<Counts, 5>> by_corpus; // all, then by type
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const auto gold = names_in(examples[i].labels);
    const auto found = names_in(answers[i].labels);
    std::array<Counts, 5>& counts = by_corpus[corpora[i]];
    for (const auto& [begin, name] : gold) {
      ++counts[0].gold;
      ++counts[1 + name.second].gold;
    }
    for (const auto& [begin, name] : found)
      for (const std::size_t row : {std::size_t{0}, 1 + name.second}) {
        ++counts[row].found;
        const auto same = gold.find(begin);
        counts[row].right += same != gold.end() && same->second == name;
      }
  }
  for (const auto& [corpus, counts] : by_corpus) {
    constexpr std::array<const char*, 5> rows = {"all", "PER", "LOC", "ORG", "MISC"};
    std::printf("%-8s", corpus.c_str());
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const Counts& c = counts[row];
      const double p = 100.0 * static_cast<double>(c.right) / std::max(1.0, double(c.found));
      const double r = 100.0 * static_cast<double>(c.right) / std::max(1.0, double(c.gold));
      std::printf("  %s %.1f (%.1f/%.1f)", rows[row], p + r > 0 ? 2 * p * r / (p + r) : 0, p, r);
    }
    std::printf("\n");
  }
}

/// How many names of each confidence were found and right, and what a reader sees of both corpora
/// who is shown those from a confidence on.
void print_confidence(const std::vector<Example>& examples, const std::vector<Answer>& answers,
                      std::int32_t scale) {
  std::map<unsigned, Counts, std::greater<>> by_confidence;
  std::size_t gold_names = 0;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    const auto gold = names_in(examples[i].labels);
    gold_names += gold.size();
    for (const auto& [begin, name] : names_in(answers[i].labels)) {
      const auto from = answers[i].margins.begin() + static_cast<std::ptrdiff_t>(begin);
      const auto to = answers[i].margins.begin() + static_cast<std::ptrdiff_t>(name.first);
      Counts& counts = by_confidence[name_confidence(*std::min_element(from, to), scale)];
      ++counts.found;
      const auto same = gold.find(begin);
      counts.right += same != gold.end() && same->second == name;
    }
  }
  std::puts("confidence  names  right, %   from there on: precision recall    F1");
  Counts sum;
  for (const auto& [confidence, counts] : by_confidence) {
    sum.found += counts.found;
    sum.right += counts.right;
    const auto share = [](std::size_t part, std::size_t whole) {
      return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    };
    std::printf("%10u %6zu %9.1f %25.1f %6.1f %5.1f\n", confidence, counts.found,
                share(counts.right, counts.found), share(sum.right, sum.found),
                share(sum.right, gold_names), share(2 * sum.right, sum.found + gold_names));
  }
}

int run(int argc, char** argv) {
  CLI::App app("Trains core/data/names.model from labelled words, or without --out tells how good "
               "such a model is: cross-validated, by corpus, with the tables and without (blind).");
  std::string folder;
  std::string classes_path = "core/data/word_classes.model";
  std::string letters_path = "core/data/name_letters.model";
  std::string out_path;
  std::string read;
  float blind_weight = 1;
  float plain_weight = 0.5F;
  LeftOut left_out = 0;
  Cut aqmar = Cut::articles;
  Options options = name_options();
  app.add_option("--ner", folder, "Folder of anercorp-train.tsv and aqmar-train.tsv")
      ->required()
      ->check(CLI::ExistingDirectory);
  app.add_option("--read", read, "Sentences labelled by reading: what read_labels.py has written")
      ->check(CLI::ExistingFile);
  app.add_option("--out", out_path, "Train on all and write the model there");
  app.add_option("--classes", classes_path, "The word classes")
      ->check(CLI::ExistingFile)
      ->capture_default_str();
  app.add_option("--letters", letters_path, "The letters of foreign names")
      ->check(CLI::ExistingFile)
      ->capture_default_str();
  app.add_option("--aqmar", aqmar, "What is left out of AQMAR at once: whole articles or fifths")
      ->transform(CLI::CheckedTransformer(
          std::map<std::string, Cut>{{"articles", Cut::articles}, {"fifths", Cut::fifths}}));
  app.add_option("--blind", blind_weight, "Weight of the copy without tables and rules")
      ->capture_default_str();
  app.add_option("--plain", plain_weight, "Weight of the copy without majorities")
      ->capture_default_str();
  app.add_option("--without", left_out,
                 "Feature groups left out, a set of bits: name_template.hpp");
  app.add_option("--rate", options.rate)->capture_default_str();
  app.add_option("--l1", options.l1)->capture_default_str();
  app.add_option("--l2", options.l2)->capture_default_str();
  app.add_option("--epochs", options.epochs)->capture_default_str();
  app.add_option("--min-count", options.min_count)->capture_default_str();
  app.add_option("--margin", options.margin)->capture_default_str();
  app.add_option("--miss-margin", options.miss_margin)->capture_default_str();
  app.add_option("--step", options.step, "Weights are multiples of it")->capture_default_str();
  app.add_option("--max-features", options.max_features)->capture_default_str();
  CLI11_PARSE(app, argc, argv);

  const WordModels models = read_word_models(classes_path, letters_path);
  const Lexicon lexicon = built_in_lexicon().value();
  NameReading reading{left_out, blind_weight, aqmar, read};
  reading.plain_weight = plain_weight;
  const Task task = name_task();
  if ((left_out & without(FeatureGroup::majority)) == 0) {
    NameReading first = reading;
    first.blind_weight.reset();
    reading.readers = part_readers(
        task, read_name_examples(folder, lexicon, models, first).examples, models, options);
  }
  const auto [examples, corpora] = read_name_examples(folder, lexicon, models, reading);
  if (out_path.empty()) {
    const std::vector<Answer> answers = cross_validate(task, examples, options);
    print_scores(examples, corpora, answers);
    print_confidence(examples, answers, static_cast<std::int32_t>(options.scale));
    return 0;
  }
  const std::vector<std::byte> bytes = model_bytes(task, train(task, examples, options), options);
  std::ofstream out(out_path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) {
    std::fprintf(stderr, "%s: cannot be written\n", out_path.c_str());
    return 1;
  }
  std::printf("%zu bytes\n", bytes.size());
  return 0;
}

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  try {
    return tanqih::train::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "train_names: %s\n", error.what());
    return 1;
  }
}
