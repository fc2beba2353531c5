// Labels the text on standard input (a paragraph a line, UTF-8) with models of names trained
// without profiles, and tells of each word in what names it stood: WordClass::profile. Of the model
// that has not seen part i of the corpora comes PREFIX.i, to train on that part with; of the model
// that has seen all, PREFIX, to tag with.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <unordered_map>

#include "entity/name_model.hpp"
#include "entity/name_rules.hpp"
#include "knowledge.hpp"
#include "learn/decode.hpp"
#include "name_profile.hpp"
#include "name_training.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"
#include "word_table.hpp"

namespace tanqih::train {

namespace {

constexpr std::size_t model_count = name_parts + 1; ///< the last has seen all parts

std::vector<learn::Model> train_models(const std::vector<Example>& examples) {
  const Task task = name_task();
  const Options options = name_options();
  std::vector<learn::Model> models;
  for (std::size_t part = 0; part < model_count; ++part) {
    std::vector<const Example*> others;
    for (const Example& example : examples)
      if (example.group != part)
        others.push_back(&example);
    models.push_back(
        learn::Model::read(model_bytes(task, train(task, others, options), options)).value());
    std::fprintf(stderr, "model %zu of %zu\n", part + 1, model_count);
  }
  return models;
}

using Profiles = std::unordered_map<std::uint32_t, std::array<LabelCounts, model_count>>;

/// Counts the labels of every word, by its hash.
class Counter {
public:
  Counter(const Lexicon& lexicon, const WordClasses& classes,
          const std::vector<learn::Model>& models)
      : lexicon_(lexicon), classes_(classes), models_(models) {}

  void count(std::u16string_view text, const std::vector<Span>& paragraphs) {
    const std::vector<Token> tokens = tokenise(text, paragraphs);
    const Lookup lookup = look_up(lexicon_, text, tokens);
    const Facts facts = word_facts(classes_, text, tokens, lookup,
                                   tag_names_by_rules(lexicon_, text, tokens, lookup));
    for (std::size_t begin = 0; begin < facts.words.size();) {
      const std::size_t end = sentence_end(facts, begin);
      features_.clear();
      add_features(facts, begin, end, without(FeatureGroup::profile), features_);
      for (std::size_t model = 0; model < models_.size(); ++model) {
        const auto labels = decoder_.decode(models_[model], features_);
        for (std::size_t i = 0; i < labels.size(); ++i)
          ++profiles[facts.words[begin + i].form][model][labels[i]];
      }
      begin = end;
    }
  }

  Profiles profiles;

private:
  const Lexicon& lexicon_;
  const WordClasses& classes_;
  const std::vector<learn::Model>& models_;
  learn::Features features_;
  learn::Decoder decoder_;
};

bool write(const std::string& path, const Bytes& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  return static_cast<bool>(out.flush());
}

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih;
  using namespace tanqih::train;
  if (argc != 5) {
    std::fputs("usage: train_name_profiles NER_FOLDER WORD_CLASSES EVERY PREFIX < text\n"
               "  EVERY  1: the whole text, 2: every second paragraph, …\n",
               stderr);
    return 2;
  }
  const std::vector<WordClasses> classes = {read_word_classes(argv[2])};
  const KnowledgePtr tables = load_knowledge().value();
  const NameExamples examples =
      read_name_examples(argv[1], tables->lexicon, classes, without(FeatureGroup::profile));
  const std::vector<learn::Model> models = train_models(examples.examples);
  Counter counter(tables->lexicon, classes.front(), models);
  const std::size_t every = std::strtoul(argv[3], nullptr, 10);
  std::string line;
  std::u16string text;
  std::vector<Span> paragraphs;
  for (std::size_t number = 0; std::getline(std::cin, line); ++number) {
    if (number % every != 0)
      continue;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += from_utf8(line);
    paragraphs.push_back({begin, static_cast<std::uint32_t>(text.size())});
    text += u'\n';
    if (text.size() > 1'000'000) {
      counter.count(text, paragraphs);
      text.clear();
      paragraphs.clear();
    }
  }
  counter.count(text, paragraphs);

  for (std::size_t model = 0; model < model_count; ++model) {
    WordTable table = table_of(classes.front());
    for (const auto& [hash, counts] : counter.profiles)
      if (const std::uint8_t profile = profile_of(counts[model]); profile != 0) {
        const std::uint32_t key = hash >> (32 - word_key_bits);
        const auto known = table.words.find(key);
        if (known != table.words.end())
          known->second.profile = profile;
        else if (worth_a_row(profile))
          table.words[key] = {0, profile};
      }
    std::string path = argv[4];
    if (model < name_parts) {
      path += '.';
      path += std::to_string(model);
    }
    if (!write(path, word_table_bytes(table)))
      return 1;
    std::fprintf(stderr, "%zu words\n", table.words.size());
  }
  return 0;
}
