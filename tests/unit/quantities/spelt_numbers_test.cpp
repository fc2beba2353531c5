// SPDX-License-Identifier: MIT
// Numbers as people and programs spell them, read back: the grammar of Modern Standard Arabic in
// its cases, genders and duals, with the spellings and the mixed cases of newsrooms and of the
// packages that spell amounts out.
#include <array>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "quantities/quantities.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

enum class Case : std::uint8_t { nominative, oblique, mixed };

struct Style {
  const char* name;
  Case grammatical;
  bool alef_in_hundred; ///< مائة
  bool hundreds_apart;  ///< ثلاث مئة
  bool spaced_and;      ///< مئة و خمسون
  bool tanween;         ///< عشرون ألفا, else ألف
};

constexpr Style styles[] = {
    {"grammar, subject", Case::nominative, false, false, false, true},
    {"grammar, object", Case::oblique, true, false, false, true},
    {"hundreds apart", Case::oblique, false, true, false, true},
    {"program: spaced and", Case::nominative, true, false, true, false},
    {"program: cases mixed", Case::mixed, true, false, false, false},
    {"newsroom: cases mixed", Case::mixed, false, false, false, true},
};

class Speller {
public:
  Speller(const Style& style, bool feminine, std::mt19937_64& random)
      : style_(style), feminine_(feminine), random_(random) {}

  /// Of 2 to 999 999 999 999 999. `construct`: the noun stands behind: مئتا دولار.
  std::u16string operator()(std::int64_t number, bool construct) {
    std::vector<std::u16string> parts;
    for (std::size_t scale = scales.size(); scale-- > 0;) {
      std::int64_t worth = 1;
      for (std::size_t i = 0; i <= scale; ++i)
        worth *= 1000;
      const std::int64_t count = number / worth % 1000;
      if (count != 0)
        parts.push_back(scaled(count, scales[scale], construct && number % worth == 0));
    }
    below_thousand(number % 1000, feminine_, construct, parts);
    return joined(parts);
  }

private:
  struct Scale {
    std::u16string_view one, plural;
  };
  static constexpr std::array<Scale, 4> scales = {Scale{u"ألف", u"آلاف"},
                                                  {u"مليون", u"ملايين"},
                                                  {u"مليار", u"مليارات"},
                                                  {u"تريليون", u"تريليونات"}};
  static constexpr std::u16string_view of_masculine[] = {u"",       u"واحد", u"اثن", u"ثلاثة",
                                                         u"أربعة",  u"خمسة", u"ستة", u"سبعة",
                                                         u"ثمانية", u"تسعة", u"عشرة"};
  static constexpr std::u16string_view of_feminine[] = {
      u"", u"واحدة", u"اثنت", u"ثلاث", u"أربع", u"خمس", u"ست", u"سبع", u"ثماني", u"تسع", u"عشر"};
  static constexpr std::u16string_view tens[] = {u"عشر", u"ثلاث", u"أربع", u"خمس",
                                                 u"ست",  u"سبع",  u"ثمان", u"تسع"};
  static constexpr std::u16string_view hundreds[] = {u"ثلاث", u"أربع", u"خمس", u"ست",
                                                     u"سبع",  u"ثمان", u"تسع"};

  bool nominative() {
    return style_.grammatical == Case::mixed ? random_() % 2 == 0
                                             : style_.grammatical == Case::nominative;
  }
  /// مئتان, مئتين; مئتا, مئتي before a noun.
  std::u16string dual(std::u16string stem, bool construct) {
    stem += nominative() ? u"ا" : u"ي";
    return construct ? stem : stem + u"ن";
  }

  std::u16string joined(const std::vector<std::u16string>& parts) const {
    std::u16string all;
    for (const std::u16string& part : parts)
      all += (all.empty() ? u"" : style_.spaced_and ? u" و " : u" و") + part;
    return all;
  }

  std::u16string small(std::int64_t number, bool feminine) {
    const auto& words = feminine ? of_feminine : of_masculine;
    if (number == 2)
      return dual(std::u16string(words[2]), false);
    return std::u16string(words[number]);
  }

  std::u16string teen(std::int64_t number, bool feminine) {
    const std::u16string ten = feminine ? u" عشرة" : u" عشر";
    if (number == 11)
      return (feminine ? u"إحدى" : u"أحد") + ten;
    if (number == 12)
      return dual(feminine ? u"اثنت" : u"اثن", true) + ten;
    return small(number - 10, feminine) + ten;
  }

