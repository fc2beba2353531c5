// What the lexicon knows of phrases, and what it finds in a text.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "lexicon/look_up.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

const Lexicon& lexicon() {
  return *knowledge().lexicon;
}

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
  EXPECT_EQ(PhraseTrie::front(PhraseTrie::hash_of(u"قاهرة"), u'ل'), PhraseTrie::hash_of(u"لقاهرة"));
}

struct Known {
  const char16_t* phrase;
  LexicalClasses classes; ///< all of these
  LexicalClasses not_classes = 0;
};

TEST(Lexicon, KnowsWhatTheTablesSay) {
  for (const Known& known : {
           Known{u"محمد", is_given_name, is_common_given_name},
           Known{u"سعيد", is_common_given_name, is_given_name},
           Known{u"بلينكن", is_family_name},
           Known{u"أنتوني بلينكن", is_person},
           Known{u"زيلينسكي", is_known_as, is_person},
           Known{u"القاهرة", is_place, is_common_place},
           Known{u"معبر رفح", is_place},
           Known{u"مالي", is_common_place, is_place},
           Known{u"حماس", is_organisation, is_common_organisation},
           Known{u"فتح", is_common_organisation, is_organisation},
           Known{u"وزير", is_office},
           Known{u"الرئيس", is_honorific},
           Known{u"الكاتب", is_profession},
           Known{u"قال", is_speech_verb},
           Known{u"وزارة", is_organisation_head},
           Known{u"وكالة أنباء", is_generic_head},
           Known{u"معبر", is_place_head},
           Known{u"مدينة", is_place_word},
           Known{u"حرب تشرين", is_other_name},
           Known{u"رأس السنة", is_common_other_name, is_other_name},
           Known{u"اليورانيوم", is_term, is_other_name},
           Known{u"معركة", is_other_head},
           Known{u"بن", is_family_particle},
           Known{u"عبد", is_name_opener},
           Known{u"جزيرة بوفيه", is_place}, // ICU's alone
       }) {
    const LexicalEntry* entry = lexicon().find(known.phrase);
    ASSERT_NE(entry, nullptr) << to_utf8(known.phrase);
    EXPECT_EQ(entry->classes & known.classes, known.classes) << to_utf8(known.phrase);
    EXPECT_EQ(entry->classes & known.not_classes, 0U) << to_utf8(known.phrase);
  }
  EXPECT_EQ(lexicon().find(u"مستحيل أن يوجد"), nullptr);
  EXPECT_EQ(lexicon().find(u"سانت بيير و"), nullptr);
  EXPECT_EQ(lexicon().find(u"إدارة الغذاء"), nullptr) << "only a beginning";
  EXPECT_EQ(lexicon().find(u""), nullptr);
}

TEST(Lexicon, SpellingIsFolded) {
  for (const char16_t* form :
       {u"أنتوني بلينكن", u"انتونى بلينكن", u"أنتـوني بلينكن", u"أنتُوني بلِينكن"})
    EXPECT_NE(lexicon().find(form), nullptr) << to_utf8(form);
}

TEST(Lexicon, CutsWhereTokeniseCuts) {
  for (const char16_t* form : {u"بي.بي.سي", u"بودو/غليمت", u"القناة 14", u"أوبك+"})
    EXPECT_NE(lexicon().find(form), nullptr) << to_utf8(form);
}

TEST(Lexicon, NisbasInAllForms) {
  for (const char16_t* form :
       {u"أمريكي", u"أميركي", u"أمريكية", u"أمريكيون", u"أمريكيين", u"أمريكيات", u"كوري شمالي",
        u"كورية شمالية", u"كوري الشمالي", u"كورية الشمالية", u"روس"}) {
    const LexicalEntry* entry = lexicon().find(form);
    ASSERT_NE(entry, nullptr) << to_utf8(form);
    EXPECT_TRUE(entry->is(is_nisba)) << to_utf8(form);
  }
  EXPECT_EQ(lexicon().find(u"أمريكية")->nationality.view(), "US");
  EXPECT_EQ(lexicon().find(u"كورية الشمالية")->nationality.view(), "KP");
}

TEST(Lexicon, PlacesHaveTheirCountryAndKind) {
  EXPECT_EQ(lexicon().find(u"جدة")->country.view(), "SA");
  EXPECT_EQ(lexicon().find(u"جدة")->place_kind, PlaceKind::city);
  EXPECT_EQ(lexicon().find(u"السعودية")->place_kind, PlaceKind::country);
  EXPECT_TRUE(lexicon().find(u"الشرق الأوسط")->country.empty());
}

