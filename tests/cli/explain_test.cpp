// SPDX-License-Identifier: MIT
#include "commands/explain.hpp"

#include <cstdlib>

#include <gtest/gtest.h>

#include "articles.hpp"

namespace tanqih::cli {
namespace {

class Explain : public testing::Test {
protected:
  static ArticleBlock removed(BlockKind kind, std::u16string text, std::u16string cue) {
    ArticleBlock block = block_of(kind, std::move(text));
    block.keep = false;
    block.label.cue = std::move(cue);
    block.label.confidence = 90;
    return block;
  }
  std::string explained(const Article& article, Language language = Language::english) {
    return explain(*knowledge, article, "paste.txt", language);
  }
  std::string reason(Language language) {
    Label label;
    label.reason = Reason::body;
    return to_utf8(reason_in_words(*knowledge, label, language));
  }

  const KnowledgePtr knowledge = load_knowledge().value();
};

TEST_F(Explain, HasALineForEachRemovedBlock) {
  ArticleBlock unsure = removed(BlockKind::related, std::u16string(70, u'ع'), u"");
  unsure.label.unsure = true;
  const Article article = article_of({block_of(BlockKind::body, u"فقرة"),
                                      removed(BlockKind::share, u"شارك المقال", u"شارك"),
                                      block_of(BlockKind::body, u"فقرة"), unsure});
  std::string beginning;
  for (int i = 0; i < 60; ++i)
    beginning += "ع";
  EXPECT_EQ(explained(article),
            "paste.txt:2: share, 90%: " + reason(Language::english) + " [شارك]: شارك المقال\n" +
                "paste.txt:4: related, 90%, unsure: " + reason(Language::english) + ": " +
                beginning + "…\n");
  EXPECT_NE(reason(Language::english), reason(Language::arabic));
  EXPECT_NE(explained(article, Language::arabic).find(reason(Language::arabic)), std::string::npos);
}

TEST_F(Explain, NothingRemovedIsNothing) {
  EXPECT_EQ(explained({}), "");
  EXPECT_EQ(explained(article_of({block_of(BlockKind::body, u"فقرة")})), "");
}

TEST_F(Explain, TellsOfTheInput) {
  Article article;
  article.issues.push_back({IssueCode::encoding, {}, "windows-1256"});
  article.issues.push_back({IssueCode::ill_formed, {3, 4}, ""});
  article.issues.push_back({IssueCode::ill_formed, {9, 10}, ""}); // is said once
  EXPECT_EQ(explained(article),
            "paste.txt: is not UTF-8 and was read as windows-1256; if that is wrong, name its "
            "encoding with --encoding\n"
            "paste.txt: has bytes that its encoding does not allow, U+FFFD stands for them; if the "
            "encoding is another, name it with --encoding\n");
}

TEST_F(Explain, NamesTheNextBestArticleWhereTheArticleIsInDoubt) {
  Article article =
      article_of({block_of(BlockKind::body, u"فقرة"), block_of(BlockKind::body, u"فقرة"),
                  block_of(BlockKind::body, u"فقرة")});
  article.confidence = 62;
  article.issues.push_back({IssueCode::doubtful_article, {}, ""});
  const std::string told = "paste.txt: may hold another article than the one that was kept: look "
                           "at what was removed\n"
                           "paste.txt: the article, 62% sure";
  EXPECT_EQ(explained(article), told + ", and no other candidate\n");
  article.other = Span{5, 9};
  EXPECT_EQ(explained(article), told + "\npaste.txt:2: the next best article: فقرة\n");
  article.issues.clear();
  EXPECT_EQ(explained(article), "") << "a sure one needs no words";
}

TEST_F(Explain, NothingOfThePasteSteersTheTerminal) {
  const std::string lines =
      explained(article_of({removed(BlockKind::promo, u"\u001b[31mأ\u202eب\nج\u009b", u"\u0007")}));
  EXPECT_EQ(lines, "paste.txt:1: promo, 90%: " + reason(Language::english) + " [ ]:  [31mأ ب ج \n");
}

TEST_F(Explain, SpeaksTheLanguageOfTheEnvironment) {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    ::unsetenv(name);
  EXPECT_EQ(language_of_environment(), Language::english);
  ::setenv("LANG", "ar_EG.UTF-8", 1);
  EXPECT_EQ(language_of_environment(), Language::arabic);
  ::setenv("LC_ALL", "", 1); // empty counts as not set
  EXPECT_EQ(language_of_environment(), Language::arabic);
  ::setenv("LC_ALL", "C.UTF-8", 1);
  EXPECT_EQ(language_of_environment(), Language::english);
}

} // namespace
} // namespace tanqih::cli
