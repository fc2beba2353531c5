// A mention: a stretch of the text that names something. An entity: the thing that mentions name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

/// Names in JSON are these words; `tanqih tag --tokens` writes PER ORG LOC MISC for the first four.
enum class MentionType : std::uint8_t {
  person,
  organisation,
  place,
  misc,
  date,
  time,
  duration, ///< "ثلاثة أشهر"
  number,
  percent,
  money,
  quantity, ///< a number with its unit: "15 كيلومترا"
};
inline constexpr int mention_type_count = 11;

/// Where the knowledge that this is a name came from.
enum class Origin : std::uint8_t { gazetteer, rule, model, user };

/// What `value` holds, by type; empty where the text does not say enough. A name has none, or the
/// code of its country.
///   date      ISO 8601: 2023-10-07, 2023-10, 2023; an interval: 2023-05-03/2023-05-05, 2016/2020;
///             a week: 2023-W40; 500 BC: -0499. No year said: --10-07, --10, or the year of the
///             dateline's date where that is within three months.
///             ISO 8601-2: the decade 199X, the century 18XX, seasons 2023-21 (spring) to 2023-24,
///             quarters 2023-33 to 2023-36, halves 2023-40 and 2023-41.
///             What is told from the day of publication (أمس, الأربعاء الماضي, هذا الأسبوع) is such
///             a date where a dateline says that day. Where none does: -W-3 is some Wednesday (ISO
///             8601:2000), and P0D, -P1D, -P1Y are the way from that day: today, yesterday, last
///             year. The hijri calendar is kept: hijri:1445-09-15, hijri:--09, hijri:1445,
///             hijri:09XX.
///   time      T10:30, T19:00; T10:30Z, T12:00+03:00 where the zone is said
///   duration  P3M, PT48H, P1Y6M; decades and centuries in years
///   number    1500000, 12.5
///   percent   12.5, -3
///   money     ISO 4217 and the amount: USD 1500000; the amount alone where neither the text nor
///             the currencies before it say whose it is (ريال)
///   quantity  the number and the unit's symbol: 15 km
struct Mention {
  Span span; ///< without proclitics: القاهرة in والقاهرة, بلينكن in لبلينكن
  MentionType type{};
  Origin origin{};
  std::uint8_t confidence = 0; ///< percent
  std::string value;           ///< normalised, UTF-8: see above
};

struct Entity {
  MentionType type{};
  std::u16string name; ///< the form to show: full before short, then the most frequent
  std::vector<std::u16string>
      variants; ///< every form met, in order of first mention, `name` among them
  std::vector<std::uint32_t> mentions; ///< indices into the mentions, in order
  std::string value; ///< of its first mention that has one; a country's ISO 3166 code
  Origin origin{};   ///< of its surest mention, of equals the first
  std::vector<std::u16string> roles{}; ///< a person's titles, in order of first mention
  std::string country{}; ///< ISO 3166-1 alpha-2: it is the country, lies in it, or is called by its
                         ///< nisba; empty: not told
  std::string latin{};   ///< a name in Latin letters, automatic, UTF-8; empty: none
};

} // namespace tanqih
