// SPDX-License-Identifier: MIT
#include "label/page_features.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

#include "base/characters.hpp"
#include "label/line_marks.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

#define TANQIH_LINE(X)                                                                             \
  X(words)                                                                                         \
  X(units)                                                                                         \
  X(word_length)                                                                                   \
  X(stop)                                                                                          \
  X(inner_stops)                                                                                   \
  X(commas)                                                                                        \
  X(colons)                                                                                        \
  X(colon)                                                                                         \
  X(asks)                                                                                          \
  X(exclaims)                                                                                      \
  X(digits)                                                                                        \
  X(latin)                                                                                         \
  X(marks)                                                                                         \
  X(quotes)                                                                                        \
  X(bars)                                                                                          \
  X(handle)                                                                                        \
  X(address)                                                                                       \
  X(year)                                                                                          \
  X(clock)                                                                                         \
  X(month)                                                                                         \
  X(day)                                                                                           \
  X(ago)                                                                                           \
  X(particle_share)                                                                                \
  X(particles)                                                                                     \
  X(predicates)                                                                                    \
  X(waw)                                                                                           \
  X(bullet_mark)                                                                                   \
  X(numbered)                                                                                      \
  X(symbol)                                                                                        \
  X(article)                                                                                       \
  X(article_share)                                                                                 \
  X(capital)                                                                                       \
  X(tabs)                                                                                          \
  X(brackets)                                                                                      \
  X(ellipsis)                                                                                      \
  X(different_words)                                                                               \
  X(date)                                                                                          \
  X(dated)                                                                                         \
  X(continues) X(credit_end) X(signed_off) X(place_agency) X(shape) X(level) X(bullet) X(broken_off)
#define TANQIH_PLACE(X)                                                                            \
  X(blank_before)                                                                                  \
  X(blank_after)                                                                                   \
  X(relative)                                                                                      \
  X(before)                                                                                        \
  X(after)                                                                                         \
  X(prose_before)                                                                                  \
  X(prose_upto)                                                                                    \
  X(prose_near3)                                                                                   \
  X(prose_near5)                                                                                   \
  X(prose_all)                                                                                     \
  X(alike)                                                                                         \
  X(seen)                                                                                          \
  X(shared)                                                                                        \
  X(shared_often)                                                                                  \
  X(up)                                                                                            \
  X(down)                                                                                          \
  X(nearest)                                                                                       \
  X(heading_cue)                                                                                   \
  X(run3_begin)                                                                                    \
  X(run3_end)                                                                                      \
  X(run3_in)                                                                                       \
  X(run8_begin)                                                                                    \
  X(run8_end)                                                                                      \
  X(run8_in)                                                                                       \
  X(prose)                                                                                         \
  X(prose_mean)                                                                                    \
  X(cues_before)                                                                                   \
  X(cues_after)                                                                                    \
  X(words_mean)                                                                                    \
  X(words_spread)                                                                                  \
  X(words_next)                                                                                    \
  X(words_previous)                                                                                \
  X(cluster)                                                                                       \
  X(core_first)                                                                                    \
  X(core_last) X(strangeness) X(is_title) X(title_off) X(rule_kept) X(rule_kind) X(rule_sure)
#define TANQIH_NEAR(X) X(words) X(stop) X(prose) X(heading_cue) X(link) X(tag) X(size) X(colon)
#define TANQIH_TREE(X)                                                                             \
  X(tag0)                                                                                          \
  X(tag1)                                                                                          \
  X(tag2)                                                                                          \
  X(depth)                                                                                         \
  X(link)                                                                                          \
  X(bold)                                                                                          \
  X(up_to_common)                                                                                  \
  X(common_to_main)                                                                                \
  X(common_words)                                                                                  \
  X(common_share)                                                                                  \
  X(common_prose_share)                                                                            \
  X(branch_words)                                                                                  \
  X(branch_share)                                                                                  \
  X(branch_prose)                                                                                  \
  X(branch_prose_share)                                                                            \
  X(branch_link)                                                                                   \
  X(branch_lines)                                                                                  \
  X(branch_mean)                                                                                   \
  X(branch_longest)                                                                                \
  X(branch_tag)                                                                                    \
  X(branch_before)                                                                                 \
  X(branch_after)                                                                                  \
  X(branch_off)                                                                                    \
  X(branch_left)                                                                                   \
  X(main_share)                                                                                    \
  X(main_begin)                                                                                    \
  X(main_end)                                                                                      \
  X(main_link)                                                                                     \
  X(near_lines)                                                                                    \
  X(near_words)                                                                                    \
  X(near_prose)                                                                                    \
  X(near_link)                                                                                     \
  X(near_links)                                                                                    \
  X(near_off)                                                                                      \
  X(near_left)                                                                                     \
  X(wide_lines)                                                                                    \
  X(wide_prose)                                                                                    \
  X(wide_link)                                                                                     \
  X(wide_share)                                                                                    \
  X(previous_up)                                                                                   \
  X(previous_own)                                                                                  \
  X(previous_same)                                                                                 \
  X(next_up)                                                                                       \
  X(next_own)                                                                                      \
  X(next_same)                                                                                     \
  X(size)                                                                                          \
  X(relative_size)                                                                                 \
  X(align)                                                                                         \
  X(same_color)                                                                                    \
  X(floats)                                                                                        \
  X(positioned)                                                                                    \
  X(grounds)                                                                                       \
  X(flexes)                                                                                        \
  X(width)                                                                                         \
  X(relative_width)                                                                                \
  X(headings)                                                                                      \
  X(from_heading)                                                                                  \
  X(form_lines)                                                                                    \
  X(form_mean)                                                                                     \
  X(form_prose)                                                                                    \
  X(form_prose_share)                                                                              \
  X(form_main)                                                                                     \
  X(siblings)                                                                                      \
  X(same_tag)                                                                                      \
  X(same_form) X(index) X(relative_index) X(parent_index) X(has_class) X(in_main) X(containers)
