// SPDX-License-Identifier: MIT
// What one stage of the pipeline gave, as JSON, for people who look inside. Spans count in the text
// that the stage works on: `read` and `repair` in the paste, the others in the repaired text.
#include <array>

#include "api/knowledge.hpp"
#include "api/pipeline.hpp"
#include "output/json_writer.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/stage.hpp"

namespace tanqih {

namespace {

using namespace std::string_view_literals;

constexpr std::array token_kinds = {"word"sv, "number"sv, "punctuation"sv, "symbol"sv,
                                    "url"sv,  "email"sv,  "hashtag"sv,     "handle"sv};
static_assert(token_kinds.size() == static_cast<std::size_t>(TokenKind::handle) + 1);

void write_span(JsonWriter& json, std::u16string_view text, Span span) {
  json.field("begin", span.begin);
  json.field("end", span.end);
  json.field("text", slice(text, span));
}

void write_layout(JsonWriter& json, const Layout& layout) {
  json.word_field("shape", name_of(layout.shape));
  json.field("level", layout.level);
  json.field("bullet", layout.bullet);
  json.field("blankBefore", layout.blank_before);
  json.key("containers");
  json.begin_array();
  for (std::size_t bit = 0; bit < container_names.size(); ++bit)
    if ((layout.containers >> bit) & 1)
      json.word(container_names[bit]);
  json.end_array();
  json.field("linkUnits", layout.link_units);
  json.field("boldUnits", layout.bold_units);
}

void write_blocks(JsonWriter& json, std::u16string_view text, const std::vector<Block>& blocks) {
  json.key("blocks");
  json.begin_array();
  for (const Block& block : blocks) {
    json.begin_object();
    write_span(json, text, block.span);
    write_layout(json, block.layout);
    json.end_object();
  }
  json.end_array();
}

void write_issues(JsonWriter& json, const std::vector<Issue>& issues) {
  json.key("issues");
  json.begin_array();
  for (const Issue& issue : issues) {
    json.begin_object();
    json.word_field("code", name_of(issue.code));
    json.field("begin", issue.span.begin);
    json.field("end", issue.span.end);
    json.utf8_field("detail", issue.detail);
    json.end_object();
  }
  json.end_array();
}

void write_read(JsonWriter& json, const Analysis& a) {
  json.field("text", a.source.text);
  write_blocks(json, a.source.text, a.source.marked);
  write_issues(json, a.source.issues);
}

void write_repair(JsonWriter& json, const Analysis& a) {
  json.field("text", a.text());
  json.key("edits");
  json.begin_array();
  for (const Edit& edit : a.repaired.edits) {
    json.begin_object();
    json.word_field("rule", name_of(edit.rule));
    write_span(json, a.source.text, edit.span);
    json.field("by", edit.text);
    json.end_object();
  }
  json.end_array();
  write_issues(json, a.repaired.issues);
}

void write_label(JsonWriter& json, const Reasons& reasons, const Label& label) {
  json.word_field("kind", name_of(label.kind));
  json.field("unsure", label.unsure);
  json.field("confidence", label.confidence);
  json.word_field("reason", name_of(label.reason));
  json.field("words", reasons.in_words(label.reason, label.cue).english);
  json.field("cue", label.cue);
}

void write_labels(JsonWriter& json, const Reasons& reasons, const Analysis& a) {
  json.key("blocks");
  json.begin_array();
  for (std::size_t i = 0; i < a.blocks.size(); ++i) {
    json.begin_object();
    write_label(json, reasons, a.labels[i]);
    write_span(json, a.text(), a.blocks[i].span);
    json.end_object();
  }
  json.end_array();
}

void write_strip(JsonWriter& json, const Analysis& a) {
  json.key("blocks");
  json.begin_array();
  for (std::size_t i = 0; i < a.blocks.size(); ++i) {
    const Decision& decision = a.decisions[i];
    json.begin_object();
    json.field("keep", decision.keep);
    json.field("overridden", decision.overridden);
    json.word_field("kind", name_of(decision.label.kind));
    write_span(json, a.text(), a.blocks[i].span);
    json.end_object();
  }
  json.end_array();
  json.key("cuts");
  json.begin_array();
  for (const Cut& cut : a.cuts) {
    json.begin_object();
    json.word_field("kind", name_of(cut.label.kind));
    write_span(json, a.text(), cut.span);
    json.end_object();
  }
  json.end_array();
}

void write_tokens(JsonWriter& json, const Analysis& a) {
  json.key("tokens");
  json.begin_array();
  for (const Token& token : a.tokens) {
    json.begin_object();
    json.word_field("kind", token_kinds.at(static_cast<std::size_t>(token.kind)));
    write_span(json, a.text(), token.span);
    json.key("stems");
    json.begin_array();
    for (std::uint32_t bit = 0; bit < 8; ++bit)
      if ((token.stems >> bit) & 1)
        json.number(bit);
    json.end_array();
    json.field("sentenceBegin", token.sentence_begin);
    json.field("spaceBefore", token.space_before);
    json.end_object();
  }
  json.end_array();
}

void write_mentions(JsonWriter& json, const Analysis& a) {
  json.key("mentions");
  json.begin_array();
  for (const Mention& mention : a.mentions) {
    json.begin_object();
    json.word_field("type", name_of(mention.type));
    write_span(json, a.text(), mention.span);
    json.word_field("origin", name_of(mention.origin));
    json.field("confidence", mention.confidence);
    json.utf8_or_null_field("value", mention.value);
    if (!mention.readings.empty()) {
      json.key("readings");
      json.begin_array();
      for (const std::string& reading : mention.readings)
        json.utf8(reading);
      json.end_array();
    }
    json.end_object();
  }
  json.end_array();
}

void write_entities(JsonWriter& json, const Analysis& a) {
  json.key("entities");
  json.begin_array();
  for (const Entity& entity : a.entities) {
    json.begin_object();
    json.word_field("type", name_of(entity.type));
    json.field("name", entity.name);
    json.utf8_or_null_field("value", entity.value);
    json.key("mentions");
    json.begin_array();
    for (const std::uint32_t m : entity.mentions) {
      json.begin_object();
      write_span(json, a.text(), a.mentions[m].span);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
}

void write_stage(JsonWriter& json, const Reasons& reasons, const Analysis& a, Stage stage) {
  switch (stage) {
  case Stage::read:
    return write_read(json, a);
  case Stage::repair:
    return write_repair(json, a);
  case Stage::segment:
    return write_blocks(json, a.text(), a.blocks);
  case Stage::label:
    return write_labels(json, reasons, a);
  case Stage::strip:
    return write_strip(json, a);
  case Stage::tokenise:
    return write_tokens(json, a);
  case Stage::tag:
    return write_mentions(json, a);
  case Stage::link:
    return write_entities(json, a);
  }
}

} // namespace

Result<std::string> dump_stage(const Knowledge& knowledge, std::u16string_view text,
                               const Options& options, Stage stage) {
  Options needed = options;
  needed.entities = stage >= Stage::tokenise;
  const Result<Analysis> analysis = run_pipeline(knowledge, text, needed);
  if (!analysis)
    return analysis.error();
  JsonWriter json;
  json.begin_object();
  json.word_field("stage", name_of(stage));
  write_stage(json, knowledge.reasons, analysis.value(), stage);
  json.end_object();
  return to_utf8(std::move(json).take());
}

} // namespace tanqih
