// SPDX-License-Identifier: MIT
#include "tanqih/learn_site.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "api/knowledge.hpp"
#include "base/hash.hpp"
#include "label/constraints.hpp"
#include "label/line.hpp"
#include "label/site_key.hpp"
#include "text/fold.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

namespace {

/// Longer lines are the article's; code units.
constexpr std::size_t longest_line = 2000;
/// Of the lines learnt, those on the most pages.
constexpr std::size_t most_lines = 2000;
constexpr std::uint32_t least_pages = 3;
/// Articles between two times of forgetting: 1/20 of the pages is the share that is never lost.
constexpr std::uint32_t bucket_pages = 20;
/// A page of whose kept words this percentage stood on earlier pages has no new article …
constexpr std::size_t same_article = 80;
/// … not counting lines that this many articles have, and short ones.
constexpr std::uint32_t common_line = 3;
constexpr std::uint32_t telling_words = 4;
/// A line that the core removes is learnt where this percentage of the pages has it, above the
/// title and below the text; inside the article, where the core may be wrong about a list, it takes
/// more pages and more words.
constexpr std::uint32_t share_if_removed = 20;
constexpr std::uint32_t words_inside = 4;
constexpr std::uint8_t sure = 80;
/// A heading inside an article has at most this many words; right under the title it has fewer.
constexpr std::uint32_t heading_words = 6;
constexpr std::uint32_t first_heading_words = 3;
/// A whole paragraph in the midst of articles may be their common background ("يذكر أن الحرب بدأت
/// …"): it is the site's where this percentage of this many pages has it.
constexpr std::uint32_t share_of_paragraph = 80;
constexpr std::uint32_t pages_of_paragraph = 6;
/// The headline of another article, in a list that stands on many pages, has at least this many
/// words.
constexpr std::uint32_t headline_words = 5;

/// 0 stands for no line.
std::uint64_t hash_of(std::u16string_view text) {
  const std::uint64_t hash = fnv_64(text);
  return hash == 0 ? 1 : hash;
}

/// A line of one page.
struct Seen {
  std::uint64_t line = 0;  ///< hash of its pattern; 0: no words
  std::uint64_t words = 0; ///< hash of its words, numbers and all
  std::uint32_t count = 0; ///< of words
  bool numbers = false;
  bool kept = false;
  bool title = false;
  bool prose = false;
  bool brief = false;  ///< neither a paragraph nor a title, byline, date
  bool inside = false; ///< between the title and the last paragraph
};

/// What stands beside a line, page after page.
struct Neighbour {
  std::uint64_t last = 0; ///< a hash
  std::uint32_t times = 0;
  std::uint32_t changes = 0;
  void meet(std::uint64_t line) {
    changes += times > 0 && line != last;
    last = line;
    ++times;
  }
};

/// What is known of a line so far.
struct Counted {
  std::u16string text; ///< as first seen on the second article that has it
  std::uint64_t order = 0;
  std::uint64_t words = 0; ///< hash of its words, as first seen
  std::uint32_t count = 0;
  std::uint32_t missed = 0; ///< articles that may have had it before it was (again) counted
  std::uint32_t pages = 0;
  std::array<std::uint32_t, block_kind_count> kinds{};
  std::uint32_t inside = 0;  ///< pages on which it stands there
  std::uint32_t doubted = 0; ///< pages on which the core removes it, and is not sure
  Neighbour brief_above;     ///< where that is such a line
  Neighbour brief_below;
  // Of the pages where the core keeps it:
  std::uint32_t kept = 0;
  std::uint32_t items = 0;    ///< of a list or a table
  std::uint32_t links = 0;    ///< nearly all of it is a link
  std::uint32_t followed = 0; ///< by a kept line
  std::uint32_t headed = 0;   ///< followed by a kept line that is no paragraph
  std::uint32_t between = 0;  ///< a kept paragraph above, a kept line below
  Neighbour above;
  Neighbour below;
  bool numbers_vary = false;
  bool prose = false;
  bool colon = false;
};

BlockKind most_frequent(const Counted& line, bool kept) {
  int best = kept ? static_cast<int>(BlockKind::body) : static_cast<int>(BlockKind::other);
  for (int kind = 0; kind < block_kind_count; ++kind)
    if (is_kept(static_cast<BlockKind>(kind)) == kept &&
        line.kinds[static_cast<std::size_t>(kind)] > line.kinds[static_cast<std::size_t>(best)])
      best = kind;
  return static_cast<BlockKind>(best);
}

bool varies(const Neighbour& neighbour) {
  return neighbour.changes * 2 >= neighbour.times;
}

/// The brief lines around it are others each time: "ملعقة ملح" is of a list that the article has,
/// "الرئيسية" of one that the site has.
bool is_listed(const Counted& line) {
  const auto changes = [&](const Neighbour& brief) {
    return brief.times * 2 > line.pages && brief.changes * 5 >= brief.times;
  };
  return line.items * 2 > line.kept || changes(line.brief_above) || changes(line.brief_below);
}

/// It stands over what changes from page to page, in the article or at its head:
///   المقادير / كوب دقيق / …        ماذا بعد؟ / ويرى مراقبون أن …
bool is_heading(const Counted& line) {
  if (line.links * 2 > line.kept || line.followed * 2 <= line.kept || !varies(line.below))
    return false;
  return line.colon || line.count <= first_heading_words ||
         (line.count <= heading_words &&
          (line.between * 2 > line.kept || line.headed * 2 > line.kept));
}

/// What a line is that the core keeps on most pages. A kept kind: it may be the article's.
BlockKind kind_of_kept(const Counted& line, std::uint32_t articles) {
  if (most_frequent(line, true) == BlockKind::title)
    return BlockKind::title; // "أسعار الذهب اليوم الثلاثاء 11 يونيو"
  if (is_heading(line))
    return BlockKind::subheading;
  if (is_listed(line))
    return BlockKind::body;
  const bool inside = line.between * 2 > line.kept;
  if (line.prose && inside && varies(line.below) && varies(line.above) &&
      (articles < pages_of_paragraph || line.pages * 100 < share_of_paragraph * articles))
    return BlockKind::body;
  return inside ? BlockKind::promo : BlockKind::other;
}

} // namespace