#define TANQIH_LEVEL(X) X(words) X(lines) X(prose) X(link) X(mean)

#define TANQIH_ENUM(name) name,
#define TANQIH_NAME(name) #name,
enum class L : std::uint16_t { TANQIH_LINE(TANQIH_ENUM) count };
enum class P : std::uint16_t { TANQIH_PLACE(TANQIH_ENUM) count };
enum class N : std::uint16_t { TANQIH_NEAR(TANQIH_ENUM) count };
enum class T : std::uint16_t { TANQIH_TREE(TANQIH_ENUM) count };
enum class V : std::uint16_t { TANQIH_LEVEL(TANQIH_ENUM) count };
constexpr const char* line_names[] = {TANQIH_LINE(TANQIH_NAME)};
constexpr const char* place_names[] = {TANQIH_PLACE(TANQIH_NAME)};
constexpr const char* near_names[] = {TANQIH_NEAR(TANQIH_NAME)};
constexpr const char* tree_names[] = {TANQIH_TREE(TANQIH_NAME)};
constexpr const char* level_names[] = {TANQIH_LEVEL(TANQIH_NAME)};

template <class Enum> constexpr std::size_t count_of = static_cast<std::size_t>(Enum::count);

constexpr std::array cue_kinds = {BlockKind::read_also, BlockKind::related, BlockKind::navigation,
                                  BlockKind::share,     BlockKind::promo,   BlockKind::legal,
                                  BlockKind::comments,  BlockKind::tags,    BlockKind::byline,
                                  BlockKind::dateline,  BlockKind::source,  BlockKind::caption,
                                  BlockKind::other};
constexpr std::size_t cue_matches = 5;
constexpr const char* match_names[] = {"whole", "lead", "start", "end", "within"};
constexpr int near_lines[] = {-2, -1, 1, 2};
constexpr std::size_t levels = 5;
/// Tags that are asked of all ancestors.
constexpr std::array ancestor_tags = {
    PageTag::article, PageTag::main,   PageTag::aside,      PageTag::nav,        PageTag::header,
    PageTag::footer,  PageTag::figure, PageTag::figcaption, PageTag::blockquote, PageTag::form,
    PageTag::table,   PageTag::ul,     PageTag::li,         PageTag::section,    PageTag::a,
    PageTag::button,  PageTag::h1,     PageTag::h2,         PageTag::h3,         PageTag::h4,
    PageTag::pre,     PageTag::dl,     PageTag::label,      PageTag::center,     PageTag::address,
    PageTag::td};
constexpr std::array ancestor_names = {
    "article", "main",  "aside", "nav", "header",  "footer", "figure",  "figcaption", "blockquote",
    "form",    "table", "ul",    "li",  "section", "a",      "button",  "h1",         "h2",
    "h3",      "h4",    "pre",   "dl",  "label",   "center", "address", "td"};

constexpr std::size_t line_at = 0;
constexpr std::size_t cue_at = line_at + count_of<L>;
constexpr std::size_t cue_count = cue_kinds.size() * cue_matches + 4;
constexpr std::size_t place_at = cue_at + cue_count;
constexpr std::size_t near_at = place_at + count_of<P>;
constexpr std::size_t tree_at = near_at + count_of<N> * std::size(near_lines);
constexpr std::size_t level_at = tree_at + count_of<T>;
constexpr std::size_t ancestor_at = level_at + count_of<V> * levels;
constexpr std::size_t class_at = ancestor_at + ancestor_tags.size();

constexpr float far_off = 99;

/// Sums over the lines in an element.
struct Sums {
  float words = 0;
  float prose = 0; ///< words × how much like prose
  float link = 0;  ///< words in links
  std::uint32_t lines = 0;
  std::uint32_t links = 0; ///< lines that are links
  float longest = 0;       ///< words
  std::uint32_t first = ~0U;
  std::uint32_t last = 0;

  void add(const Sums& other) {
    words += other.words;
    prose += other.prose;
    link += other.link;
    lines += other.lines;
    links += other.links;
    longest = std::max(longest, other.longest);
    first = std::min(first, other.first);
    last = std::max(last, other.last);
  }
  [[nodiscard]] float share(float part) const { return part / std::max(words, 1.0F); }
  [[nodiscard]] float mean() const {
    return words / static_cast<float>(std::max<std::uint32_t>(lines, 1));
  }
};