TEST(Lexicon, VariantsNameOneThing) {
  EXPECT_EQ(lexicon().find(u"السعودية")->place, lexicon().find(u"المملكة العربية السعودية")->place);
  EXPECT_EQ(lexicon().find(u"بي بي سي")->organisation,
            lexicon().find(u"هيئة الإذاعة البريطانية")->organisation);
  EXPECT_EQ(lexicon().find(u"زيلينسكي")->person, lexicon().find(u"فولوديمير زيلينسكي")->person);
  EXPECT_NE(lexicon().find(u"مصر")->place, lexicon().find(u"قطر")->place);
}

TEST(Lexicon, AWrongRowIsAnError) {
  using namespace std::string_view_literals;
  const auto load = [](std::string_view table, std::string_view tsv) {
    return load_lexicon([&](std::string_view name) { return name == table ? tsv : ""sv; });
  };
  for (const auto& [table, tsv] : {std::pair{"places"sv, "غزة\t\tPS\tplanet\n"sv},
                                   {"places"sv, "غزة\n"sv},
                                   {"organisations"sv, "حماس\t\tthing\n"sv},
                                   {"titles"sv, "وزير\tking\n"sv},
                                   {"people"sv, "\tزيلينسكي\n"sv},
                                   {"nationalities"sv, "أمريكي\t\tUSA\n"sv}}) {
    const auto result = load(table, tsv);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::damaged_data);
    EXPECT_TRUE(result.error().message.starts_with(std::string(table) + ".tsv: "));
  }
  EXPECT_TRUE(load("places", "").ok());
}

TEST(Lexicon, ATableThatIsNotThereIsAnError) {
  const auto result = load_lexicon([](std::string_view name) {
    return name == "titles" ? std::nullopt : std::optional(std::string_view{});
  });
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().message, "titles.tsv: there is no such table");
}

/// "token:stem:phrase" of each match, the phrase as it stands in the text.
std::vector<std::string> matches_in(std::u16string_view text, LexicalClasses classes) {
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < tokens.size(); ++i)
    for (const Match& match : lookup.at(i)) {
      EXPECT_EQ(match.token, i);
      const Span span = {tokens[i].span.begin + match.stem, tokens[i + match.count - 1].span.end};
      if (match.entry->is(classes))
        found.push_back(std::to_string(i) + ':' + std::to_string(match.stem) + ':' +
                        (match.article ? "ال" : "") + to_utf8(slice(text, span)));
    }
  return found;
}

TEST(LookUp, FindsPhrasesBehindProclitics) {
  using testing::ElementsAre;
  EXPECT_THAT(matches_in(u"إلى جدة والقاهرة", is_place), ElementsAre("1:0:جدة", "2:1:القاهرة"));
  EXPECT_THAT(matches_in(u"وللقاهرة", is_place), ElementsAre("0:3:القاهرة"));
  EXPECT_THAT(matches_in(u"لبلينكن", is_family_name), ElementsAre("0:1:بلينكن"));
  EXPECT_THAT(matches_in(u"الأمريكي", is_nisba), ElementsAre("0:2:أمريكي"));
  EXPECT_THAT(matches_in(u"للولايات المتحدة", is_place), ElementsAre("0:2:الولايات المتحدة"));
}

TEST(LookUp, LongerPhrasesComeFirst) {
  EXPECT_THAT(matches_in(u"في معبر رفح", is_place),
              testing::ElementsAre("1:0:معبر رفح", "2:0:رفح"));
  const std::u16string text = u"جامعة الدول العربية";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  const Match* longest = lookup.longest(0, is_organisation);
  ASSERT_NE(longest, nullptr);
  EXPECT_EQ(longest->count, 3);
  EXPECT_EQ(lookup.longest(1, is_person), nullptr);
}

TEST(LookUp, NoPhraseCrossesASentence) {
  const std::u16string text = u"معبر\nرفح";
  const std::vector<Token> tokens = tokenise(text, {{0, 4}, {5, 8}});
  EXPECT_EQ(look_up(lexicon(), text, tokens).longest(0, is_place), nullptr);
}

TEST(LookUp, AnyTokensHaveAnAnswer) {
  EXPECT_EQ(look_up(lexicon(), u"", {}).begin.size(), 1U);
  const std::u16string text = std::u16string(100'000, u'و') + u" 14 " + u"\xD800 \u064B";
  const std::vector<Token> tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  const Lookup lookup = look_up(lexicon(), text, tokens);
  EXPECT_EQ(lookup.begin.size(), tokens.size() + 1);
  EXPECT_TRUE(lookup.matches.empty());
}

} // namespace
} // namespace tanqih
