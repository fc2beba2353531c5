#include "layout/region.hpp"

#include <algorithm>

namespace tanqih {

namespace {

/// More short lines than this in a row part two clusters, even without a heading.
constexpr std::size_t longest_gap = 8;
/// And so many that are cues, dates or links.
constexpr std::size_t most_foreign = 3;
/// The article is the first cluster with this share of the heaviest one's weight …
constexpr double share_of_heaviest = 0.3;
/// … and where all are light, the heaviest.
constexpr double enough_weight = 120;

std::vector<Cluster> find_clusters(const std::vector<Line>& lines) {
  std::vector<Cluster> clusters;
  bool open = false;
  std::size_t gap = 0;
  std::size_t foreign = 0; // lines of the gap that stand after an article, or between articles
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    const bool heading = heads_section(line);
    if (line.prose && !heading) {
      if (!open || foreign >= most_foreign)
        clusters.push_back({i, i, 0, false, false});
      open = true;
      gap = foreign = 0;
      clusters.back().last = i;
      clusters.back().weight += static_cast<double>(line.folded.size()) * (line.stop ? 1.0 : 0.5);
    } else if (heading || ++gap > longest_gap) {
      open = false;
    } else if (line.cue.cue || line.date || line.link) {
      ++foreign;
    }
  }
  return clusters;
}

std::size_t find_core(const std::vector<Cluster>& clusters) {
  double heaviest = 0;
  for (const Cluster& cluster : clusters)
    heaviest = std::max(heaviest, cluster.weight);
  const double enough = std::min(heaviest, std::max(enough_weight, heaviest * share_of_heaviest));
  std::size_t core = 0;
  while (clusters[core].weight < enough)
    ++core;
  return core;
}

/// What stands between the article and a later cluster, weighed: above 0 the cluster is another
/// text.
double strangeness(const std::vector<Line>& lines, const Cluster& before, const Cluster& next,
                   const Vocabulary& article) {
  double score = 0;
  bool source = false;
  bool closed = false; // tags, comments, legal lines: an article ends before them
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
  opening.add(lead.folded);
  if (next.first < next.last)
    opening.add(lines[next.first + 1].folded);
  const double of_headline = headline < next.first ? opening.covers(lines[headline].folded) : 0.0;
  const double of_article = article.covers(lead.folded);

  if (source)
    score += 1.5;
  if (closed)
    score += 1.5;
  if (headlines == 1)
    score += 0.5;
  if (headlines > 2)
    score -= 0.5;
  if (of_headline >= 0.5)
    score += 1.5;
  else if (of_headline >= 0.3)
    score += 0.75;
  if (lead.continues)
    score -= 2;
  else
    score += 0.5;
  if (of_article >= 0.35)
    score -= 0.75;
  else if (of_article < 0.15)
    score += 0.75;
  if (!lead.stop)
    score += 0.5;
  return score - 1.0; // in doubt it is the article's: nothing of it may be lost
}

} // namespace

bool heads_section(const Line& line) {
  return line.cue.cue && line.cue.cue->role == CueRole::heading &&
         line.cue.cue->match == CueMatch::whole;
}

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
        article.add(lines[i].folded);
  };
  region.clusters[region.core].article = true;
  if (region.core + 1 < region.clusters.size())
    learn(region.clusters[region.core]);
  bool strange = false; // once another text has begun, only a sure continuation comes back
  for (std::size_t c = region.core + 1; c < region.clusters.size(); ++c) {
    Cluster& cluster = region.clusters[c];
    const double score = strangeness(lines, region.clusters[c - 1], cluster, article);
    cluster.article = score <= (strange ? -1.5 : 0.0);
    cluster.unsure = score > -0.75 && score < 0.75;
    strange = strange || !cluster.article;
    if (cluster.article)
      learn(cluster);
  }
  return region;
}

} // namespace tanqih
