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

struct Mention {
  Span span; ///< without proclitics: القاهرة in والقاهرة, بلينكن in لبلينكن
  MentionType type{};
  Origin origin{};
  std::uint8_t confidence = 0; ///< percent
  std::string value; ///< normalised, UTF-8: "2024-10-07", "--10-07" (no year), "USD 1500000", "12.5"; empty: none
};

struct Entity {
  MentionType type{};
  std::u16string name;                  ///< the form to show: full before short, then the most frequent
  std::vector<std::u16string> variants; ///< every form met, in order of first mention, `name` among them
  std::vector<std::uint32_t> mentions;  ///< indices into the mentions, in order
  std::string value;                    ///< of its first mention that has one; a country's ISO 3166 code
  Origin origin{};                      ///< of its surest mention, of equals the first
};

} // namespace tanqih
