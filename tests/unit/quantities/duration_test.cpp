// SPDX-License-Identifier: MIT
#include "quantities/duration.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(Duration, IsWrittenAsIso8601HasIt) {
  struct Row {
    Number count;
    SpanUnit unit;
    const char* iso;
  };
  for (const auto& [count, unit, iso] : {
           Row{{3, 1}, SpanUnit::month, "P3M"},
           Row{{3, 1}, SpanUnit::minute, "PT3M"},
           Row{{48, 1}, SpanUnit::hour, "PT48H"}, // not two days: it was said so
           Row{{0, 1}, SpanUnit::second, "PT0S"},
           Row{{2, 1}, SpanUnit::week, "P2W"},
           Row{{2, 1}, SpanUnit::decade, "P20Y"},
           Row{{1, 2}, SpanUnit::century, "P50Y"},
           Row{{3, 2}, SpanUnit::year, "P1Y6M"},
           Row{{3, 2}, SpanUnit::day, "P1DT12H"},
           Row{{1, 4}, SpanUnit::hour, "PT15M"},
           Row{{5, 2}, SpanUnit::week, "P17DT12H"}, // weeks stand alone only
           Row{{5, 2}, SpanUnit::month, "P2.5M"},   // a month has no number of days
           Row{{5, 2}, SpanUnit::second, "PT2.5S"},
           Row{{1, 3}, SpanUnit::year, "P4M"},
           Row{{1, 3}, SpanUnit::month, ""}, // 0.333… without end
           Row{{1, 7}, SpanUnit::hour, ""},
           Row{{-1, 1}, SpanUnit::day, ""},
           Row{Number::unknown(), SpanUnit::day, ""},
           Row{{INT64_MAX, 1}, SpanUnit::century, ""},
       })
    EXPECT_EQ(to_duration(count, unit), iso) << to_decimal(count);
}

} // namespace
} // namespace tanqih
