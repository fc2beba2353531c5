// SPDX-License-Identifier: MIT
// A text as the rules of names see it, with the words of the tables that ship.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "names/candidates.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {

/// Holds what a RuleText looks into; not to be moved. A line is a block.
class ReadNames {
public:
  explicit ReadNames(std::u16string_view text)
      : text_(text), tokens_(tokenise(text_, lines_of(text_))),
        lookup_(look_up(*knowledge().lexicon, text_, tokens_)),
        words_(read_words(*knowledge().lexicon, text_, tokens_, lookup_)) {}
  ReadNames(const ReadNames&) = delete;
  ReadNames& operator=(const ReadNames&) = delete;

  [[nodiscard]] RuleText operator*() const { return {text_, tokens_, lookup_, words_}; }

  /// "person 85 أنتوني بلينكن" of each, in the order of the text, joined by |.
  [[nodiscard]] std::string told(std::vector<Candidate> candidates) const {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.begin < b.begin; });
    std::string all;
    for (const Candidate& candidate : candidates) {
      const Span span = {tokens_[candidate.begin].span.begin + candidate.stem,
                         tokens_[candidate.end - 1].span.end};
      all += all.empty() ? "" : " | ";
      all += std::string(name_of(candidate.type)) + ' ' + std::to_string(candidate.confidence) +
             ' ' + to_utf8(slice(text_, span));
    }
    return all;
  }

private:
  static std::vector<Span> lines_of(std::u16string_view text) {
    std::vector<Span> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find(u'\n', begin), text.size());
      lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      begin = end + 1;
    }
    return lines;
  }

  std::u16string text_;
  std::vector<Token> tokens_;
  Lookup lookup_;
  std::vector<Word> words_;
};

struct NameRow {
  std::u16string_view text;
  const char* names; ///< as ReadNames::told
};

/// Without those that lie in a longer one, which choose() decides between.
inline std::vector<Candidate> outermost(const std::vector<Candidate>& candidates) {
  std::vector<Candidate> all;
  for (const Candidate& one : candidates)
    if (std::none_of(candidates.begin(), candidates.end(), [&](const Candidate& other) {
          return other.begin <= one.begin && one.end <= other.end &&
                 one.end - one.begin < other.end - other.begin;
        }))
      all.push_back(one);
  return all;
}

using Propose = void (*)(const RuleText&, std::vector<Candidate>&);

inline void expect_proposed(std::initializer_list<NameRow> rows, Propose propose) {
  for (const NameRow& row : rows) {
    const ReadNames text(row.text);
    std::vector<Candidate> candidates;
    propose(*text, candidates);
    EXPECT_EQ(text.told(outermost(candidates)), row.names) << to_utf8(row.text);
  }
}

} // namespace tanqih
