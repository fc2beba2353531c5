// SPDX-License-Identifier: MIT
#include "label/line_features.hpp"

#include <algorithm>
#include <array>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "label/line_template.hpp"
#include "tanqih/enum_names.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

using Template = LineTemplate;

// Counts are told by the step that they fall on: the first bound that is not below them. The bounds
// were set by hand, close where one more tells most; the model was trained with them.
namespace bounds {
constexpr std::uint32_t words[] = {0, 1, 2, 3, 4, 6, 8, 11, 17, 29, 59};
constexpr std::uint32_t run[] = {1, 2, 3, 5, 9, 20};
constexpr std::uint32_t cue_rest[] = {0, 4, 12, 40, 120}; // code units
constexpr std::uint32_t article_distance[] = {1, 2, 3, 4, 6, 9, 15, 30};
constexpr std::uint32_t lines_above[] = {0, 1, 2, 4, 9};
constexpr std::uint32_t lines_below[] = {1, 2, 3, 5, 10};
constexpr std::uint32_t title_distance[] = {0, 1, 2, 3, 4, 6, 10};
constexpr std::uint32_t times[] = {1, 2, 3};
constexpr std::uint32_t heading_distance[] = {0, 1, 2, 4, 8, 16};
constexpr std::uint32_t near_heading[] = {0, 1, 2, 4};
constexpr std::uint32_t digit_tenths[] = {0, 1, 2, 4};
constexpr std::uint32_t latin_tenths[] = {0, 2, 5, 8};
constexpr std::uint32_t separators[] = {0, 1, 2, 4};
constexpr std::uint32_t colons[] = {0, 1};
constexpr std::uint32_t commas[] = {0, 1, 3};
constexpr std::uint32_t link_tenths[] = {2, 5, 8, 9};
constexpr std::uint32_t bold_tenths[] = {2, 5, 8};
constexpr std::uint32_t paragraphs[] = {0, 1, 3, 8, 20};
constexpr double share[] = {0, 0.15, 0.35, 0.5, 0.75};
} // namespace bounds

/// Added to the step of a distance that is counted the other way.
constexpr std::uint32_t other_way = 20;
/// Of a share that is not asked for, since the line is of those that it would share words with.
constexpr std::uint32_t own_words = 7;
constexpr std::uint32_t no_brief_lines = 9;
/// Beyond the first line and the last.
constexpr std::uint32_t no_rule = 99;
/// More blank lines say no more; then beyond the last line.
constexpr std::uint16_t most_blank = 3;
constexpr std::uint32_t at_the_end = 4;

template <std::size_t Size>
std::uint32_t step(std::size_t value, const std::uint32_t (&steps)[Size]) {
  std::uint32_t at = 0;
  while (at < Size && value > steps[at])
    ++at;
  return at;
}

/// A share of 0–1; 0 is a step by itself.
std::uint32_t share_step(double share) {
  if (share <= 0)
    return 0;
  std::uint32_t at = 1;
  while (at < std::size(bounds::share) && share >= bounds::share[at])
    ++at;
  return at;
}

std::uint32_t share_step(const std::optional<double>& share) {
  return share ? share_step(*share) : own_words;
}

/// Units inside links or bold, of all; none is a step by itself.
template <std::size_t Size>
std::uint32_t tenths_step(std::uint32_t units, const Span& span,
                          const std::uint32_t (&steps)[Size]) {
  return units == 0 ? 0 : step(units * 10 / std::max(1U, span.size()), steps) + 1;
}

/// The class of the unit that ends a line.
std::uint32_t ending(char16_t unit) {
  constexpr std::u16string_view known = u".!؟?…:،)]}»\"”-|*";
  constexpr std::uint32_t digit = 30;
  constexpr std::uint32_t letter = 31;
  if (const std::size_t at = known.find(unit); at != std::u16string_view::npos)
    return static_cast<std::uint32_t>(at + 1);
  return is_ascii_digit(unit) ? digit : is_ascii_letter(unit) ? letter : 0U;
}

/// The model knows a reason by how its row in reasons.tsv is spelt: another spelling is another
/// feature, and needs a new line_feature_set.
std::uint32_t reason_hash(const Label& rule) {
  return text_hash(name_of(rule.reason));
}

constexpr auto template_hashes = [] {
  std::array<std::uint32_t, last_line_template + 1> hashes{};
  for (std::uint32_t number = 0; number < hashes.size(); ++number)
    hashes[number] = mix(number);
  return hashes;
}();