struct Counted {
  float words = 0;
  float prose = 0;
  float link = 0; ///< share
  [[nodiscard]] float weight() const { return prose * words * (1 - link); }
};

struct Form {
  float words = 0;
  float prose = 0;
  std::uint32_t lines = 0;
};

} // namespace

struct PageFeatures::Page {
  const PageReading& read;
  std::size_t groups; ///< of class_words.tsv
  bool html;
  std::vector<Counted> counted;
  std::vector<float> before; ///< weights of the lines before each, and of all
  std::vector<float> words_before;
  std::vector<std::uint32_t> alike;
  std::vector<float> up, down, from_heading_cue;
  float latin_words = 0; ///< in sentences of Latin letters
  StemCounts body;       ///< of the longest run of prose
  struct Run {
    std::size_t first = 0, last = 0;
  };
  std::array<Run, 2> runs{};
  // Of the tree.
  std::vector<Sums> sums;
  std::vector<std::uint8_t> is_above_main; ///< or the main node itself
  std::uint32_t main = 0;
  std::vector<std::uint32_t> form; ///< by line
  std::unordered_map<std::uint32_t, Form> forms;
  std::uint32_t main_form = 0;
  std::unordered_map<std::uint64_t, std::uint32_t> tags_in;  ///< parent and tag
  std::unordered_map<std::uint64_t, std::uint32_t> forms_in; ///< parent and form
  std::vector<std::size_t> headings;                         ///< lines
  float size = 16, width = 0;
  std::uint32_t color = 0;

  explicit Page(const PageReading& reading)
      : read(reading), groups(reading.classes.groups()), html(!reading.tree.nodes.empty()) {
    count_lines();
    sum_lines();
    find_runs();
    if (html)
      sum_tree();
  }

  [[nodiscard]] std::size_t lines() const { return read.lines.size(); }
  [[nodiscard]] const PageNode& node(std::uint32_t at) const { return read.tree.nodes[at]; }
  /// Among Latin sentences a Latin line tells nothing; else it is mostly a picture's or a button's.
  [[nodiscard]] bool is_bilingual() const { return latin_words > 0.15F * words_before.back(); }
  [[nodiscard]] float total() const { return std::max(before.back(), 1.0F); }

  void count_lines() {
    counted.resize(lines());
    alike.assign(lines(), 0);
    for (std::size_t i = 0; i < lines(); ++i) {
      const Line& line = read.lines[i];
      const Block& block = read.blocks[i];
      Counted& c = counted[i];
      const auto words = static_cast<float>(line.words);
      const float particles = line.particles;
      c.words = words;
      c.link = static_cast<float>(block.layout.link_units) /
               static_cast<float>(std::max<std::size_t>(block.span.size(), 1));
      if (words >= 8) {
        c.prose = std::min(1.0F, words / 20) * std::min(1.0F, particles / words / 0.15F);
        if (line.stop && is_latin(line))
          latin_words += words;
        if (line.stop || line.colon || (line.end == SentenceEnd::broken_off))
          c.prose = std::min(1.0F, c.prose * 1.3F);
      }
      ++alike[line.first_alike];
    }
  }

  void sum_lines() {
    before.assign(1, 0);
    words_before.assign(1, 0);
    for (const Counted& c : counted) {
      before.push_back(before.back() + c.weight());
      words_before.push_back(words_before.back() + c.words);
    }
    up.resize(lines());
    down.resize(lines());
    from_heading_cue.resize(lines());
    float distance = far_off;
    float heading = far_off;
    for (std::size_t i = 0; i < lines(); ++i) {
      up[i] = distance;
      distance = counted[i].prose > 0.6F ? 0 : distance + 1;
      from_heading_cue[i] = heading;
      heading = read.lines[i].heading_cue ? 0 : heading + 1;
    }
    distance = far_off;
    for (std::size_t i = lines(); i-- > 0;) {
      down[i] = distance;
      distance = counted[i].prose > 0.6F ? 0 : distance + 1;
    }
  }

