#include "label/line_features.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "label/vocabulary.hpp"

namespace tanqih {

namespace {

/// What a line looks like in one glance; cues and dates go before shape.
enum Glance : std::uint8_t {
  no_line, ///< before the first line and after the last
  word,
  phrase,   ///< 2–4 words
  headline, ///< 5–20 words, no full stop
  sentence, ///< a short one that is closed
  paragraph,
  open_paragraph, ///< long, and not closed
  date,
  item,    ///< of a list
  heading, ///< of the page
  link_phrase,
  link_headline,
  row,       ///< of a table
  first_cue, ///< and from here on one a kind and role
};

/// Where the line stands, seen from the article that the region found.
enum Zone : std::uint8_t {
  nowhere,
  above,
  in_article_text,
  between,
  in_continuation,
  in_other_text,
  below
};

std::uint32_t bucket(std::size_t value, std::initializer_list<std::size_t> bounds) {
  std::uint32_t at = 0;
  for (const std::size_t bound : bounds) {
    if (value <= bound)
      return at;
    ++at;
  }
  return at;
}

std::uint32_t words_bucket(std::size_t words) {
  return bucket(words, {0, 1, 2, 3, 4, 6, 8, 11, 17, 29, 59});
}

/// A share of 0–1 in six steps.
std::uint32_t share_bucket(double share) {
  return share <= 0     ? 0
         : share < 0.15 ? 1
         : share < 0.35 ? 2
         : share < 0.5  ? 3
         : share < 0.75 ? 4
                        : 5;
}

Glance glance_at(const Line& line, const Block& block) {
  if (line.cue.cue)
    return static_cast<Glance>(first_cue + 2 * static_cast<int>(line.cue.cue->kind) +
                               (heads_section(line) ? 1 : 0));
  if (line.date || line.dated)
    return date;
  if (line.link)
    return line.words <= 4 ? link_phrase : link_headline;
  switch (block.layout.shape) {
  case BlockShape::heading:
    return heading;
  case BlockShape::table_row:
    return row;
  case BlockShape::list_item:
    return item;
  default:
    break;
  }
  if (line.words >= 9 && line.stop)
    return paragraph;
  if (line.words > 20)
    return open_paragraph;
  if (line.stop && line.words >= 3)
    return sentence;
  return line.words <= 1 ? word : line.words <= 4 ? phrase : headline;
}

/// The few kinds of a glance that make a run: short lines, headlines, prose.
std::uint8_t texture(Glance glance) {
  switch (glance) {
  case word:
  case phrase:
  case link_phrase:
    return 0;
  case headline:
  case link_headline:
    return 1;
  case paragraph:
  case open_paragraph:
  case sentence:
    return 2;
  case item:
    return 3;
  case date:
    return 4;
  default:
    return static_cast<std::uint8_t>(glance + 5);
  }
}

/// What of a line is letters, digits and marks.
struct Marks {
  std::uint32_t digits = 0;
  std::uint32_t latin = 0;
  std::uint32_t arabic = 0;
  std::uint32_t parts = 0; ///< | / › » · that part menus
  std::uint32_t colons = 0;
  std::uint32_t commas = 0;
  bool quotes = false;
  bool handle = false; ///< @ or #
  bool year = false;   ///< four digits that begin with 19 or 20
  bool clock = false;  ///< 12:30
  char16_t first = 0;
  char16_t last = 0;
};

Marks read_marks(std::u16string_view folded) {
  Marks marks;
  std::size_t run = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char16_t unit = folded[i];
    if (is_ascii_digit(unit)) {
      ++marks.digits;
      ++run;
      continue;
    }
    if (run == 4 && (folded.substr(i - 4, 2) == u"20" || folded.substr(i - 4, 2) == u"19"))
      marks.year = true;
    marks.clock = marks.clock || (unit == u':' && run > 0 && run <= 2 && i + 1 < folded.size() &&
                                  is_ascii_digit(folded[i + 1]));
    run = 0;
    if (unit >= 0x0620 && unit <= 0x06FF) {
      ++marks.arabic;
    } else if (is_ascii_letter(unit)) {
      ++marks.latin;
    } else {
      switch (unit) {
      case u'|':
      case u'/':
      case u'›':
      case u'>':
      case u'·':
      case u'\t':
        ++marks.parts;
        break;
      case u':':
        ++marks.colons;
        break;
      case u'«':
      case u'»':
      case u'"':
      case u'“':
      case u'”':
        marks.quotes = true;
        break;
      case u'@':
      case u'#':
        marks.handle = true;
        break;
      default:
        break;
      }
    }
    if (unit == u'،')
      ++marks.commas;
  }
  if (run == 4 && folded.size() >= 4) {
    const std::u16string_view year = folded.substr(folded.size() - 4, 2);
    marks.year = marks.year || year == u"20" || year == u"19";
  }
  if (!folded.empty()) {
    marks.first = folded.front();
    marks.last = folded.back();
  }
  return marks;
}

/// The class of the unit that ends a line.
std::uint32_t ending(char16_t unit) {
  constexpr std::u16string_view known = u".!؟?…:،)]}»\"”-|*";
  if (const std::size_t at = known.find(unit); at != std::u16string_view::npos)
    return static_cast<std::uint32_t>(at + 1);
  return is_ascii_digit(unit) ? 30u : is_ascii_letter(unit) ? 31u : 0u;
}

/// More than there are templates, words of a line and bits of its containers.
constexpr std::size_t most_features = 256;

constexpr auto template_hashes = [] {
  std::array<std::uint32_t, most_features> hashes{};
  for (std::uint32_t number = 0; number < hashes.size(); ++number)
    hashes[number] = mix(number);
  return hashes;
}();

class Extraction {
public:
  explicit Extraction(const LineReading& reading)
      : blocks_(reading.blocks), lines_(reading.lines), region_(reading.region),
        title_(reading.title), rules_(reading.rules) {}