/// Turns what is measured of a line into features.
class Describer {
public:
  explicit Describer(const LineContext& context)
      : context_(context), blocks_(context.reading().blocks), lines_(context.reading().lines),
        rules_(context.reading().rules), region_(context.reading().region),
        title_(context.reading().title),
        page_(combine(step(context.paragraphs(), bounds::paragraphs),
                      context.brief_sentences() ? share_step(*context.brief_sentences())
                                                : no_brief_lines)) {}

  /// Of the line at `at`; they hold until the next call.
  std::span<const std::uint32_t> operator()(std::size_t at) {
    count_ = 0;
    at_ = at;
    words_ = step(lines_[at].words, bounds::words);
    marks_ = read_marks(lines_[at].folded);
    by_itself();
    neighbours();
    cue();
    rule();
    place();
    shared_words();
    headings();
    marks();
    page();
    words();
    markup();
    return std::span<const std::uint32_t>(features_).first(count_);
  }

private:
  template <class... Values> void add(Template question, Values... values) {
    std::uint32_t hash = template_hashes[static_cast<std::size_t>(question)];
    ((hash = combine(hash, static_cast<std::uint32_t>(values))), ...);
    features_[count_++] = hash;
  }

  [[nodiscard]] const Line& line() const { return lines_[at_]; }
  [[nodiscard]] const LinePlace& here() const { return context_[at_]; }
  [[nodiscard]] LineShape shape() const { return here().shape; }
  [[nodiscard]] Zone zone() const { return here().zone; }
  [[nodiscard]] LineShape near(int steps) const { return context_.shape(at_, steps); }
  [[nodiscard]] std::uint32_t rule_near(int steps) const {
    const auto at = static_cast<std::ptrdiff_t>(at_) + steps;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(rules_.size())
               ? no_rule
               : static_cast<std::uint32_t>(rules_[static_cast<std::size_t>(at)].kind);
  }

  void by_itself() {
    add(Template::any_line, 0);
    add(Template::words, words_);
    add(Template::words_ending, words_, ending(marks_.last));
    add(Template::shape, shape());
  }

  void neighbours() {
    add(Template::shape_before, shape(), near(-1));
    add(Template::shape_after, shape(), near(1));
    add(Template::shape_both, near(-1), shape(), near(1));
    add(Template::shape_two_before, near(-2), near(-1), shape());
    add(Template::shape_two_after, shape(), near(1), near(2));
    add(Template::two_before, near(-2), near(-1));
    add(Template::two_after, near(1), near(2));
    add(Template::before_and_after, near(-1), near(1));
    add(Template::run_length, here().run_place, step(here().run_length, bounds::run),
        run_class(shape()));
    add(Template::run_place, here().run_place, shape(), near(-1));
  }

  void cue() {
    const Cue* const cue = line().cue.cue;
    if (!cue)
      return;
    const std::size_t rest = line().folded.size() - line().cue.span.size();
    add(Template::cue_kind, cue->kind);
    add(Template::cue_match, cue->kind, cue->role, cue->match);
    add(Template::cue_zone, cue->kind, zone(), words_);
    add(Template::cue_rest, cue->kind, cue->match, step(rest, bounds::cue_rest));
  }

  void rule() {
    const Label& rule = rules_[at_];
    add(Template::rule_kind, rule.kind);
    add(Template::rule_zone, rule.kind, zone());
    add(Template::rule_shape, rule.kind, shape());
    add(Template::rule_confidence, rule.kind, rule.confidence);
    add(Template::rule_reason, reason_hash(rule));
    add(Template::rule_neighbours, rule_near(-1), rule.kind, rule_near(1));
    add(Template::rule_before, rule_near(-1), rule.kind);
  }

  void place() {
    add(Template::zone_shape, zone(), shape());
    add(Template::zone_words, zone(), words_);
    if (zone() == Zone::above)
      add(Template::article_distance, step(context_.first() - at_, bounds::article_distance),
          shape());
    else if (zone() == Zone::below)
      add(Template::article_distance,
          step(at_ - context_.last(), bounds::article_distance) + other_way, shape());
    add(Template::lines_above, step(at_, bounds::lines_above), shape());
    add(Template::lines_below, step(lines_.size() - at_, bounds::lines_below), shape());
    if (title_) {
      const bool after = at_ > *title_;
      const std::size_t distance = after ? at_ - *title_ : *title_ - at_;
      const std::uint32_t steps = step(distance, bounds::title_distance) + (after ? other_way : 0U);
      add(Template::title_distance, steps, shape());
      add(Template::title_above, steps, zone() == Zone::above);
      add(Template::title_again, line().folded == lines_[*title_].folded, at_ == *title_);
    }
    if (const Cluster* const cluster = here().cluster) {
      add(Template::cluster_shape, cluster->article, cluster->unsure, shape());
      add(Template::cluster_after_core, cluster->article,
          cluster > &region_.clusters[region_.core]);
    }
  }

