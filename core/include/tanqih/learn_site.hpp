// SPDX-License-Identifier: MIT
// Learns the lines that one site's pages have in common: headers, promotions, "follow us" lines
// that no cue knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

#include "tanqih/article.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/result.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// How much of a site its lines are learnt from.
struct SiteOptions {
  /// Pages with different articles; fewer are answered by too_few_pages. At least 3.
  std::uint32_t fewest_pages = 3;
  /// A line that the core alone would keep is learnt where this share of the pages has it, percent:
  /// 1 to 100.
  std::uint32_t share = 60;
};

/// Takes a site's pages one by one and holds only counts of their lines. Lines that are rare so far
/// are forgotten every 20 pages (lossy counting, Manku and Motwani 2002: what 5 % of the pages have
/// is never lost), so that memory does not grow with the number of pages.
///
/// Pages that repeat an article count once: a page is of a new article if less than 80 % of what it
/// keeps was on the pages before.
class SiteLearner {
public:
  /// `knowledge` must live as long.
  explicit SiteLearner(const Knowledge& knowledge, const SiteOptions& options = {});
  SiteLearner(SiteLearner&&) noexcept;            ///< what was moved from may only be assigned to
  SiteLearner& operator=(SiteLearner&&) noexcept; ///< the same
  ~SiteLearner();

  /// Counts the lines of one more page.
  /// `page` is what `analyse` gave for it, without a site; its entities are not needed.
  void add(const Article& page);
  [[nodiscard]] std::uint32_t pages() const;    ///< added
  [[nodiscard]] std::uint32_t articles() const; ///< of them with a new article
  [[nodiscard]] std::size_t lines() const;      ///< held: what the memory grows with

  /// In the order in which the pages have the lines. Error: too_few_pages, bad_option.
  [[nodiscard]] Result<SiteModel> learn() const;

private:
  struct Counts;
  std::unique_ptr<Counts> counts_;
};

/// The same of pages that are all there.
[[nodiscard]] Result<SiteModel> learn_site(const Knowledge& knowledge,
                                           std::span<const Article> pages,
                                           const SiteOptions& options = {});

} // namespace tanqih
