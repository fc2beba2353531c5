// SPDX-License-Identifier: MIT
// The learned tagger: that the shipped model loads, what it must find and leave in sentences
// written for this test, and how its labels become mentions.
#include "names/name_model.hpp"

#include <gmock/gmock.h>

#include "knowledge.hpp"
#include "models.hpp"
#include "names/tag.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/tag_words.hpp"
#include "trainer.hpp"
#include "word_table.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

TEST(NameModel, RefusesWhatIsNotItsModel) {
  train::Task task;
  task.labels.assign(name_labels.begin(), name_labels.end());
  task.feature_set = "other-1";
  train::Weights weights;
  weights.transitions.assign(name_label_count + 1, std::vector<float>(name_label_count, 0));
  EXPECT_FALSE(load_name_model(models::word_classes, models::name_letters,
                               train::model_bytes(task, weights, {}))
                   .ok());
  EXPECT_FALSE(load_name_model(models::names, models::name_letters, models::word_classes).ok());
  EXPECT_TRUE(load_name_model(models::word_classes, models::name_letters, models::names).ok());
}

/// Sentences by the author of the test, names that few tables have among them.
struct Sentence {
  std::vector<std::u16string> words;
  std::vector<std::string> labels;
};
const std::vector<Sentence>& sentences() {
  static const std::vector<Sentence> written = [] {
    const std::string text =
        R"(قال/O وزير/O الخارجية/O المصري/O سامح/B-PER شكري/I-PER إن/O بلاده/O ترحب/O بالاتفاق/O ./O
وصل/O الرئيس/O الفرنسي/O إيمانويل/B-PER ماكرون/I-PER إلى/O بيروت/B-LOC أمس/O ./O
وأعلنت/O الأمم/B-ORG المتحدة/I-ORG أن/O المساعدات/O ستصل/O إلى/O غزة/B-LOC غدا/O ./O
والتقى/O فلاديمير/B-PER بوتين/I-PER نظيره/O الصيني/O في/O موسكو/B-LOC ./O
وأكد/O المحلل/O مجدي/B-PER الطرابيشي/I-PER أن/O الأسعار/O ارتفعت/O ./O
فاز/O ريال/B-ORG مدريد/I-ORG على/O برشلونة/B-ORG بهدفين/O ./O
وتقع/O المدينة/O بين/O دمشق/B-LOC وحلب/B-LOC ./O
وأضافت/O هند/B-PER الكتبي/I-PER أن/O المعرض/O يستمر/O أسبوعا/O ./O
ودعا/O مجلس/B-ORG الأمن/I-ORG إلى/O وقف/O القتال/O في/O السودان/B-LOC ./O
كان/O الجو/O باردا/O والطريق/O طويلة/O ./O
ارتفعت/O أسعار/O النفط/O اليوم/O بعد/O تراجع/O المخزونات/O ./O
وسافر/O الوفد/O من/O الرباط/B-LOC إلى/O واشنطن/B-LOC ./O
)";
    std::vector<Sentence> read(1);
    std::string word;
    for (const char letter : text) {
      if (letter != ' ' && letter != '\n') {
        word += letter;
        continue;
      }
      const std::size_t slash = word.rfind('/');
      read.back().words.push_back(from_utf8(word.substr(0, slash)));
      read.back().labels.push_back(word.substr(slash + 1));
      word.clear();
      if (letter == '\n')
        read.emplace_back();
    }
    read.pop_back();
    return read;
  }();
  return written;
}

TEST(NameModel, LabelsNearlyAllWordsOfPlainSentences) {
  std::size_t words = 0;
  std::size_t right = 0;
  for (const Sentence& sentence : sentences()) {
    const std::vector<std::string> labels = tag_words(knowledge(), sentence.words).value();
    ASSERT_EQ(labels.size(), sentence.labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
      ++words;
      right += labels[i] == sentence.labels[i];
    }
  }
  EXPECT_GE(right * 100, words * 94) << right << " of " << words;
}

TEST(NameModel, MentionsBeginBehindProclitics) {
  const std::u16string text = u"وسافر الوفد من الرباط إلى القاهرة ثم لدمشق وبيروت.";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  std::vector<std::string> names;
  for (const Mention& mention :
       tag({*knowledge().lexicon, *knowledge().quantities, *knowledge().names}, text, tokens,
           look_up(*knowledge().lexicon, text, tokens))) {
    EXPECT_LE(mention.confidence, 100);
    EXPECT_GE(mention.confidence, 50);
    names.push_back(std::string(name_of(mention.type)) + ':' + to_utf8(slice(text, mention.span)));
  }
  EXPECT_THAT(names, ElementsAre("place:الرباط", "place:القاهرة", "place:دمشق", "place:بيروت"));
}

TEST(NameModel, FindsNoNamesInAnotherLanguage) {
  const std::u16string text =
      u"وقال محمد علي: We want words that students will actually use, said the teacher.";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  for (const Mention& mention :
       tag({*knowledge().lexicon, *knowledge().quantities, *knowledge().names}, text, tokens,
           look_up(*knowledge().lexicon, text, tokens)))
    EXPECT_LT(mention.span.end, 16U) << to_utf8(slice(text, mention.span));
}

TEST(NameModel, LabelsStartNamesOnlyWithABegin) {
  for (const Sentence& sentence : sentences()) {
    std::string last = "O";
    const std::vector<std::string> labels = tag_words(knowledge(), sentence.words).value();
    for (const std::string& label : labels) {
      if (label[0] == 'I') {
        EXPECT_EQ(last.substr(1), label.substr(1));
      }
      last = label;
    }
  }
}

} // namespace
} // namespace tanqih
