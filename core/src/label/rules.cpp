// SPDX-License-Identifier: MIT
#include "label/rules.hpp"

#include <algorithm>
#include <optional>

#include "base/confidence.hpp"
#include "label/vocabulary.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using confidence::line::doubtful;
using confidence::line::likely;
using confidence::line::sure;

// By hand, as the confidences are; in words where nothing else is said. Held by the tests of label.
constexpr std::uint32_t most_in_menu_item = 6; ///< above the article
constexpr std::uint32_t most_in_author = 4;    ///< between title and text: "محمد العلي"
constexpr std::uint32_t least_in_title = 5;
constexpr std::uint32_t least_in_standfirst = 9;
constexpr std::uint32_t least_in_closed_standfirst = 5;
constexpr std::uint32_t least_in_subtitle = 5;
constexpr std::uint32_t least_in_photo_credit = 4;
constexpr std::uint32_t most_in_subheading = 12; ///< between paragraphs; longer lines are text
constexpr std::uint32_t most_in_heading = 6;     ///< that ends an insert
constexpr std::uint32_t most_in_box_heading = 5; ///< over headlines in the article
constexpr std::uint32_t least_in_headline = 5;
constexpr std::uint32_t most_in_headline = 20;
constexpr std::uint32_t most_in_tag = 4;          ///< after the article
constexpr std::uint32_t most_in_tag_or_share = 5; ///< under a heading that says so
constexpr double most_are_headlines = 0.8;        ///< of the lines of a box
constexpr double seldom_of_article = 0.25; ///< the share of its words that the article around has
constexpr double half_of_article = 0.5;    ///< of a line's words after the article: a tag

/// A section that a heading has opened, and how far it reaches.
struct Section {
  BlockKind kind{};
  std::u16string cue;
};

class Rules {
public:
  Rules(std::u16string_view text, const std::vector<Block>& blocks, const std::vector<Line>& lines)
      : text_(text), blocks_(blocks), lines_(lines), labels_(blocks.size()) {}

  std::vector<Label> run(const Region& region, std::optional<std::size_t> title) && {
    if (region.clusters.empty()) {
      without_prose();
      return std::move(labels_);
    }
    const std::size_t first = region.clusters[region.core].first;
    above(first, title);
    std::size_t last = first;
    for (std::size_t c = region.core; c < region.clusters.size(); ++c) {
      const Cluster& cluster = region.clusters[c];
      if (cluster.article) {
        if (c > region.core)
          between(last, cluster.first);
        inside(cluster);
        last = cluster.last;
      }
    }
    below(last);
    return std::move(labels_);
  }

private:
  void set(std::size_t i, BlockKind kind, Reason reason, std::uint8_t confidence,
           std::u16string cue = {}) {
    labels_[i] = {kind, confidence <= doubtful, confidence, reason, std::move(cue)};
  }

  /// The words of the paste that matched, not the folded phrase.
  [[nodiscard]] std::u16string cue_words(std::size_t i) const {
    if (!lines_[i].cue.cue)
      return {};
    const std::u16string_view line = slice(text_, blocks_[i].span);
    const std::vector<std::uint32_t> origin = fold_with_origin(line).origin;
    const Span span = lines_[i].cue.span;
    return std::u16string(line.substr(origin[span.begin], origin[span.end] - origin[span.begin]));
  }

