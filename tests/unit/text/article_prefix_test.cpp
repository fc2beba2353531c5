// SPDX-License-Identifier: MIT
#include "text/article_prefix.hpp"

#include <gtest/gtest.h>

namespace tanqih {

TEST(ArticlePrefix, IsTakenOffWhereAWordIsLeft) {
  EXPECT_EQ(without_article(u"الثلاثاء"), u"ثلاثاء");
  EXPECT_EQ(without_article(u"الفيل"), u"فيل");
  EXPECT_EQ(without_article(u"ثلاثاء"), u"ثلاثاء");
}

TEST(ArticlePrefix, StaysWhereTheRestIsTooShort) {
  EXPECT_EQ(without_article(u"الفا"), u"الفا");
  EXPECT_EQ(without_article(u"ال"), u"ال");
  EXPECT_EQ(without_article(u"الحق", 2), u"حق");
  EXPECT_FALSE(has_article(u"الحق"));
}

} // namespace tanqih
