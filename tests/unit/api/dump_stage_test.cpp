#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr std::u16string_view paste =
    u"يزور الرئيس القاهرة يوم الأربعاء لبحث العلاقات بين البلدين.\n\nوقال إن \"الزيارة\" مهمة.\n";

std::string dump(std::string_view stage, std::u16string_view text = paste) {
  return dump_stage(knowledge(), text, {}, *stage_named(stage)).value();
}

TEST(StageJson, StagesHaveNames) {
  for (const char* name :
       {"read", "repair", "segment", "label", "strip", "tokenise", "tag", "link"}) {
    ASSERT_TRUE(stage_named(name)) << name;
    EXPECT_THAT(dump(name), StartsWith(std::string("{\"stage\":\"") + name + "\",\"")) << name;
    EXPECT_THAT(dump(name, u""), StartsWith(std::string("{\"stage\":\"") + name + "\",\"")) << name;
  }
  EXPECT_FALSE(stage_named("render"));
  EXPECT_FALSE(stage_named(""));
}

TEST(StageJson, BlocksShowTheirText) {
  EXPECT_THAT(dump("read"), HasSubstr("البلدين.\\n\\nوقال"));
  EXPECT_THAT(dump("segment"),
              HasSubstr("\"text\":\"وقال إن \\\"الزيارة\\\" مهمة.\",\"shape\":\"paragraph\""));
  EXPECT_THAT(dump("label"), HasSubstr("{\"kind\":\"body\",\"unsure\":"));
  EXPECT_THAT(dump("strip"), HasSubstr("{\"keep\":true,\"overridden\":false,\"kind\":\"body\""));
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
