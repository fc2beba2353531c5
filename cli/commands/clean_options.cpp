// SPDX-License-Identifier: MIT
#include "commands/clean_options.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>

#include "commands/option_checks.hpp"
#include "commands/site_file.hpp"
#include "commands/user_names.hpp"
#include "io/failure.hpp"

namespace tanqih::cli {

namespace {

/// A flag's value goes into `value`. (A flag of an int would have its check look at the 0 of a flag
/// that is not given, from CLI11 2.4 on.)
std::function<void(std::int64_t)> into(int& value) {
  return [&value](std::int64_t number) { value = static_cast<int>(number); };
}

std::string joined(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names)
    list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

bool shows_names(Format format) {
  switch (format) {
  case Format::json:
  case Format::html:
  case Format::entities_text:
  case Format::entities_tsv:
  case Format::entities_json:
    return true;
  case Format::text:
  case Format::markdown:
  case Format::tei:
  case Format::docx:
  case Format::csv:
  case Format::jsonl:
    break;
  }
  return false;
}

constexpr std::array<std::string_view, 8> format_names = {"text", "html", "markdown", "json",
                                                          "tei",  "docx", "csv",      "jsonl"};

const std::map<std::string, Format>& formats() {
  static const std::map<std::string, Format> named = {
      {"text", Format::text}, {"html", Format::html},  {"markdown", Format::markdown},
      {"json", Format::json}, {"tei", Format::tei},    {"docx", Format::docx},
      {"csv", Format::csv},   {"jsonl", Format::jsonl}};
  return named;
}

/// Which articles are printed, and what with them.
void add_selection_options(CLI::App& command, CleanOptions& options) {
  const auto of_many = [](CLI::Option* option) { option->group("Many documents"); };
  command.add_flag("--with-metadata", options.form.metadata,
                   "Above text and Markdown, title, byline, date, site and address as front "
                   "matter (YAML)");
  of_many(command.add_flag("--only-with-metadata", options.selection.with_metadata,
                           "Leave out articles without a title or a date of publication"));
  of_many(command
              .add_option_function<std::string>(
                  "--language",
                  [&options](const std::string& name) { options.selection.arabic = name == "ar"; },
                  "Leave out what is in another language: ar keeps Arabic, other what is not; no "
                  "two others are told apart")
              ->check(one_of(std::array<std::string_view, 2>{"ar", "other"}))
              ->type_name("ar|other"));
  of_many(command.add_flag("--deduplicate", options.deduplicate,
                           "Leave out articles that are nearly the same as one before"));
  of_many(command
              .add_option("--min-words", options.selection.min_words,
                          "Leave out articles of fewer words")
              ->transform(whole_number(1, 1'000'000'000))
              ->type_name("N"));
}

} // namespace

void add_clean_options(CLI::App& command, CleanOptions& options) {
  command
      .add_option_function<std::string>(
          "--format",
          [&options](const std::string& name) { options.form.format = formats().at(name); },
          "What to print: text, html, markdown, json, tei (XML), docx (Word), or of many "
          "documents a table: csv, jsonl")
      ->check(one_of(format_names))
      ->type_name("FORMAT");
  add_selection_options(command, options);
  command
      .add_option("--keep", options.keep, "Kinds of blocks kept beside title, body and subheading")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(one_of(enum_names<BlockKind>))
      ->type_name("KIND,...");
  command.add_option("--no-repair", options.no_repair, "Repairs of the text that are not made")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(one_of(enum_names<RepairRule>))
      ->type_name("RULE,...");
  for (const std::string of : {"quotes", "dashes", "ellipses", "digits"}) {
    const auto names = style_names(of);
    command
        .add_option_function<std::string>(
            "--" + of,
            [&options, of](const std::string& name) {
              static_cast<void>(set_style(options.style, of, name)); // checked below
            },
            "One style of " + of + ": " + joined(names))
        ->check(one_of(names))
        ->type_name("STYLE");
  }
  command
      .add_flag_function("--precision{50}", into(options.precision),
                         "Where in doubt, remove: --precision=1 to 100, 50 without a number")
      ->transform(whole_number(1, 100))
      ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
  command
      .add_flag_function("--recall{50}", into(options.recall),
                         "Where in doubt, keep: --recall=1 to 100, 50 without a number")
      ->transform(whole_number(1, 100))
      ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
  command.get_option("--precision")->excludes("--recall");
  command
      .add_option_function<std::string>(
          "--offsets",
          [&options](const std::string& unit) { options.offsets = *enum_named<OffsetUnit>(unit); },
          "What offsets of the JSON count: " + joined(enum_names<OffsetUnit>))
      ->check(one_of(enum_names<OffsetUnit>))
      ->type_name("UNIT");
  command.add_flag_callback(
      "--no-links", [&options] { options.form.marks.links = false; },
      "HTML, Markdown and Word documents without links");
  command.add_flag_callback(
      "--no-emphasis", [&options] { options.form.marks.emphasis = false; },
      "HTML, Markdown and Word documents without bold and italic words");
  command.add_flag_callback(
      "--images", [&options] { options.form.marks.images = true; },
      "HTML and Markdown with the pictures of an article, by their addresses");
  add_names_option(command, options.names);
  command
      .add_option("--site", options.site,
                  "What learn-site wrote: lines that the site's pages have in common are removed")
      ->type_name("FILE");
}

Options options_of(const Knowledge& knowledge, const CleanOptions& given) {
  Options options;
  for (const std::string& kind : given.keep)
    options.keep.push_back(*enum_named<BlockKind>(kind));
  for (const std::string& rule : given.no_repair)
    options.repair[static_cast<std::size_t>(*enum_named<RepairRule>(rule))] = false;
  options.style = given.style;
  options.marks = given.form.marks;
  options.offsets = given.offsets;
  options.balance = given.recall - given.precision;
  options.names = read_user_names(given.names);
  if (!given.site.empty())
    options.site = index_site(knowledge, site_of_file(given.site));
  // Names are looked for only where they are shown.
  options.entities = shows_names(given.form.format);
  options.render_html = given.form.format == Format::html;
  options.render_markdown = given.form.format == Format::markdown;
  if (const auto error = refusal_of(options))
    throw Failure(exit_usage, error->message);
  return options;
}

} // namespace tanqih::cli
