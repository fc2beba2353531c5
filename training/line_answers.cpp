// SPDX-License-Identifier: MIT
// Cleans labelled pastes with a model of lines that is not built in, for train_lines.py, which
// trains models that have not seen their outlets.
//
//   line_answers --benchmark ../shared/data/clean/dev --model FILE --outlets NAME,NAME
//
// Prints a line of JSON for each form of each paste of those outlets: name, form, the clean text,
// of each block whether it stays and how sure that is (percent), and millionths of what the model
// of doubt reads.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <iterator>

#include <CLI/CLI.hpp>

#include "api/article_builder.hpp"
#include "api/knowledge.hpp"
#include "api/pipeline.hpp"
#include "label/page_features.hpp"
#include "label/paste_models.hpp"
#include "layout_documents.hpp"
#include "output/json_writer.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::train {

namespace {

/// The built-in tables, with other weights for lines. Throws std::runtime_error.
KnowledgePtr knowledge_with(const std::string& model) {
  std::ifstream file(model, std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(file), {}};
  auto built_in = load_knowledge();
  if (!built_in)
    throw std::runtime_error(built_in.error().message);
  auto knowledge = std::const_pointer_cast<Knowledge>(std::move(built_in).value());
  auto lines = load_paste_models(std::as_bytes(std::span(bytes)),
                                 page_feature_names(knowledge->classes.names()));
  if (!lines)
    throw std::runtime_error(model + ": " + lines.error().message);
  knowledge->lines = std::move(lines).value();
  return knowledge;
}

std::string answer(const Knowledge& knowledge, const Paste& paste, Form form) {
  Options options;
  options.format = form == Form::text ? InputFormat::text : InputFormat::html;
  options.entities = false;
  auto analysis = run_pipeline(knowledge, pasted(paste, form), options);
  if (!analysis)
    throw std::runtime_error(paste.name + ": " + analysis.error().message);
  const DoubtFeatures doubt = analysis.value().doubt.features;
  const Article article = build_article(std::move(analysis).value(), options);
  JsonWriter json;
  json.begin_object();
  json.field("name", from_utf8(paste.name));
  json.word_field("form", name_of(form));
  json.field("clean", article.clean);
  json.key("kept");
  json.begin_array();
  for (const ArticleBlock& block : article.blocks)
    json.number(block.keep ? 1U : 0U);
  json.end_array();
  json.key("confidence");
  json.begin_array();
  for (const ArticleBlock& block : article.blocks)
    json.number(block.label.confidence);
  json.end_array();
  json.key("doubt");
  json.begin_array();
  for (const float feature : doubt)
    json.number(static_cast<std::uint32_t>(std::lround(feature * 1e6F)));
  json.end_array();
  json.end_object();
  return to_utf8(std::move(json).take());
}

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih::train;
  std::string benchmark, model;
  std::vector<std::string> outlets;
  try {
    CLI::App app("Cleans labelled pastes with a model of lines that is not built in");
    app.add_option("--benchmark", benchmark, "Folder of the benchmark's pastes")->required();
    app.add_option("--model", model, "File that train_lines.py wrote")->required();
    app.add_option("--outlets", outlets, "Whose pastes")->required()->delimiter(',');
    CLI11_PARSE(app, argc, argv);
    const tanqih::KnowledgePtr knowledge = knowledge_with(model);
    for (const Paste& paste : read_benchmark(benchmark)) {
      if (std::find(outlets.begin(), outlets.end(), paste.outlet) == outlets.end())
        continue;
      for (const Form form : {Form::text, Form::paragraphs, Form::markup})
        if (has_form(paste, form))
          std::cout << answer(*knowledge, paste, form) << '\n';
    }
  } catch (const std::exception& error) {
    std::cerr << "line_answers: " << error.what() << '\n';
    return 1;
  }
}
