// SPDX-License-Identifier: MIT
#include "read/list_numbers.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

TEST(ListNumbers, MarksAsBrowsersShowThem) {
  struct Case {
    ListStyle style;
    std::int32_t number;
    std::string_view mark;
  };
  for (const auto& [style, number, mark] : {
           Case{ListStyle::decimal, 12, "12."},
           Case{ListStyle::decimal, -1, "-1."},
           Case{ListStyle::arabic_indic, 105, "١٠٥."},
           Case{ListStyle::lower_alpha, 1, "a."},
           Case{ListStyle::lower_alpha, 26, "z."},
           Case{ListStyle::lower_alpha, 27, "aa."},
           Case{ListStyle::upper_alpha, 28, "AB."},
           Case{ListStyle::lower_alpha, 0, "0."},
           Case{ListStyle::lower_roman, 1994, "mcmxciv."},
           Case{ListStyle::upper_roman, 4, "IV."},
           Case{ListStyle::upper_roman, 4000, "4000."},
           Case{ListStyle::bullet, 3, ""},
       })
    EXPECT_EQ(to_utf8(list_mark(style, number)), mark) << name_of(style) << ' ' << number;
}

TEST(ListNumbers, MarksThatWordTyped) {
  struct Case {
    std::string_view typed;
    ListStyle before; ///< bullet: it is the first
    ListStyle style;
    std::optional<std::int32_t> number;
  };
  for (const auto& [typed, before, style, number] : {
           Case{"3.", ListStyle::bullet, ListStyle::decimal, 3},
           Case{"12)", ListStyle::bullet, ListStyle::decimal, 12},
           Case{"1-\u00A0", ListStyle::bullet, ListStyle::decimal, 1},
           Case{"٣.", ListStyle::bullet, ListStyle::arabic_indic, 3},
           Case{"a.", ListStyle::bullet, ListStyle::lower_alpha, 1},
           Case{"i.", ListStyle::bullet, ListStyle::lower_roman, 1},
           Case{"i.", ListStyle::lower_alpha, ListStyle::lower_alpha, 9},
           Case{"v.", ListStyle::lower_roman, ListStyle::lower_roman, 5},
           Case{"IV.", ListStyle::upper_roman, ListStyle::upper_roman, 4},
           Case{"أ-", ListStyle::bullet, ListStyle::other, std::nullopt},
           Case{"2.1.", ListStyle::bullet, ListStyle::other, std::nullopt},
           Case{"(1)", ListStyle::bullet, ListStyle::other, std::nullopt},
           // bullets, as the fonts Symbol, Courier New and Wingdings have them
           Case{"·", ListStyle::bullet, ListStyle::bullet, std::nullopt},
           Case{"o", ListStyle::bullet, ListStyle::bullet, std::nullopt},
           Case{"§", ListStyle::bullet, ListStyle::bullet, std::nullopt},
           Case{"", ListStyle::bullet, ListStyle::bullet, std::nullopt},
       }) {
    const PageItem earlier{0, before, 1, u"x."};
    PageItem item;
    read_typed_mark(typed, before == ListStyle::bullet ? nullptr : &earlier, item);
    EXPECT_EQ(item.style, style) << typed;
    EXPECT_EQ(item.number, number) << typed;
    EXPECT_EQ(item.mark.empty(), style == ListStyle::bullet) << typed;
  }
}

} // namespace
} // namespace tanqih
