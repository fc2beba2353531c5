// SPDX-License-Identifier: MIT
// What the command reads beside articles: compressed bytes, JSON lines, a person's own names.
#include <algorithm>
#include <memory>

#include <nlohmann/json.hpp>

#include "commands/user_names.hpp"
#include "io/decompressed_source.hpp"
#include "io/failure.hpp"
#include "io/json_line.hpp"
#include "pieces.hpp"
#include "stream/ndjson.hpp"
#include "targets.hpp"

namespace tanqih::fuzz {

namespace {

using namespace tanqih::cli;

std::string_view text_of(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The two bytes before each input (mutate.cpp), which choose what else there is to choose.
struct Chosen {
  unsigned first = 0;
  unsigned second = 0;
  Bytes rest;
};

Chosen choose(Bytes bytes) {
  if (bytes.size() < 2)
    return {};
  return {std::to_integer<unsigned>(bytes[0]), std::to_integer<unsigned>(bytes[1]),
          bytes.subspan(2)};
}

/// Runs what may say by a Failure that the input is wrong; any other exception ends the program.
template <class Work> void may_fail(Work work) {
  try {
    work();
  } catch (const Failure& failure) {
    promise(!std::string_view(failure.what()).empty(), "a failure says why");
  }
}

void fuzz_decompressed(Bytes input) {
  const Chosen chosen = choose(input);
  const std::string_view given = text_of(chosen.rest);
  const bool plain =
      !given.starts_with("\x1F\x8B") && !given.starts_with("\x28\xB5\x2F\xFD") && given.size() > 3;
  may_fail([&] {
    const auto source = decompressed(std::make_unique<Pieces>(chosen.rest, 1 + chosen.first), "-");
    std::vector<char> buffer(1 + chosen.second * 16);
    std::string read;
    constexpr std::size_t most = std::size_t{1} << 20; // a small input may unfold to any length
    while (const std::size_t got = source->read(buffer)) {
      promise(got <= buffer.size(), "no more is read than there is room for");
      read.append(buffer.data(), got);
      if (read.size() > most)
        return;
    }
    // A zstd frame that is to be skipped begins otherwise, and holds nothing.
    promise(!plain || read.empty() || read == given, "what is not compressed is given as it is");
  });
}

void fuzz_json_line(Bytes bytes) {
  // In a buffer of its own, so that a sanitizer sees what is read behind its end.
  const Bytes rest = choose(bytes).rest;
  const std::vector<std::byte> own(rest.begin(), rest.end());
  const std::string_view line = text_of(own);
  const JsonLine read = read_json_line(line);
  const char* last = line.data();
  const char* const end = line.data() + line.size();
  for (const auto& [key, value] : read.members) {
    promise(last <= key.data() && key.data() + key.size() <= value.data() && !value.empty() &&
                value.data() + value.size() <= end,
            "members lie in the line, in order");
    last = value.data() + value.size();
    promise(string_of(value).has_value() == (value.front() == '"'),
            "a string can be read, and nothing else");
    promise(!kind_of_value(value).empty(), "a value is of a kind");
  }
  // Not the other way round: that one refuses well-formed numbers and surrogates. It passes over a
  // byte order mark, and takes a null byte for the end.
  const bool alike = !line.starts_with("\xEF\xBB\xBF") && line.find('\0') == line.npos;
  const auto other = nlohmann::json::parse(line, nullptr, false);
  if (alike && other.is_object())
    promise(!read.fault, "what another parser takes for an object is one");
}

void fuzz_ndjson(Bytes bytes) {
  static const KnowledgePtr tables = load_knowledge().value();
  const Chosen chosen = choose(bytes);
  NdjsonOptions options;
  options.form.format = static_cast<Format>(chosen.first % 4);
  options.options.entities = options.form.format == Format::json;
  options.options.render_html = options.form.format == Format::html;
  options.options.render_markdown = options.form.format == Format::markdown;
  if (chosen.first & 4)
    options.into = "clean";
  const std::string_view line = text_of(chosen.rest).substr(0, text_of(chosen.rest).find('\n'));
  std::string answer;
  LinesOutcome outcome;
  clean_line(*tables, line, options, answer, outcome);
  promise(answer.find('\n') + 1 == answer.size(), "a line has one line as its answer");
  if (line.find_first_not_of(" \t\r") != std::string_view::npos)
    promise(!read_json_line(std::string_view(answer).substr(0, answer.size() - 1)).fault,
            "the answer is a JSON object");
}

void fuzz_user_names(Bytes bytes) {
  may_fail([&] {
    const std::u16string text = decode(choose(bytes).rest, "utf-8").value().text;
    const auto rows = 1 + std::count(text.begin(), text.end(), u'\n');
    promise(user_names_of(text, "names.tsv").size() <= static_cast<std::size_t>(rows),
            "a row has one name at most");
  });
}

} // namespace

Targets command_targets() {
  return {{"decompressed", fuzz_decompressed},
          {"json_line", fuzz_json_line},
          {"ndjson", fuzz_ndjson},
          {"user_names", fuzz_user_names}};
}

} // namespace tanqih::fuzz
