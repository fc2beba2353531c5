// SPDX-License-Identifier: MIT
// What an analysis costs, in instructions: the programs that tools/instructions.mjs counts under
// Callgrind. Unlike a time, a count is the same on a busy machine.
//   instructions WORK FILE...    the FILEs are articles in UTF-8; WORK is
//     loading     the tables and models; those of names are read when a text first asks for them
//     reading     HTML to one text
//     cleaning    all of an analysis but the names
//     tagging     all of an analysis; what it costs more than cleaning is what the names cost
// Callgrind counts inside the functions counted_… alone.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "api/knowledge.hpp"
#include "read/source.hpp"
#include "tanqih/tanqih.hpp"

namespace {

using namespace tanqih;

struct Paste {
  std::u16string text;
  Options options;
};

Paste read(const std::string& file, bool entities) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  Paste paste{from_utf8(bytes), {}};
  paste.options.entities = entities;
  paste.options.format = file.ends_with(".html") ? InputFormat::html : InputFormat::text;
  return paste;
}

/// Something of the answer, so that none is left out as unneeded.
std::size_t analysed(const Knowledge& knowledge, const std::vector<Paste>& pastes) {
  std::size_t sum = 0;
  for (const auto& [text, options] : pastes) {
    const auto article = analyse(knowledge, text, options);
    sum += article.ok() ? article.value().clean.size() : 0;
  }
  return sum;
}

} // namespace

extern "C" {

[[gnu::noinline]] std::size_t counted_loading(const std::vector<Paste>& pastes) {
  return analysed(*load_knowledge().value(), {pastes.front()});
}

[[gnu::noinline]] std::size_t counted_reading(const ClassWords& classes,
                                              const std::vector<Paste>& pastes) {
  std::size_t sum = 0;
  for (const auto& [text, options] : pastes)
    if (options.format == InputFormat::html)
      sum += read_html(text, classes).text.size();
  return sum;
}

[[gnu::noinline]] std::size_t counted_analysing(const Knowledge& knowledge,
                                                const std::vector<Paste>& pastes) {
  return analysed(knowledge, pastes);
}
}

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  if (arguments.size() < 2) {
    std::fputs("usage: instructions loading|reading|cleaning|tagging FILE...\n", stderr);
    return 2;
  }
  const std::string& work = arguments[0];
  std::vector<Paste> pastes;
  for (std::size_t i = 1; i < arguments.size(); ++i)
    pastes.push_back(read(arguments[i], work != "cleaning"));
  std::size_t sum = 0;
  if (work == "loading") {
    sum = counted_loading(pastes);
  } else if (work == "reading") {
    const KnowledgePtr knowledge = load_knowledge().value();
    sum = counted_reading(knowledge->classes, pastes);
  } else if (work == "cleaning" || work == "tagging") {
    const KnowledgePtr knowledge = load_knowledge().value();
    sum = analysed(*knowledge, {pastes.front()}) + counted_analysing(*knowledge, pastes);
  }
  std::printf("%s: %zu\n", work.c_str(), sum);
  return sum == 0 ? 1 : 0;
}
