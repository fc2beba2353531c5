// SPDX-License-Identifier: MIT
#include "label/region.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// Of a cluster, to tell another text from: more say no more, and take time.
constexpr std::size_t paragraphs_read = 12;
/// More short lines than this in a row separate two clusters, even without a heading.
constexpr std::size_t longest_gap = 8;
/// And so many that are cues, dates or links.
constexpr std::size_t most_foreign = 3;
/// The article is the first cluster with this share of the heaviest one's weight …
constexpr double share_of_heaviest = 0.3;
/// … and where all are light, the heaviest; code units of prose.
constexpr double enough_weight = 120;
/// A ticker has less of its words in the paragraph after it than a standfirst has.
constexpr double share_of_ticker = 0.2;

/// A line that may head another text: words.
constexpr std::uint32_t least_in_headline = 5;
constexpr std::uint32_t most_in_headline = 20;
/// So many paragraphs are enough to know an article by.
constexpr std::size_t enough_paragraphs = 3;
/// Below this share of words in common two stretches do not speak of one thing …
constexpr double nothing_shared = 0.15;
/// … and from these on they do: an article, an opening and its headline.
constexpr double much_of_article = 0.35;
constexpr double some_of_headline = 0.3;
constexpr double half_of_headline = 0.5;

/// What speaks for another text between the article and a later cluster, and against one; above 0
/// the sum says so. Set by hand; the inserted articles of label_test.cpp and
/// tests/cases/read-also-whole-article hold the verdict, and the sum is a feature of lines.model,
/// in quarters (foreignness_zone), so that no weight can change without training it again:
/// train_layout.
namespace weight {
constexpr double source = 1.5; ///< "المصدر: رويترز", "(بترا)": the article has been signed
constexpr double closed = 1.5; ///< tags, comments, legal lines: an article ends before them
constexpr double one_headline = 0.5;
constexpr double list_of_headlines = -0.5; ///< an insert; the article goes on after it
constexpr double headline_tells = 1.5;     ///< the opening has half of the headline's words
constexpr double headline_hints = 0.75;    ///< some of them
constexpr double goes_on = -2.0;           ///< it opens like a later paragraph: "وأضاف …"
constexpr double opens = 0.5;              ///< it does not
constexpr double of_article = -0.75;       ///< it has the article's words
constexpr double not_of_article = 0.75;
constexpr double open_lead = 0.5;         ///< its first paragraph has no full stop
constexpr double benefit_of_doubt = -1.0; ///< it is the article's: nothing of that may be lost
} // namespace weight

/// Once another text has begun only a sure continuation comes back.
constexpr double sure_continuation = -1.5;
/// A sum nearer to 0 than this is in doubt.
constexpr double doubt = 0.75;
/// The scale of Cluster::foreignness.
constexpr double quarters = 4;

/// One long line of many headlines above the article's title and date; a standfirst, which may be
/// without a full stop too, has the words of the paragraph that follows.
bool is_ticker(const std::vector<Line>& lines, const Cluster& cluster, const Line& next) {
  if (cluster.closed || cluster.first != cluster.last)
    return false;
  Vocabulary paragraph;
  paragraph.add(next.stems);
  return paragraph.covers(lines[cluster.first].stems) < share_of_ticker;
}

/// Another text without a word of warning: one line like a headline, which the article has not the
/// words of and the next paragraph has, and the next paragraph is not the article's either.
bool opens_another(const std::vector<Line>& lines, std::size_t headline, std::size_t next,
                   const Vocabulary& article) {
  const Line& line = lines[headline];
  const bool numbered = is_ascii_digit(line.folded.front()); // "16:15 …"
  if (line.cue.cue || line.date || line.stop || numbered || line.words < least_in_headline ||
      line.words > most_in_headline || lines[next].continues ||
      article.covers(line.stems) >= nothing_shared ||
      article.covers(lines[next].stems) >= nothing_shared)
    return false;
  Vocabulary paragraph;
  paragraph.add(lines[next].stems);
  return paragraph.covers(line.stems) >= half_of_headline;
}

