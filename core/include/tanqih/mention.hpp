// What a text names: kinds of mentions, and the entities, the things that mentions name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

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

/// One thing that the text names, once or more often.
struct Entity {
  MentionType type{};  ///< what it is
  std::u16string name; ///< the form to show: full before short, then the most frequent
  std::vector<std::u16string>
      variants; ///< every form met, in order of first mention, `name` among them
  std::vector<std::uint32_t> mentions; ///< indices into Article::mentions, in order
  std::string value;                   ///< ArticleMention::value of its first mention that has one
  Origin origin{};                     ///< of its surest mention, of equals the first
  std::vector<std::u16string> roles{}; ///< a person's titles, in order of first mention
  std::string country{}; ///< ISO 3166-1 alpha-2: it is the country, lies in it, or is called by its
                         ///< nisba; empty: not told
  std::string latin{};   ///< a name in Latin letters, automatic, UTF-8; empty: none
};

} // namespace tanqih