  /// What the line says of itself: a cue, a date, a credit, the markup around it.
  bool by_itself(std::size_t i) {
    const Line& line = lines_[i];
    if (line.frame) {
      set(i, line.frame->kind, line.frame->reason, sure);
      return true;
    }
    if (line.cue.cue) {
      set(i, line.cue.cue->kind, Reason::cue, sure, cue_words(i));
      return true;
    }
    const std::uint16_t containers = blocks_[i].layout.containers;
    if (containers & in_figcaption) {
      set(i, BlockKind::caption, Reason::in_figcaption, sure);
    } else if (containers & in_nav) {
      set(i, BlockKind::navigation, Reason::in_navigation, sure);
    } else if (containers & in_footer && !(containers & in_article)) {
      set(i, BlockKind::legal, Reason::in_footer, likely);
    } else if (containers & (in_hidden | in_button)) {
      set(i, BlockKind::other, Reason::in_controls, likely);
    } else if (line.date) {
      set(i, BlockKind::dateline, Reason::date_line, likely);
    } else if (line.dated && line.words >= 3) {
      set(i, BlockKind::dateline, Reason::date_first, likely);
    } else if (line.signed_off) {
      set(i, BlockKind::source, Reason::signed_off, likely);
    } else {
      return false;
    }
    return true;
  }

