// SPDX-License-Identifier: MIT
// The user's own dictionary wins over what the core finds.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "person:name:origin" of each mention of a name.
std::vector<std::string> marked(std::u16string_view text, const std::vector<UserName>& names) {
  Options options;
  options.names = names;
  const Article article = analyse(knowledge(), text, options).value();
  std::vector<std::string> all;
  for (const ArticleMention& mention : article.mentions) {
    all.push_back(std::string(name_of(mention.type)) + ':' + to_utf8(mention.text) + ':' +
                  std::string(name_of(mention.origin)));
    EXPECT_EQ(article.entities.at(mention.entity).type, mention.type);
  }
  return all;
}

UserName added(std::u16string name, MentionType type) {
  return {std::move(name), type};
}
UserName never(std::u16string name) {
  return {std::move(name), std::nullopt};
}

TEST(UserNames, AreMarkedBehindProcliticsInAnySpelling) {
  EXPECT_THAT(marked(u"وصل فريق النورس الأزرق وقال للنورس إنه جاهز",
                     {added(u"النورس", MentionType::organisation)}),
              ElementsAre("organisation:النورس:user", "organisation:نورس:user"));
  EXPECT_THAT(marked(u"اجتماع في شركه اثير", {added(u"شركة أثير", MentionType::organisation)}),
              ElementsAre("organisation:شركه اثير:user"));
  EXPECT_THAT(marked(u"صدر كتاب ملحمة البحر", {added(u"ملحمة البحر", MentionType::misc)}),
              ElementsAre("misc:ملحمة البحر:user"));
}

TEST(UserNames, WinOverWhatIsFound) {
  EXPECT_THAT(marked(u"زار القاهرة", {added(u"القاهرة", MentionType::organisation)}),
              ElementsAre("organisation:القاهرة:user"));
  EXPECT_THAT(marked(u"قال أنتوني بلينكن إن", {added(u"أنتوني", MentionType::misc)}),
              ElementsAre("misc:أنتوني:user"))
      << "what overlaps goes";
  EXPECT_THAT(marked(u"زار القاهرة", {added(u"القاهرة", MentionType::misc), never(u"القاهرة"),
                                      added(u"القاهرة", MentionType::person)}),
              ElementsAre("person:القاهرة:user"))
      << "the last holds";
}

TEST(UserNames, NeverToBeMarked) {
  EXPECT_THAT(marked(u"زار القاهرة وبيروت", {never(u"القاهرة")}),
              ElementsAre("place:بيروت:gazetteer"));
  EXPECT_THAT(marked(u"في جامعة القاهرة", {never(u"القاهرة")}),
              ElementsAre("organisation:جامعة القاهرة:gazetteer"))
      << "a longer name is another name";
  EXPECT_THAT(marked(u"في جامعة القاهرة", {never(u"جامعة القاهرة")}), IsEmpty());
}

TEST(UserNames, TheLongerWins) {
  EXPECT_THAT(marked(u"في بيت الغيم القديم", {added(u"الغيم", MentionType::person),
                                              added(u"بيت الغيم", MentionType::place)}),
              ElementsAre("place:بيت الغيم:user"));
}

TEST(UserNames, AWordThatIsTooLongIsNeverMet) {
  EXPECT_THAT(marked(u"زار بيروت", {added(std::u16string(70'000, u'ب'), MentionType::person)}),
              ElementsAre("place:بيروت:gazetteer"));
}

TEST(UserNames, TheWordsOfOptions) {
  EXPECT_EQ(user_name_of(u"غيم", "place")->type, MentionType::place);
  EXPECT_EQ(user_name_of(u"غيم", "none")->type, std::nullopt);
  EXPECT_FALSE(user_name_of(u"غيم", "date").has_value());
  EXPECT_FALSE(user_name_of(u"غيم", "thing").has_value());
}

} // namespace
} // namespace tanqih