  void below_thousand(std::int64_t number, bool feminine, bool construct,
                      std::vector<std::u16string>& parts) {
    const std::int64_t rest = number % 100;
    const std::u16string hundred = style_.alef_in_hundred ? u"مائة" : u"مئة";
    if (const std::int64_t count = number / 100; count == 1)
      parts.push_back(hundred);
    else if (count == 2)
      parts.push_back(dual(style_.alef_in_hundred ? u"مائت" : u"مئت", construct && rest == 0));
    else if (count > 2)
      parts.push_back(std::u16string(hundreds[count - 3]) +
                      (style_.hundreds_apart ? (count == 8 ? u"ي " : u" ") : u"") + hundred);
    if (rest > 19) {
      if (rest % 10 == 1)
        parts.push_back(feminine ? u"إحدى" : u"واحد");
      else if (rest % 10 != 0)
        parts.push_back(small(rest % 10, feminine));
      parts.push_back(std::u16string(tens[rest / 10 - 2]) + (nominative() ? u"ون" : u"ين"));
    } else if (rest > 10) {
      parts.push_back(teen(rest, feminine));
    } else if (rest > 0) {
      parts.push_back(small(rest, feminine));
    }
  }

  std::u16string scaled(std::int64_t count, const Scale& scale, bool construct) {
    std::u16string one(scale.one);
    if (count == 1)
      return one;
    if (count == 2)
      return dual(one, construct);
    std::vector<std::u16string> parts;
    below_thousand(count, false, true, parts);
    const std::int64_t rest = count % 100;
    if (rest >= 3 && rest <= 10)
      return joined(parts) + u' ' + std::u16string(scale.plural);
    const bool accusative = rest > 10 && style_.tanween && !construct;
    return joined(parts) + u' ' + one + (accusative ? u"ا" : u"");
  }

  const Style& style_;
  bool feminine_;
  std::mt19937_64& random_;
};

/// "number 111" of the text's only mention, which is all of it.
std::string read_back(const std::u16string& text) {
  const auto tokens = tokenise(text, {{0, static_cast<std::uint32_t>(text.size())}});
  std::string all;
  for (const Mention& mention :
       find_quantities(*knowledge().quantities, text, tokens, std::nullopt)) {
    all += all.empty() ? "" : " | ";
    all += mention.value;
    if (mention.span.size() != text.size())
      all += " of " + to_utf8(slice(text, mention.span));
  }
  return all;
}

/// 3 to 10 count the plural, 11 to 99 the accusative, whole hundreds the genitive.
std::u16string counted(std::int64_t number, std::u16string_view plural,
                       std::u16string_view accusative, std::u16string_view genitive) {
  const std::int64_t rest = number % 100;
  return std::u16string(rest == 0 ? genitive : rest <= 10 ? plural : accusative);
}

std::vector<std::int64_t> numbers() {
  std::vector<std::int64_t> all;
  for (std::int64_t n = 3; n <= 1200; ++n)
    all.push_back(n);
  for (std::int64_t scale = 1000; scale < 1'000'000'000'000; scale *= 1000)
    for (std::int64_t n = 1; n <= 220; ++n) // duals, 11, 101, 111 of each
      all.push_back(n * scale), all.push_back(n * scale + n), all.push_back(n * scale + 2000);
  std::mt19937_64 random(11);
  while (all.size() < 10'000) {
    std::int64_t most = 1000;
    for (std::uint64_t zeros = random() % 13; zeros > 0; --zeros)
      most *= 10;
    all.push_back(3 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most - 3)));
  }
  return all;
}

TEST(SpeltNumbers, AreReadBackInEveryStyle) {
  std::mt19937_64 random(7);
  int wrong = 0;
  for (const std::int64_t n : numbers())
    for (const Style& style : styles) {
      const bool feminine = random() % 2 == 0;
      Speller spell(style, feminine, random);
      const std::string value = std::to_string(n);
      const std::u16string alone = spell(n, false);
      if (const std::string read = read_back(alone); read != value && ++wrong < 40)
        ADD_FAILURE() << style.name << ": " << to_utf8(alone) << " is " << value
                      << ", read: " << read;
      if (n % 100 == 1 || n % 100 == 2) // the noun says it itself: مئة دولار ودولاران
        continue;
      const std::u16string amount = spell(n, true) + u' ' +
                                    (feminine ? counted(n, u"ليرات", u"ليرة", u"ليرة")
                                              : counted(n, u"دولارات", u"دولارا", u"دولار"));
      const std::string money = feminine ? value : "USD " + value;
      if (const std::string read = read_back(amount); read != money && ++wrong < 40)
        ADD_FAILURE() << style.name << ": " << to_utf8(amount) << " is " << money
                      << ", read: " << read;
    }
  EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace tanqih
