// SPDX-License-Identifier: MIT
#include "text/tokenise.hpp"

#include <random>

#include <gtest/gtest.h>

#include "base/characters.hpp"
#include "tanqih/encode.hpp"
#include "text/word_break.hpp"
#include <unicode/utf16.h>

namespace tanqih {
namespace {

std::vector<Token> tokens_of(std::u16string_view text) {
  return tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
}

/// The tokens with | between, a letter for what is no word: n . s u e h @
std::string shown(std::u16string_view text) {
  std::string line;
  for (const Token& token : tokens_of(text)) {
    constexpr std::string_view kinds = "wn.sueh@";
    line += line.empty() ? "" : "|";
    line += to_utf8(slice(text, token.span));
    if (token.kind != TokenKind::word)
      line += std::string("/") + kinds[static_cast<std::size_t>(token.kind)];
  }
  return line;
}

TEST(Tokenise, WordsNumbersMarks) {
  const struct {
    std::u16string_view text;
    std::string_view tokens;
  } cases[] = {
      {u"", ""},
      {u"  \u00A0 ", ""},
      {u"قال بلينكن، اليوم.", "قال|بلينكن|،/.|اليوم|./."},
      {u"وَقَالَ الرّئيسُ", "وَقَالَ|الرّئيسُ"},
      {u"\"لا\"،مضيفا", "\"/.|لا|\"/.|،/.|مضيفا"},
      {u"أكتوبر/تشرين الأول", "أكتوبر|//.|تشرين|الأول"},
      {u"أبو-مازن", "أبو|-/.|مازن"},
      {u"نعم:لا", "نعم|:/.|لا"},
      {u"O'Neil don’t", "O'Neil|don’t"},
      {u"Note:this", "Note|:/.|this"},
      // numbers
      {u"1,500.75 و1,000", "1,500.75/n|و|1,000/n"},
      {u"١٢٣٫٥ ۱۲", "١٢٣٫٥/n|۱۲/n"},
      {u"١٬٥٠٠٪ 5%", "١٬٥٠٠/n|٪/.|5/n|%/."},
      {u"1،500 في 2023،2024", "1،500/n|في|2023/n|،/.|2024/n"},
      {u"5;6", "5/n|;/.|6/n"},
      {u"10:30 و 9:05:07", "10:30/n|و|9:05:07/n"},
      {u"3:1 12:3", "3/n|:/.|1/n|12/n|:/.|3/n"},
      {u"7/10/2023 و 2023-10-07", "7/n|//.|10/n|//.|2023/n|و|2023/n|-/.|10/n|-/.|07/n"},
      {u"عام 2024م و1445هـ", "عام|2024/n|م|و|1445/n|هـ"},
      {u"بـ15 الـBBC كوفيد19", "بـ|15/n|الـ|BBC|كوفيد|19/n"},
      {u"COVID19 F-16 3D", "COVID19|F|-/.|16/n|3D"},
      {u"$50 و€3.5", "$/s|50/n|و|€/s|3.5/n"},
      // dots
      {u"وكالة أ.ف.ب للأنباء", "وكالة|أ.ف.ب|للأنباء"},
      {u"لأ.ف.ب م.ب", "لأ.ف.ب|م.ب"},
      {u"3,500ر.س في 2024م.وقال", "3,500/n|ر.س|في|2024/n|م|./.|وقال"},
      {u"د.محمد أ.د.علي قال.نعم", "د|./.|محمد|أ|./.|د|./.|علي|قال|./.|نعم"},
      {u"بلينكن.. لماذا؟ ...", "بلينكن|../.|لماذا|؟/.|.../."},
      {u"U.S.A example.com", "U.S.A|example.com"},
      // addresses
      {u"(https://example.com/a_(b)?q=قطر,1).", "(/.|https://example.com/a_(b)?q=قطر,1/u|)/.|./."},
      {u"www.example.com، example.com/a", "www.example.com/u|،/.|example.com/a/u"},
      {u"news@example.com.", "news@example.com/e|./."},
      {u"#قطر_2022 #غزة: #2 @alarab_qa،", "#قطر_2022/h|#غزة/h|:/.|#/.|2/n|@alarab_qa/@|،/."},
      {u"#قطر.نعم", "#قطر/h|./.|نعم"},
      {u"و#قطر_2022 و@name", "و|#قطر_2022/h|و|@name/@"},
      {u"a@ http:// # @", "a|@/.|http|:/.|//.|//.|#/.|@/."},
      // other scripts: the same with and without ICU's dictionaries
      {u"สวัสดีครับ", "สวัสดีครับ"},
      {u"北京2022年 カタカナー", "北京|2022/n|年|カタカナー"},
      {u"Москва Αθήνα", "Москва|Αθήνα"},
      {u"👍🏽 👨‍👩‍👧", "👍🏽/s|👨‍👩‍👧/s"},
      // what is not seen
      {u"\u200F\u202B نص \u200B", "نص"},
      {u"می‌خواهم", "می‌خواهم"},
      {u"ـ -- __", "ـ/.|-/.|-/.|__/."},
  };
  for (const auto& c : cases)
    EXPECT_EQ(shown(c.text), c.tokens) << to_utf8(c.text);
}

TEST(Tokenise, SentencesBegin) {
  const struct {
    std::u16string_view text;
    std::string_view first_words;
  } cases[] = {
      {u"قال نعم. وأضاف لا! ثم سكت؟ نعم… انتهى", "قال وأضاف ثم نعم انتهى "},
      {u"قال: \"نعم.\" وأضاف", "قال وأضاف "},
      {u"قال «نعم.» وأضاف (ثم).", "قال وأضاف "},
      {u"التقى د. محمد و م. علي و أ.د. سعيد", "التقى "},
      {u"بلغ 3.5 في 10.30 عام 2024م. وبعد", "بلغ وبعد "},
      {u"1. أولا. ثانيا", "1 ثانيا "},
      {u"في 2024. ثم", "في ثم "},
      {u"\"نعم\" قالها", "\" "},
      {u"وكالة أ.ف.ب. وقالت", "وكالة وقالت "},
  };
  for (const auto& c : cases) {
    std::string words;
    for (const Token& token : tokens_of(c.text))
      if (token.sentence_begin)
        words += to_utf8(slice(c.text, token.span)) + " ";
    EXPECT_EQ(words, c.first_words) << to_utf8(c.text);
  }
}

TEST(Tokenise, EveryBlockBeginsASentenceAndNoTokenCrossesIt) {
  const std::u16string_view text = u"غزة\nوالضفة غزة";
  const auto tokens = tokenise(text, {{0, 3}, {4, 10}, {11, 13}});
  ASSERT_EQ(tokens.size(), 3U);
  for (const Token& token : tokens) {
    EXPECT_TRUE(token.sentence_begin);
    EXPECT_FALSE(token.space_before);
  }
  EXPECT_EQ(tokens[2].span, (Span{11, 13}));
  std::vector<Token> more = tokens;
  tokenise(text, {4, 10}, more);
  EXPECT_EQ(more.back(), tokens[1]);
}

TEST(Tokenise, SpaceBefore) {
  const auto tokens = tokens_of(u" قال: «نعم\u00A0لا»");
  std::string spaces;
  for (const Token& token : tokens)
    spaces += token.space_before ? '1' : '0';
  EXPECT_EQ(spaces, "101010");
}

TEST(Stems, Proclitics) {
  const struct {
    std::u16string_view word;
    unsigned stems;
  } cases[] = {
      {u"", 0b1},
      {u"بلينكن", 0b11},
      {u"لبلينكن", 0b111},
      {u"ولبلينكن", 0b1111},
      {u"القاهرة", 0b101},
      {u"والقاهرة", 0b1011},
      {u"وبالقاهرة", 0b10111},
      {u"للقاهرة", 0b111},
      {u"وللقاهرة", 0b1111},
      {u"كالسعودية", 0b1011},
      {u"سيبحث", 0b11},
      {u"سلمان", 0b11}, // س and ل are no two prepositions
      {u"بغزة", 0b11},
      {u"بالقاهرة", 0b1011},
      {u"مصر", 0b1},
      {u"وَالقاهرة", 0b10101},
      {u"بـالقاهرة", 0b10101},
      {u"واو", 0b11}, // او may be a name, و alone is none
      {u"فل", 0b1},   // one letter is no name
      {u"ال", 0b1},
      {u"وBBC", 0b1},
      {u"London", 0b1},
  };
  for (const auto& c : cases)
    EXPECT_EQ(unsigned{stems_of(c.word)}, c.stems) << to_utf8(c.word);
}

TEST(WordBreaks, WalkEqualsIcu) {
  constexpr std::u16string_view alphabet =
      u"ابةى\u064E\u0651ـ09٣۴_.,:;،؛٬٫'’·\"?!؟-/"
      u"()«»@#aZé\u00AD\u200C\u200D\u200E\u0600\u06DD\u061C…\u2060";
  std::mt19937 random(7);
  WordBreaks breaks;
  for (int round = 0; round < 50000; ++round) {
    std::u16string chunk;
    for (auto n = 1 + random() % 24; n > 0; --n) {
      const auto any =
          static_cast<char16_t>(random() % 8 ? 0x600 + random() % 0x100 : 0x21 + random() % 0x200);
      chunk.push_back(random() % 4 ? alphabet[random() % alphabet.size()] : any);
    }
    std::erase_if(chunk, is_blank);
    std::vector<std::size_t> walked;
    std::vector<std::size_t> by_icu;
    breaks.segment(chunk, walked);
    breaks.segment_by_icu(chunk, by_icu);
    ASSERT_EQ(walked, by_icu) << to_utf8(chunk);
  }
}

TEST(Tokenise, AnyText) {
  constexpr std::u16string_view alphabet =
      u"ابود ل..::,,،؛ "
      u"013٣__ـ#@/-\"'()«»؟!aZ.com@http://www.\n\u00A0\u200C\u200F北ไ\u064E\xD83D\xDE00\0é";
  std::mt19937 random(11);
  for (int round = 0; round < 5000; ++round) {
    std::u16string text;
    for (auto n = random() % 40; n > 0; --n)
      text.push_back(random() % 16 ? alphabet[random() % alphabet.size()]
                                   : static_cast<char16_t>(random()));
    const std::uint32_t begin =
        text.empty() ? 0 : static_cast<std::uint32_t>(random() % text.size());
    const Span span{begin, static_cast<std::uint32_t>(text.size())};
    std::vector<Token> tokens;
    tokenise(text, span, tokens);
    std::uint32_t at = span.begin;
    for (const Token& token : tokens) {
      ASSERT_GE(token.span.begin, at);
      ASSERT_LT(token.span.begin, token.span.end);
      ASSERT_LE(token.span.end, span.end);
      for (; at < token.span.begin; ++at)
        ASSERT_TRUE(is_blank(text[at]) ||
                    u_hasBinaryProperty(text[at], UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
                    U16_IS_SURROGATE(text[at]))
            << to_utf8(text) << " at " << at;
      for (; at < token.span.end; ++at)
        ASSERT_FALSE(is_blank(text[at])) << to_utf8(text);
      ASSERT_TRUE(token.stems & 1);
    }
    // What stands before a block does not change its tokens.
    std::vector<Token> alone = tokens_of(text.substr(begin));
    for (Token& token : alone)
      token.span = {token.span.begin + begin, token.span.end + begin};
    ASSERT_EQ(tokens, alone) << to_utf8(text);
  }
}

} // namespace
} // namespace tanqih
