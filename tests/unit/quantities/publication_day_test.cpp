// SPDX-License-Identifier: MIT
#include "quantities/publication_day.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

std::string published(std::initializer_list<std::u16string_view> lines) {
  std::u16string text = u"2023-01-01 "; // of no line
  std::vector<Span> spans;
  for (const std::u16string_view line : lines) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text.append(line) += u'\n';
    spans.push_back({begin, begin + static_cast<std::uint32_t>(line.size())});
  }
  const auto day = find_published(knowledge().quantities, text, spans);
  return day ? to_iso(*day) : "";
}

TEST(PublicationDay, IsTheFirstThatALineSays) {
  EXPECT_EQ(published({u"الأحد 12 مايو 2024"}), "2024-05-12");
  EXPECT_EQ(published({u"نشر: 12/5/2024 - آخر تحديث: 14/5/2024"}), "2024-05-12");
  EXPECT_EQ(published({u"القاهرة - رويترز", u"كتب سالم في 1 مايو 2024", u"2024-05-12"}),
            "2024-05-01");
  EXPECT_EQ(published({}), "");
}

TEST(PublicationDay, IsSaidInFull) {
  EXPECT_EQ(published({u"الأحد 12 مايو"}), "") << "of no year";
  EXPECT_EQ(published({u"مايو 2024"}), "") << "of no day";
  EXPECT_EQ(published({u"اليوم"}), "");
  EXPECT_EQ(published({u"12 رمضان 1445"}), "") << "of another calendar";
  EXPECT_EQ(published({u"12 رمضان 1445 - 22 مارس 2024"}), "2024-03-22");
  EXPECT_EQ(published({u"الأحد 12", u"مايو 2024"}), "") << "no date crosses a line";
}

TEST(PublicationDay, TheWordsAreNotReadWhereThereIsNoLine) {
  const Lazy<QuantityWords> none([]() -> Result<QuantityWords> {
    return Error{ErrorCode::damaged_data, "asked for"};
  });
  EXPECT_EQ(find_published(none, u"2024-05-12", {}), std::nullopt);
  EXPECT_FALSE(none.damage().has_value());
}

} // namespace
} // namespace tanqih
