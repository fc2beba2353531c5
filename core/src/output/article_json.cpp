// SPDX-License-Identifier: MIT
// The canonical JSON of an Article. The order of the keys is part of the contract.
#include "output/article_json.hpp"

#include "output/json_writer.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/render.hpp"
#include "tanqih/version.hpp"

namespace tanqih {

namespace {

/// Grows with what the blocks add, so that a large article is not copied while it is written.
std::size_t expected_units(const Article& article) {
  constexpr std::size_t per_block = 320; // its keys, numbers and reason
  constexpr std::size_t per_item = 120;  // an edit or a mention
  constexpr std::size_t per_part = 80;   // a place in a list, a cell, or what words are set in
  std::size_t units = article.text.size() + 2 * article.clean.size() + 512;
  units += article.blocks.size() * per_block;
  units += (article.edits.size() + 2 * article.mentions.size()) * per_item;
  for (const ArticleBlock& block : article.blocks) {
    std::size_t parts = block.inlines.size() + (block.list ? 1 : 0);
    if (block.table)
      parts += 1 + block.table->cells.size();
    units += parts * per_part;
    for (const InlineMark& mark : block.inlines)
      units += mark.href.size();
  }
  if (article.html)
    units += article.html->size() + article.html->size() / 8;
  if (article.markdown)
    units += article.markdown->size() + article.markdown->size() / 8;
  return units + units / 16;
}

void write(JsonWriter& json, Span span) {
  json.field("begin", span.begin);
  json.field("end", span.end);
}

void write_reason(JsonWriter& json, const Reasons& reasons, const Label& label) {
  const ReasonWords words = reasons.in_words(label.reason, label.cue);
  json.key("reason");
  json.begin_object();
  json.word_field("id", name_of(label.reason));
  json.field("ar", words.arabic);
  json.field("en", words.english);
  json.end_object();
  json.field("cue", label.cue);
}

void write_list(JsonWriter& json, const ListPlace& place) {
  json.key("list");
  json.begin_object();
  json.field("list", place.list);
  json.field("item", place.item);
  json.field("first", place.first);
  json.word_field("style", name_of(place.style));
  json.key("number");
  if (place.number)
    json.integer(*place.number);
  else
    json.null();
  json.field("mark", place.mark);
  json.end_object();
}

void write_table(JsonWriter& json, const TablePlace& place) {
  json.key("table");
  json.begin_object();
  json.field("table", place.table);
  json.field("row", place.row);
  json.word_field("part", name_of(place.part));
  json.key("cells");
  json.begin_array();
  for (const TableCell& cell : place.cells) {
    json.begin_object();
    write(json, cell.span);
    json.field("column", cell.column);
    json.field("columns", cell.columns);
    json.field("rows", cell.rows);
    json.field("head", cell.head);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

/// What a page alone says, where it says it.
void write_structure(JsonWriter& json, const ArticleBlock& block) {
  if (block.list)
    write_list(json, *block.list);
  if (block.table)
    write_table(json, *block.table);
  if (block.inlines.empty())
    return;
  json.key("inlines");
  json.begin_array();
  for (const InlineMark& mark : block.inlines) {
    json.begin_object();
    json.word_field("kind", name_of(mark.kind));
    write(json, mark.span);
    if (mark.kind == InlineKind::link)
      json.field("href", mark.href);
    json.end_object();
  }
  json.end_array();
}

void write_number(JsonWriter& json, std::string_view name, std::optional<std::uint32_t> number) {
  json.key(name);
  if (number)
    json.number(*number);
  else
    json.null();
}

void write(JsonWriter& json, const ArticleImage& image) {
  json.begin_object();
  json.field("before", image.before);
  json.field("source", image.source);
  json.field("alt", image.alt);
  write_number(json, "caption", image.caption);
  json.end_object();
}

void write(JsonWriter& json, const Reasons& reasons, const ArticleBlock& block) {
  const Label& label = block.label;
  json.begin_object();
  json.word_field("kind", name_of(label.kind));
  json.field("keep", block.keep);
  json.field("overridden", block.overridden);
  json.field("unsure", label.unsure);
  json.field("confidence", label.confidence);
  write(json, block.span);
  write_number(json, "cleanBegin", block.clean_begin);
  json.field("text", block.text);
  json.word_field("shape", name_of(block.layout.shape));
  json.field("level", block.layout.level);
  json.field("linkUnits", block.layout.link_units);
  write_structure(json, block);
  write_reason(json, reasons, label);
  json.end_object();
}

void write(JsonWriter& json, const Reasons& reasons, const ArticleCut& cut) {
  json.begin_object();
  json.word_field("kind", name_of(cut.label.kind));
  write(json, cut.span);
  json.field("text", cut.text);
  json.field("block", cut.block);
  json.field("unsure", cut.label.unsure);
  json.field("confidence", cut.label.confidence);
  write_reason(json, reasons, cut.label);
  json.end_object();
}

/// Its fields of one text each, in the order of the JSON.
constexpr struct {
  std::string_view key;
  std::optional<Field> Fields::*field;
} single_fields[] = {{"title", &Fields::title},       {"byline", &Fields::byline},
                     {"date", &Fields::date},         {"modified", &Fields::modified},
                     {"site", &Fields::site},         {"url", &Fields::url},
                     {"language", &Fields::language}, {"description", &Fields::description},
                     {"image", &Fields::image},       {"section", &Fields::section},
                     {"licence", &Fields::licence}};

void write(JsonWriter& json, const Fields& fields) {
  json.begin_object();
  for (const auto& [key, member] : single_fields) {
    json.key(key);
    if (const auto& field = fields.*member)
      json.string(field->text);
    else
      json.null();
  }
  json.key("tags");
  json.begin_array();
  for (const Field& tag : fields.tags)
    json.string(tag.text);
  json.end_array();
  json.key("origins");
  json.begin_object();
  for (const auto& [key, member] : single_fields)
    if (const auto& field = fields.*member)
      json.word_field(key, name_of(field->origin));
  if (!fields.tags.empty())
    json.word_field("tags", name_of(fields.tags.front().origin));
  json.end_object();
  json.end_object();
}

void write(JsonWriter& json, const Edit& edit) {
  json.begin_object();
  json.word_field("rule", name_of(edit.rule));
  write(json, edit.span);
  json.field("text", edit.text);
  json.end_object();
}

void write(JsonWriter& json, const ArticleMention& mention) {
  json.begin_object();
  json.word_field("type", name_of(mention.type));
  write(json, mention.span);
  json.field("text", mention.text);
  json.field("block", mention.block);
  json.field("offset", mention.offset);
  json.field("entity", mention.entity);
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
  if (mention.money) {
    json.key("money");
    json.begin_object();
    json.utf8_or_null_field("currency", mention.money->currency);
    json.utf8_or_null_field("amount", mention.money->amount);
    json.end_object();
  }
  json.end_object();
}

void write(JsonWriter& json, const Entity& entity) {
  json.begin_object();
  json.word_field("type", name_of(entity.type));
  json.field("name", entity.name);
  json.key("variants");
  json.begin_array();
  for (const std::u16string& variant : entity.variants)
    json.string(variant);
  json.end_array();
  json.field("count", entity.mentions.size());
  json.key("mentions");
  json.begin_array();
  for (const std::uint32_t mention : entity.mentions)
    json.number(mention);
  json.end_array();
  json.word_field("origin", name_of(entity.origin));
  json.utf8_or_null_field("value", entity.value);
  json.key("roles");
  json.begin_array();
  for (const std::u16string& role : entity.roles)
    json.string(role);
  json.end_array();
  json.utf8_or_null_field("country", entity.country);
  json.utf8_or_null_field("latin", entity.latin);
  json.key("latinOrigin");
  if (entity.latin.empty())
    json.null();
  else
    json.word(name_of(entity.latin_origin));
  json.field("key", entity.key);
  json.end_object();
}

void write(JsonWriter& json, const ArticleQuotation& quotation) {
  json.begin_object();
  write(json, quotation.span);
  json.field("text", quotation.text);
  json.field("block", quotation.block);
  json.field("offset", quotation.offset);
  json.field("direct", quotation.direct);
  write_number(json, "speaker", quotation.speaker);
  write_number(json, "mention", quotation.mention);
  json.end_object();
}

void write(JsonWriter& json, const Issue& issue) {
  json.begin_object();
  json.word_field("code", name_of(issue.code));
  write(json, issue.span);
  json.utf8_field("detail", issue.detail);
  json.end_object();
}

void write(JsonWriter& json, const Statistics& statistics) {
  json.begin_object();
  json.field("words", statistics.words);
  json.field("characters", statistics.characters);
  json.field("kept", statistics.kept);
  json.field("removed", statistics.removed);
  json.end_object();
}

template <class Item> void write_all(JsonWriter& json, const std::vector<Item>& items) {
  json.begin_array();
  for (const Item& item : items)
    write(json, item);
  json.end_array();
}

void write(JsonWriter& json, const Reasons& reasons, const std::vector<ModelVersion>& models,
           const Article& article) {
  json.begin_object();
  json.field("schema", 1U);
  json.utf8_field("version", version());
  json.key("models");
  json.begin_object();
  for (const ModelVersion& model : models)
    json.word_field(model.name, model.checksum);
  json.end_object();
  if (article.offsets != OffsetUnit::code_units)
    json.word_field("offsets", name_of(article.offsets));
  json.field("text", article.text);
  json.field("clean", article.clean);
  json.key("blocks");
  json.begin_array();
  for (const ArticleBlock& block : article.blocks)
    write(json, reasons, block);
  json.end_array();
  json.key("edits");
  write_all(json, article.edits);
  json.key("cuts");
  json.begin_array();
  for (const ArticleCut& cut : article.cuts)
    write(json, reasons, cut);
  json.end_array();
  json.key("fields");
  write(json, article.fields);
  json.key("mentions");
  write_all(json, article.mentions);
  json.key("entities");
  write_all(json, article.entities);
  json.key("quotations");
  write_all(json, article.quotations);
  if (!article.images.empty()) {
    json.key("images");
    write_all(json, article.images);
  }
  json.field("confidence", article.confidence);
  json.key("other");
  if (article.other) {
    json.begin_object();
    write(json, *article.other);
    json.end_object();
  } else {
    json.null();
  }
  json.key("issues");
  write_all(json, article.issues);
  json.key("statistics");
  write(json, article.statistics);
  if (article.html)
    json.field("html", *article.html);
  if (article.markdown)
    json.field("markdown", *article.markdown);
  json.end_object();
}

} // namespace

std::u16string article_json(const Reasons& reasons, const std::vector<ModelVersion>& models,
                            const Article& article) {
  JsonWriter json(expected_units(article));
  write(json, reasons, models, article);
  return std::move(json).take();
}

void write_article_json(const Reasons& reasons, const std::vector<ModelVersion>& models,
                        const Article& article, const TextSink& sink) {
  JsonWriter json(sink);
  write(json, reasons, models, article);
  json.flush();
}

std::u16string to_json(std::u16string_view text) {
  JsonWriter json(text.size() + text.size() / 16 + 2);
  json.string(text);
  return std::move(json).take();
}

std::u16string entities_to_json(const Article& article) {
  JsonWriter json;
  write_all(json, article.entities);
  return std::move(json).take();
}

} // namespace tanqih
