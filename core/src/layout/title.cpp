#include "layout/title.hpp"

#include <algorithm>
#include <unordered_map>

namespace tanqih {

namespace {

/// How far above the first paragraph a title is looked for: menus and sidebars come before it, not
/// between it and the text.
constexpr std::size_t reach = 40;
/// Lines this near pay nothing for their distance: date, author, photo and share lines stand
/// between.
constexpr std::size_t near = 6;

/// A date, an author, a place: what stands under a title, and under little else above an article.
bool signs(const Line& line) {
  const Cue* cue = line.cue.cue;
  return line.date || line.place_agency ||
         (cue && (cue->kind == BlockKind::dateline || cue->kind == BlockKind::byline));
}

} // namespace

std::optional<std::size_t> find_title(const std::vector<Line>& lines,
                                      const std::vector<Block>& blocks, const Region& region,
                                      std::u16string_view page_title) {
  if (region.clusters.empty())
    return std::nullopt;
  const Cluster& core = region.clusters[region.core];
  Vocabulary lead;
  for (std::size_t i = core.first, n = 0; i <= core.last && n < 4; ++i)
    if (lines[i].prose) {
      lead.add(lines[i].folded);
      ++n;
    }

  std::unordered_map<std::u16string_view, unsigned> times;
  for (const Line& line : lines)
    ++times[line.folded];

  struct Candidate {
    std::size_t at;
    double score;
  };
  std::vector<Candidate> candidates;
  const std::size_t top = core.first > reach ? core.first - reach : 0;
  for (std::size_t i = top; i < core.first; ++i) {
    const Line& line = lines[i];
    const Layout& layout = blocks[i].layout;
    const bool heading = layout.shape == BlockShape::heading;
    if (line.cue.cue || line.date || line.place_agency || line.credit_end ||
        (layout.containers & (in_nav | in_footer | in_figcaption | in_hidden)) != 0)
      continue;
    if (line.words < (heading ? 2u : 3u) || line.words > 30)
      continue;
    const std::size_t distance = core.first - i;
    double score = 2.0 * lead.covers(line.folded);
    if (heading)
      score += layout.level == 1 ? 2.0 : 0.5;
    if (line.words >= 4 && line.words <= 18)
      score += 0.4;
    if (distance > near)
      score -= 0.06 * static_cast<double>(distance - near);
    if (line.words > 18)
      score -= 0.1 * (line.words - 18);
    if (line.link)
      score -= 1.0;
    if (signs(lines[i + 1]))
      score += 0.5;
    if (line.words >= 3 && line.folded.size() * 2 >= page_title.size() &&
        page_title.find(line.folded) != std::u16string_view::npos)
      score += 2.0;
    if (times[line.folded] > 1)
      score += 0.3;
    if (i == 0)
      score += 0.4;
    if (line.folded.ends_with(u'.') && !line.folded.ends_with(u".."))
      score -= 0.4;
    candidates.push_back({i, score});
  }
  if (candidates.empty())
    return std::nullopt;
  const double best =
      std::max_element(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
        return a.score < b.score;
      })->score;
  if (best < 0.7)
    return std::nullopt;
  // The first of those nearly as good: a caption below repeats the title's words.
  for (const Candidate& candidate : candidates)
    if (candidate.score >= best - 0.45)
      return candidate.at;
  return std::nullopt;
}

} // namespace tanqih
