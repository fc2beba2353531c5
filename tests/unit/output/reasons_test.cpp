// SPDX-License-Identifier: MIT
#include "output/reasons.hpp"

#include <gtest/gtest.h>

#include "data.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

std::string row(std::string_view id) {
  return std::string(id) + "\tسبب\ta reason\n";
}

/// What is wrong with a table; empty: nothing.
std::string fault(const std::string& tsv) {
  const Result<Reasons> read = load_reasons(tsv);
  return read ? std::string() : read.error().message;
}

TEST(Reasons, EachHasWordsInBothLanguages) {
  const Reasons reasons = load_reasons(data::reasons).value();
  for (int reason = 0; reason < reason_count; ++reason) {
    const auto [arabic, english] = reasons.in_words(static_cast<Reason>(reason), u"شارك");
    for (const std::u16string& words : {arabic, english}) {
      EXPECT_FALSE(words.empty()) << name_of(static_cast<Reason>(reason));
      EXPECT_EQ(words.find(u'{'), std::u16string::npos) << to_utf8(words);
    }
  }
  EXPECT_EQ(reasons.in_words(Reason::cue, u"شارك").arabic, u"يدل عليه: «شارك»");
}

TEST(Reasons, ATableThatIsNotThatOfTheEnumerationIsRefused) {
  std::string all;
  std::string but_last;
  for (const std::string_view id : enum_names<Reason>) {
    but_last = all;
    all += row(id);
  }
  const std::string last(enum_names<Reason>.back());
  EXPECT_EQ(fault(all), "");
  EXPECT_EQ(fault(but_last), "reasons.tsv: no row for " + last);
  EXPECT_EQ(fault(all + row("more")),
            "reasons.tsv: more is not the next Reason of tanqih/enums.hpp");
  EXPECT_EQ(fault(row(last) + all),
            "reasons.tsv: " + last + " is not the next Reason of tanqih/enums.hpp");
  EXPECT_EQ(fault("cue\tسبب\n"), "reasons.tsv: a row needs id, Arabic, English: cue");
}

} // namespace
} // namespace tanqih
