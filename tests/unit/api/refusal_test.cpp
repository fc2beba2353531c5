// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/learn_site.hpp"
#include "tanqih/options.hpp"
#include "tanqih/stage.hpp"

namespace tanqih {
namespace {

using testing::HasSubstr;

constexpr std::u16string_view text = u"وصل الوزير ، أمس."; // 17 code units, a space to repair at 10

struct Refused {
  std::string_view name;
  Options options;
  std::string_view message; ///< a part of it
};
void PrintTo(const Refused& refused, std::ostream* out) {
  *out << refused.name;
}

template <class Change> Options with(Change change) {
  Options options;
  change(options);
  return options;
}
Options with_name(std::u16string name, std::optional<MentionType> type = MentionType::person) {
  return with([&](Options& to) { to.names = {{std::move(name), type}}; });
}

class Refusal : public testing::TestWithParam<Refused> {};

TEST_P(Refusal, IsAnErrorThatSaysTheRange) {
  const auto answer = analyse(knowledge(), text, GetParam().options);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, ErrorCode::bad_option);
  EXPECT_THAT(answer.error().message, HasSubstr(GetParam().message));
  EXPECT_FALSE(dump_stage(knowledge(), text, GetParam().options, Stage::strip).ok());
}

INSTANTIATE_TEST_SUITE_P(
    Options, Refusal,
    testing::Values(
        Refused{"balance_above", with([](Options& to) { to.balance = 101; }),
                "balance is from -100 to 100, not 101"},
        Refused{"balance_below", with([](Options& to) { to.balance = -101; }), "not -101"},
        Refused{"undo_turned_round", with([](Options& to) {
                  to.undo = {{5, 2}};
                }),
                "from 5 to 2"},
        Refused{"undo_beyond", with([](Options& to) {
                  to.undo = {{10, 11}, {16, 18}};
                }),
                "undo: there is nothing at 16 to 18; the text has 17"},
        Refused{"override_beyond", with([](Options& to) {
                  to.overrides = {{17, true, std::nullopt}};
                }),
                "overrides: no block begins at 17; the text has 17"},
        Refused{"kept_kind", with([](Options& to) { to.keep = {static_cast<BlockKind>(200)}; }),
                "keep: there is no such kind"},
        Refused{"overriding_kind", with([](Options& to) {
                  to.overrides = {{0, std::nullopt, static_cast<BlockKind>(200)}};
                }),
                "overrides: there is no such kind"},
        Refused{"name_without_letters", with_name(u""), "has no word"},
        Refused{"name_of_spaces", with_name(u" \u00A0"), "has no word"},
        Refused{"name_of_a_date", with_name(u"أمس", MentionType::date), "person, organisation"}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(Refusal, IsKnownBeforeATextIsRead) {
  EXPECT_TRUE(refusal_of(with_name(u"")).has_value());
  EXPECT_FALSE(refusal_of(with_name(u"ليلى حسن", std::nullopt)).has_value());
  // What lies beyond a text is not.
  EXPECT_FALSE(refusal_of(with([](Options& to) { to.undo = {{16, 18}}; })).has_value());
}

TEST(Refusal, IsNoneAtTheEndsOfARange) {
  for (const int balance : {-100, 100})
    EXPECT_TRUE(analyse(knowledge(), text, with([&](Options& to) { to.balance = balance; })).ok());
  const Options options = with([](Options& to) {
    to.undo = {{10, 11}, {17, 17}, {3, 4}}; // the last two are no edits
    to.overrides = {{16, true, std::nullopt}};
  });
  EXPECT_TRUE(analyse(knowledge(), text, options).ok());
}

TEST(Refusal, OfHtmlCountsInTheTextThatWasReadOutOfIt) {
  Options options;
  options.format = InputFormat::html;
  options.undo = {{3, 4}};
  EXPECT_EQ(analyse(knowledge(), u"<p>خبر</p><!-- more -->", options).error().code,
            ErrorCode::bad_option);
}

TEST(Refusal, OfWhatASiteIsLearntFrom) {
  for (const SiteOptions options : {SiteOptions{2, 60}, SiteOptions{3, 0}, SiteOptions{3, 101}})
    EXPECT_EQ(learn_site(knowledge(), {}, options).error().code, ErrorCode::bad_option);
  EXPECT_EQ(learn_site(knowledge(), {}, {3, 100}).error().code, ErrorCode::too_few_pages);
}

} // namespace
} // namespace tanqih
