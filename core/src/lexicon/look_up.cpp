// SPDX-License-Identifier: MIT
#include "lexicon/look_up.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

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

namespace {

/// Every phrase at every token of one sentence after the other.
class PhraseFinder {
public:
  PhraseFinder(const Lexicon& lexicon, std::u16string_view text, const std::vector<Token>& tokens)
      : lexicon_(lexicon), phrases_(lexicon.phrases), text_(text), tokens_(tokens),
        read_(phrases_, tokens.size()) {
    found_.begin.reserve(tokens.size() + 1);
  }

  Lookup find() && {
    for (std::size_t begin = 0, end = 0; begin < tokens_.size(); begin = end) {
      end = begin + 1;
      while (end < tokens_.size() && !tokens_[end].sentence_begin)
        ++end;
      read_words(begin, end);
      for (std::size_t at = begin; at < end; ++at)
        add_matches(begin, at);
    }
    found_.begin.push_back(static_cast<std::uint32_t>(found_.matches.size()));
    return std::move(found_);
  }

private:
  void read_words(std::size_t begin, std::size_t end) {
    whole_.clear();
    readings_.clear();
    first_.assign(1, 0);
    for (std::size_t at = begin; at < end; ++at) {
      const KeptReadings ways = read_(slice(text_, tokens_[at].span), tokens_[at].stems);
      whole_.push_back(ways.whole);
      readings_.insert(readings_.end(), ways.readings.begin(), ways.readings.end());
      first_.push_back(readings_.size());
    }
  }

  /// Of the token `at` of the sentence from `begin` on.
  void add_matches(std::size_t begin, std::size_t at) {
    const std::size_t place = at - begin;
    found_.begin.push_back(static_cast<std::uint32_t>(found_.matches.size()));
    for (std::size_t r = first_[place]; r < first_[place + 1]; ++r) {
      const Reading& reading = readings_[r];
      PhraseTrie::Node node = reading.node;
      for (std::size_t next = place;;) {
        if (lexicon_.entries[node].known())
          found_.matches.push_back({static_cast<std::uint32_t>(at),
                                    static_cast<std::uint16_t>(next - place + 1), reading.stem,
                                    reading.article, &lexicon_.entries[node]});
        ++next;
        if (!phrases_.has_children(node) || next == whole_.size() ||
            whole_[next] == PhraseTrie::no_word)
          break;
        node = phrases_.child(node, whole_[next]);
        if (node == PhraseTrie::nowhere)
          break;
      }
    }
    std::sort(found_.matches.begin() + static_cast<std::ptrdiff_t>(found_.begin.back()),
              found_.matches.end(), [](const Match& a, const Match& b) {
                return std::tuple(b.count, a.stem, a.article) <
                       std::tuple(a.count, b.stem, b.article);
              });
  }

  const Lexicon& lexicon_;
  const PhraseTrie& phrases_;
  std::u16string_view text_;
  const std::vector<Token>& tokens_;
  ReadingCache read_;
  Lookup found_;
  // Of the sentence's words:
  std::vector<PhraseTrie::Word> whole_;
  std::vector<Reading> readings_;  ///< of all of them
  std::vector<std::size_t> first_; ///< of each word's readings; one more at the end
};

} // namespace

Lookup look_up(const Lexicon& lexicon, std::u16string_view text, const std::vector<Token>& tokens) {
  return PhraseFinder(lexicon, text, tokens).find();
}

} // namespace tanqih
