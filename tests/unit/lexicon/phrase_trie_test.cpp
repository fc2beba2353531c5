// SPDX-License-Identifier: MIT
#include "lexicon/phrase_trie.hpp"

#include <gtest/gtest.h>

#include "lexicon/nisba_forms.hpp"
#include "lexicon/phrase_filler.hpp"
#include "lexicon/readings.hpp"
#include "tanqih/encode.hpp"
#include "text/tokenise.hpp"

namespace tanqih {
namespace {

TEST(PhraseTrie, FindsWhatWasAddedAndNothingElse) {
  PhraseTrie trie;
  std::vector<std::u16string> words;
  for (char16_t a = u'ا'; a < u'ا' + 30; ++a)
    for (char16_t b = u'ا'; b < u'ا' + 30; ++b)
      for (char16_t c = u'ا'; c < u'ا' + 4; ++c)
        words.push_back({a, b, c});
  std::vector<PhraseTrie::Node> singles;
  for (const std::u16string& word : words)
    singles.push_back(trie.add_child(PhraseTrie::root, trie.add_word(word)));
  std::vector<PhraseTrie::Node> pairs;
  for (std::size_t i = 0; i + 1 < words.size(); ++i)
    pairs.push_back(trie.add_child(singles[i], trie.find_word(words[i + 1])));
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const PhraseTrie::Word word = trie.find_word(words[i]);
    ASSERT_NE(word, PhraseTrie::no_word);
    EXPECT_EQ(trie.child(PhraseTrie::root, word), singles[i]);
    EXPECT_TRUE(trie.has_children(singles[i]));
    EXPECT_EQ(trie.child(singles[i], trie.find_word(words[i + 1])), pairs[i]);
    EXPECT_EQ(trie.child(singles[i], word), PhraseTrie::nowhere);
    EXPECT_FALSE(trie.has_children(pairs[i]));
  }
  EXPECT_EQ(trie.find_word(u"لاالا"), PhraseTrie::no_word);
  EXPECT_EQ(trie.find_word(u""), PhraseTrie::no_word);
  EXPECT_EQ(trie.add_word(words[7]), trie.find_word(words[7])) << "a word is added once";
}

TEST(PhraseTrie, HashGrowsAtTheFront) {
  EXPECT_EQ(WordTable::front(WordTable::hash_of(u"قاهرة"), u'ل'), WordTable::hash_of(u"لقاهرة"));
}

TEST(PhraseTrie, APhraseIsAddedOnce) {
  PhraseTrie trie;
  const PhraseTrie::Word word = trie.add_word(u"قاهره");
  const PhraseTrie::Node node = trie.add_child(PhraseTrie::root, word);
  EXPECT_EQ(trie.add_child(PhraseTrie::root, word), node);
  EXPECT_EQ(trie.size(), 2U) << "the root and the phrase";
}

TEST(PhraseTrie, AWordAddedIsNoPhraseYet) {
  PhraseTrie trie;
  const PhraseTrie::Word word = trie.add_word(u"قاهره");
  EXPECT_EQ(trie.child(PhraseTrie::root, word), PhraseTrie::nowhere);
  EXPECT_FALSE(trie.has_children(PhraseTrie::root));
}

TEST(PhraseTrie, AWordIsFoundInTwoParts) {
  PhraseTrie trie;
  const PhraseTrie::Word word = trie.add_word(u"القاهره");
  const PhraseTrie::Hash hash = WordTable::hash_of(u"القاهره");
  EXPECT_EQ(trie.find_word(hash, u"ال", u"قاهره"), word);
  EXPECT_EQ(trie.find_word(hash, u"لل", u"قاهره"), PhraseTrie::no_word) << "of the same hash";
}

TEST(PhraseFiller, CutsAPhraseWhereTokeniseCuts) {
  struct Row {
    std::u16string_view phrase;
    std::vector<std::u16string> words;
  };
  for (const auto& [phrase, words] : {
           Row{u"القاهرة  الجديدة", {u"القاهره", u"الجديده"}},
           Row{u"أنتُوني", {u"انتوني"}},
           Row{u"القناة 14", {u"القناه", u"14"}},
           Row{u"بي.بي.سي", {u"بي", u".", u"بي", u".", u"سي"}},
           Row{u"", {}},
       }) {
    EXPECT_EQ(words_of(phrase), words) << to_utf8(phrase);
    PhraseTrie trie;
    PhraseFiller filler;
    const PhraseTrie::Node node = filler.add(trie, to_utf8(phrase));
    EXPECT_EQ(node, PhraseFiller::add_folded(trie, with_spaces(words))) << to_utf8(phrase);
  }
}

TEST(Readings, AreWhatAWordMayBeOnceItsProcliticsAreOff) {
  PhraseTrie trie;
  PhraseFiller filler;
  const PhraseTrie::Node cairo = filler.add(trie, "القاهرة");
  const PhraseTrie::Node loser = filler.add(trie, "قاهرة");
  const PhraseTrie::Node lebanon = filler.add(trie, "لبنان");
  const PhraseTrie::Node fingertip = filler.add(trie, "بنان");
  const auto read = [&](std::u16string_view word) {
    std::vector<std::pair<PhraseTrie::Node, int>> all;
    const Readings readings = read_word(trie, word, stems_of(word));
    for (std::size_t i = 0; i < readings.count; ++i)
      all.emplace_back(readings.readings[i].node,
                       readings.readings[i].stem * (readings.readings[i].article ? -1 : 1));
    return all;
  };
  using All = std::vector<std::pair<PhraseTrie::Node, int>>;
  EXPECT_EQ(read(u"القاهرة"), (All{{cairo, 0}, {loser, 2}}));
  EXPECT_EQ(read(u"والقاهرة"), (All{{cairo, 1}, {loser, 3}}));
  EXPECT_EQ(read(u"للقاهرة"), (All{{loser, 2}, {cairo, -2}})) << "its article is in لل";
  EXPECT_EQ(read(u"لبنان"), (All{{lebanon, 0}, {fingertip, 1}}));
  EXPECT_EQ(read(u"القاهـرَة"), (All{{cairo, 0}, {loser, 2}})) << "in any spelling";
  EXPECT_EQ(read(u"مدينة"), All{});
  EXPECT_EQ(read(std::u16string(50, u'ا')), All{});
  ReadingCache cache(trie, 4);
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(cache(u"والقاهرة", stems_of(u"والقاهرة")).readings.size(), 2U);
  EXPECT_EQ(cache(u"القاهرة", 1).readings.size(), 1U) << "other stems of the same word";
  EXPECT_EQ(cache(u"القاهرة", 5).readings.size(), 2U);
}

TEST(NisbaForms, EachEndingAndTheArticleOfTheLaterWords) {
  std::vector<std::u16string> forms;
  each_nisba_form(u"كوري شمالي", {u"", u"ه"},
                  [&](std::u16string_view form) { forms.emplace_back(form); });
  EXPECT_EQ(forms, (std::vector<std::u16string>{u"كوري شمالي", u"كوري الشمالي", u"كوريه شماليه",
                                                u"كوريه الشماليه"}));
  forms.clear();
  each_nisba_form(u"جنوب افريقي", {u"ه"},
                  [&](std::u16string_view form) { forms.emplace_back(form); });
  EXPECT_EQ(forms, (std::vector<std::u16string>{u"جنوب افريقيه", u"جنوب الافريقيه"}))
      << "the ending stands behind words in ي";
  forms.clear();
  each_nisba_form(u"مصري", {u"", u"ون"},
                  [&](std::u16string_view form) { forms.emplace_back(form); });
  EXPECT_EQ(forms, (std::vector<std::u16string>{u"مصري", u"مصريون"}));
}

} // namespace
} // namespace tanqih
