// SPDX-License-Identifier: MIT
#include "commands/learn_site_command.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>

#include "commands/option_checks.hpp"
#include "commands/reports.hpp"
#include "commands/site_file.hpp"
#include "commands/site_pages.hpp"
#include "io/failure.hpp"
#include "io/file_identity.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

struct LearnSiteArguments {
  SitePages pages;
  SiteOptions options;
  std::string output;
};

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
  refuse_overwriting(arguments.pages.inputs, arguments.output);
  SiteLearner learner(*tables, arguments.options);
  const LinesOutcome lines = each_page(
      arguments.pages, [&](std::u16string_view text, InputFormat format, const std::string& name) {
        Options options;
        options.format = format;
        options.entities = false;
        const auto page = analyse(*tables, text, options);
        if (!page.ok())
          throw failure_of(page.error(), name);
        learner.add(page.value());
      });
  report_pages(lines, arguments.pages.field);
  const auto site = learner.learn();
  if (!site.ok())
    throw Failure(exit_usage, "learn-site: " + site.error().message);
  write_utf8(arguments.output, write_site(site.value()));
  tell(learner, site.value());
}

} // namespace

void add_learn_site_command(CLI::App& app) {
  auto arguments = std::make_shared<LearnSiteArguments>();
  CLI::App* const command =
      app.add_subcommand("learn-site", "Learn the lines that the pages of one site have in common");
  SitePages& pages = arguments->pages;
  command
      ->add_option("PAGES", pages.inputs,
                   "Pages of one site with different articles: files, web archives (.warc, .wacz), "
                   "and folders of .html, .txt and archives; with --ndjson of .jsonl")
      ->required()
      ->type_name("");
  CLI::Option* const encoding = command
                                    ->add_option("--encoding", pages.encoding,
                                                 "Encoding of the pages; found out where not given")
                                    ->type_name("NAME");
  command->add_flag("--html", pages.html,
                    "All are HTML; else those whose name ends in .html, .htm or .xhtml");
  CLI::Option* const ndjson =
      command
          ->add_flag("--ndjson", pages.ndjson, "The input has one JSON object a line, a page each")
          ->excludes(encoding);
  command->add_option("--field", pages.field, "The member that holds the page")
      ->needs(ndjson)
      ->type_name("NAME")
      ->capture_default_str();
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
      "  tanqih learn-site site.warc.gz -o site.json\n"
      "  tanqih learn-site --ndjson --field html --html crawl.jsonl -o site.json\n"
      "  tanqih clean --site site.json pages/today.html --html");
  command->callback([arguments] { learn(*arguments); });
}

} // namespace tanqih::cli