  /// The stretch of lines with the most prose, at a price a line.
  [[nodiscard]] Run run_at(float price) const {
    Run best;
    float highest = -1e9F;
    float current = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < lines(); ++i) {
      const float gain = counted[i].weight() - price;
      if (current <= 0) {
        current = gain;
        begin = i;
      } else {
        current += gain;
      }
      if (current > highest) {
        highest = current;
        best = {begin, i};
      }
    }
    return best;
  }

  void find_runs() {
    runs = {run_at(3), run_at(8)};
    for (std::size_t i = runs[0].first; i <= runs[0].last && i < lines(); ++i)
      if (counted[i].prose > 0.5F)
        body.add_line(read.lines[i].stems);
  }

  static std::uint64_t key(std::uint32_t parent, std::uint32_t what) {
    return (std::uint64_t{parent} << 32) | what;
  }

  void sum_tree() {
    const std::vector<PageNode>& nodes = read.tree.nodes;
    sums.assign(nodes.size(), {});
    for (std::size_t i = 0; i < lines(); ++i) {
      const Counted& c = counted[i];
      const auto at = static_cast<std::uint32_t>(i);
      sums[read.blocks[i].node].add({c.words, c.words * c.prose, c.words * c.link, 1,
                                     c.link > 0.5F ? 1U : 0U, c.words, at, at});
    }
    for (std::size_t at = nodes.size(); at-- > 1;)
      sums[nodes[at].parent].add(sums[at]);
    for (std::size_t at = 1; at < nodes.size(); ++at) {
      ++tags_in[key(nodes[at].parent, static_cast<std::uint32_t>(nodes[at].tag))];
      ++forms_in[key(nodes[at].parent, nodes[at].form)];
    }
    find_main();
    find_forms();
    find_style();
  }

  /// The element that most of the prose stands in, not far below.
  void find_main() {
    constexpr float of_level[] = {0.2F, 1, 0.5F, 0.33F, 0.25F, 0.2F};
    std::vector<float> score(read.tree.nodes.size(), 0);
    for (std::size_t i = 0; i < lines(); ++i) {
      const float weight = counted[i].weight();
      if (weight <= 0)
        continue;
      std::uint32_t at = read.blocks[i].node;
      for (const float share : of_level) {
        score[at] += weight * share;
        if (at == 0)
          break;
        at = node(at).parent;
      }
    }
    float best = 0;
    for (std::uint32_t at = 0; at < score.size(); ++at) {
      const float value = score[at] * (1 - sums[at].share(sums[at].link));
      if (value > best) {
        best = value;
        main = at;
      }
    }
    is_above_main.assign(read.tree.nodes.size(), 0);
    for (std::uint32_t at = main;; at = node(at).parent) {
      is_above_main[at] = 1;
      if (at == 0)
        break;
    }
  }

  void find_forms() {
    form.resize(lines());
    float most = -1;
    for (std::size_t i = 0; i < lines(); ++i) {
      const PageNode& own = node(read.blocks[i].node);
      form[i] = own.form * 31 + node(own.parent).form;
      Form& sum = forms[form[i]];
      sum.words += counted[i].words;
      sum.prose += counted[i].weight();
      ++sum.lines;
      if (sum.prose > most) {
        most = sum.prose;
        main_form = form[i];
      }
      for (std::uint32_t at = read.blocks[i].node, up_to = 0; up_to < 3; ++up_to) {
        if (node(at).tag == PageTag::h1) {
          headings.push_back(i);
          break;
        }
        at = node(at).parent;
      }
    }
  }

  void find_style() {
    std::map<int, float> sizes, widths;
    std::map<std::uint32_t, float> colors;
    for (std::size_t i = 0; i < lines(); ++i) {
      const float weight = counted[i].weight();
      if (weight <= 0)
        continue;
      const PageNode& own = node(read.blocks[i].node);
      sizes[static_cast<int>(std::lround(own.font_size * 10))] += weight;
      widths[static_cast<int>(std::lround(own.width))] += weight;
      colors[own.color] += weight;
    }
    const auto by_weight = [](const auto& a, const auto& b) { return a.second < b.second; };
    if (sizes.empty())
      return;
    size = static_cast<float>(std::max_element(sizes.begin(), sizes.end(), by_weight)->first) / 10;
    width = static_cast<float>(std::max_element(widths.begin(), widths.end(), by_weight)->first);
    color = std::max_element(colors.begin(), colors.end(), by_weight)->first;
  }

  void describe_line(std::size_t i, std::span<float> row) const;
  void describe_cues(std::size_t i, std::span<float> row) const;
  void describe_place(std::size_t i, std::span<float> row) const;
  void describe_near(std::size_t i, std::span<float> row) const;
  void describe_tree(std::size_t i, std::span<float> row) const;
};