  /// A paste without one paragraph: a poem, a list, a few words. What no cue removes stays.
  void without_prose() {
    std::optional<Section> section;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (by_itself(i)) {
        section.reset();
        if (heads_section(lines_[i]))
          section = Section{labels_[i].kind, cue_words(i)};
      } else if (section) {
        set(i, section->kind, Reason::in_section, likely, section->cue);
      } else if (i == 0 && blocks_.size() > 1 && !lines_[i].stop && lines_[i].words >= 3) {
        set(i, BlockKind::title, Reason::first_line, doubtful);
      } else {
        set(i, BlockKind::body, Reason::no_prose, doubtful);
      }
    }
  }

  /// Menus, sidebars, the title and the lines under it.
  void above(std::size_t first, std::optional<std::size_t> title) {
    std::optional<Section> section;
    for (std::size_t i = 0; i < first; ++i) {
      const Line& line = lines_[i];
      const bool below_title = title && i > *title;
      if (title && line.folded == lines_[*title].folded) {
        set(i, BlockKind::title, i == *title ? Reason::title : Reason::title_again, likely);
        section.reset();
      } else if (by_itself(i)) {
        section.reset();
        if (!below_title && heads_section(line))
          section = Section{labels_[i].kind, cue_words(i)};
      } else if (line.place_agency) {
        set(i, BlockKind::dateline, Reason::place_agency, likely);
      } else if (section && !below_title) {
        set(i, section->kind, Reason::in_section, likely, section->cue);
      } else if (!below_title) {
        if (!title && i + 1 == first && line.words >= least_in_title)
          set(i, BlockKind::title, Reason::first_line, doubtful);
        else if (line.words <= most_in_menu_item)
          set(i, BlockKind::navigation, Reason::above_article, likely);
        else
          set(i, BlockKind::other, Reason::above_article, likely);
      } else {
        under_title(i, *title);
      }
    }
  }

  /// Between the title and the first paragraph: author, photo line, standfirst.
  void under_title(std::size_t i, std::size_t title) {
    const Line& line = lines_[i];
    if (line.credit_end) {
      set(i, BlockKind::caption, Reason::photo_credit, likely);
    } else if (line.words >= least_in_standfirst ||
               (line.stop && line.words >= least_in_closed_standfirst)) {
      set(i, BlockKind::body, Reason::standfirst, likely);
    } else if (i == title + 1 && line.words >= least_in_subtitle) {
      set(i, BlockKind::subheading, Reason::subtitle, doubtful);
    } else if (blocks_[i].layout.shape == BlockShape::heading) {
      set(i, BlockKind::subheading, Reason::subheading, likely);
    } else if (blocks_[i].layout.shape == BlockShape::list_item && !line.link) {
      set(i, BlockKind::body, Reason::list, likely);
    } else if (line.words <= most_in_author) {
      set(i, BlockKind::byline, Reason::under_title, doubtful);
    } else {
      set(i, BlockKind::caption, Reason::under_title, doubtful);
    }
  }

  /// From the first to the last paragraph of one cluster.
  void inside(const Cluster& cluster) {
    for (std::size_t i = cluster.first; i <= cluster.last; ++i) {
      if (lines_[i].prose) {
        set(i, BlockKind::body, Reason::body, cluster.unsure ? doubtful : sure);
        continue;
      }
      std::size_t end = i;
      while (end < cluster.last && !lines_[end].prose)
        ++end;
      if (!headlines(i, end))
        short_lines(i, end);
      i = end - 1;
    }
  }

  /// Lines between two paragraphs, each for itself.
  void short_lines(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const Line& line = lines_[i];
      if (by_itself(i))
        continue;
      const bool list = blocks_[i].layout.shape == BlockShape::list_item;
      if (line.link && !list)
        set(i, BlockKind::read_also, Reason::link_line, likely);
      else if (line.credit_end && line.words >= least_in_photo_credit && !line.stop)
        set(i, BlockKind::caption, Reason::photo_credit, doubtful);
      else if (list || line.stop || line.words > most_in_subheading)
        set(i, BlockKind::body, list ? Reason::list : Reason::short_paragraph, likely);
      else if (i + 1 == end)
        set(i, BlockKind::subheading, Reason::subheading, likely);
      else
        set(i, BlockKind::body, Reason::short_paragraph, doubtful);
    }
  }

  /// A box of other headlines in the middle of the article, whatever its heading says: a short
  /// line, then lines like headlines, without a full stop, that speak of something else.
  ///   … المزارعين. | من ملفاتنا | فوز الفريق الأول بكأس المدينة | أسعار النفط تتراجع في آسيا |
  ///   وأضاف الوزير …
  bool headlines(std::size_t begin, std::size_t end) {
    if (begin == 0 || end - begin < 3 || lines_[begin - 1].colon)
      return false;
    const bool headed = lines_[begin].words <= most_in_box_heading && !lines_[begin].stop;
    const std::size_t first = headed ? begin + 1 : begin;
    Vocabulary around;
    around.add(lines_[begin - 1].stems);
    around.add(lines_[end].stems);
    std::size_t like_headlines = 0;
    double familiar = 0;
    for (std::size_t i = first; i < end; ++i) {
      const Line& line = lines_[i];
      if (line.cue.cue || line.colon || blocks_[i].layout.bullet)
        return false;
      like_headlines +=
          line.words >= least_in_headline && line.words <= most_in_headline && !line.stop ? 1u : 0u;
      familiar += around.covers(line.stems);
    }
    const auto count = static_cast<double>(end - first);
    if (!headed || static_cast<double>(like_headlines) < most_are_headlines * count ||
        familiar > seldom_of_article * count)
      return false;
    for (std::size_t i = begin; i < end; ++i)
      if (!by_itself(i))
        set(i, BlockKind::related, Reason::headlines_inside, doubtful,
            std::u16string(slice(text_, blocks_[begin].span)));
    return true;
  }

  /// Between two clusters of the article: an insert, with or without a whole other text in it.
  void between(std::size_t last, std::size_t next) {
    std::optional<Section> section;
    for (std::size_t i = last + 1; i < next; ++i) {
      const Line& line = lines_[i];
      if (by_itself(i)) {
        if (heads_section(line))
          section = Section{labels_[i].kind, cue_words(i)};
        continue;
      }
      if (is_no_headline(line))
        section.reset();
      const bool goes_on = i + 1 == next || is_no_headline(lines_[i + 1]);
      if (section && goes_on && i > last + 2 && (is_subheading(i) || opens_next(i)))
        set(i, BlockKind::subheading, Reason::subheading, doubtful);
      else if (section)
        set(i, section->kind, Reason::in_section, likely, section->cue);
      else
        set(i, BlockKind::body, Reason::short_paragraph, doubtful);
    }
  }

  /// A heading reaches over headlines only: "وتتوزع المكتبة على ثلاث طبقات، وفيها:" is the article.
  static bool is_no_headline(const Line& line) {
    return line.colon || line.end == SentenceEnd::full_stop;
  }

  /// A short line without a link right before the article goes on, shorter than the headlines
  /// above.
  [[nodiscard]] bool is_subheading(std::size_t i) const {
    const Line& line = lines_[i];
    return blocks_[i].layout.shape == BlockShape::heading && !line.link &&
           line.words <= most_in_heading;
  }

  /// Shorter than the headlines above, and half of its words come back in the next line:
  /// "أقسام المكتبة" over "وتتوزع المكتبة على ثلاث طبقات، وفيها:".
  [[nodiscard]] bool opens_next(std::size_t i) const {
    constexpr std::uint32_t most_words = 4;
    const Line& line = lines_[i];
    if (line.words > most_words || line.link || line.stop ||
        lines_[i - 1].words < least_in_headline)
      return false;
    Vocabulary next;
    next.add(lines_[i + 1].stems);
    return next.covers(line.stems) >= half_of_article;
  }

  /// After the article's last paragraph.
  void below(std::size_t last) {
    std::size_t i = last + 1;
    for (; i < lines_.size() && ends_article(i, last); ++i)
      set(i, BlockKind::body, Reason::list, likely);
    std::optional<Section> section;
    Vocabulary article; // read when it is first asked for
    std::size_t read = 0;
    const auto is_of_article = [&](const Line& line) {
      for (; read <= last; ++read)
        if (labels_[read].kind == BlockKind::body)
          article.add(lines_[read].stems);
      return article.covers(line.stems) >= half_of_article;
    };
    for (; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (by_itself(i)) {
        const Cue* cue = line.cue.cue;
        if (heads_section(line))
          section = Section{labels_[i].kind, cue_words(i)};
        else if (cue && cue->kind != BlockKind::dateline && cue->kind != BlockKind::navigation)
          section.reset();
        else if (line.date && section)
          set(i, section->kind, Reason::in_section, likely, section->cue);
        continue;
      }
      if (section && reaches(*section, i)) {
        set(i, section->kind, line.prose ? Reason::other_article : Reason::in_section, likely,
            section->cue);
        continue;
      }
      section.reset();
      if (line.prose)
        set(i, BlockKind::other, Reason::after_article, doubtful);
      else if (line.words <= most_in_tag)
        set(i, is_of_article(line) ? BlockKind::tags : BlockKind::navigation, Reason::after_article,
            likely);
      else
        set(i, BlockKind::related, Reason::headline_after_article, likely);
    }
  }

  /// Tags and share buttons are short lines; what heads other texts reaches to the next heading.
  [[nodiscard]] bool reaches(const Section& section, std::size_t i) const {
    const Line& line = lines_[i];
    switch (section.kind) {
    case BlockKind::tags:
    case BlockKind::share:
      return line.words <= most_in_tag_or_share && !line.stop;
    default:
      return true;
    }
  }

  /// The end of an article that is no paragraph: a list after a colon, a closing short sentence.
  [[nodiscard]] bool ends_article(std::size_t i, std::size_t last) const {
    const Line& line = lines_[i];
    if (line.cue.cue || line.date || line.link || line.signed_off)
      return false;
    const bool list = blocks_[i].layout.shape == BlockShape::list_item;
    const bool after_colon = lines_[last].colon || labels_[i - 1].reason == Reason::list;
    if (list)
      return after_colon || (i > last + 1 && blocks_[i - 1].layout.shape == BlockShape::list_item);
    return (line.stop && line.end != SentenceEnd::question) || lines_[last].colon ||
           (line.colon && i + 1 < lines_.size() && !lines_[i + 1].cue.cue);
  }

  std::u16string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Line>& lines_;
  std::vector<Label> labels_;
};

} // namespace

std::vector<Label> label_by_rules(std::u16string_view text, const std::vector<Block>& blocks,
                                  const std::vector<Line>& lines, const Region& region,
                                  std::optional<std::size_t> title) {
  return Rules(text, blocks, lines).run(region, title);
}

} // namespace tanqih
