// SPDX-License-Identifier: MIT
#include "read/mail_quotes.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string without_quotes(std::u16string_view paste) {
  Rewrite text(paste);
  const bool any = erase_mail_quotes(text);
  EXPECT_EQ(any, text.passes() > 0);
  Rewrite again(text.text());
  EXPECT_FALSE(erase_mail_quotes(again)) << to_utf8(text.text());
  return to_utf8(text.text());
}

TEST(MailQuotes, GoFromEachLine) {
  EXPECT_EQ(without_quotes(u"> أول\n> ثان\n>\n> ثالث"), "أول\nثان\n\nثالث");
  EXPECT_EQ(without_quotes(u">> أول\n> > ثان\n>ثالث\n"), "أول\nثان\nثالث\n");
  EXPECT_EQ(without_quotes(u"كتب سامر:\n> أول\n> ثان\nرد"), "كتب سامر:\nأول\nثان\nرد");
  EXPECT_EQ(without_quotes(u">\n>\n>"), "\n\n");
}

TEST(MailQuotes, KeepTheIndentBehindThem) {
  EXPECT_EQ(without_quotes(u">   أول\n> ثان"), "  أول\nثان");
}

TEST(MailQuotes, OneLineAloneIsAnArrow) {
  for (const std::u16string_view text :
       {u"> الرئيسية", u"الرئيسية > أخبار\nقال > ثم", u"> أول\nثان\n> ثالث", u"", u">", u"\n>"})
    EXPECT_EQ(without_quotes(text), to_utf8(text));
}

} // namespace
} // namespace tanqih