  void run(const std::function<bool(std::size_t)>& wanted,
           const std::function<void(std::size_t, std::span<const std::uint32_t>)>& use) {
    look();
    place();
    remember();
    gather();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!wanted(i))
        continue;
      count_ = 0;
      template_ = 0;
      describe(i);
      use(i, std::span<const std::uint32_t>(features_).first(count_));
    }
  }

private:
  // One number a template, in order: two templates never share a hash.
  template <class... Values> void add(Values... values) {
    std::uint32_t hash = template_hashes[++template_];
    ((hash = combine(hash, static_cast<std::uint32_t>(values))), ...);
    features_[count_++] = hash;
  }
  /// A template that this line has nothing to say to.
  void skip() { ++template_; }

  void look() {
    const std::size_t count = lines_.size();
    glances_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      glances_[i] = glance_at(lines_[i], blocks_[i]);
      structured_ = structured_ || blocks_[i].layout.link_units > 0 ||
                    (blocks_[i].layout.containers != 0) ||
                    blocks_[i].layout.shape == BlockShape::heading;
    }
    heads_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t end = lines_[i].folded.find_first_of(u" :");
      heads_[i] = end != std::u16string_view::npos && end > 1 ? end + 1 : 0;
    }
    run_length_.resize(count);
    run_place_.resize(count);
    for (std::size_t i = 0; i < count;) {
      std::size_t end = i + 1;
      while (end < count && texture(glances_[end]) == texture(glances_[i]))
        ++end;
      for (std::size_t at = i; at < end; ++at) {
        run_length_[at] = static_cast<std::uint32_t>(end - i);
        run_place_[at] = at == i ? 0 : at + 1 == end ? 2 : 1;
      }
      i = end;
    }
  }

  void place() {
    const std::size_t count = lines_.size();
    zones_.assign(count, nowhere);
    clusters_.assign(count, nullptr);
    if (region_.clusters.empty())
      return;
    const std::size_t first = region_.clusters[region_.core].first;
    std::size_t last = first;
    for (std::size_t c = region_.core; c < region_.clusters.size(); ++c)
      if (region_.clusters[c].article)
        last = region_.clusters[c].last;
    first_ = first;
    last_ = last;
    for (std::size_t i = 0; i < count; ++i)
      zones_[i] = i < first ? above : i > last ? below : between;
    for (std::size_t c = 0; c < region_.clusters.size(); ++c) {
      const Cluster& cluster = region_.clusters[c];
      for (std::size_t i = cluster.first; i <= cluster.last; ++i) {
        clusters_[i] = &cluster;
        zones_[i] = c == region_.core ? in_article_text
                    : cluster.article ? in_continuation
                                      : in_other_text;
      }
    }
    Vocabulary heading;
    if (title_)
      heading.add(lines_[*title_].stems);
    Vocabulary lead;
    std::size_t led = 0;
    for (std::size_t i = first; i <= last; ++i)
      if (lines_[i].prose && zones_[i] != in_other_text) {
        if (led < 3) {
          lead.add(lines_[i].stems);
          lead_end_ = i;
        }
        ++led;
        article_.add(lines_[i].stems);
      }
    if (title_)
      lead.add(lines_[*title_].stems);
    of_title_.resize(count);
    of_lead_.resize(count);
    of_article_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      of_title_[i] = title_ && i != *title_ ? share_bucket(heading.covers(lines_[i].stems)) : 7;
      of_lead_[i] = (i >= first && i <= lead_end_) || (title_ && i == *title_)
                        ? 7
                        : share_bucket(lead.covers(lines_[i].stems));
      of_article_[i] = lines_[i].prose && zones_[i] != below && zones_[i] != above
                           ? 7
                           : share_bucket(article_.covers(lines_[i].stems));
    }
  }

  /// What a line owes to those before it: the last heading, and whether the line was there already.
  void remember() {
    const std::size_t count = lines_.size();
    times_.assign(count, 0);
    for (const Line& line : lines_)
      ++times_[line.first_alike];
    for (std::size_t i = 0; i < count; ++i)
      times_[i] = times_[lines_[i].first_alike];
    heading_.assign(count, 0);
    since_heading_.assign(count, 0);
    prose_since_.assign(count, 0);
    std::uint32_t kind = 0;
    std::uint32_t since = 0;
    std::uint32_t prose = 0;
    for (std::size_t i = 0; i < count; ++i) {
      heading_[i] = kind;
      since_heading_[i] = since;
      prose_since_[i] = prose;
      ++since;
      prose += lines_[i].prose ? 1u : 0u;
      if (heads_section(lines_[i])) {
        kind = static_cast<std::uint32_t>(lines_[i].cue.cue->kind) + 1;
        since = prose = 0;
      }
    }
    // A heading by its shape: short, and headlines or links follow.
    shape_heading_.assign(count, 0);
    std::uint32_t at = 0; // 1 + lines since one, 0: none
    for (std::size_t i = 0; i < count; ++i) {
      shape_heading_[i] = at;
      if (at > 0)
        ++at;
      if (lines_[i].words <= 5 && !lines_[i].stop && glance(i, 1) == glance(i, 2) &&
          (glance(i, 1) == headline || glance(i, 1) == link_headline || glance(i, 1) == item))
        at = 1;
      if (lines_[i].prose)
        at = 0;
    }
  }

  /// How many paragraphs the page has, and whether its short lines are sentences.
  void gather() {
    std::size_t stops = 0;
    std::size_t brief = 0;
    std::size_t paragraphs = 0;
    for (const Line& line : lines_) {
      paragraphs += line.prose;
      brief += !line.prose;
      stops += !line.prose && line.stop && line.words >= 3;
    }
    page_ = combine(
        bucket(paragraphs, {0, 1, 3, 8, 20}),
        brief == 0 ? 9u : share_bucket(static_cast<double>(stops) / static_cast<double>(brief)));
  }

  /// Lines of a pattern begin alike: "مهنيا: …" and, two lines on, "مهنيا: …".
  [[nodiscard]] bool begins_alike(std::size_t i, std::size_t other) const {
    if (other >= lines_.size())
      return false;
    const std::u16string_view a = lines_[i].folded;
    const std::u16string_view b = lines_[other].folded;
    const std::size_t head = heads_[i];
    return head > 0 && b.size() >= head && a.front() == b.front() &&
           a.substr(0, head) == b.substr(0, head);
  }

  [[nodiscard]] Glance glance(std::size_t i, int step) const {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(lines_.size())
               ? no_line
               : glances_[static_cast<std::size_t>(at)];
  }
  [[nodiscard]] std::uint32_t rule(std::size_t i, int step) const {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(lines_.size())
               ? 99u
               : static_cast<std::uint32_t>(rules_[static_cast<std::size_t>(at)].kind);
  }

  void describe(std::size_t i) {
    const Line& line = lines_[i];
    const Layout& layout = blocks_[i].layout;
    const Marks marks = read_marks(line.folded);
    const Glance here = glances_[i];
    const std::uint32_t words = words_bucket(line.words);
    const std::uint32_t end = ending(marks.last);
    const Zone zone = zones_[i];
    const std::uint32_t mine = rule(i, 0);

    add(0);
    add(words);
    add(words, end);
    add(here);
    // neighbours
    add(here, glance(i, -1));
    add(here, glance(i, 1));
    add(glance(i, -1), here, glance(i, 1));
    add(glance(i, -2), glance(i, -1), here);
    add(here, glance(i, 1), glance(i, 2));
    add(glance(i, -2), glance(i, -1));
    add(glance(i, 1), glance(i, 2));
    add(glance(i, -1), glance(i, 1));
    add(run_place_[i], bucket(run_length_[i], {1, 2, 3, 5, 9, 20}), texture(here));
    add(run_place_[i], here, glance(i, -1));
    // cue
    if (const Cue* cue = line.cue.cue) {
      add(cue->kind);
      add(cue->kind, cue->role, cue->match);
      add(cue->kind, zone, words);
      add(cue->kind, cue->match,
          bucket(line.folded.size() - line.cue.span.size(), {0, 4, 12, 40, 120}));
    } else {
      for (int n = 0; n < 4; ++n)
        skip();
    }
    // what the rules say
    add(mine);
    add(mine, zone);
    add(mine, here);
    add(mine, rules_[i].confidence);
    add(text_hash(std::string_view(rules_[i].reason)));
    add(rule(i, -1), mine, rule(i, 1));
    add(rule(i, -1), mine);
    // place
    add(zone, here);
    add(zone, words);
    if (zone == above) {
      add(bucket(first_ - i, {1, 2, 3, 4, 6, 9, 15, 30}), here);
    } else if (zone == below) {
      add(bucket(i - last_, {1, 2, 3, 4, 6, 9, 15, 30}) + 20, here);
    } else {
      skip();
    }
    add(bucket(i, {0, 1, 2, 4, 9}), here);
    add(bucket(lines_.size() - i, {1, 2, 3, 5, 10}), here);
    if (title_) {
      const bool after = i > *title_;
      const std::size_t distance = after ? i - *title_ : *title_ - i;
      const std::uint32_t steps = bucket(distance, {0, 1, 2, 3, 4, 6, 10}) + (after ? 20u : 0u);
      add(steps, here);
      add(steps, zone == above);
      add(line.folded == lines_[*title_].folded, i == *title_);
    } else {
      for (int n = 0; n < 3; ++n)
        skip();
    }
    if (clusters_[i]) {
      add(clusters_[i]->article, clusters_[i]->unsure, here);
      add(clusters_[i]->article,
          static_cast<std::uint32_t>(clusters_[i] - region_.clusters.data()) > region_.core);
    } else {
      skip();
      skip();
    }
    // words in common
    if (!of_title_.empty()) {
      add(of_title_[i], zone, words);
      add(of_lead_[i], zone);
      add(of_lead_[i], here);
      add(of_article_[i], zone, here);
      add(of_article_[i], words);
    } else {
      for (int n = 0; n < 5; ++n)
        skip();
    }
    add(bucket(times_[i], {1, 2, 3}), lines_[i].first_alike < i, zone);
    add(bucket(times_[i], {1, 2, 3}), here);
    // the heading above
    add(heading_[i], here);
    add(heading_[i], prose_since_[i] > 0, zone);
    add(heading_[i], bucket(since_heading_[i], {0, 1, 2, 4, 8, 16}), prose_since_[i] > 0);
    add(heading_[i], line.prose, prose_since_[i] > 0);
    add(bucket(shape_heading_[i], {0, 1, 2, 4, 8, 16}), here);
    add(bucket(shape_heading_[i], {0, 1, 2, 4}), zone);
    // blank lines
    const std::uint32_t blank = std::min<std::uint32_t>(layout.blank_before, 3);
    const std::uint32_t blank_after =
        i + 1 < blocks_.size() ? std::min<std::uint32_t>(blocks_[i + 1].layout.blank_before, 3) : 4;
    add(blank, here);
    add(blank, blank_after, here);
    // letters and marks
    const std::size_t units = std::max<std::size_t>(line.folded.size(), 1);
    add(bucket(std::size_t{marks.digits} * 10 / units, {0, 1, 2, 4}), words);
    add(bucket(std::size_t{marks.latin} * 10 / units, {0, 2, 5, 8}), words);
    add(marks.latin > 0, marks.arabic > 0, zone);
    add(marks.year, marks.clock, words);
    add(bucket(marks.parts, {0, 1, 2, 4}), words);
    add(bucket(marks.colons, {0, 1}), here);
    add(bucket(marks.commas, {0, 1, 3}), here);
    add(marks.quotes, here, zone);
    add(marks.handle, words);
    add(end, here);
    add(end, zone);
    add(is_ascii_digit(marks.first), marks.first < 0x80, words);
    add(line.stop, line.colon, line.continues, words);
    add(line.continues, zone);
    add(line.date, line.signed_off, line.credit_end, line.place_agency, zone);
    add(line.signed_off, line.credit_end, line.place_agency, words);
    // the page around
    add(begins_alike(i, i - 1) || begins_alike(i, i + 1),
        begins_alike(i, i - 2) || begins_alike(i, i + 2) || begins_alike(i, i + 3) ||
            begins_alike(i, i - 3),
        here);
    add(page_, here);
    add(page_, zone);
    // "16:15 نسبة المشاركة 27 في المئة": the clock heads an entry where prose stands around it
    add(is_ascii_digit(marks.first), marks.clock, glance(i, -1), glance(i, 1));
    if (clusters_[i]) {
      add(clusters_[i]->strangeness, zone);
      add(clusters_[i]->strangeness, here);
    } else {
      skip();
      skip();
    }
    // words of short lines
    lexical(line);
    const bool before_gap = i + 1 == lines_.size() || !lines_[i + 1].prose;
    if (line.prose && (zone != in_article_text || before_gap || i == first_))
      words_of_prose(line);
    ++template_;
    // markup
    add(structured_, here);
    if (structured_) {
      const std::uint32_t link =
          layout.link_units == 0
              ? 0
              : bucket(layout.link_units * 10 / std::max(1u, blocks_[i].span.size()),
                       {2, 5, 8, 9}) +
                    1;
      const std::uint32_t bold =
          layout.bold_units == 0
              ? 0
              : bucket(layout.bold_units * 10 / std::max(1u, blocks_[i].span.size()), {2, 5, 8}) +
                    1;
      add(layout.shape, layout.level, zone);
      add(layout.shape, words);
      add(layout.containers);
      for (int bit = 0; bit < 16; ++bit)
        if ((layout.containers >> bit & 1) != 0) {
          add(bit, here);
          template_ -= 1;
        }
      skip();
      for (int bit = 0; bit < 16; ++bit)
        if ((layout.containers >> bit & 1) != 0) {
          add(bit, zone);
          template_ -= 1;
        }
      skip();
      add(link, zone);
      add(link, words);
      add(link, layout.containers & in_list, zone);
      add(bold, here);
      add(bold, zone);
      const auto linked = [&](std::size_t at) {
        return at < blocks_.size() ? (lines_[at].link ? 1u : 0u) : 2u;
      };
      add(linked(i - 1), linked(i), linked(i + 1), words);
      const std::uint16_t before = i > 0 ? blocks_[i - 1].layout.containers : std::uint16_t{0};
      const std::uint16_t after =
          i + 1 < blocks_.size() ? blocks_[i + 1].layout.containers : std::uint16_t{0};
      add(before == layout.containers, after == layout.containers, here);
    }
  }

  void lexical(const Line& line) {
    std::array<std::u16string_view, 6> all;
    std::size_t count = 0;
    std::u16string_view last;
    const std::u16string_view text = line.folded;
    const auto inside = [](char16_t unit) {
      return is_ascii_word(unit) ||
             (unit >= 0x0620 && unit <= 0x06FF && unit != u'؟' && unit != u'،');
    };
    const std::size_t wanted = line.words <= 6 ? 6 : 2;
    for (std::size_t at = 0; at < text.size() && count < wanted;) {
      if (!inside(text[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && inside(text[end]))
        ++end;
      last = text.substr(at, end - at);
      all[count++] = last;
      at = end;
    }
    const bool brief = line.words <= 6;
    const std::uint32_t at = template_;
    if (count > 0)
      add(text_hash(all[0]), brief);
    template_ = at + 1;
    if (count > 1)
      add(text_hash(all[0]), text_hash(all[1]));
    template_ = at + 2;
    if (brief && count > 0)
      add(text_hash(last));
    template_ = at + 3;
    if (brief)
      for (std::size_t n = 0; n < count; ++n) {
        template_ = at + 3;
        add(text_hash(all[n]));
      }
    template_ = at + 4;
  }

  /// A paragraph that may be a legal line, a rule of the comments, a caption.
  void words_of_prose(const Line& line) {
    constexpr std::size_t most = 24;
    const std::u16string_view text = line.folded;
    const std::uint32_t at_template = template_;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < most;) {
      if (text[at] == u' ') {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text.size() && text[end] != u' ' && text[end] != u'.' && text[end] != u'،')
        ++end;
      if (end - at >= 4) {
        template_ = at_template;
        add(text_hash(text.substr(at, end - at)));
        ++count;
      }
      at = std::max(end, at + 1);
    }
    template_ = at_template;
  }

  const std::vector<Block>& blocks_;
  const std::vector<Line>& lines_;
  const Region& region_;
  std::optional<std::size_t> title_;
  const std::vector<Label>& rules_;
  std::array<std::uint32_t, most_features> features_; ///< of the line that is described
  std::size_t count_ = 0;                             ///< of them

  std::uint32_t template_ = 0;
  bool structured_ = false; ///< the source knows links, headings or containers
  std::size_t first_ = 0;   ///< of the article's prose
  std::size_t last_ = 0;
  std::size_t lead_end_ = 0;
  Vocabulary article_;
  std::vector<Glance> glances_;
  std::vector<std::size_t> heads_; ///< units of the first word with the mark behind it; 0: none
  std::vector<std::uint32_t> run_length_;
  std::vector<std::uint8_t> run_place_; ///< 0 first, 1 inside, 2 last
  std::vector<Zone> zones_;
  std::vector<const Cluster*> clusters_;
  std::vector<std::uint32_t> of_title_, of_lead_, of_article_;
  std::vector<std::uint32_t> times_;
  std::uint32_t page_ = 0; ///< how many paragraphs, and whether its short lines are sentences
  std::vector<std::uint32_t> heading_, since_heading_, prose_since_, shape_heading_;
};

} // namespace

void each_line_features(
    const LineReading& reading, const std::function<bool(std::size_t)>& wanted,
    const std::function<void(std::size_t, std::span<const std::uint32_t>)>& use) {
  Extraction(reading).run(wanted, use);
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
