#include "text/tokenise.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

std::vector<std::u16string> words(std::u16string_view text) {
  std::vector<std::u16string> result;
  for (const Token& token : tokenise(text, {Span{0, static_cast<std::uint32_t>(text.size())}}))
    result.emplace_back(slice(text, token.span));
  return result;
}
using Words = std::vector<std::u16string>;

TEST(Tokenise, WordsNumbersMarks) {
  EXPECT_EQ(words(u"قال الوزير، إن 1,500.75 طن."),
            (Words{u"قال", u"الوزير", u"،", u"إن", u"1,500.75", u"طن", u"."}));
  EXPECT_EQ(words(u"١٢٣٫٥ في المئة"), (Words{u"١٢٣٫٥", u"في", u"المئة"}));
  EXPECT_EQ(words(u"مُحَمَّد"), (Words{u"مُحَمَّد"}));
  EXPECT_EQ(words(u""), Words{});
}

TEST(Tokenise, AddressesAreOneToken) {
  EXPECT_EQ(words(u"انظر https://a.example/b?c=1، و#قطر_2022 و@name ثم a.b@c.org."),
            (Words{u"انظر", u"https://a.example/b?c=1", u"،", u"و", u"#قطر_2022", u"و", u"@name",
                   u"ثم", u"a.b@c.org", u"."}));
}

TEST(Tokenise, SentencesBegin) {
  const std::u16string text = u"وصل الوفد. ثم غادر! لماذا؟";
  std::vector<std::u16string> first;
  for (const Token& token : tokenise(text, {Span{0, static_cast<std::uint32_t>(text.size())}}))
    if (token.sentence_begin)
      first.emplace_back(slice(text, token.span));
  EXPECT_EQ(first, (Words{u"وصل", u"ثم", u"لماذا"}));
}

TEST(Tokenise, ARunOfAScriptWithoutSpacesIsOneToken) {
  EXPECT_EQ(words(u"北京大学 مدينة สวัสดี"), (Words{u"北京大学", u"مدينة", u"สวัสดี"}));
}

TEST(Tokenise, SpansAreOfTheWholeText) {
  const std::u16string text = u"أول سطر\nثاني سطر";
  const auto tokens = tokenise(text, {Span{0, 7}, Span{8, 16}});
  ASSERT_EQ(tokens.size(), 4u);
  EXPECT_EQ(slice(text, tokens[2].span), u"ثاني");
  EXPECT_TRUE(tokens[2].sentence_begin);
}

TEST(Tokenise, AnyUnitsHaveTokens) {
  const std::u16string text = {0xD800, u'ا', 0xDC00, 0, u' ', 0xFFFF};
  EXPECT_FALSE(words(text).empty());
}

TEST(Tokenise, Stems) {
  struct Case {
    std::u16string_view word;
    unsigned stems;
  };
  for (const Case& c :
       {Case{u"والقاهرة", 0b1011u}, Case{u"لبلينكن", 0b111u}, Case{u"ولبلينكن", 0b1111u},
        Case{u"للقاهرة", 0b111u}, Case{u"مصر", 0b1u}, Case{u"بغزة", 0b11u}, Case{u"al", 0b1u},
        Case{u"القاهرة", 0b101u}, Case{u"بالقاهرة", 0b1011u}})
    EXPECT_EQ(stems_of(c.word), c.stems) << std::hex << c.stems;
}

} // namespace
} // namespace tanqih