void PageFeatures::Page::describe_line(std::size_t i, std::span<float> row) const {
  const Line& line = read.lines[i];
  const Block& block = read.blocks[i];
  const std::u16string_view raw = slice(read.text, block.span);
  const auto set = [&](L feature, auto value) {
    row[line_at + static_cast<std::size_t>(feature)] = static_cast<float>(value);
  };
  const float size = static_cast<float>(std::max<std::size_t>(raw.size(), 1));
  const float words = counted[i].words;
  const LineMarks marks = count_marks(raw);
  float articles = 0;
  bool year = false;
  std::u16string_view first;
  constexpr std::size_t most = 60;
  std::array<std::u16string_view, most> different; // words
  std::size_t some = 0;                            // of them
  each_word(line.folded, [&](std::u16string_view word) {
    if (first.empty())
      first = word;
    if (word.size() == 4 && (word.starts_with(u"19") || word.starts_with(u"20")))
      year = true;
    if (word.size() > 3 && word.starts_with(u"ال"))
      ++articles;
    if (some < most)
      different[some++] = word;
  });
  const bool ascii = find_unit(line.folded, 0, [](UnitLanes lanes) {
                       return lanes_within(lanes, 0x21, 0x7F);
                     }) < line.folded.size();
  bool clock = false;
  for (std::size_t at = 0; ascii && at + 3 < line.folded.size() && !clock; ++at)
    clock = is_ascii_digit(line.folded[at]) && line.folded[at + 1] == u':' &&
            is_ascii_digit(line.folded[at + 2]) && is_ascii_digit(line.folded[at + 3]);
  std::size_t unlike = some;
  if (some > 1) {
    const auto end = different.begin() + static_cast<std::ptrdiff_t>(some);
    std::sort(different.begin(), end);
    unlike = static_cast<std::size_t>(std::unique(different.begin(), end) - different.begin());
  }

  set(L::words, words);
  set(L::units, raw.size());
  set(L::word_length, static_cast<float>(raw.size()) / std::max(words, 1.0F));
  set(L::stop, line.stop);
  set(L::inner_stops, marks.inner_stops);
  set(L::commas, marks.commas);
  set(L::colons, marks.colons);
  set(L::colon, line.colon);
  set(L::asks, marks.asks > 0);
  set(L::exclaims, marks.exclaims > 0);
  set(L::digits, static_cast<float>(marks.digits) / size);
  set(L::latin, is_bilingual() ? 0 : static_cast<float>(marks.latin) / size);
  set(L::marks, static_cast<float>(marks.all) / size);
  set(L::quotes, marks.quotes > 0);
  set(L::bars, marks.bars);
  set(L::handle, marks.handles > 0);
  set(L::address, ascii && (line.folded.find(u"http") != std::u16string::npos ||
                            line.folded.find(u"www") != std::u16string::npos ||
                            line.folded.find(u".com") != std::u16string::npos));
  set(L::year, year);
  set(L::clock, clock);
  set(L::month, line.month);
  set(L::day, line.day);
  set(L::ago, line.ago);
  set(L::particle_share, static_cast<float>(line.particles) / std::max(words, 1.0F));
  set(L::particles, line.particles);
  set(L::predicates, line.predicates);
  set(L::waw, first.size() > 3 && first.front() == u'و');
  const char16_t head = raw.empty() ? u'\0' : raw.front();
  set(L::bullet_mark,
      std::u16string_view(u"-–—•*·▪■●►✓✔⁃○").find(head) != std::u16string_view::npos);
  std::size_t number = 0;
  while (number < raw.size() && (raw[number] == u'(' || raw[number] == u'['))
    ++number;
  const std::size_t from = number;
  while (number < raw.size() && is_digit(raw[number]))
    ++number;
  set(L::numbered,
      number > from && number < raw.size() &&
          std::u16string_view(u").]-–:").find(raw[number]) != std::u16string_view::npos);
  set(L::symbol, marks.symbols > 0);
  set(L::article, first.starts_with(u"ال"));
  set(L::article_share, articles / std::max(words, 1.0F));
  set(L::capital, is_ascii_capital(head));
  set(L::tabs, marks.tabs);
  set(L::brackets, marks.brackets > 0);
  set(L::ellipsis, (ascii && line.folded.find(u"...") != std::u16string::npos) ||
                       line.folded.find(u'…') != std::u16string::npos);
  set(L::different_words,
      static_cast<float>(unlike) / static_cast<float>(std::max<std::size_t>(some, 1)));
  set(L::date, line.date);
  set(L::dated, line.dated);
  set(L::continues, line.continues);
  set(L::credit_end, line.credit_end);
  set(L::signed_off, line.signed_off);
  set(L::place_agency, line.place_agency);
  set(L::shape, block.layout.shape);
  set(L::level, block.layout.level);
  set(L::bullet, block.layout.bullet);
  set(L::broken_off, (line.end == SentenceEnd::broken_off));
}

void PageFeatures::Page::describe_cues(std::size_t i, std::span<float> row) const {
  float* const cues = &row[cue_at];
  std::fill_n(cues, cue_count, 0.0F);
  if (!read.lines[i].any_cue)
    return;
  const std::u16string_view folded = read.lines[i].folded;
  float covered = 0;
  float hits = 0;
  float* const rest = &row[cue_at + cue_kinds.size() * cue_matches];
  read.cues.each(folded, [&](const Cue& cue, Span span) {
    const auto kind = std::find(cue_kinds.begin(), cue_kinds.end(), cue.kind) - cue_kinds.begin();
    cues[static_cast<std::size_t>(kind) * cue_matches + static_cast<std::size_t>(cue.match)] = 1;
    rest[cue.role == CueRole::heading ? 0 : 1] = 1;
    covered = std::max(covered, static_cast<float>(span.size()));
    ++hits;
  });
  rest[2] = covered / static_cast<float>(std::max<std::size_t>(folded.size(), 1));
  rest[3] = static_cast<float>(hits);
}

