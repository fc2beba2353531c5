// SPDX-License-Identifier: MIT
// What was done to many documents, counted.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// Why a document was left out.
enum class Skip {
  existing, ///< its file is there
  // Of what was cleaned, what is not wanted:
  language,    ///< it is not in Arabic
  few_words,   ///< fewer than were asked for
  no_metadata, ///< it has no title or no date
  duplicate,   ///< one that is nearly the same came before
  // Of a web archive:
  other_record, ///< it is no answer to a request
  http_status,  ///< the answer is an error or leads elsewhere
  other_type,   ///< it is no page and no text
};
inline constexpr std::size_t skip_count = 8;
[[nodiscard]] std::string_view name_of(Skip skip);

struct Counters {
  std::uint64_t documents = 0;                             ///< that were read
  std::uint64_t errors = 0;                                ///< that were not
  std::uint64_t empty = 0;                                 ///< read, and no block of them kept
  std::uint64_t truncated = 0;                             ///< read, and a part of it is lost
  std::array<std::uint64_t, skip_count> skipped{};         ///< left out, by why
  std::array<std::uint64_t, block_kind_count> kept{};      ///< blocks, by kind
  std::array<std::uint64_t, block_kind_count> removed{};   ///< blocks, by kind
  std::array<std::uint64_t, block_kind_count> cut{};       ///< pieces of kept blocks, by kind
  std::array<std::uint64_t, repair_rule_count> repaired{}; ///< edits, by rule

  void count(const Article& article);
  void count(Skip skip, std::uint64_t documents) {
    skipped[static_cast<std::size_t>(skip)] += documents;
  }
  Counters& operator+=(const Counters& more);
};

/// One line:
/// {"documents":2,"errors":0,"empty":0,"truncated":0,"skipped":{},"kept":{"body":9},"removed":{},
/// "cut":{},"repaired":{"spaces":3}}, kinds and rules in the order of their enumeration, without
/// those that were not met.
[[nodiscard]] std::string json_of(const Counters& counters);

} // namespace tanqih::cli
