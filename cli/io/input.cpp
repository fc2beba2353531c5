// SPDX-License-Identifier: MIT
#include "io/input.hpp"

#include <algorithm>
#include <cstdio>

#include "io/document_bytes.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/filled.hpp"
#include "io/messages.hpp"
#include "io/shell_word.hpp"
#include "io/shown.hpp"
#include "io/structured_bytes.hpp"
#include "io/utf8.hpp"

namespace tanqih::cli {

namespace {

void add_path_option(CLI::App& command, std::string& path) {
  command.add_option("FILE", path, "What to read; - or nothing: standard input")->type_name("");
}

void add_encoding_option(CLI::App& command, std::string& encoding) {
  command
      .add_option(
          "--encoding", encoding,
          "Encoding of the input (windows-1256, ISO-8859-6, UTF-16LE, ...); found out where "
          "not given")
      ->type_name("NAME");
}

} // namespace

void add_file_options(CLI::App& command, Input& input) {
  add_path_option(command, input.path);
  add_encoding_option(command, input.encoding);
}

void add_reading_options(CLI::App& command, std::string& encoding, bool& html) {
  add_encoding_option(command, encoding);
  command.add_flag("--html", html,
                   "The input is HTML, a page or a fragment of one; known by itself where its name "
                   "ends in .html, .htm or .xhtml");
}

void add_input_options(CLI::App& command, Input& input) {
  add_path_option(command, input.path);
  add_reading_options(command, input.encoding, input.html);
}

void add_output_option(CLI::App& command, std::string& output) {
  command.add_option("-o,--output", output, "Where to write; nothing: standard output")
      ->type_name("FILE");
}

bool is_html(const Input& input) {
  return input.html || format_of_name(input.path) == NamedFormat::html;
}

namespace {

void refuse_documents(const Input& input, std::string_view bytes) {
  std::string words = document_in_words(bytes, input.path);
  if (words.empty() && input.encoding.empty() && !input.command.empty() && !is_html(input))
    words = structured_in_words(bytes, input.path, input.command);
  if (!words.empty())
    throw RefusedInput(name_of_input(input.path) + ": " + words);
}

/// A text may have a control character or two; a picture is neither UTF-8, nor without NUL.
bool is_binary(const Decoded& decoded, std::string_view bytes) {
  constexpr std::ptrdiff_t one_in = 10;
  constexpr std::ptrdiff_t some = 8; // fewer may stand in a short text
  const auto nul = std::count(bytes.begin(), bytes.end(), '\0');
  return std::any_of(decoded.issues.begin(), decoded.issues.end(),
                     [](const Issue& issue) { return issue.code == IssueCode::binary; }) &&
         ((nul >= some && nul * one_in > std::ssize(bytes)) || !is_utf8(bytes));
}

/// Unless it was said to be a text, by its encoding.
void refuse_binary(const Input& input, const Decoded& decoded, std::string_view bytes) {
  if (input.encoding.empty() && !input.command.empty() && is_binary(decoded, bytes))
    throw RefusedInput(
        name_of_input(input.path) + ": " +
        filled(refusal::binary, {{"command", input.command}, {"file", shell_word(input.path)}}));
}

Decoded decode_input(const Input& input, std::string_view bytes) {
  const std::span<const std::byte> span = std::as_bytes(std::span(bytes));
  auto decoded = is_html(input) ? decode_page(span, input.encoding) : decode(span, input.encoding);
  if (!decoded.ok())
    throw failure_of(decoded.error(), name_of_input(input.path));
  return std::move(decoded).value();
}

} // namespace

Decoded read_input(const Input& input) {
  const std::string bytes = read_at_most(input.path, input.longest, input.opened);
  refuse_documents(input, bytes);
  if (bytes.size() > input.longest)
    throw too_long(input.path, input.longest);
  Decoded decoded = decode_input(input, bytes);
  refuse_binary(input, decoded, bytes);
  return decoded;
}

namespace {

std::string words_of(const Issue& issue) {
  return filled(issue_words[static_cast<std::size_t>(issue.code)], {{"detail", issue.detail}});
}

} // namespace

std::vector<std::string> in_words(const std::vector<Issue>& issues) {
  std::vector<std::string> lines;
  for (const Issue& issue : issues)
    if (std::string words = words_of(issue);
        std::find(lines.begin(), lines.end(), words) == lines.end())
      lines.push_back(std::move(words));
  return lines;
}

std::string warnings(const Input& input, std::vector<Issue> issues) {
  std::erase_if(issues, [](const Issue& issue) {
    return issue.code != IssueCode::ill_formed && issue.code != IssueCode::binary;
  });
  std::string lines;
  for (const std::string& words : in_words(issues))
    lines += "tanqih: " + shown(name_of_input(input.path)) + ": " + words + '\n';
  return lines;
}

void warn(const Input& input, const std::vector<Issue>& issues) {
  std::fputs(warnings(input, issues).c_str(), stderr);
}

KnowledgePtr knowledge() {
  auto loaded = load_knowledge();
  if (!loaded.ok())
    throw failure_of(loaded.error(), "built-in tables");
  return std::move(loaded).value();
}

} // namespace tanqih::cli