  void shared_words() {
    if (zone() != Zone::nowhere) {
      const std::uint32_t of_lead = share_step(here().of_lead);
      const std::uint32_t of_article = share_step(here().of_article);
      add(Template::title_share, share_step(here().of_title), zone(), words_);
      add(Template::lead_share_zone, of_lead, zone());
      add(Template::lead_share_shape, of_lead, shape());
      add(Template::article_share_zone, of_article, zone(), shape());
      add(Template::article_share_words, of_article, words_);
    }
    const std::uint32_t times = step(here().times, bounds::times);
    add(Template::repeats_zone, times, line().first_alike < at_, zone());
    add(Template::repeats_shape, times, shape());
  }

  void headings() {
    const std::uint32_t heading = here().heading;
    const bool prose_since = here().prose_since > 0;
    add(Template::heading_shape, heading, shape());
    add(Template::heading_zone, heading, prose_since, zone());
    add(Template::heading_distance, heading, step(here().since_heading, bounds::heading_distance),
        prose_since);
    add(Template::heading_prose, heading, line().prose, prose_since);
    add(Template::like_heading_shape, step(here().since_like_heading, bounds::heading_distance),
        shape());
    add(Template::like_heading_zone, step(here().since_like_heading, bounds::near_heading), zone());
    const auto blank = [&](std::size_t at) {
      return std::min(blocks_[at].layout.blank_before, most_blank);
    };
    add(Template::blank_before, blank(at_), shape());
    add(Template::blank_around, blank(at_),
        at_ + 1 < blocks_.size() ? std::uint32_t{blank(at_ + 1)} : at_the_end, shape());
  }

  void marks() {
    const std::size_t units = std::max<std::size_t>(line().folded.size(), 1);
    const bool opens_with_digit = is_ascii_digit(marks_.first);
    add(Template::digit_share, step(std::size_t{marks_.digits} * 10 / units, bounds::digit_tenths),
        words_);
    add(Template::latin_share, step(std::size_t{marks_.latin} * 10 / units, bounds::latin_tenths),
        words_);
    add(Template::scripts, marks_.latin > 0, marks_.arabic > 0, zone());
    add(Template::year_clock, marks_.year, marks_.clock, words_);
    add(Template::separators, step(marks_.separators, bounds::separators), words_);
    add(Template::colons, step(marks_.colons, bounds::colons), shape());
    add(Template::commas, step(marks_.commas, bounds::commas), shape());
    add(Template::quotes, marks_.quotes, shape(), zone());
    add(Template::handle, marks_.handle, words_);
    add(Template::ending_shape, ending(marks_.last), shape());
    add(Template::ending_zone, ending(marks_.last), zone());
    add(Template::first_unit, opens_with_digit, marks_.first < 0x80, words_);
    add(Template::ends_and_opens, line().stop, line().colon, line().continues, words_);
    add(Template::goes_on, line().continues, zone());
    add(Template::tells_zone, line().date, line().signed_off, line().credit_end,
        line().place_agency, zone());
    add(Template::tells_words, line().signed_off, line().credit_end, line().place_agency, words_);
  }

  void page() {
    add(Template::pattern, context_.begins_as_neighbour(at_), context_.begins_as_farther(at_),
        shape());
    add(Template::page_shape, page_, shape());
    add(Template::page_zone, page_, zone());
    // "16:15 نسبة المشاركة 27 في المئة": the clock heads an entry where prose stands around it
    add(Template::clock_entry, is_ascii_digit(marks_.first), marks_.clock, near(-1), near(1));
    if (const Cluster* const cluster = here().cluster) {
      add(Template::foreignness_zone, cluster->foreignness, zone());
      add(Template::foreignness_shape, cluster->foreignness, shape());
    }
  }

  void words() {
    words_of_short_line();
    const bool before_gap = at_ + 1 == lines_.size() || !lines_[at_ + 1].prose;
    if (line().prose && (zone() != Zone::in_article || before_gap || at_ == context_.first()))
      words_of_paragraph();
  }

