// SPDX-License-Identifier: MIT
// The lines of a site on one of its pages.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "label/line.hpp"
#include "label/openers.hpp"
#include "tanqih/block.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// The kinds of a site's lines that are removed.
class SiteIndex {
public:
  SiteIndex(const SiteModel& site, const Openers& openers);

  [[nodiscard]] bool empty() const { return by_words_.empty() && by_pattern_.empty(); }
  /// None: the site has no such line. `openers` as the index was made with.
  [[nodiscard]] std::optional<BlockKind> find(const Line& line, const Openers& openers) const;

private:
  std::unordered_map<std::u16string, BlockKind> by_words_;
  std::unordered_map<std::u16string, BlockKind> by_pattern_;
};

/// Gives the lines that `site` has its kinds, whatever `labels` says of them; one label a line. Two
/// stay as they are:
///   the title: "حريق في السوق القديمة" is in the lists of all pages, and heads its own article;
///   a word of the site's menu ("اقتصاد") that stands alone between paragraphs: it heads the
///   second.
void label_site_lines(const std::vector<Line>& lines, const SiteIndex& site, const Openers& openers,
                      std::vector<Label>& labels);

} // namespace tanqih