struct SiteLearner::Counts {
  const Openers& openers;
  SiteOptions options;
  std::uint32_t pages = 0;
  std::uint32_t articles = 0;
  std::unordered_map<std::uint64_t, Counted> lines;

  [[nodiscard]] std::vector<Seen> see(const Article& page) const {
    std::vector<Seen> seen(page.blocks.size());
    std::size_t title = 0;
    std::size_t last = 0; // paragraph that is kept
    for (std::size_t i = 0; i < seen.size(); ++i) {
      const ArticleBlock& block = page.blocks[i];
      const BlockKind kind = block.label.kind;
      if (kind == BlockKind::title && title == 0)
        title = i;
      const SiteKey key = site_key(fold(block.text), openers);
      if (key.count == 0) // figures or a date alone
        continue;
      Seen& line = seen[i];
      line.line = hash_of(key.pattern);
      line.words = hash_of(key.words);
      line.count = key.count;
      line.numbers = key.numbers;
      line.kept = is_kept(kind);
      line.title = kind == BlockKind::title;
      line.prose = is_paragraph(key.count, sentence_end(block.text));
      line.brief =
          !line.prose && !line.title && kind != BlockKind::byline && kind != BlockKind::dateline;
      if (line.kept && line.prose)
        last = i;
    }
    for (std::size_t i = title + 1; i < last; ++i)
      seen[i].inside = true;
    return seen;
  }

  [[nodiscard]] bool has_new_article(const Article& page, const std::vector<Seen>& seen) const {
    std::size_t all = 0;
    std::size_t known = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (!seen[i].kept || seen[i].count < telling_words)
        continue;
      const auto found = lines.find(seen[i].line);
      const std::uint32_t on = found == lines.end() ? 0 : found->second.pages;
      if (on >= common_line)
        continue;
      all += page.blocks[i].text.size();
      known += on > 0 ? page.blocks[i].text.size() : 0;
    }
    return known * 100 < same_article * all;
  }

  void count(const Article& page, const std::vector<Seen>& seen) {
    // A line that comes twice on a page: where it is kept tells more.
    std::unordered_map<std::uint64_t, std::size_t> places;
    std::size_t last_kept = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (seen[i].line == 0)
        continue;
      const auto [place, first] = places.emplace(seen[i].line, i);
      if (!first && seen[i].kept && !seen[place->second].kept)
        place->second = i;
      if (seen[i].kept)
        last_kept = i;
    }
    bool paragraph_above = false;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      if (seen[i].line != 0 && places.at(seen[i].line) == i)
        count_line(page.blocks, seen, i, paragraph_above && i < last_kept);
      paragraph_above = paragraph_above || (seen[i].kept && seen[i].prose);
    }
  }

  void count_line(const std::vector<ArticleBlock>& blocks, const std::vector<Seen>& seen,
                  std::size_t i, bool between) {
    const ArticleBlock& block = blocks[i];
    const Seen& here = seen[i];
    const auto [found, first] = lines.try_emplace(here.line);
    Counted& line = found->second;
    if (first) {
      line.order = std::uint64_t{articles} << 32 | i;
      line.words = here.words;
      line.count = here.count;
      line.prose = here.prose;
      line.missed = (articles - 1) / bucket_pages;
    } else if (line.text.empty() && block.text.size() <= longest_line) {
      line.text = block.text; // most lines are on one page only and are never written down
    }
    ++line.pages;
    line.numbers_vary = line.numbers_vary || line.words != here.words;
    ++line.kinds[static_cast<std::size_t>(block.label.kind)];
    line.inside += here.inside;
    const Seen none;
    const Seen& above = i > 0 ? seen[i - 1] : none;
    const Seen& below = i + 1 < seen.size() ? seen[i + 1] : none;
    // Beside "القمح 14.50" prices of other days are other lines; beside the address of the house a
    // count of readers is the same line each time.
    if (above.brief)
      line.brief_above.meet(here.numbers ? above.words : above.line);
    if (below.brief)
      line.brief_below.meet(here.numbers ? below.words : below.line);
    if (!here.kept) {
      line.doubted += block.label.unsure || block.label.confidence < sure;
      return;
    }
    ++line.kept;
    line.items +=
        block.layout.shape == BlockShape::list_item || block.layout.shape == BlockShape::table_row;
    line.links += is_nearly_all_link(block.layout, block.span);
    line.followed += below.kept && !below.title;
    line.headed += below.kept && !below.title && !below.prose;
    line.between += between;
    line.colon = block.text.ends_with(u':');
    line.above.meet(above.kept ? above.line : 0); // a count of readers stays the same line
    line.below.meet(below.kept ? below.words : 0);
  }

  void forget_rare() {
    const std::uint32_t buckets = articles / bucket_pages;
    std::erase_if(lines, [&](const auto& entry) {
      return entry.second.pages + entry.second.missed <= buckets;
    });
  }

  /// None: the line is not the site's.
  [[nodiscard]] std::optional<SiteLine> judge(const Counted& line) const {
    if (line.text.empty() || line.pages < options.fewest_pages)
      return std::nullopt;
    SiteLine learnt{line.text, BlockKind::other, line.numbers_vary, line.pages};
    // "القاهرة #" may be the weather.
    if (learnt.any_number && line.count < 2)
      return std::nullopt;
    if (line.kept * 3 <= line.pages) {
      learnt.kind = most_frequent(line, false);
      const bool headline =
          (learnt.kind == BlockKind::related || learnt.kind == BlockKind::read_also) &&
          line.count >= headline_words;
      const bool inside = line.inside * 2 > line.pages;
      if (headline || (line.doubted + line.kept) * 2 > line.pages ||
          (inside && (line.count < words_inside || is_listed(line))) ||
          line.pages * 100 < (inside ? options.share : share_if_removed) * articles)
        return std::nullopt;
      return learnt;
    }
    if (line.pages * 100 < options.share * articles)
      return std::nullopt;
    learnt.kind = kind_of_kept(line, articles);
    return learnt;
  }
};

