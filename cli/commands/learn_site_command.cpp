// SPDX-License-Identifier: MIT
#include "commands/learn_site_command.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "commands/option_checks.hpp"
#include "commands/site_file.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

namespace fs = std::filesystem;

struct LearnSiteArguments {
  std::vector<std::string> pages;
  bool html = false;
  std::string encoding;
  SiteOptions options;
  std::string output;
};

bool is_document(const fs::path& file) {
  const auto format = format_of_name(file.string());
  return format == NamedFormat::text || format == NamedFormat::html;
}

/// The files named, and in folders the pages and texts at any depth, in the order of their names.
std::vector<std::string> files_of(const std::vector<std::string>& given) {
  std::vector<std::string> files;
  for (const std::string& path : given) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> inside;
    for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end;
         entry.increment(error))
      if (entry->is_regular_file(error) && is_document(entry->path()))
        inside.push_back(entry->path().string());
    if (error)
      throw Failure(exit_io, path + ": cannot be read: " + error.message());
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

bool is_removed(const SiteLine& line) {
  return !is_kept(line.kind);
}

void tell(const SiteLearner& learner, const SiteModel& site) {
  const auto removed = std::count_if(site.lines.begin(), site.lines.end(), is_removed);
  const auto left = static_cast<std::ptrdiff_t>(site.lines.size()) - removed;
  std::fprintf(stderr,
               "tanqih: %u pages with %u different articles: %td lines are the site's", // NOLINT
               learner.pages(), learner.articles(), removed);
  if (left > 0)
    std::fprintf(stderr,
                 "; %td more repeat but may be the articles' (title, body, subheading): change "
                 "their kind where they are not",
                 left);
  std::fputs("\n", stderr);
}

void learn(const LearnSiteArguments& arguments) {
  const KnowledgePtr tables = knowledge();
  SiteLearner learner(*tables, arguments.options);
  for (const std::string& file : files_of(arguments.pages)) {
    const Input input{file, arguments.html, arguments.encoding};
    const Decoded decoded = read_input(input);
    warn(input, decoded.issues);
    Options options;
    options.format = is_html(input) ? InputFormat::html : InputFormat::text;
    options.entities = false;
    const auto page = analyse(*tables, decoded.text, options);
    if (!page.ok())
      throw failure_of(page.error(), name_of_input(file));
    learner.add(page.value());
  }
  const auto site = learner.learn();
  if (!site.ok())
    throw Failure(exit_usage, "learn-site: " + site.error().message);
  write_utf8(arguments.output, site_file_of(site.value()));
  tell(learner, site.value());
}

} // namespace

void add_learn_site_command(CLI::App& app) {
  auto arguments = std::make_shared<LearnSiteArguments>();
  CLI::App* const command =
      app.add_subcommand("learn-site", "Learn the lines that the pages of one site have in common");
  command
      ->add_option(
          "PAGES", arguments->pages,
          "Pages of one site with different articles: files, and folders of .html and .txt")
      ->required()
      ->type_name("");
  command->add_flag("--html", arguments->html,
                    "All are HTML; else those whose name ends in .html or .htm");
  command
      ->add_option("--encoding", arguments->encoding,
                   "Encoding of the pages; found out where not given")
      ->type_name("NAME");
  command
      ->add_option("--share", arguments->options.share,
                   "How many of the pages must have a line, in percent, if nothing else speaks "
                   "against it")
      ->transform(whole_number(1, 100))
      ->capture_default_str()
      ->type_name("PERCENT");
  add_output_option(*command, arguments->output);
  command->footer(
      "The file is JSON that can be read and changed: a line of the kind title, body or "
      "subheading\nstays, any other is removed.\n"
      "Examples:\n"
      "  tanqih learn-site pages/ -o site.json\n"
      "  tanqih clean --site site.json pages/today.html --html");
  command->callback([arguments] { learn(*arguments); });
}

} // namespace tanqih::cli
