// SPDX-License-Identifier: MIT
#include "output/json_writer.hpp"

#include <gtest/gtest.h>
#include <unicode/utf16.h>

#include "articles.hpp"
#include "knowledge.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/render.hpp"
#include "tanqih/version.hpp"

namespace tanqih {
namespace {

std::u16string string_of(std::u16string_view text) {
  JsonWriter json;
  json.string(text);
  return std::move(json).take();
}

struct StringCase {
  std::u16string text;
  std::u16string json; ///< what JSON.stringify(text) gives
};

TEST(JsonWriter, EscapesAsJavaScriptDoes) {
  const std::vector<StringCase> cases = {
      {u"", u"\"\""},
      {u"قال: \"نعم\"", u"\"قال: \\\"نعم\\\"\""},
      {u"a\\b/c", u"\"a\\\\b/c\""},
      {u"\b\f\n\r\t", u"\"\\b\\f\\n\\r\\t\""},
      {std::u16string(1, u'\0'), u"\"\\u0000\""},
      {u"\u001f\u0020\u007f", u"\"\\u001f\u0020\u007f\""},
      {u"\u2028\u2029\uFEFF\u202e", u"\"\u2028\u2029\uFEFF\u202e\""},
      {u"<script>&'", u"\"<script>&'\""},
      {u"\U0001F600", u"\"\U0001F600\""},
      {{0xD83D}, u"\"\\ud83d\""},
      {{u'ا', 0xDE00, u'ب'}, u"\"ا\\ude00ب\""},
      {{0xDE00, 0xD83D}, u"\"\\ude00\\ud83d\""},
      {{0xD83D, 0xD83D, 0xDE00}, u"\"\\ud83d\U0001F600\""},
      {{0xD83D, u'"'}, u"\"\\ud83d\\\"\""},
  };
  for (const StringCase& c : cases)
    EXPECT_EQ(string_of(c.text), c.json) << to_utf8(c.json);
}

TEST(JsonWriter, PutsCommasBetweenValues) {
  JsonWriter json;
  json.begin_object();
  json.key("empty");
  json.begin_array();
  json.end_array();
  json.key("list");
  json.begin_array();
  json.number(0);
  json.number(4294967295U);
  json.null();
  json.begin_object();
  json.end_object();
  json.end_array();
  json.field("yes", true);
  json.field("no", false);
  json.field("count", std::uint8_t{7});
  json.utf8_or_null_field("none", "");
  json.utf8_or_null_field("value", "2024-10-07");
  json.end_object();
  EXPECT_EQ(std::move(json).take(), u"{\"empty\":[],\"list\":[0,4294967295,null,{}],\"yes\":true,"
                                    u"\"no\":false,\"count\":7,\"none\":null,"
                                    u"\"value\":\"2024-10-07\"}");
}

TEST(ArticleJson, HasTheKeysInTheirOrder) {
  ArticleBlock removed = block_of(BlockKind::share, u"شارك");
  removed.keep = false;
  removed.label.reason = Reason::link_line;
  removed.label.cue = u"شارك";
  removed.label.confidence = 80;
  removed.layout.link_units = 4;
  Article article = article_of({block_of(BlockKind::body, u"زار القاهرة"), removed});
  mark(article, 0, u"القاهرة");
  article.entities.push_back({MentionType::place, u"القاهرة", {u"القاهرة"}, {0}, "EG"});
  article.quotations.push_back({{0, 3}, 0, 0, u"زار", true, 0, std::nullopt});
  article.edits.push_back({{3, 4}, RepairRule::tatweel, u""});
  article.issues.push_back({IssueCode::bidi_override, {0, 1}, ""});
  article.statistics = {2, 11, 1, 1};
  article.cuts.push_back(
      {{0, 2}, 0, u"زا", {BlockKind::dateline, false, 100, Reason::glued_before, {}}});
  article.fields.title = {u"زار", FieldOrigin::text};
  article.fields.date = {u"2024-05-12", FieldOrigin::open_graph};

  const auto reason = [](const std::string& id, const Label& label) {
    const auto words = [&label](Language language) {
      return to_utf8(string_of(reason_in_words(knowledge(), label, language)));
    };
    return "{\"id\":\"" + id + "\",\"ar\":" + words(Language::arabic) +
           ",\"en\":" + words(Language::english) + "}";
  };
  const std::string expected =
      "{\"schema\":1,\"version\":\"" + std::string(version()) + "\",\"models\":{\"lines\":\"" +
      model_versions().at(0).checksum + "\",\"names\":\"" + model_versions().at(1).checksum +
      "\"},\"text\":\"زار القاهرة\\nشارك\\n\",\"clean\":\"زار القاهرة\","
      "\"blocks\":[{\"kind\":\"body\",\"keep\":true,\"overridden\":false,\"unsure\":false,"
      "\"confidence\":100,\"begin\":0,\"end\":11,\"cleanBegin\":0,\"text\":\"زار القاهرة\","
      "\"shape\":\"paragraph\",\"level\":0,\"linkUnits\":0,\"reason\":" +
      reason("body", article.blocks[0].label) +
      ",\"cue\":\"\"},"
      "{\"kind\":\"share\",\"keep\":false,\"overridden\":false,\"unsure\":false,"
      "\"confidence\":80,\"begin\":12,\"end\":16,\"cleanBegin\":null,\"text\":\"شارك\","
      "\"shape\":\"paragraph\",\"level\":0,\"linkUnits\":4,"
      "\"reason\":" +
      reason("link_line", article.blocks[1].label) +
      ",\"cue\":\"شارك\"}],"
      "\"edits\":[{\"rule\":\"tatweel\",\"begin\":3,\"end\":4,\"text\":\"\"}],"
      "\"cuts\":[{\"kind\":\"dateline\",\"begin\":0,\"end\":2,\"text\":\"زا\",\"block\":0,"
      "\"unsure\":false,\"confidence\":100,"
      "\"reason\":" +
      reason("glued_before", article.cuts[0].label) +
      ",\"cue\":\"\"}],"
      "\"fields\":{\"title\":\"زار\",\"byline\":null,\"date\":\"2024-05-12\",\"modified\":null,"
      "\"site\":null,"
      "\"url\":null,\"language\":null,\"description\":null,\"image\":null,\"section\":null,"
      "\"licence\":null,\"tags\":[],\"origins\":{\"title\":\"text\",\"date\":\"open_graph\"}},"
      "\"mentions\":[{\"type\":\"place\",\"begin\":4,\"end\":11,\"text\":\"القاهرة\",\"block\":0,"
      "\"offset\":4,\"entity\":0,\"origin\":\"gazetteer\",\"confidence\":90,\"value\":null}],"
      "\"entities\":[{\"type\":\"place\",\"name\":\"القاهرة\",\"variants\":[\"القاهرة\"],"
      "\"count\":1,\"mentions\":[0],\"origin\":\"gazetteer\",\"value\":\"EG\",\"roles\":[],"
      "\"country\":null,\"latin\":null,\"latinOrigin\":null,\"key\":\"\"}],"
      "\"quotations\":[{\"begin\":0,\"end\":3,\"text\":\"زار\",\"block\":0,\"offset\":0,"
      "\"direct\":true,\"speaker\":0,\"mention\":null}],"
      "\"confidence\":100,\"other\":null,"
      "\"issues\":[{\"code\":\"bidi_override\",\"begin\":0,\"end\":1,\"detail\":\"\"}],"
      "\"statistics\":{\"words\":2,\"characters\":11,\"kept\":1,\"removed\":1}}";
  EXPECT_EQ(to_utf8(to_json(knowledge(), article)), expected);
  EXPECT_EQ(to_utf8(entities_to_json(article)),
            "[{\"type\":\"place\",\"name\":\"القاهرة\",\"variants\":[\"القاهرة\"],\"count\":1,"
            "\"mentions\":[0],\"origin\":\"gazetteer\",\"value\":\"EG\",\"roles\":[],\"country\":"
            "null,\"latin\":null,\"latinOrigin\":null,\"key\":\"\"}]");
}

TEST(ArticleJson, IsTheSameInPieces) {
  Article article;
  for (int i = 0; i < 30'000; ++i)
    article.clean += u"«قال» \"نعم\" 😀\n";
  article.text = article.clean + u'\xD83D'; // a surrogate that stands alone
  article.clean += std::u16string(100'000, u'ن');
  for (int i = 0; i < 3000; ++i)
    article.issues.push_back({IssueCode::bidi_override, {0, 1}, ""});
  std::u16string whole;
  std::size_t pieces = 0;
  write_json(knowledge(), article, [&](std::u16string_view piece) {
    EXPECT_TRUE(piece.empty() || !U16_IS_LEAD(piece.back()));
    whole += piece;
    ++pieces;
  });
  EXPECT_EQ(whole, to_json(knowledge(), article));
  EXPECT_GT(pieces, 10U);
}

TEST(ArticleJson, HasHtmlAndMarkdownWhereAskedFor) {
  Article article;
  EXPECT_TRUE(to_json(knowledge(), article).ends_with(u"\"removed\":0}}"));
  article.markdown = u"# ع\n";
  EXPECT_TRUE(to_json(knowledge(), article).ends_with(u"\"removed\":0},\"markdown\":\"# ع\\n\"}"));
  article.html = u"<p>";
  EXPECT_TRUE(to_json(knowledge(), article)
                  .ends_with(u"\"removed\":0},\"html\":\"<p>\",\"markdown\":\"# ع\\n\"}"));
}

} // namespace
} // namespace tanqih
