// SPDX-License-Identifier: MIT
#include "names/person_rules.hpp"

#include <gtest/gtest.h>

#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

void expect_people(std::initializer_list<NameRow> rows) {
  expect_proposed(rows, propose_people);
}

TEST(PersonRules, NamesInARowAreOneNameAndTwoAreSurerThanOne) {
  expect_people({
      {u"حضر محمد الحفل", "person 60 محمد"},
      {u"حضر محمد بلينكن الحفل", "person 85 محمد بلينكن"},
      {u"كان الجو حارا أمس", ""},
      {u"كان سعيد في البيت", ""}, // an ordinary word alone
      {u"حضر سعيد بلينكن الحفل", "person 80 سعيد بلينكن"},
  });
}

TEST(PersonRules, ATitleExpectsAName) {
  expect_people({
      {u"قرر الرئيس محمد السفر", "person 85 محمد"},
      {u"قرر وزير الخارجية الفرنسي محمد بلينكن السفر", "person 85 محمد بلينكن"},
      // Words that the tables have not are names only where one is expected.
      {u"قرر وزير الخارجية بلنتر كوفاتشر السفر", "person 65 بلنتر كوفاتشر"},
      {u"قرر وزير الخارجية بلنتر السفر", "person 55 بلنتر"},
      {u"ظهر بلنتر كوفاتشر أمس", ""},
      {u"قرر وزير الخارجية السفر", ""},
      {u"قرر وزير الخارجية. بلنتر كوفاتشر في السفر", ""}, // another sentence
  });
}

TEST(PersonRules, AVerbOfSpeechExpectsAName) {
  expect_people({
      {u"وقال محمد إن", "person 75 محمد"},
      {u"وقالت سلوى الزهراني إن", "person 85 سلوى الزهراني"},
      {u"وقال بلنتر إن", ""}, // a word out of vocabulary needs a title
  });
}

TEST(PersonRules, OneWordOutOfVocabularyFollowsAGivenName) {
  expect_people({
      {u"حضر مجدي بلنتر الحفل", "person 75 مجدي بلنتر"},
      {u"حضر مجدي يزور القرية", "person 60 مجدي"}, // it looks like a verb
      {u"حضر مجدي زيارة القرية", "person 60 مجدي"},
  });
}

TEST(PersonRules, PartsThatOpenANameTakeTheNextWord) {
  expect_people({
      {u"حضر عبد الرحمن بلينكن الحفل", "person 85 عبد الرحمن بلينكن"},
      {u"حضر أبو عبد الله الحفل", "person 60 أبو عبد الله"},
      {u"حضر محمد بن خليفة الحفل", "person 85 محمد بن خليفة"},
      {u"حضر ابن الجبال الحفل", ""}, // a man of the mountains
      {u"حضر عبد", ""},
  });
}

TEST(PersonRules, ATitleIsNoName) {
  expect_people({
      {u"حضر الأمين العام الحفل", ""},
      {u"حضر أمين معلوف الحفل", "person 85 أمين معلوف"},
  });
}

TEST(PersonRules, ANameBeginsBehindItsProclitic) {
  expect_people({
      {u"رسالة لبلينكن أمس", "person 60 بلينكن"},
      {u"رسالة لمحمد وبلينكن أمس", "person 60 محمد | person 60 بلينكن"}, // two people
  });
}

TEST(PersonRules, NoNameCrossesALine) {
  expect_people({{u"حضر محمد\nبلينكن الحفل", "person 60 محمد | person 60 بلينكن"}});
}

TEST(PersonRules, ATitleHasItsComplementAndAdjectives) {
  struct Row {
    std::u16string_view text;
    std::size_t end;
  };
  for (const auto& [words, end] : {
           Row{u"رئيس بلدية المدينة السابق كريم", 4},
           Row{u"وزير الخارجية الفرنسي محمد", 3},
           Row{u"وزير محمد", 1},
           Row{u"الرئيس محمد", 1},
           Row{u"كتاب محمد", 0},
           Row{u"وزير. الخارجية", 1}, // a sentence ends
           Row{u"وزير الخارجية أنتوني بلينكن", 2},
       }) {
    const ReadNames text(words);
    EXPECT_EQ(title_end(*text, 0), end) << to_utf8(words);
  }
}

} // namespace
} // namespace tanqih
