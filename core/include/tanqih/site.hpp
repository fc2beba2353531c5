// SPDX-License-Identifier: MIT
// What is known of one site: the lines that its pages have in common.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

/// A line as it was first seen. Spelling, marks and spaces are folded where lines are compared.
struct SiteLine {
  std::u16string text; ///< of one page
  /// A kind that is removed: the line is that wherever it stands on a page of the site. title, body
  /// and subheading: it repeats too, but may be the article's ("المقادير" on a site of recipes),
  /// and is left to the core; a person who knows better changes the kind.
  BlockKind kind = BlockKind::other;
  /// Its numbers and dates differ from page to page: "عدد المشاهدات: 1,234".
  bool any_number = false;
  std::uint32_t pages = 0; ///< with different articles, that have it
};

/// What is known of one site: what is written to site.json.
struct SiteModel {
  std::uint32_t pages = 0;     ///< with different articles, that were learnt from
  std::vector<SiteLine> lines; ///< in any order
};

/// A site's lines by what they are met again by. Immutable; share one between threads, calls and
/// options.
class SiteIndex;
/// As it is shared; null: nothing is known.
using SiteIndexPtr = std::shared_ptr<const SiteIndex>;

/// Folds each line once, so that a document of the site costs only its own lines.
[[nodiscard]] SiteIndexPtr index_site(const Knowledge& knowledge, const SiteModel& site);

} // namespace tanqih
