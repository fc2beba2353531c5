#include "entity/look_up.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "text/fold.hpp"

namespace tanqih {

namespace {

/// Longer words are no names, and cost no more than this.
constexpr std::size_t longest_word = 40;

/// One way to read a word: as the phrase of one word that it is from a stem on.
struct Reading {
  PhraseTrie::Node node = PhraseTrie::nowhere;
  std::uint8_t stem = 0;
  bool article = false;
};

/// The ways to read one word; at most two a bit of `stems`.
struct Readings {
  PhraseTrie::Word whole = PhraseTrie::no_word;
  std::array<Reading, 16> readings;
  std::size_t count = 0;

  void add(PhraseTrie::Node node, std::size_t stem, bool article) {
    if (node != PhraseTrie::nowhere)
      readings[count++] = {node, static_cast<std::uint8_t>(stem), article};
  }
};

Readings read(const PhraseTrie& phrases, std::u16string_view word, std::uint8_t stems) {
  Readings found;
  if (word.size() > longest_word)
    return found;
  std::array<char16_t, longest_word> folded; ///< filled from its end
  std::array<PhraseTrie::Hash, 8> hashes{};  ///< of what begins at each stem
  std::array<std::uint8_t, 8> begins{};      ///< the same in `folded`
  std::size_t begin = folded.size();
  PhraseTrie::Hash hash = PhraseTrie::empty_hash;
  for (std::size_t i = word.size(); i > 0; --i) {
    if (const char16_t unit = fold_unit(word[i - 1]); unit != 0) {
      folded[--begin] = unit;
      hash = PhraseTrie::front(hash, unit);
    }
    if (i <= hashes.size()) {
      hashes[i - 1] = hash;
      begins[i - 1] = static_cast<std::uint8_t>(begin);
    }
  }
  const auto rest = [&](std::size_t stem) {
    return std::u16string_view(folded.data() + begins[stem], folded.size() - begins[stem]);
  };
  const auto node_of = [&](PhraseTrie::Word known) {
    return known == PhraseTrie::no_word ? PhraseTrie::nowhere
                                        : phrases.child(PhraseTrie::root, known);
  };
  for (std::size_t stem = 0; stem < std::min<std::size_t>(8, word.size()); ++stem) {
    if ((stems >> stem & 1U) == 0)
      continue;
    const PhraseTrie::Word known = phrases.find_word(hashes[stem], {}, rest(stem));
    if (stem == 0)
      found.whole = known;
    found.add(node_of(known), stem, false);
    if (stem >= 2 && word[stem - 1] == u'ل' && word[stem - 2] == u'ل')
      found.add(
          node_of(phrases.find_word(PhraseTrie::front(PhraseTrie::front(hashes[stem], u'ل'), u'ا'),
                                    u"ال", rest(stem))),
          stem, true);
  }
  return found;
}

} // namespace

const Match* Lookup::longest(std::size_t token, std::uint32_t classes) const {
  for (const Match& match : at(token))
    if (match.entry->is(classes))
      return &match;
  return nullptr;
}

Lookup look_up(const Lexicon& lexicon, std::u16string_view text, const std::vector<Token>& tokens) {
  const PhraseTrie& phrases = lexicon.phrases;
  std::vector<PhraseTrie::Word> whole(tokens.size(), PhraseTrie::no_word);
  std::vector<Reading> readings;
  std::vector<std::uint32_t> first(tokens.size() + 1);
  readings.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Readings ways = read(phrases, slice(text, tokens[i].span), tokens[i].stems);
    whole[i] = ways.whole;
    readings.insert(readings.end(), ways.readings.begin(),
                    ways.readings.begin() + static_cast<std::ptrdiff_t>(ways.count));
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
        if (lexicon.entries[node].classes != 0)
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