std::vector<Cluster> find_clusters(const std::vector<Line>& lines) {
  std::vector<Cluster> clusters;
  bool open = false;
  std::size_t gap = 0;
  bool dated = false;         // a date in the gap
  Vocabulary article;         // of the open cluster
  std::size_t paragraphs = 0; // in it
  std::size_t foreign = 0;    // lines of the gap that stand after an article, or between articles
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool heading = heads_section(line);
    if (line.prose && !heading) {
      if (!open || foreign >= most_foreign || (dated && is_ticker(lines, clusters.back(), line)) ||
          (gap > 0 && paragraphs >= enough_paragraphs && opens_another(lines, i - 1, i, article))) {
        clusters.push_back({.first = i, .last = i});
        article = {};
        paragraphs = 0;
      }
      open = true;
      gap = foreign = 0;
      if (paragraphs++ < paragraphs_read)
        article.add(line.stems);
      dated = false;
      clusters.back().last = i;
      Cluster& cluster = clusters.back();
      cluster.weight += static_cast<double>(line.folded.size()) * (line.stop ? 1.0 : 0.5);
      cluster.closed = cluster.closed || line.stop;
    } else if (heading || ++gap > longest_gap) {
      open = false;
    } else if (line.cue.cue || line.date || line.link) {
      ++foreign;
      dated = dated || line.date || (line.cue.cue && line.cue.cue->kind == BlockKind::dateline);
    }
  }
  return clusters;
}

std::size_t find_core(const std::vector<Cluster>& clusters) {
  double heaviest = 0;
  bool closed = false;
  for (const Cluster& cluster : clusters)
    if (cluster.weight > heaviest) {
      heaviest = cluster.weight;
      closed = cluster.closed;
    }
  const double enough = std::min(heaviest, std::max(enough_weight, heaviest * share_of_heaviest));
  std::size_t core = 0;
  // A ticker has no full stop.
  while (clusters[core].weight < enough || (closed && !clusters[core].closed))
    ++core;
  return core;
}

/// What stands between the article and a later cluster, weighed: above 0 the cluster is another
/// text.
double foreignness_score(const std::vector<Line>& lines, const Cluster& before, const Cluster& next,
                         const Vocabulary& article) {
  double score = weight::benefit_of_doubt;
  bool source = false;
  bool closed = false;
  bool headed = false;
  std::size_t headlines = 0;
  std::size_t headline = next.first;
  for (std::size_t i = before.last + 1; i < next.first; ++i) {
    const Line& line = lines[i];
    if (const Cue* cue = line.cue.cue) {
      source = source || (cue->kind == BlockKind::source && !headed);
      closed = closed || cue->kind == BlockKind::tags || cue->kind == BlockKind::comments ||
               cue->kind == BlockKind::legal;
      headed = headed || heads_section(line);
    } else if (line.signed_off) {
      source = source || !headed;
    } else if (!line.date && line.words >= 3) {
      ++headlines;
      headline = i;
    }
  }
  const Line& lead = lines[next.first];
  Vocabulary opening;
  opening.add(lead.stems);
  if (next.first < next.last)
    opening.add(lines[next.first + 1].stems);
  const double of_headline = headline < next.first ? opening.covers(lines[headline].stems) : 0.0;
  const double of_article = article.covers(lead.stems);

  if (source)
    score += weight::source;
  if (closed)
    score += weight::closed;
  if (headlines == 1)
    score += weight::one_headline;
  if (headlines > 2)
    score += weight::list_of_headlines;
  if (of_headline >= half_of_headline)
    score += weight::headline_tells;
  else if (of_headline >= some_of_headline)
    score += weight::headline_hints;
  score += lead.continues ? weight::goes_on : weight::opens;
  if (of_article >= much_of_article)
    score += weight::of_article;
  else if (of_article < nothing_shared)
    score += weight::not_of_article;
  if (!lead.stop)
    score += weight::open_lead;
  return score;
}

} // namespace

Region find_region(const std::vector<Line>& lines) {
  Region region;
  region.clusters = find_clusters(lines);
  if (region.clusters.empty())
    return region;
  region.core = find_core(region.clusters);

  Vocabulary article;
  const auto learn = [&](const Cluster& cluster) {
    for (std::size_t i = cluster.first; i <= cluster.last; ++i)
      if (lines[i].prose)
        article.add(lines[i].stems);
  };
  region.clusters[region.core].article = true;
  if (region.core + 1 < region.clusters.size())
    learn(region.clusters[region.core]);
  bool after_another = false;
  for (std::size_t c = region.core + 1; c < region.clusters.size(); ++c) {
    Cluster& cluster = region.clusters[c];
    const double score = foreignness_score(lines, region.clusters[c - 1], cluster, article);
    cluster.foreignness = static_cast<int>(score * quarters);
    cluster.article = score <= (after_another ? sure_continuation : 0.0);
    cluster.unsure = score > -doubt && score < doubt;
    after_another = after_another || !cluster.article;
    if (cluster.article)
      learn(cluster);
  }
  return region;
}

} // namespace tanqih