void PageFeatures::Page::describe_place(std::size_t i, std::span<float> row) const {
  const auto set = [&](P feature, auto value) {
    row[place_at + static_cast<std::size_t>(feature)] = static_cast<float>(value);
  };
  const Line& line = read.lines[i];
  const std::size_t n = lines();
  const auto sum = [&](const std::vector<float>& sums_, std::ptrdiff_t from, std::size_t to) {
    return sums_[std::min(n, to)] -
           sums_[static_cast<std::size_t>(std::max<std::ptrdiff_t>(from, 0))];
  };
  const auto at = static_cast<std::ptrdiff_t>(i);
  set(P::blank_before, read.blocks[i].layout.blank_before);
  set(P::blank_after, i + 1 < n ? read.blocks[i + 1].layout.blank_before : 9);
  set(P::relative, static_cast<float>(i) / static_cast<float>(n));
  set(P::before, i);
  set(P::after, n - i);
  set(P::prose_before, before[i] / total());
  set(P::prose_upto, before[i + 1] / total());
  set(P::prose_near3, sum(before, at - 3, i + 4) / total());
  set(P::prose_near5, sum(before, at - 5, i + 6));
  set(P::prose_all, before.back());
  set(P::alike, alike[line.first_alike]);
  set(P::seen, line.first_alike != i);
  float shared = 0, often = 0;
  for (const std::uint32_t stem : line.stems)
    if (const std::uint32_t lines_with = body.of(stem); lines_with > 0) {
      ++shared;
      often += static_cast<float>(std::min<std::uint32_t>(lines_with, 5));
    }
  const float stems = static_cast<float>(std::max<std::size_t>(line.stems.size(), 1));
  set(P::shared, shared / stems);
  set(P::shared_often, often / stems);
  set(P::up, up[i]);
  set(P::down, down[i]);
  set(P::nearest, std::min(up[i], down[i]));
  set(P::heading_cue, from_heading_cue[i]);
  for (std::size_t r = 0; r < runs.size(); ++r) {
    const std::size_t first = static_cast<std::size_t>(r == 0 ? P::run3_begin : P::run8_begin);
    row[place_at + first] = static_cast<float>(at - static_cast<std::ptrdiff_t>(runs[r].first));
    row[place_at + first + 1] = static_cast<float>(at - static_cast<std::ptrdiff_t>(runs[r].last));
    row[place_at + first + 2] = i >= runs[r].first && i <= runs[r].last ? 1 : 0;
  }
  set(P::prose, counted[i].prose);
  const std::size_t from = i > 3 ? i - 3 : 0;
  const std::size_t to = std::min(n, i + 4);
  const auto width_ = static_cast<float>(to - from);
  set(P::prose_mean, (before[to] - before[from]) / width_);
  float cues_before = 0, cues_after = 0;
  for (std::size_t k = i > 5 ? i - 5 : 0; k < i; ++k)
    cues_before += read.lines[k].any_cue ? 1.0F : 0.0F;
  for (std::size_t k = i + 1; k < std::min(n, i + 6); ++k)
    cues_after += read.lines[k].any_cue ? 1.0F : 0.0F;
  set(P::cues_before, cues_before);
  set(P::cues_after, cues_after);
  const float mean = (words_before[to] - words_before[from]) / width_;
  float spread = 0;
  for (std::size_t k = from; k < to; ++k)
    spread += std::abs(counted[k].words - mean);
  set(P::words_mean, mean);
  set(P::words_spread, spread / width_);
  set(P::words_next, i + 1 < n ? (words_before[std::min(n, i + 4)] - words_before[i + 1]) /
                                     static_cast<float>(std::min(n, i + 4) - i - 1)
                               : 0);
  set(P::words_previous,
      i > 0 ? (words_before[i] - words_before[from]) / static_cast<float>(i - from) : 0);

  const Region& region = read.region;
  set(P::cluster, -1);
  set(P::core_first, far_off);
  set(P::core_last, far_off);
  set(P::strangeness, 0);
  if (!region.clusters.empty()) {
    const Cluster& core = region.clusters[region.core];
    set(P::core_first, at - static_cast<std::ptrdiff_t>(core.first));
    set(P::core_last, at - static_cast<std::ptrdiff_t>(core.last));
    const auto after =
        std::partition_point(region.clusters.begin(), region.clusters.end(),
                             [&](const Cluster& cluster) { return cluster.last < i; });
    if (after != region.clusters.end() && after->first <= i) {
      set(P::cluster, after->article ? 2 : 1);
      set(P::strangeness, after->foreignness);
    } else {
      set(P::cluster, 0);
    }
  }
  set(P::is_title, read.title && *read.title == i);
  set(P::title_off,
      read.title ? static_cast<float>(at - static_cast<std::ptrdiff_t>(*read.title)) : far_off);
  const Label& rule = read.rules[i];
  set(P::rule_kept, rule.kind == BlockKind::title || rule.kind == BlockKind::body ||
                        rule.kind == BlockKind::subheading);
  set(P::rule_kind, rule.kind);
  set(P::rule_sure, rule.confidence);
}

void PageFeatures::Page::describe_near(std::size_t i, std::span<float> row) const {
  std::size_t at = near_at;
  for (const int off : near_lines) {
    const std::ptrdiff_t other = static_cast<std::ptrdiff_t>(i) + off;
    const bool there = other >= 0 && other < static_cast<std::ptrdiff_t>(lines());
    const auto k = static_cast<std::size_t>(there ? other : 0);
    const auto set = [&](N feature, auto value) {
      row[at + static_cast<std::size_t>(feature)] = there ? static_cast<float>(value) : -1.0F;
    };
    const Line& line = read.lines[k];
    set(N::words, counted[k].words);
    set(N::stop, line.stop);
    set(N::prose, counted[k].prose);
    set(N::heading_cue, line.heading_cue);
    set(N::link, counted[k].link);
    set(N::colon, line.colon);
    if (html) {
      const PageNode& own = node(read.blocks[k].node);
      set(N::tag, own.tag);
      set(N::size, own.font_size / size);
    }
    at += count_of<N>;
  }
}

