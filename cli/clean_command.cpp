#include "clean_command.hpp"

#include <cstdio>
#include <memory>

#include "explain.hpp"
#include "failure.hpp"
#include "files.hpp"
#include "input.hpp"
#include "user_names.hpp"

namespace tanqih::cli {

namespace {

struct CleanArguments {
  Input input;
  std::string format = "text";
  std::vector<std::string> keep;
  std::vector<std::string> no_repair;
  TextStyle style;
  int precision = 0;
  int recall = 0;
  bool explain = false;
  std::string stage;
  std::string names;
  std::string output;
};

std::vector<std::string> kind_names() {
  std::vector<std::string> names;
  names.reserve(block_kind_count);
  for (int kind = 0; kind < block_kind_count; ++kind)
    names.emplace_back(name_of(static_cast<BlockKind>(kind)));
  return names;
}

std::string joined(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names)
    list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

std::vector<std::string> rule_names() {
  std::vector<std::string> names;
  names.reserve(repair_rule_count);
  for (int rule = 0; rule < repair_rule_count; ++rule)
    names.emplace_back(name_of(static_cast<RepairRule>(rule)));
  return names;
}

Options options_of(const CleanArguments& arguments) {
  Options options;
  options.format = arguments.input.html ? InputFormat::html : InputFormat::text;
  for (const std::string& kind : arguments.keep)
    options.keep.push_back(*block_kind_named(kind));
  for (const std::string& rule : arguments.no_repair)
    options.repair[static_cast<std::size_t>(*repair_rule_named(rule))] = false;
  options.style = arguments.style;
  options.balance = arguments.recall - arguments.precision;
  options.names = read_user_names(arguments.names);
  // Names are looked for only where they are shown.
  options.entities = arguments.format == "json" || arguments.format == "html";
  options.render_html = arguments.format == "html";
  options.render_markdown = arguments.format == "markdown";
  return options;
}

/// What decoding found, before what reading found. In HTML its spans would count in the source,
/// which nothing else does: there the issue is of the whole.
void add_decoding_issues(Article& article, std::vector<Issue> issues, bool html) {
  if (html)
    for (Issue& issue : issues)
      issue.span = {};
  article.issues.insert(article.issues.begin(), issues.begin(), issues.end());
}

void print_stage(const CleanArguments& arguments) {
  const Decoded decoded = read_input(arguments.input);
  warn(arguments.input, decoded.issues);
  const auto json =
      dump_stage(*knowledge(), decoded.text, options_of(arguments), *stage_named(arguments.stage));
  if (!json.ok())
    throw failure_of(json.error(), name_of_input(arguments.input.path));
  write_utf8(arguments.output, json.value() + '\n');
}

std::u16string rendered(const Knowledge& knowledge, Article& article, const std::string& format) {
  if (format == "json")
    return to_json(knowledge, article) + u'\n';
  if (format == "html")
    return std::move(*article.html);
  if (format == "markdown")
    return std::move(*article.markdown);
  if (!article.clean.empty())
    article.clean += u'\n';
  return std::move(article.clean);
}

void clean(const CleanArguments& arguments) {
  const std::string name = name_of_input(arguments.input.path);
  Decoded decoded = read_input(arguments.input);
  if (!arguments.explain) // which tells of every issue
    warn(arguments.input, decoded.issues);
  const KnowledgePtr tables = knowledge();
  auto result = analyse(*tables, decoded.text, options_of(arguments));
  if (!result.ok())
    throw failure_of(result.error(), name);
  Article article = std::move(result).value();
  add_decoding_issues(article, std::move(decoded.issues), arguments.input.html);
  if (arguments.explain)
    std::fputs(explain(*tables, article, name, language_of_environment()).c_str(), stderr);
  write_text(arguments.output, rendered(*tables, article, arguments.format));
}

} // namespace

void add_clean_command(CLI::App& app) {
  auto arguments = std::make_shared<CleanArguments>();
  CLI::App* const command = app.add_subcommand("clean", "Print the article that is in a paste");
  add_input_options(*command, arguments->input);
  command->add_option("--format", arguments->format, "What to print: text, html, markdown or json")
      ->check(CLI::IsMember(std::vector<std::string>{"text", "html", "markdown", "json"}))
      ->type_name("FORMAT");
  command
      ->add_option("--keep", arguments->keep,
                   "Kinds of blocks kept beside title, body and subheading")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember(kind_names()))
      ->type_name("KIND,...");
  command->add_option("--no-repair", arguments->no_repair, "Repairs of the text that are not made")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(CLI::IsMember(rule_names()))
      ->type_name("RULE,...");
  for (const std::string of : {"quotes", "dashes", "ellipses", "digits"}) {
    const auto names = style_names(of);
    command
        ->add_option_function<std::string>(
            "--" + of,
            [arguments, of](const std::string& name) {
              static_cast<void>(set_style(arguments->style, of, name)); // checked below
            },
            "One style of " + of + ": " + joined(names))
        ->check(CLI::IsMember(std::vector<std::string>(names.begin(), names.end())))
        ->type_name("STYLE");
  }
  command
      ->add_flag("--precision{50}", arguments->precision,
                 "Where in doubt, remove: --precision=1 to 100, 50 without a number")
      ->check(CLI::Range(1, 100));
  command
      ->add_flag("--recall{50}", arguments->recall,
                 "Where in doubt, keep: --recall=1 to 100, 50 without a number")
      ->check(CLI::Range(1, 100));
  command->get_option("--precision")->excludes("--recall");
  command->add_flag(
      "--explain", arguments->explain,
      "Tell on standard error what was removed, and why (in Arabic where LANG is ar)");
  command
      ->add_option("--stage", arguments->stage,
                   "Print what one stage of the pipeline gave, as JSON")
      ->check(CLI::IsMember(std::vector<std::string>{"read", "repair", "segment", "label", "strip",
                                                     "tokenise", "tag", "link"}))
      ->type_name("STAGE");
  add_names_option(*command, arguments->names);
  add_output_option(*command, arguments->output);
  command->footer("Examples:\n"
                  "  tanqih clean paste.txt\n"
                  "  tanqih clean page.html --html --format markdown -o article.md\n"
                  "  xclip -o | tanqih clean --keep dateline,source --explain");
  command->callback([arguments] {
    if (arguments->stage.empty())
      clean(*arguments);
    else
      print_stage(*arguments);
  });
}

} // namespace tanqih::cli
