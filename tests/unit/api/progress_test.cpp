// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;

std::vector<std::string> told(std::u16string_view text, const Options& options) {
  std::vector<std::string> names;
  EXPECT_TRUE(analyse(knowledge(), text, options, [&](Stage stage) {
                names.emplace_back(name_of(stage));
              }).ok());
  return names;
}

TEST(Progress, EveryStageIsToldOnceInOrder) {
  for (const std::u16string_view text : {u"", u"وصل الوزير إلى القاهرة."})
    EXPECT_THAT(told(text, {}), ElementsAre("read", "repair", "segment", "label", "strip",
                                            "tokenise", "tag", "link"));
}

TEST(Progress, WithoutNamesItEndsAtStrip) {
  Options options;
  options.entities = false;
  EXPECT_THAT(told(u"وصل الوزير إلى القاهرة.", options),
              ElementsAre("read", "repair", "segment", "label", "strip"));
}

} // namespace
} // namespace tanqih
