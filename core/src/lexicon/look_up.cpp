// SPDX-License-Identifier: MIT
#include "lexicon/look_up.hpp"

#include <algorithm>
#include <tuple>

#include "lexicon/readings.hpp"

namespace tanqih {

const Match* Lookup::longest(std::size_t token, LexicalClasses classes) const {
  for (const Match& match : at(token))
    if (match.entry->is(classes))
      return &match;
  return nullptr;
}

ReportPart Lookup::report_part(std::size_t token) const {
  for (const Match& match : at(token))
    if (match.count == 1 && match.entry->report_part != ReportPart::none)
      return match.entry->report_part;
  return ReportPart::none;
}

Lookup look_up(const Lexicon& lexicon, std::u16string_view text, const std::vector<Token>& tokens) {
  const PhraseTrie& phrases = lexicon.phrases;
  std::vector<PhraseTrie::Word> whole(tokens.size(), PhraseTrie::no_word);
  std::vector<Reading> readings;
  std::vector<std::uint32_t> first(tokens.size() + 1);
  readings.reserve(tokens.size());
  ReadingCache read(phrases, tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const KeptReadings ways = read(slice(text, tokens[i].span), tokens[i].stems);
    whole[i] = ways.whole;
    readings.insert(readings.end(), ways.readings.begin(), ways.readings.end());
    first[i + 1] = static_cast<std::uint32_t>(readings.size());
  }

  Lookup found;
  found.begin.reserve(tokens.size() + 1);
  found.matches.reserve(readings.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    found.begin.push_back(static_cast<std::uint32_t>(found.matches.size()));
    for (std::size_t r = first[i]; r < first[i + 1]; ++r) {
      const Reading& reading = readings[r];
      PhraseTrie::Node node = reading.node;
      for (std::size_t next = i;;) {
        if (lexicon.entries[node].known())
          found.matches.push_back({static_cast<std::uint32_t>(i),
                                   static_cast<std::uint16_t>(next - i + 1), reading.stem,
                                   reading.article, &lexicon.entries[node]});
        ++next;
        if (!phrases.has_children(node) || next == tokens.size() || tokens[next].sentence_begin ||
            whole[next] == PhraseTrie::no_word)
          break;
        node = phrases.child(node, whole[next]);
        if (node == PhraseTrie::nowhere)
          break;
      }
    }
    std::sort(found.matches.begin() + static_cast<std::ptrdiff_t>(found.begin.back()),
              found.matches.end(), [](const Match& a, const Match& b) {
                return std::tuple(b.count, a.stem, a.article) <
                       std::tuple(a.count, b.stem, b.article);
              });
  }
  found.begin.push_back(static_cast<std::uint32_t>(found.matches.size()));
  return found;
}

} // namespace tanqih
