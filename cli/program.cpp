// SPDX-License-Identifier: MIT
#include "program.hpp"

#include <string>

#include <unicode/uversion.h>

#include "commands/clean_command.hpp"
#include "commands/entities_command.hpp"
#include "commands/eval_command.hpp"
#include "commands/learn_site_command.hpp"
#include "commands/tag_command.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

namespace {

/// "tanqih 0.1.0 (ICU 72.1; models: lines 94d259e1, names eb0d16d8)"
std::string version_line() {
  UVersionInfo icu;
  char words[U_MAX_VERSION_STRING_LENGTH];
  u_getVersion(icu);
  u_versionToString(icu, words);
  std::string line = "tanqih " + std::string(version()) + " (ICU " + words + "; models: ";
  std::string_view comma;
  for (const ModelVersion& model : model_versions()) {
    line.append(comma).append(model.name).append(" ").append(model.checksum);
    comma = ", ";
  }
  return line + ')';
}

} // namespace

void add_commands(CLI::App& program) {
  program.description("Makes pasted Arabic articles clean.");
  program.set_version_flag("--version", version_line(),
                           "Print the versions of the program, of ICU and of the trained models");
  program.require_subcommand(1);
  add_clean_command(program);
  add_learn_site_command(program);
  add_entities_command(program);
  add_tag_command(program);
  add_eval_command(program);
  program.footer(
      "Examples:\n"
      "  tanqih clean paste.txt\n"
      "  tanqih clean page.html --format json\n"
      "  tanqih clean archive/ -o out/ --jobs 4\n"
      "  tanqih learn-site pages/ -o site.json\n"
      "  tanqih entities paste.txt\n"
      "  tanqih tag --tokens words.txt\n"
      "  tanqih eval entities corpus.tsv\n"
      "\n"
      "Exit codes: 0 done, 1 could not read or write, 2 wrong usage, 3 some of many files\n"
      "failed and the others are done.");
}

} // namespace tanqih::cli
