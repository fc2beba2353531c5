// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/stage.hpp"

namespace tanqih {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr std::u16string_view paste =
    u"يزور الرئيس القاهرة يوم الأربعاء لبحث العلاقات بين البلدين.\n\nوقال إن \"الزيارة\" مهمة.\n";

std::string dump(std::string_view stage, std::u16string_view text = paste,
                 const Options& options = {}) {
  return dump_stage(knowledge(), text, options, *enum_named<Stage>(stage)).value();
}

TEST(StageJson, StagesHaveNames) {
  for (const std::string_view name : enum_names<Stage>) {
    const std::string begin = "{\"stage\":\"" + std::string(name) + "\",\"";
    EXPECT_THAT(dump(name), StartsWith(begin));
    EXPECT_THAT(dump(name, u""), StartsWith(begin));
  }
}

TEST(StageJson, BlocksShowTheirText) {
  EXPECT_THAT(dump("read"), HasSubstr("البلدين.\\n\\nوقال"));
  EXPECT_THAT(dump("segment"),
              HasSubstr("\"text\":\"وقال إن \\\"الزيارة\\\" مهمة.\",\"shape\":\"paragraph\""));
  EXPECT_THAT(dump("label"), HasSubstr("{\"kind\":\"body\",\"unsure\":"));
  EXPECT_THAT(dump("strip"), HasSubstr("{\"keep\":true,\"overridden\":false,\"kind\":\"body\""));
}

TEST(StageJson, ABlockOfAPageTellsWhatItStandsIn) {
  Options page;
  page.format = InputFormat::html;
  const auto containers = [&page](std::u16string_view html) {
    const std::string json = dump("segment", html, page);
    const std::size_t begin = json.find("\"containers\":");
    return json.substr(begin, json.find(']', begin) + 1 - begin);
  };
  const auto in = [&containers](std::u16string_view element) {
    const std::u16string tag(element);
    return containers(u"<" + tag + u">بدأ العمل أمس.</" + tag.substr(0, tag.find(u' ')) + u">");
  };
  EXPECT_EQ(in(u"p"), "\"containers\":[]");
  EXPECT_EQ(in(u"article"), "\"containers\":[\"article\"]");
  EXPECT_EQ(in(u"main"), "\"containers\":[\"main\"]");
  EXPECT_EQ(in(u"header"), "\"containers\":[\"header\"]");
  EXPECT_EQ(in(u"footer"), "\"containers\":[\"footer\"]");
  EXPECT_EQ(in(u"nav"), "\"containers\":[\"nav\"]");
  EXPECT_EQ(in(u"aside"), "\"containers\":[\"aside\"]");
  EXPECT_EQ(in(u"figure"), "\"containers\":[\"figure\"]");
  EXPECT_EQ(in(u"figcaption"), "\"containers\":[\"figcaption\"]");
  EXPECT_EQ(in(u"time"), "\"containers\":[\"time\"]");
  EXPECT_EQ(in(u"button"), "\"containers\":[\"button\"]");
  EXPECT_EQ(in(u"blockquote"), "\"containers\":[\"quote\"]");
  EXPECT_EQ(in(u"p hidden"), "\"containers\":[\"hidden\"]");
  EXPECT_EQ(containers(u"<table><tr><td>بدأ العمل أمس.</table>"), "\"containers\":[\"table\"]");
  EXPECT_EQ(containers(u"<ul><li>بدأ العمل أمس.</ul>"), "\"containers\":[\"list\"]");
}

TEST(StageJson, TooMuchIsRefused) {
  // Only the length is looked at: half a gigabyte need not be there.
  const std::u16string_view text(paste.data(), max_input_units + 1);
  const auto dumped = dump_stage(knowledge(), text, {}, Stage::read);
  ASSERT_FALSE(dumped.ok());
  EXPECT_EQ(dumped.error().code, ErrorCode::too_large);
}

} // namespace
} // namespace tanqih
