#include "input.hpp"

#include "failure.hpp"
#include "files.hpp"
#include "html_charset.hpp"

namespace tanqih::cli {

void add_file_options(CLI::App& command, Input& input) {
  command.add_option("FILE", input.path, "What to read; - or nothing: standard input")
      ->type_name("");
  command
      .add_option(
          "--encoding", input.encoding,
          "Encoding of the input (windows-1256, ISO-8859-6, UTF-16LE, ...); found out where "
          "not given")
      ->type_name("NAME");
}

void add_input_options(CLI::App& command, Input& input) {
  add_file_options(command, input);
  command.add_flag("--html", input.html, "The input is HTML: a page, or a fragment of one");
}

void add_output_option(CLI::App& command, std::string& output) {
  command.add_option("-o,--output", output, "Where to write; nothing: standard output")
      ->type_name("FILE");
}

Decoded read_input(const Input& input) {
  const std::string bytes = read_bytes(input.path);
  const std::span<const std::byte> span = std::as_bytes(std::span(bytes));
  if (input.encoding.empty() && input.html)
    if (const std::string declared = html_charset(bytes); !declared.empty())
      // A page may name a charset that does not exist: then as if it had not.
      if (auto decoded = decode(span, declared); decoded.ok())
        return std::move(decoded).value();
  auto decoded = decode(span, input.encoding);
  if (!decoded.ok())
    throw failure_of(decoded.error(), name_of_input(input.path));
  return std::move(decoded).value();
}

KnowledgePtr knowledge() {
  auto loaded = load_knowledge();
  if (!loaded.ok())
    throw failure_of(loaded.error(), "built-in tables");
  return std::move(loaded).value();
}

} // namespace tanqih::cli
