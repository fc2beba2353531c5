// Trains core/data/names.model from labelled words, or tells how good such a model is.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "entity/name_model.hpp"
#include "knowledge.hpp"
#include "name_training.hpp"

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

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih;
  using namespace tanqih::train;
  std::map<std::string, std::string> arguments;
  for (int i = 1; i + 1 < argc; i += 2)
    arguments[argv[i]] = argv[i + 1];
  const auto text = [&](const char* name, const char* otherwise) {
    return arguments.count(name) ? arguments[name] : std::string(otherwise);
  };
  const auto number = [&](const char* name, const char* otherwise) {
    return std::strtod(text(name, otherwise).c_str(), nullptr);
  };
  if (!arguments.count("--ner")) {
    std::fputs("usage: train_names --ner FOLDER [--out FILE] [--folds N] [--without GROUPS]\n"
               "  --classes FILE  core/data/word_classes.model\n"
               "  --blind WEIGHT  of the copy without tables and rules (0.5)\n"
               "  --out FILE      train on all and write the model\n"
               "  --folds N       cross-validate (5)\n"
               "  --without BITS  leave feature groups out, a set of bits (name_features.hpp)\n"
               "  --rate --l1 --l2 --epochs --min-count --max-features --method: trainer.hpp\n",
               stderr);
    return 2;
  }
  train::Options options = name_options();
  const auto set = [&](const char* name, auto& value) {
    if (arguments.count(name))
      value = static_cast<std::remove_reference_t<decltype(value)>>(number(name, "0"));
  };
  set("--rate", options.rate);
  set("--l1", options.l1);
  set("--l2", options.l2);
  set("--epochs", options.epochs);
  set("--min-count", options.min_count);
  set("--max-features", options.max_features);

    
  const auto left_out = static_cast<LeftOut>(number("--without", "0"));

  const WordClasses classes = read_word_classes(text("--classes", "core/data/word_classes.model"));
  const Lexicon lexicon = built_in_lexicon().value();
  const auto [examples, corpora] = read_name_examples(text("--ner", ""), lexicon, classes, left_out,
                                                      static_cast<float>(number("--blind", "0.5")));
  const Task task = name_task();
  if (arguments.count("--out")) {
    const std::vector<std::byte> bytes =
        model_bytes(task, train::train(task, examples, options), options);
    std::ofstream out(arguments["--out"], std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()),
              static_cast<std::streamsize>(bytes.size()));
    std::printf("%zu bytes\n", bytes.size());
    if (!out.flush())
      return 1;
  } else {
    print_scores(examples, corpora, cross_validate(task, examples, options));
  }
  return 0;
}