SiteLearner::SiteLearner(const Knowledge& knowledge, const SiteOptions& options)
    : counts_(new Counts{knowledge.openers, options, 0, 0, {}}) {}
SiteLearner::SiteLearner(SiteLearner&&) noexcept = default;
SiteLearner& SiteLearner::operator=(SiteLearner&&) noexcept = default;
SiteLearner::~SiteLearner() = default;

void SiteLearner::add(const Article& page) {
  ++counts_->pages;
  const std::vector<Seen> seen = counts_->see(page);
  if (!counts_->has_new_article(page, seen))
    return;
  ++counts_->articles;
  counts_->count(page, seen);
  if (counts_->articles % bucket_pages == 0)
    counts_->forget_rare();
}

std::uint32_t SiteLearner::pages() const {
  return counts_->pages;
}
std::uint32_t SiteLearner::articles() const {
  return counts_->articles;
}
std::size_t SiteLearner::lines() const {
  return counts_->lines.size();
}

Result<SiteModel> SiteLearner::learn() const {
  const auto [fewest, share] = counts_->options;
  if (fewest < least_pages)
    return Error{ErrorCode::bad_option, "fewest_pages is " + std::to_string(least_pages) +
                                            " or more, not " + std::to_string(fewest) + "."};
  if (share < 1 || share > 100)
    return Error{ErrorCode::bad_option,
                 "share is from 1 to 100 percent, not " + std::to_string(share) + "."};
  if (counts_->articles < fewest)
    return Error{ErrorCode::too_few_pages,
                 "A site is learnt from " + std::to_string(fewest) +
                     " pages with different articles and more, not from " +
                     std::to_string(counts_->articles) + " (of " + std::to_string(counts_->pages) +
                     " given); give more pages of the site."};
  struct Entry {
    std::uint64_t order;
    SiteLine line;
  };
  std::vector<Entry> learnt;
  for (const auto& [hash, line] : counts_->lines)
    if (auto one = counts_->judge(line))
      learnt.push_back({line.order, *std::move(one)});
  if (learnt.size() > most_lines) {
    std::sort(learnt.begin(), learnt.end(), [](const Entry& a, const Entry& b) {
      return a.line.pages != b.line.pages ? a.line.pages > b.line.pages : a.order < b.order;
    });
    learnt.resize(most_lines);
  }
  std::sort(learnt.begin(), learnt.end(),
            [](const Entry& a, const Entry& b) { return a.order < b.order; });
  SiteModel site;
  site.pages = counts_->articles;
  for (Entry& entry : learnt)
    site.lines.push_back(std::move(entry.line));
  return site;
}

Result<SiteModel> learn_site(const Knowledge& knowledge, std::span<const Article> pages,
                             const SiteOptions& options) {
  SiteLearner learner(knowledge, options);
  for (const Article& page : pages)
    learner.add(page);
  return learner.learn();
}

} // namespace tanqih
