// SPDX-License-Identifier: MIT
// What a text names: kinds of mentions, and the entities, the things that mentions name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tanqih/enums.hpp"

namespace tanqih {

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
  std::string latin{};   ///< a name in Latin letters, UTF-8; empty: none
  LatinOrigin latin_origin{}; ///< of `latin`: known, or a guess
  std::u16string key{}; ///< the same for every spelling of one name or amount, to join and search
                        ///< by; not to be shown
};

} // namespace tanqih
