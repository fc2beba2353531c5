// SPDX-License-Identifier: MIT
#include "label/site_index.hpp"

#include <algorithm>
#include <utility>

#include "base/confidence.hpp"
#include "label/constraints.hpp"
#include "label/site_key.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::uint32_t menu_words = 3;

} // namespace

SiteIndex::SiteIndex(const SiteModel& site, const Openers& openers) {
  for (const SiteLine& line : site.lines) {
    if (is_kept(line.kind))
      continue;
    SiteKey key = site_key(fold(line.text), openers);
    if (key.words.empty())
      continue;
    if (line.any_number && key.numbers)
      by_pattern_.insert_or_assign(std::move(key.pattern), line.kind);
    else
      by_words_.insert_or_assign(std::move(key.words), line.kind);
  }
}

std::optional<BlockKind> SiteIndex::find(const Line& line, const Openers& openers) const {
  const SiteKey key = site_key(line.folded, openers);
  if (const auto found = by_words_.find(key.words); found != by_words_.end())
    return found->second;
  if (const auto found = by_pattern_.find(key.pattern); key.numbers && found != by_pattern_.end())
    return found->second;
  return std::nullopt;
}

void label_site_lines(const std::vector<Line>& lines, const SiteIndex& site, const Openers& openers,
                      std::vector<Label>& labels) {
  if (site.empty())
    return;
  std::vector<std::optional<BlockKind>> found(lines.size());
  std::transform(lines.begin(), lines.end(), found.begin(),
                 [&](const Line& line) { return site.find(line, openers); });
  const auto is_prose = [](const Line& line) { return line.prose; };
  const auto first = std::find_if(lines.begin(), lines.end(), is_prose) - lines.begin();
  const auto last = std::find_if(lines.rbegin(), lines.rend(), is_prose).base() - lines.begin();
  const auto is_menu_word = [&](std::size_t i) {
    return i < lines.size() && found[i] && lines[i].words <= menu_words &&
           (*found[i] == BlockKind::navigation || *found[i] == BlockKind::tags);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!found[i] || labels[i].kind == BlockKind::title)
      continue;
    const bool alone = is_menu_word(i) && !is_menu_word(i - 1) && !is_menu_word(i + 1);
    const auto place = static_cast<std::ptrdiff_t>(i);
    if (!(alone && first < place && place < last))
      labels[i] = {*found[i], false, confidence::line::sure, Reason::repeats_on_site, {}};
  }
}

} // namespace tanqih
