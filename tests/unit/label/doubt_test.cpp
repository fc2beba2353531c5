// SPDX-License-Identifier: MIT
#include "label/doubt.hpp"

#include <gtest/gtest.h>

#include "base/bit_cast.hpp"
#include "knowledge.hpp"
#include "label/page_fixture.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {
namespace {

using namespace article;

/// A model that weighs one feature.
DoubtModel model_of(std::size_t feature, float weight, float bias, float least_sure) {
  std::vector<std::byte> bytes;
  const auto put = [&](float number) {
    const auto bits = bit_cast<std::uint32_t>(number);
    for (unsigned shift = 0; shift < 32; shift += 8)
      bytes.push_back(static_cast<std::byte>(bits >> shift));
  };
  put(bias);
  for (std::size_t i = 0; i < doubt_feature_count; ++i)
    put(i == feature ? weight : 0);
  put(least_sure);
  crf::ByteReader reader(bytes);
  return DoubtModel(reader);
}

Doubt judged(const DoubtModel& model, const Page& page, const std::vector<ModelLabel>& labels) {
  return model.judge(page.lines, find_region(page.lines), labels, true);
}

constexpr ModelLabel body = {LineClass::body, 0.9F, 0};
constexpr ModelLabel gone = {LineClass::related, 0.1F, 0};

TEST(Doubt, IsTheLogisticOfWhatIsWeighed) {
  const Page page(lead);
  EXPECT_EQ(judged(model_of(0, 0, 0, 0.4F), page, {body}).confidence, 50);
  EXPECT_FALSE(judged(model_of(0, 0, 0, 0.4F), page, {body}).doubtful);
  EXPECT_TRUE(judged(model_of(0, 0, 0, 0.6F), page, {body}).doubtful);
  EXPECT_EQ(judged(model_of(0, 0, 50, 0.6F), page, {body}).confidence, 100);
  EXPECT_EQ(judged(model_of(0, 0, -50, 0.6F), page, {body}).confidence, 0);
  const DoubtModel wrong_words = model_of(0, -1, 0, 0);
  EXPECT_LT(judged(wrong_words, page, {{LineClass::body, 0.5F, 0}}).confidence,
            judged(wrong_words, page, {body}).confidence);
}

TEST(Doubt, TheNextBestArticleIsTheHeaviestThatGoes) {
  std::u16string text(lead);
  text.append(later).append(u"اقرأ أيضا\n").append(other).append(other_later);
  const Page page(text);
  const DoubtModel model = model_of(0, 0, 0, 0);
  const Doubt first = judged(model, page, {body, body, gone, gone, gone});
  ASSERT_TRUE(first.other.has_value());
  EXPECT_EQ(first.other->first, 3U);
  EXPECT_EQ(first.other->last, 4U);
  const Doubt second = judged(model, page, {gone, gone, gone, body, body});
  ASSERT_TRUE(second.other.has_value());
  EXPECT_EQ(second.other->first, 0U);
  EXPECT_EQ(second.other->last, 1U);
  EXPECT_FALSE(judged(model, page, {body, body, gone, body, body}).other.has_value());
}

TEST(Doubt, APasteOfWhichNothingStaysIsInDoubtAndAnEmptyOneIsNot) {
  const DoubtModel model = model_of(0, 0, 50, 0.5F);
  const Doubt nothing = judged(model, Page(lead), {gone});
  EXPECT_TRUE(nothing.doubtful);
  EXPECT_EQ(nothing.confidence, 0);
  ASSERT_TRUE(nothing.other.has_value());
  EXPECT_EQ(nothing.other->first, 0U);
  const Doubt empty = judged(model, Page(u""), {});
  EXPECT_FALSE(empty.doubtful);
  EXPECT_EQ(empty.confidence, 100);
}

TEST(Doubt, IsToldUntilAPersonDecides) {
  const std::u16string paste(u"الرئيسية\nاقرأ أيضا: أسعار النفط تتراجع\nمشاركة\n");
  const auto told = [&](const Options& options) {
    const Article article = analyse(knowledge(), paste, options).value();
    return std::any_of(article.issues.begin(), article.issues.end(), [](const Issue& issue) {
      return issue.code == IssueCode::doubtful_article;
    });
  };
  EXPECT_TRUE(told({})) << "nothing of it stays";
  Options options;
  options.overrides.push_back({0, true, {}});
  EXPECT_FALSE(told(options));
}

} // namespace
} // namespace tanqih