void PageFeatures::Page::describe_tree(std::size_t i, std::span<float> row) const {
  const auto set = [&](T feature, auto value) {
    row[tree_at + static_cast<std::size_t>(feature)] = static_cast<float>(value);
  };
  const Block& block = read.blocks[i];
  const PageNode& own = node(block.node);
  const auto at = static_cast<float>(i);
  const auto level = [&](std::uint32_t start, unsigned steps) {
    while (steps-- > 0 && start != 0)
      start = node(start).parent;
    return start;
  };
  const std::uint32_t parent = own.parent;
  set(T::tag0, own.tag);
  set(T::tag1, node(parent).tag);
  set(T::tag2, node(level(block.node, 2)).tag);
  set(T::depth, own.depth);
  set(T::link, counted[i].link);
  set(T::bold, static_cast<float>(block.layout.bold_units) /
                   static_cast<float>(std::max<std::size_t>(block.span.size(), 1)));
  set(T::containers, block.layout.containers);

  // The way up, as far as the first element that holds the main one too.
  std::uint32_t branch = block.node;
  std::uint32_t common = block.node;
  float up_to_common = 0;
  std::uint64_t of_branch = 0;
  while (!is_above_main[common]) {
    of_branch |= node(common).words;
    branch = common;
    common = node(common).parent;
    ++up_to_common;
  }
  const Sums& all = sums[0];
  const Sums& shared = sums[common];
  const Sums& of_main = sums[main];
  const float all_prose = std::max(all.prose, 1.0F);
  const float all_words = std::max(all.words, 1.0F);
  set(T::up_to_common, up_to_common);
  set(T::common_to_main,
      static_cast<float>(node(main).depth) - static_cast<float>(node(common).depth));
  set(T::common_words, shared.words);
  set(T::common_share, shared.words / all_words);
  set(T::common_prose_share, shared.prose / all_prose);
  if (up_to_common > 0) {
    const Sums& s = sums[branch];
    set(T::branch_words, s.words);
    set(T::branch_share, s.words / all_words);
    set(T::branch_prose, s.share(s.prose));
    set(T::branch_prose_share, s.prose / all_prose);
    set(T::branch_link, s.share(s.link));
    set(T::branch_lines, s.lines);
    set(T::branch_mean, s.mean());
    set(T::branch_longest, s.longest);
    set(T::branch_tag, node(branch).tag);
    set(T::branch_before, static_cast<float>(s.first) - static_cast<float>(of_main.first));
    set(T::branch_after, static_cast<float>(s.first) - static_cast<float>(of_main.last));
    set(T::branch_off, at - static_cast<float>(s.first));
    set(T::branch_left, static_cast<float>(s.last) - at);
  } else {
    for (auto f = static_cast<std::size_t>(T::branch_words);
         f <= static_cast<std::size_t>(T::branch_left); ++f)
      row[tree_at + f] = -1;
  }
  set(T::main_share, of_main.prose / all_prose);
  set(T::main_begin, at - static_cast<float>(of_main.first));
  set(T::main_end, at - static_cast<float>(of_main.last));
  set(T::main_link, of_main.share(of_main.link));
  {
    std::uint32_t up_node = block.node;
    for (std::size_t l = 0; l < levels; ++l) {
      const Sums& s = sums[up_node];
      float* const values = &row[level_at + l * count_of<V>];
      values[static_cast<std::size_t>(V::words)] = s.words;
      values[static_cast<std::size_t>(V::lines)] = static_cast<float>(s.lines);
      values[static_cast<std::size_t>(V::prose)] = s.share(s.prose);
      values[static_cast<std::size_t>(V::link)] = s.share(s.link);
      values[static_cast<std::size_t>(V::mean)] = s.mean();
      up_node = node(up_node).parent;
    }
  }
  std::uint32_t few = block.node;
  while (few != 0 && sums[few].lines < 3)
    few = node(few).parent;
  {
    const Sums& s = sums[few];
    set(T::near_lines, s.lines);
    set(T::near_words, s.words);
    set(T::near_prose, s.share(s.prose));
    set(T::near_link, s.share(s.link));
    set(T::near_links, static_cast<float>(s.links) / static_cast<float>(std::max(s.lines, 1U)));
    set(T::near_off, at - static_cast<float>(s.first));
    set(T::near_left, static_cast<float>(s.last) - at);
  }
  std::uint32_t wide = block.node;
  while (wide != 0 && sums[wide].words < 100)
    wide = node(wide).parent;
  {
    const Sums& s = sums[wide];
    set(T::wide_lines, s.lines);
    set(T::wide_prose, s.share(s.prose));
    set(T::wide_link, s.share(s.link));
    set(T::wide_share, s.prose / all_prose);
  }
  const auto step = [&](std::size_t other, T first) {
    const std::size_t f = tree_at + static_cast<std::size_t>(first);
    const std::uint32_t there = read.blocks[other].node;
    const std::uint32_t both = read.tree.common(block.node, there);
    row[f] = static_cast<float>(node(there).depth - node(both).depth);
    row[f + 1] = static_cast<float>(own.depth - node(both).depth);
    row[f + 2] = there == block.node ? 1 : 0;
  };
  set(T::previous_up, 20);
  set(T::previous_own, 20);
  set(T::next_up, 20);
  set(T::next_own, 20);
  if (i > 0)
    step(i - 1, T::previous_up);
  if (i + 1 < lines())
    step(i + 1, T::next_up);
  set(T::size, own.font_size);
  set(T::relative_size, own.font_size / size);
  set(T::align, own.align);
  set(T::same_color, own.color == color);
  set(T::floats, own.floats);
  set(T::positioned, own.positioned);
  set(T::grounds, own.grounds);
  set(T::flexes, own.flexes);
  set(T::width, own.width);
  set(T::relative_width, width > 0 ? own.width / width : -1);
  set(T::headings, headings.size());
  set(T::from_heading, headings.empty() ? far_off : at - static_cast<float>(headings.front()));
  const Form& alike_form = forms.at(form[i]);
  set(T::form_lines, alike_form.lines);
  set(T::form_mean, alike_form.words / static_cast<float>(alike_form.lines));
  set(T::form_prose, alike_form.prose / std::max(alike_form.words, 1.0F));
  set(T::form_prose_share, alike_form.prose / total());
  set(T::form_main, form[i] == main_form);
  set(T::siblings, node(parent).children);
  const auto count_in = [](const auto& counts, std::uint64_t k) {
    const auto found = counts.find(k);
    return found == counts.end() ? 0U : found->second;
  };
  set(T::same_tag, count_in(tags_in, key(parent, static_cast<std::uint32_t>(own.tag))));
  set(T::same_form, count_in(forms_in, key(node(parent).parent, node(parent).form)));
  set(T::index, own.index);
  set(T::relative_index,
      static_cast<float>(own.index + 1) / static_cast<float>(std::max(node(parent).children, 1U)));
  set(T::parent_index, node(parent).index);
  set(T::has_class, own.has_class);
  set(T::in_main, parent == main);

  // Ancestors: by tag, and by the words of their classes.
  std::uint64_t seen = 0;
  float* const ancestors = &row[ancestor_at];
  float* const nearest = &row[class_at];
  float* const in_branch = &row[class_at + groups];
  float steps = 1;
  for (std::uint32_t up_node = block.node;; up_node = node(up_node).parent, ++steps) {
    const PageNode& here = node(up_node);
    const auto tag = std::find(ancestor_tags.begin(), ancestor_tags.end(), here.tag);
    if (tag != ancestor_tags.end() && ancestors[tag - ancestor_tags.begin()] == 0)
      ancestors[tag - ancestor_tags.begin()] = steps;
    for (std::uint64_t fresh = here.words & ~seen; fresh != 0; fresh &= fresh - 1)
      nearest[std::countr_zero(fresh)] = steps;
    seen |= here.words;
    if (up_node == 0)
      break;
  }
  for (std::size_t group = 0; group < groups; ++group)
    in_branch[group] = (of_branch >> group & 1U) != 0 ? 1.0F : 0.0F;
}

