// SPDX-License-Identifier: MIT
#include "label/title.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "label/vocabulary.hpp"

namespace tanqih {

namespace {

/// How far above the first paragraph a title is looked for: menus and sidebars come before it, not
/// between it and the text.
constexpr std::size_t reach = 40;
constexpr std::uint32_t most_words = 30;
/// The paragraphs whose words a title repeats, and the first of them, which it repeats most.
constexpr std::size_t paragraphs = 12;
constexpr std::size_t leads = 4;

/// What speaks for a title and against it, in nats: a logistic regression over the lines above the
/// first paragraph of training/layouts and of the benchmark's pastes, rounded.
namespace weight {
constexpr double of_lead = 2.5; ///< share of its words that the first paragraphs have
constexpr double of_lead_if_long = 1.9;
constexpr double of_article = 2.9;
constexpr double first_heading = 3.5; ///< h1
constexpr double other_heading = 1.5;
constexpr double page_title = 2.0; ///< the page's own <title> has it
constexpr double under_menu = 1.4;
constexpr double three_words = -5.0; ///< or two, in a heading
constexpr double four_words = -1.7;
constexpr double many_words = -2.8; ///< 15 and more, and each beyond 18
constexpr double each_word_more = -0.5;
constexpr double figures = -3.8; ///< a third of it is digits
constexpr double bullet = -3.0;
constexpr double link = -2.9;
constexpr double two_parts = -2.5; ///< "ملاحق المدينة » أوراق"
constexpr double menu = -2.5;      ///< "الوطني | الدولي | المحلي"
constexpr double closed = -2.2;    ///< by a full stop
constexpr double colon_at_end = -1.0;
constexpr double who = -1.9; ///< "نص وتصوير: عمار النابلسي"
constexpr double over_caption = -2.0;
constexpr double under_date = -1.7;
constexpr double another_above = -1.3; ///< each candidate of five words and more, up to two
constexpr double no_title = -2.7;
} // namespace weight

/// The marks that part menus and paths. Quotation marks part only with spaces on both sides.
std::uint32_t count_parting_marks(std::u16string_view folded) {
  constexpr std::u16string_view anywhere = u"|>›";
  constexpr std::u16string_view spaced = u"-–—»«/";
  std::uint32_t marks = 0;
  for (std::size_t i = 0; i < folded.size(); ++i)
    if (anywhere.find(folded[i]) != std::u16string_view::npos || folded.substr(i, 2) == u"::")
      ++marks;
    else if (spaced.find(folded[i]) != std::u16string_view::npos && i > 0 &&
             folded[i - 1] == u' ' && i + 1 < folded.size() && folded[i + 1] == u' ')
      ++marks;
  return marks;
}

bool is_cue_of(const Line& line, BlockKind kind) {
  return line.cue.cue && line.cue.cue->kind == kind;
}

/// By its own form.
double weigh(const Line& line, const Layout& layout) {
  double score = 0;
  if (layout.shape == BlockShape::heading)
    score += layout.level == 1 ? weight::first_heading : weight::other_heading;
  if (line.words <= 3)
    score += weight::three_words;
  else if (line.words == 4)
    score += weight::four_words;
  else if (line.words >= 15)
    score += weight::many_words;
  if (line.words > 18)
    score += weight::each_word_more * (line.words - 18);
  const auto digits = std::count_if(line.folded.begin(), line.folded.end(), is_ascii_digit);
  if (static_cast<std::size_t>(digits) * 3 >= line.folded.size())
    score += weight::figures;
  const std::uint32_t marks = count_parting_marks(line.folded);
  if (marks == 1 && line.words <= 5)
    score += weight::two_parts;
  if (marks >= 2 && line.words * 10 <= (marks + 1) * 26) // 2.6 words a part
    score += weight::menu;
  if (layout.bullet)
    score += weight::bullet;
  if (line.link)
    score += weight::link;
  if (line.end == SentenceEnd::full_stop)
    score += weight::closed;
  if (line.colon)
    score += weight::colon_at_end;
  if (line.words <= 6 && line.folded.find(u':') != std::u16string::npos)
    score += weight::who;
  return score;
}

} // namespace

std::optional<std::size_t> find_title(const std::vector<Line>& lines,
                                      const std::vector<Block>& blocks, const Region& region,
                                      std::u16string_view page_title) {
  if (region.clusters.empty())
    return std::nullopt;
  const Cluster& core = region.clusters[region.core];
  Vocabulary lead;
  Vocabulary article;
  for (std::size_t i = core.first, n = 0; i <= core.last && n < paragraphs; ++i)
    if (lines[i].prose) {
      if (n < leads)
        lead.add(lines[i].stems);
      article.add(lines[i].stems);
      ++n;
    }

  std::optional<std::size_t> best;
  double highest = weight::no_title;
  int above = 0; // candidates of five words and more
  for (std::size_t i = core.first > reach ? core.first - reach : 0; i < core.first; ++i) {
    const Line& line = lines[i];
    const Layout& layout = blocks[i].layout;
    if (line.cue.cue || line.date || line.place_agency || line.credit_end ||
        (layout.containers & (in_nav | in_footer | in_figcaption | in_hidden)) != 0)
      continue;
    if (line.words < (layout.shape == BlockShape::heading ? 2u : 3u) || line.words > most_words)
      continue;
    double score = weigh(line, layout);
    const double of_lead = lead.covers(line.stems);
    score += weight::of_lead * of_lead + weight::of_article * article.covers(line.stems);
    if (line.words >= 6)
      score += weight::of_lead_if_long * of_lead;
    if (line.words >= 3 && line.folded.size() * 2 >= page_title.size() &&
        page_title.find(line.folded) != std::u16string_view::npos)
      score += weight::page_title;
    if (i > 0 && is_cue_of(lines[i - 1], BlockKind::navigation))
      score += weight::under_menu;
    if (i > 0 && (lines[i - 1].date || is_cue_of(lines[i - 1], BlockKind::dateline)))
      score += weight::under_date;
    if (is_cue_of(lines[i + 1], BlockKind::caption))
      score += weight::over_caption;
    score += weight::another_above * std::min(above, 2);
    above += line.words >= 5;
    if (score > highest) {
      highest = score;
      best = i;
    }
  }
  return best;
}

} // namespace tanqih
