// SPDX-License-Identifier: MIT
// Trains the labeller of lines, and measures it on what it was not trained on.
//
//   train_layout --layouts training/layouts --benchmark ../shared/data/clean/dev --outputs DIR
//   train_layout --layouts training/layouts --benchmark ../shared/data/clean/dev --model FILE
//
// Measured is by outlet: a fold's outlets are neither trained on, nor are the cues known that stand
// in their pastes alone.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include <CLI/CLI.hpp>

#include "api/knowledge.hpp"
#include "cut/cuts.hpp"
#include "data.hpp"
#include "label/constraints.hpp"
#include "label/label_by_model.hpp"
#include "label/line_features.hpp"
#include "label/rules.hpp"
#include "label/title.hpp"
#include "layout_compose.hpp"
#include "layout_documents.hpp"
#include "layout_sample.hpp"
#include "layout_score.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "trainer.hpp"

namespace tanqih::train {

namespace {

struct Arguments {
  std::string layouts;
  std::string benchmark;
  std::string outputs;
  std::string news;
  std::string model;
  std::string with;
  unsigned composed = 2000;
  double composed_weight = 0.2;
  std::string ablate = "outlet";
  bool rules = false;
  bool verbose = false;
  bool curve = false;
  unsigned folds = 8;
  unsigned copies = 3;
  double dropout = 0.3;
  int balance = 0;
  Options options{.l1 = 2, .max_features = 4000, .side_margin = 0.5, .miss_margin = 0.5};
};

/// What the stage label reads before it decides.
struct Read {
  std::vector<Line> lines;
  Region region;
  std::optional<std::size_t> title;
  std::vector<Label> rules;
};

Read read(const Sample& sample, const Cues& cues, const Openers& openers) {
  Read read;
  read.lines = read_lines(sample.text, sample.blocks, cues, openers);
  read.region = find_region(read.lines);
  read.title = find_title(read.lines, sample.blocks, read.region, sample.page_title);
  read.rules = label_by_rules(sample.text, sample.blocks, read.lines, read.region, read.title);
  return read;
}

template <class Keep> Cues cues_where(const Cues& cues, Keep keep) {
  std::vector<Cue> some;
  std::copy_if(cues.all().begin(), cues.all().end(), std::back_inserter(some), keep);
  return Cues(std::move(some));
}

Task task_of_lines() {
  Task task;
  for (const std::string_view kind : enum_names<BlockKind>)
    task.labels.emplace_back(kind);
  task.feature_set = line_feature_set;
  for (int kind = 0; kind < block_kind_count; ++kind)
    task.none.push_back(!is_kept(static_cast<BlockKind>(kind)));
  return task;
}

/// Of no outlet: nothing is left out.
constexpr unsigned no_fold = ~0U;

constexpr std::array forms = {"text", "paragraphs", "markup"};

class Trainer {
public:
  Trainer(Arguments arguments)
      : arguments_(std::move(arguments)), letters_(load_letters(data::letters).value()),
        cues_(load_cues(data::cues).value()), openers_(load_openers(data::openers).value()),
        task_(task_of_lines()) {
    if (!arguments_.layouts.empty())
      pastes_ = read_layouts(arguments_.layouts);
    if (!arguments_.benchmark.empty())
      for (Paste& paste : read_benchmark(arguments_.benchmark))
        pastes_.push_back(std::move(paste));
    if (!arguments_.news.empty())
      news_ = read_news(arguments_.news);
    for (const Paste& paste : pastes_)
      for (const Form form : {Form::text, Form::paragraphs, Form::markup})
        if (has_form(paste, form))
          samples_.push_back(read_sample(letters_, paste, form));
    std::size_t unknown = 0, blocks = 0;
    for (const Sample& sample : samples_) {
      blocks += sample.blocks.size();
      const auto lost =
          static_cast<std::size_t>(std::count(sample.lines.begin(), sample.lines.end(), -1));
      unknown += lost;
      if (lost > 0 && arguments_.verbose)
        std::cout << sample.paste->name << ": " << lost << " blocks without a line\n";
    }
    std::printf("%zu pastes, %zu samples, %zu blocks, %zu without a line\n", pastes_.size(),
                samples_.size(), blocks, unknown);
    for (const Sample& sample : samples_)
      for (const Line& line : read_lines(sample.text, sample.blocks, cues_, openers_))
        if (line.cue.cue)
          outlets_of_cue_[line.cue.cue->phrase].insert(sample.paste->outlet);
  }

  void run() {
    deal();
    if (!arguments_.with.empty()) {
      measure_with(read_bytes(arguments_.with));
      print();
      return;
    }
    if (!arguments_.rules)
      for (const Sample& sample : samples_)
        make_examples(sample, arguments_.copies, 1.0);
    for (unsigned fold = 0; fold < arguments_.folds; ++fold)
      measure(fold);
    print();
    if (!arguments_.model.empty())
      write(arguments_.model, train_without(no_fold));
  }

private:
  void print() const {
    for (const auto& [name, score] : scores_)
      score.print(name);
    for (const auto& [at, score] : curves_)
      score.print_point(std::string(std::get<0>(at) ? "benchmark " : "layouts ") +
                            forms.at(static_cast<std::size_t>(std::get<1>(at))),
                        std::get<2>(at));
    for (const auto& [name, score] : glued_)
      score.print(name);
  }