std::vector<std::string> page_feature_names(std::span<const std::string> groups) {
  std::vector<std::string> names;
  for (const char* name : line_names)
    names.push_back(std::string("line_") + name);
  for (const BlockKind kind : cue_kinds)
    for (const char* match : match_names)
      names.push_back("cue_" + std::to_string(static_cast<int>(kind)) + '_' + match);
  for (const char* name : {"cue_heading", "cue_line", "cue_covered", "cue_hits"})
    names.emplace_back(name);
  for (const char* name : place_names)
    names.push_back(std::string("place_") + name);
  for (const int off : near_lines)
    for (const char* name : near_names)
      names.push_back("near_" + std::to_string(off) + '_' + name);
  for (const char* name : tree_names)
    names.push_back(std::string("tree_") + name);
  for (std::size_t level = 0; level < levels; ++level)
    for (const char* name : level_names)
      names.push_back("up" + std::to_string(level) + '_' + name);
  for (const char* name : ancestor_names)
    names.push_back(std::string("in_") + name);
  for (const char* where : {"class_", "branch_class_"})
    for (const std::string& group : groups)
      names.push_back(where + group);
  return names;
}

PageFeatures::PageFeatures(const PageReading& reading)
    : page_(std::make_unique<const Page>(reading)) {}

PageFeatures::~PageFeatures() = default;

std::size_t PageFeatures::size() const {
  return class_at + 2 * page_->groups;
}

void PageFeatures::describe(std::size_t line, std::span<float> row) const {
  page_->describe_line(line, row);
  page_->describe_cues(line, row);
  page_->describe_place(line, row);
  page_->describe_near(line, row);
  if (page_->html) {
    std::fill(row.begin() + tree_at, row.end(), 0.0F);
    page_->describe_tree(line, row);
  }
}

} // namespace tanqih
