// SPDX-License-Identifier: MIT
// Writes what the trees are told of each line of labelled pastes, for train_lines.py.
//
//   line_rows --layouts training/layouts --benchmark ../shared/data/clean/dev --out FOLDER
//
// FOLDER gets names.txt (a feature a line), rows.f32 (a row a line) and lines.tsv: paste, outlet,
// group, form, copy, label, keep, optional, text.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

#include <CLI/CLI.hpp>

#include "api/knowledge.hpp"
#include "label/page_features.hpp"
#include "layout_documents.hpp"
#include "layout_sample.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::train {

namespace {

class Rows {
public:
  explicit Rows(const std::string& folder, const Knowledge& knowledge) : knowledge_(knowledge) {
    std::filesystem::create_directories(folder);
    std::ofstream names(folder + "/names.txt");
    for (const std::string& name : page_feature_names(knowledge_.classes.names()))
      names << name << '\n';
    rows_.open(folder + "/rows.f32", std::ios::binary);
    lines_.open(folder + "/lines.tsv", std::ios::binary);
  }

  void add(const Paste& paste) {
    for (const Form form : {Form::text, Form::paragraphs, Form::markup}) {
      if (!has_form(paste, form))
        continue;
      const Sample sample = read_sample(knowledge_, paste, form);
      write(sample, 0);
      if (!paste.benchmark)
        continue;
      for (unsigned copy = 1; copy <= 2; ++copy) {
        Sample cropped = sample;
        if (crop(cropped))
          write(cropped, copy);
      }
    }
  }

private:
  /// A selection that begins below the top, or ends above the bottom; a shorter article; a frame
  /// that lacks a part.
  bool crop(Sample& sample) {
    const auto chance = [&](double p) { return static_cast<double>(random_() % 1000) < p * 1000; };
    const auto among = [&](std::size_t from, std::size_t to) {
      return from + random_() % (to - from + 1);
    };
    std::vector<std::size_t> kept;
    const std::size_t n = sample.blocks.size();
    for (std::size_t i = 0; i < n; ++i)
      if (keeps(sample, i))
        kept.push_back(i);
    if (kept.empty())
      return false;
    const std::size_t first = chance(.7) ? among(0, kept.front()) : 0;
    const std::size_t last = chance(.7) ? among(kept.back(), n - 1) : n - 1;
    std::vector<std::uint8_t> stays(n, 0);
    for (std::size_t i = first; i <= last; ++i)
      stays[i] = 1;
    std::vector<std::size_t> body;
    for (const std::size_t i : kept)
      if (sample.kinds[i] == BlockKind::body)
        body.push_back(i);
    if (chance(.5) && body.size() > 6) {
      const std::size_t from = among(1, body.size() - 3);
      const std::size_t most = std::max<std::size_t>(1, body.size() * 7 / 10);
      const std::size_t to =
          std::min(body.size(), from + among(std::max<std::size_t>(1, body.size() / 5), most));
      for (std::size_t k = from; k < to; ++k)
        stays[body[k]] = 0;
    }
    if (chance(.5) && last - first > 20) {
      const std::size_t from = among(first + 1, last - 4);
      const std::size_t to = std::min(last + 1, from + among(3, 15));
      for (std::size_t i = from; i < to; ++i)
        if (!keeps(sample, i))
          stays[i] = 0;
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < n; ++i) {
      if (!stays[i])
        continue;
      sample.blocks[at] = sample.blocks[i];
      sample.kinds[at] = sample.kinds[i];
      sample.lines[at] = sample.lines[i];
      ++at;
    }
    sample.blocks.resize(at);
    sample.kinds.resize(at);
    sample.lines.resize(at);
    return at > 3;
  }

  static bool keeps(const Sample& sample, std::size_t block) {
    const int line = sample.lines[block];
    return line >= 0 && sample.paste->lines[static_cast<std::size_t>(line)].keep;
  }

  void write(const Sample& sample, unsigned copy) {
    const PageReading reading =
        read_page({knowledge_.cues, knowledge_.openers, knowledge_.frames, knowledge_.words,
                   knowledge_.classes},
                  {sample.text, sample.blocks, sample.tree, sample.page_title});
    const PageFeatures features(reading);
    std::vector<float> row(features.size());
    for (std::size_t i = 0; i < reading.lines.size(); ++i) {
      features.describe(i, row);
      rows_.write(reinterpret_cast<const char*>(row.data()),
                  static_cast<std::streamsize>(row.size() * sizeof(float)));
      const int at = sample.lines[i];
      const PasteLine* const line =
          at < 0 ? nullptr : &sample.paste->lines[static_cast<std::size_t>(at)];
      std::u16string text(slice(sample.text, sample.blocks[i].span));
      for (char16_t& unit : text)
        if (unit == u'\t' || unit == u'\n' || unit == u'\r')
          unit = u' ';
      lines_ << sample.paste->name << '\t' << sample.paste->outlet << '\t'
             << (sample.paste->benchmark ? sample.paste->group : "own") << '\t'
             << name_of(sample.form) << '\t' << copy << '\t' << (line ? line->label : "?") << '\t'
             << (line && line->keep) << '\t' << (line && line->optional) << '\t' << to_utf8(text)
             << '\n';
    }
    lines_ << "#\n";
  }

  const Knowledge& knowledge_;
  std::ofstream rows_, lines_;
  std::mt19937 random_{5};
};

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih::train;
  std::string layouts, benchmark, out;
  try {
    CLI::App app("Writes what the trees are told of each line of labelled pastes");
    app.add_option("--layouts", layouts, "Folder of our own training documents");
    app.add_option("--benchmark", benchmark, "Folder of the benchmark's pastes");
    app.add_option("--out", out, "Folder for the rows")->required();
    CLI11_PARSE(app, argc, argv);
    const auto knowledge = tanqih::load_knowledge();
    if (!knowledge)
      throw std::runtime_error(knowledge.error().message);
    Rows rows(out, *knowledge.value());
    if (!benchmark.empty())
      for (const Paste& paste : read_benchmark(benchmark))
        rows.add(paste);
    if (!layouts.empty())
      for (const Paste& paste : read_layouts(layouts))
        rows.add(paste);
  } catch (const std::exception& error) {
    std::cerr << "line_rows: " << error.what() << '\n';
    return 1;
  }
}
