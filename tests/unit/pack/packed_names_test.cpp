// SPDX-License-Identifier: MIT
// What is packed says what the tables say, and is refused where it is damaged.
#include <map>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "entities/latin_names.hpp"
#include "latin_tables.hpp"
#include "lexicon/packed_lexicon.hpp"
#include "lexicon_tables.hpp"
#include "pack_forms.hpp"
#include "pack_lexicon.hpp"
#include "tables.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::pack {
namespace {

const Lexicon& of_tables() {
  static const Lexicon lexicon = load_lexicon(table).value();
  return lexicon;
}

const crf::Bytes& packed_lexicon() {
  static const crf::Bytes bytes = pack_lexicon(of_tables()).value();
  return bytes;
}

using Node = PhraseTrie::Node;

/// Each phrase and each beginning of one.
std::map<std::u16string, Node> phrases_of(const Lexicon& lexicon) {
  std::map<PhraseTrie::Word, std::u16string> words;
  lexicon.phrases.each_word(
      [&](PhraseTrie::Word word, std::u16string_view text) { words.emplace(word, text); });
  std::map<Node, std::pair<Node, PhraseTrie::Word>> parents;
  lexicon.phrases.each_node([&](Node node, Node parent, PhraseTrie::Word word) {
    parents.emplace(node, std::pair(parent, word));
  });
  std::map<std::u16string, Node> phrases;
  for (const auto& [node, above] : parents) {
    std::u16string phrase;
    for (Node at = node; at != PhraseTrie::root; at = parents.at(at).first)
      phrase.insert(0, words.at(parents.at(at).second) + u' ');
    phrases.emplace(phrase, node);
  }
  return phrases;
}

TEST(PackedLexicon, SaysWhatTheTablesSay) {
  const Lexicon& tables = of_tables();
  const Lexicon lexicon = unpack_lexicon(packed_lexicon()).value();
  const auto phrases = phrases_of(lexicon);
  const auto wanted = phrases_of(tables);
  ASSERT_EQ(phrases.size(), wanted.size());
  ASSERT_GT(phrases.size(), 20'000U);
  ASSERT_EQ(lexicon.entries.size(), lexicon.phrases.size());
  std::map<std::pair<int, int>, int> rows; // by the table and its row, the packed one
  const auto is_same_row = [&](int of, int row, int packed_row) {
    return (row == 0) == (packed_row == 0) &&
           rows.emplace(std::pair(of, row), packed_row).first->second == packed_row;
  };
  auto at = wanted.begin();
  for (const auto& [phrase, node] : phrases) {
    ASSERT_EQ(at->first, phrase);
    const LexicalEntry& was = tables.entries[at++->second];
    const LexicalEntry& is = lexicon.entries[node];
    EXPECT_TRUE(was.classes == is.classes && was.place_kind == is.place_kind &&
                was.organisation_kind == is.organisation_kind &&
                was.report_part == is.report_part && was.feminine == is.feminine &&
                was.names_alone == is.names_alone && was.lies_there == is.lies_there &&
                was.country == is.country && was.nationality == is.nationality &&
                is_same_row(0, was.person, is.person) && is_same_row(1, was.place, is.place) &&
                is_same_row(2, was.organisation, is.organisation) &&
                is_same_row(3, was.other, is.other))
        << to_utf8(phrase);
    EXPECT_EQ(lexicon.phrases.has_children(node), tables.phrases.has_children(wanted.at(phrase)));
  }
  std::map<std::pair<int, int>, int> back;
  for (const auto& [row, packed_row] : rows)
    EXPECT_TRUE(back.emplace(std::pair(row.first, packed_row), row.second).second)
        << "two things are one";
  EXPECT_EQ(lexicon.homographs, tables.homographs);
  EXPECT_EQ(lexicon.letter_readings, tables.letter_readings);
  EXPECT_EQ(lexicon.word_readings, tables.word_readings);
  EXPECT_EQ(lexicon.ranks, tables.ranks);
  EXPECT_EQ(lexicon.namesake_words, tables.namesake_words);
  ASSERT_EQ(lexicon.shared_places.size(), tables.shared_places.size());
  for (std::size_t i = 0; i < lexicon.shared_places.size(); ++i) {
    EXPECT_EQ(lexicon.shared_places[i].name, tables.shared_places[i].name);
    EXPECT_EQ(lexicon.shared_places[i].countries, tables.shared_places[i].countries);
  }
}

TEST(PackedLexicon, IsRefusedOrReadWhereItIsDamaged) {
  const crf::Bytes& whole = packed_lexicon();
  std::mt19937 random(1); // NOLINT: the same each time
  for (int i = 0; i < 40; ++i) {
    crf::Bytes damaged = whole;
    damaged.resize(random() % whole.size());
    EXPECT_FALSE(unpack_lexicon(damaged).ok());
    damaged = whole;
    for (int changes = 0; changes < 3; ++changes)
      damaged[random() % damaged.size()] = static_cast<std::byte>(random());
    const auto read = unpack_lexicon(damaged);
    EXPECT_TRUE(read.ok() || read.error().code == ErrorCode::damaged_data);
  }
}

TEST(PackedLexicon, HasNoRoomForAWordWithoutEnd) {
  Lexicon lexicon;
  lexicon.phrases.add_child(PhraseTrie::root, lexicon.phrases.add_word(std::u16string(65, u'ب')));
  lexicon.entries.resize(2);
  EXPECT_FALSE(pack_lexicon(lexicon).ok());
}

TEST(LatinForms, SayWhatTheTablesSay) {
  const LatinTables tables = load_latin_tables(table).value();
  for (const LatinTable& one : tables) {
    const crf::Bytes bytes = pack_forms(one).value();
    const LatinForms forms(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    auto at = one.begin();
    forms.each([&](std::u16string_view arabic, std::string_view latin) {
      ASSERT_NE(at, one.end());
      EXPECT_EQ(arabic, at->first);
      EXPECT_EQ(latin, at++->second);
    });
    EXPECT_EQ(at, one.end());
    for (const auto& [arabic, latin] : one) {
      EXPECT_EQ(forms.find(arabic), std::optional<std::string_view>(latin)) << to_utf8(arabic);
      for (const std::u16string& other : {arabic + u"ا", arabic.substr(1), u"ا" + arabic})
        EXPECT_EQ(forms.find(other).has_value(), one.contains(other)) << to_utf8(other);
    }
  }
}

TEST(LatinForms, KnowNothingWhereThereAreNone) {
  EXPECT_FALSE(LatinForms().find(u"قاهره"));
  EXPECT_FALSE(LatinForms("").find(u""));
}

TEST(LatinNames, AreRefusedWhereTheyAreCutShort) {
  const crf::Bytes bytes = pack_latin_names(load_latin_tables(table).value()).value();
  EXPECT_TRUE(load_latin_names(bytes).ok());
  EXPECT_FALSE(load_latin_names(std::span(bytes).first(bytes.size() - 1)).ok());
}

} // namespace
} // namespace tanqih::pack
