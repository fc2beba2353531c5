// SPDX-License-Identifier: MIT
#include "read/scanned_text.hpp"

#include <gtest/gtest.h>

#include "data.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

const DocumentWords& words() {
  static const DocumentWords known = load_document_words(data::document_words).value();
  return known;
}

TEST(ScannedText, IsToldByWhatStandsForCommas) {
  for (const std::u16string_view text :
       {u"من جهتهاء قالت المديرة إن المدينةء تستعد", u"دينار)ء وقال إنه «آفاق»ء ثم مضى",
        u"في رمضان 1445 هه فيما أعلنت من جهتهاء", u"استلمت الأرض في \u200E١\u200F شباط (دينار)ء"})
    EXPECT_TRUE(seems_scanned(text, words())) << to_utf8(text);
}

TEST(ScannedText, AnOrdinaryTextIsNone) {
  for (const std::u16string_view text :
       {u"انتهاء العام والانتهاء منه، ولإنهاء الأمر اجتمع الفقهاء والوجهاء", u"ههه هه هه", u"",
        u"من جهتهاء قالت", u"في \u200E١٢\u200F شباط \u200E٣\u200F مساء", u"حرف الهاء ثم الهاء"})
    EXPECT_FALSE(seems_scanned(text, words())) << to_utf8(text);
}

TEST(ScannedText, ItsCommasAreMended) {
  Rewrite text(u"من جهتهاء قالت المدينةء إن انتهاء العام 1445 هه فيما، وعام 1446 هه");
  repair_scanned_commas(text, words());
  EXPECT_EQ(to_utf8(text.text()),
            "من جهتها، قالت المدينة، إن انتهاء العام 1445 هـ، فيما، وعام 1446 هـ");
}

} // namespace
} // namespace tanqih