  /// Outlets to folds, in turns.
  void deal() {
    std::map<std::string, std::size_t> sizes;
    for (const Paste& paste : pastes_)
      sizes[paste.outlet] += paste.lines.size() + (paste.benchmark ? 1000 : 0);
    std::vector<std::pair<std::size_t, std::string>> order;
    for (const auto& [outlet, size] : sizes)
      order.emplace_back(size, outlet);
    std::sort(order.rbegin(), order.rend());
    for (std::size_t i = 0; i < order.size(); ++i)
      fold_of_[order[i].second] = static_cast<unsigned>(i % std::max(1U, arguments_.folds));
  }

  Cues reduced(unsigned fold) const {
    if (arguments_.ablate == "none")
      return cues_;
    if (arguments_.ablate == "headings")
      return cues_where(cues_, [](const Cue& cue) { return cue.role == CueRole::line; });
    if (arguments_.ablate == "all")
      return Cues({});
    return cues_where(cues_, [&](const Cue& cue) {
      const auto found = outlets_of_cue_.find(cue.phrase);
      return found == outlets_of_cue_.end() ||
             std::any_of(found->second.begin(), found->second.end(),
                         [&](const std::string& outlet) { return fold_of_.at(outlet) != fold; });
    });
  }

  void make_examples(const Sample& sample, unsigned copies, double weight) {
    std::mt19937 random(static_cast<unsigned>(examples_.size()) + 7);
    const auto chance = [&](double p) { return static_cast<double>(random() % 1000000) < p * 1e6; };
    for (unsigned copy = 0; copy < copies; ++copy) {
      const bool headings_only = copy % 4 == 3;
      const Cues cues = copy == 0 && copies > 1 ? cues_ : cues_where(cues_, [&](const Cue& cue) {
        if (headings_only)
          return cue.role == CueRole::line || chance(0.1);
        return !chance(arguments_.dropout);
      });
      const Read r = read(sample, cues, openers_);
      Example example;
      extract_line_features({sample.blocks, r.lines, r.region, r.title, r.rules}, example.features);
      for (const BlockKind kind : sample.kinds)
        example.labels.push_back(static_cast<std::uint8_t>(kind));
      const auto fold = fold_of_.find(sample.paste->outlet);
      example.group = fold == fold_of_.end() ? no_fold - 1 : fold->second;
      example.weight = static_cast<float>(weight / copies);
      examples_.push_back(std::move(example));
    }
  }

  /// The bytes of a model that knows nothing of the fold's outlets.
  std::vector<std::byte> train_without(unsigned fold) {
    std::vector<const Paste*> layouts;
    for (const Paste& paste : pastes_)
      if (fold_of_.at(paste.outlet) != fold)
        layouts.push_back(&paste);
    const std::size_t own = examples_.size();
    Composer composer(layouts, news_, fold + 1);
    for (unsigned i = 0; i < arguments_.composed; ++i) {
      const Paste paste = composer.compose();
      const bool marked = std::all_of(paste.lines.begin(), paste.lines.end(),
                                      [](const PasteLine& line) { return !line.markup.empty(); });
      const Form form = i % 3 == 1 && marked ? Form::markup
                        : i % 3 == 2         ? Form::paragraphs
                                             : Form::text;
      make_examples(read_sample(letters_, paste, form), 1, arguments_.composed_weight);
    }
    std::vector<const Example*> others;
    for (const Example& example : examples_)
      if (example.group != fold)
        others.push_back(&example);
    auto bytes = model_bytes(task_, train(task_, others, arguments_.options), arguments_.options);
    examples_.resize(own);
    return bytes;
  }

  void measure(unsigned fold) {
    std::optional<crf::Model> model;
    if (!arguments_.rules) {
      const std::vector<std::byte> bytes = train_without(fold);
      model = crf::Model::read(bytes).value();
      if (fold == 0)
        std::printf("model: %zu features, %zu bytes\n", model->feature_count(), bytes.size());
    }
    const Cues cues = reduced(fold);
    for (const Sample& sample : samples_)
      if (fold_of_.at(sample.paste->outlet) == fold)
        measure(sample, model, cues);
  }

  /// With a model that is there already: nothing is left out, so let it be of other pastes.
  void measure_with(const std::vector<std::byte>& bytes) {
    const std::optional<crf::Model> model = crf::Model::read(bytes).value();
    for (const Sample& sample : samples_)
      measure(sample, model, cues_);
  }