  /// The first words of any line, all of a short one.
  void words_of_short_line() {
    constexpr std::size_t most = 6;
    constexpr std::size_t of_others = 2;
    const bool brief = line().words <= most;
    std::array<std::uint32_t, most> hashes{};
    std::size_t count = 0;
    each_word(line().folded, is_short_line_unit, [&](std::u16string_view word) {
      hashes[count++] = text_hash(word);
      return count < (brief ? most : of_others);
    });
    if (count > 0)
      add(Template::first_word, hashes[0], brief);
    if (count > 1)
      add(Template::first_two_words, hashes[0], hashes[1]);
    if (!brief)
      return;
    if (count > 0)
      add(Template::last_word, hashes[count - 1]);
    for (std::size_t n = 0; n < count; ++n)
      add(Template::short_line_word, hashes[n]);
  }

  /// A paragraph that may be a legal line, a rule of the comments, a caption.
  void words_of_paragraph() {
    constexpr std::size_t most = 24;
    constexpr std::size_t least_letters = 4;
    std::size_t count = 0;
    each_word(line().folded, is_paragraph_unit, [&](std::u16string_view word) {
      if (word.size() < least_letters)
        return true;
      add(Template::paragraph_word, text_hash(word));
      return ++count < most;
    });
  }

  void markup() {
    add(Template::structured, context_.structured(), shape());
    if (!context_.structured())
      return;
    const Layout& layout = blocks_[at_].layout;
    const Span span = blocks_[at_].span;
    const std::uint32_t link = tenths_step(layout.link_units, span, bounds::link_tenths);
    const std::uint32_t bold = tenths_step(layout.bold_units, span, bounds::bold_tenths);
    add(Template::markup_shape_zone, layout.shape, layout.level, zone());
    add(Template::markup_shape_words, layout.shape, words_);
    add(Template::containers, layout.containers);
    each_container(layout, [&](int bit) { add(Template::container_shape, bit, shape()); });
    each_container(layout, [&](int bit) { add(Template::container_zone, bit, zone()); });
    add(Template::link_share_zone, link, zone());
    add(Template::link_share_words, link, words_);
    add(Template::link_share_list, link, layout.containers & in_list, zone());
    add(Template::bold_share_shape, bold, shape());
    add(Template::bold_share_zone, bold, zone());
    const bool first = at_ == 0;
    const bool last = at_ + 1 == blocks_.size();
    constexpr std::uint32_t beyond = 2;
    const auto linked = [&](std::size_t at) { return lines_[at].link ? 1U : 0U; };
    add(Template::linked_neighbours, first ? beyond : linked(at_ - 1), linked(at_),
        last ? beyond : linked(at_ + 1), words_);
    const unsigned before = first ? 0U : blocks_[at_ - 1].layout.containers;
    const unsigned after = last ? 0U : blocks_[at_ + 1].layout.containers;
    add(Template::container_neighbours, before == layout.containers, after == layout.containers,
        shape());
  }

  /// Calls use(bit) for each bit of Container.
  template <class Use> static void each_container(const Layout& layout, Use use) {
    for (int bit = 0; bit < 16; ++bit)
      if ((layout.containers >> bit & 1) != 0)
        use(bit);
  }

  /// More than there are templates, words of a line and bits of its containers.
  static constexpr std::size_t most_features = 256;

  const LineContext& context_;
  const std::vector<Block>& blocks_;
  const std::vector<Line>& lines_;
  const std::vector<Label>& rules_;
  const Region& region_;
  std::optional<std::size_t> title_;
  std::uint32_t page_; ///< how many paragraphs, and whether its short lines are sentences

  std::array<std::uint32_t, most_features> features_{}; ///< of the line that is described
  std::size_t count_ = 0;                               ///< of them
  std::size_t at_ = 0;
  std::uint32_t words_ = 0; ///< step of its words
  LineMarks marks_;
};

} // namespace

void each_line_features(
    const LineReading& reading, const std::function<bool(std::size_t)>& wanted,
    const std::function<void(std::size_t, std::span<const std::uint32_t>)>& use) {
  const LineContext context(reading);
  Describer describe(context);
  for (std::size_t at = 0; at < reading.lines.size(); ++at)
    if (wanted(at))
      use(at, describe(at));
}

void extract_line_features(const LineReading& reading, crf::Features& features) {
  features.clear();
  const auto all = [](std::size_t) { return true; };
  each_line_features(reading, all, [&](std::size_t, std::span<const std::uint32_t> of_line) {
    features.begin_item();
    for (const std::uint32_t hash : of_line)
      features.add(hash);
  });
}

} // namespace tanqih
