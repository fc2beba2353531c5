#include "label/region.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// Of a cluster, to tell another text from: more say no more, and take time.
constexpr std::size_t paragraphs_read = 12;
/// More short lines than this in a row part two clusters, even without a heading.
constexpr std::size_t longest_gap = 8;
/// And so many that are cues, dates or links.
constexpr std::size_t most_foreign = 3;
/// The article is the first cluster with this share of the heaviest one's weight …
constexpr double share_of_heaviest = 0.3;
/// … and where all are light, the heaviest.
constexpr double enough_weight = 120;

/// One long line of many headlines above the article's title and date; a standfirst, which may be
/// without a full stop too, has the words of the paragraph that follows.
bool is_ticker(const std::vector<Line>& lines, const Cluster& cluster, const Line& next) {
  if (cluster.closed || cluster.first != cluster.last)
    return false;
  Vocabulary paragraph;
  paragraph.add(next.stems);
  return paragraph.covers(lines[cluster.first].stems) < 0.2;
}

/// Another text without a word of warning: one line like a headline, which the article has not the
/// words of and the next paragraph has, and the next paragraph is not the article's either.
bool opens_another(const std::vector<Line>& lines, std::size_t headline, std::size_t next,
                   const Vocabulary& article) {
  const Line& line = lines[headline];
  const bool numbered = is_ascii_digit(line.folded.front()); // "16:15 …"
  if (line.cue.cue || line.date || line.stop || numbered || line.words < 5 || line.words > 20 ||
      lines[next].continues || article.covers(line.stems) >= 0.15 ||
      article.covers(lines[next].stems) >= 0.15)
    return false;
  Vocabulary paragraph;
  paragraph.add(lines[next].stems);
  return paragraph.covers(line.stems) >= 0.5;
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
          (gap > 0 && paragraphs >= 3 && opens_another(lines, i - 1, i, article))) {
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
  opening.add(lead.stems);
  if (next.first < next.last)
    opening.add(lines[next.first + 1].stems);
  const double of_headline = headline < next.first ? opening.covers(lines[headline].stems) : 0.0;
  const double of_article = article.covers(lead.stems);

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
        article.add(lines[i].stems);
  };
  region.clusters[region.core].article = true;
  if (region.core + 1 < region.clusters.size())
    learn(region.clusters[region.core]);
  bool strange = false; // once another text has begun, only a sure continuation comes back
  for (std::size_t c = region.core + 1; c < region.clusters.size(); ++c) {
    Cluster& cluster = region.clusters[c];
    const double score = strangeness(lines, region.clusters[c - 1], cluster, article);
    cluster.strangeness = static_cast<int>(score * 4);
    cluster.article = score <= (strange ? -1.5 : 0.0);
    cluster.unsure = score > -0.75 && score < 0.75;
    strange = strange || !cluster.article;
    if (cluster.article)
      learn(cluster);
  }
  return region;
}

} // namespace tanqih