  void measure(const Sample& sample, const std::optional<crf::Model>& model, const Cues& cues) {
    static const std::vector<int> curve = {-100, -50, -25, -10, 0, 10, 25, 50, 100};
    const Read r = read(sample, cues, openers_);
    const std::string source = sample.paste->benchmark ? "benchmark " : "layouts ";
    std::vector<BlockKind> kinds;
    const auto decide = [&](int balance) {
      kinds.clear();
      if (model)
        for (const ModelLabel& label :
             label_by_model(*model, {sample.blocks, r.lines, r.region, r.title, r.rules}, balance))
          kinds.push_back(label.kind);
      else
        for (const Label& label : r.rules)
          kinds.push_back(label.kind);
    };
    if (arguments_.curve) {
      for (const int balance : curve) {
        decide(balance);
        curves_[{sample.paste->benchmark, sample.form, balance}].add(sample, kinds, false);
      }
      return;
    }
    decide(arguments_.balance);
    const std::string form = forms[static_cast<std::size_t>(sample.form)];
    scores_[source + form].add(sample, kinds, arguments_.verbose);
    std::vector<Decision> decisions;
    for (const BlockKind kind : kinds)
      decisions.push_back({Label{kind, false, 100, {}, {}}, is_kept(kind), false});
    glued_[source + form].add(
        sample, kinds, find_cuts({cues, openers_, lexicon_}, sample.text, sample.blocks, decisions),
        arguments_.verbose && sample.form == Form::text);
    write_output(sample, kinds, form);
  }

  void write_output(const Sample& sample, const std::vector<BlockKind>& kinds,
                    const std::string& form) const {
    if (arguments_.outputs.empty() || !sample.paste->benchmark)
      return;
    const std::string folder = arguments_.outputs + '/' + form;
    std::filesystem::create_directories(folder);
    std::ofstream file(folder + '/' + sample.paste->name + ".txt", std::ios::binary);
    for (std::size_t i = 0; i < sample.blocks.size(); ++i)
      if (is_kept(kinds[i]))
        file << to_utf8(slice(sample.text, sample.blocks[i].span)) << '\n';
  }

  static std::vector<std::byte> read_bytes(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
      throw std::runtime_error(path + ": cannot be read");
    const std::string all{std::istreambuf_iterator<char>(file), {}};
    std::vector<std::byte> bytes(all.size());
    std::transform(all.begin(), all.end(), bytes.begin(),
                   [](char byte) { return static_cast<std::byte>(byte); });
    return bytes;
  }

  static void write(const std::string& path, const std::vector<std::byte>& bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
      throw std::runtime_error(path + ": cannot be written");
  }

  Arguments arguments_;
  Letters letters_;
  Cues cues_;
  Openers openers_;
  Lazy<Lexicon> lexicon_{built_in_lexicon};
  Task task_;
  std::vector<Paste> pastes_;
  std::vector<News> news_;
  std::vector<Sample> samples_;
  std::map<std::u16string, std::set<std::string>> outlets_of_cue_;
  std::map<std::string, unsigned> fold_of_;
  std::vector<Example> examples_;
  std::map<std::string, Score> scores_;
  std::map<std::string, GluedScore> glued_;
  std::map<std::tuple<bool, Form, int>, Score> curves_; ///< benchmark or not, form, balance
};

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih::train;
  Arguments arguments;
  CLI::App app("Trains the labeller of lines, and measures it on other outlets");
  app.add_option("--layouts", arguments.layouts, "Folder of our own training documents");
  app.add_option("--benchmark", arguments.benchmark, "Folder of the benchmark's pastes");
  app.add_option("--news", arguments.news, "News articles for composed pastes");
  app.add_option("--composed", arguments.composed, "How many pastes to compose for training");
  app.add_option("--composed-weight", arguments.composed_weight);
  app.add_option("--outputs", arguments.outputs, "Write what is kept, for score.py --outputs");
  app.add_option("--model", arguments.model, "Write the model trained on all to this file");
  app.add_option("--with", arguments.with,
                 "Measure this model, trained before on other pastes, and train none");
  app.add_option("--ablate", arguments.ablate,
                 "Cues unknown when measured: none, outlet (those only there), headings, all");
  app.add_flag("--rules", arguments.rules, "Measure the rules alone");
  app.add_flag("-v,--verbose", arguments.verbose, "Print each wrong line");
  app.add_option("--folds", arguments.folds, "0: measure nothing");
  app.add_option("--copies", arguments.copies, "Copies of a sample, all but one without some cues");
  app.add_option("--dropout", arguments.dropout, "Share of the cues left out of a copy");
  app.add_option("--balance", arguments.balance, "As in Options");
  app.add_flag("--curve", arguments.curve, "Measure at several balances: lost against kept");
  app.add_option("--epochs", arguments.options.epochs);
  app.add_option("--l1", arguments.options.l1);
  app.add_option("--l2", arguments.options.l2);
  app.add_option("--rate", arguments.options.rate);
  app.add_option("--side-margin", arguments.options.side_margin);
  app.add_option("--miss-margin", arguments.options.miss_margin);
  app.add_option("--min-count", arguments.options.min_count);
  app.add_option("--max-features", arguments.options.max_features);
  app.add_option("--key-bits", arguments.options.key_bits);
  CLI11_PARSE(app, argc, argv);
  try {
    Trainer(arguments).run();
  } catch (const std::exception& error) {
    std::cerr << "train_layout: " << error.what() << '\n';
    return 1;
  }
}
