// SPDX-License-Identifier: MIT
#include "label/line.hpp"

#include <algorithm>
#include <bit>

#include "base/characters.hpp"
#include "base/memory_hash.hpp"
#include "label/word_signs.hpp"
#include "text/fold.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// The words of a line.
struct DateCount {
  std::uint32_t numbers = 0;
  std::uint32_t dating = 0;
  std::uint32_t others = 0;
};

/// Every word is a number, a word of dates, or one of at most two others where three date words
/// speak: "القاهرة: الأربعاء، 07 أكتوبر 2020 12:19 م".
bool reads_as_date(std::u16string_view folded, const DateCount& count) {
  constexpr std::size_t longest = 90; // code units
  constexpr std::uint32_t most_others = 2;
  const auto [numbers, dating, others] = count;
  if (folded.size() > longest || others > most_others)
    return false;
  if (dating == 0)
    return others == 0 && numbers >= 3; // 2024-04-13 21:14:10
  if (others == 0)
    return numbers > 0 || dating >= 2;
  return numbers >= 2 && dating >= 2;
}

/// Two numbers and more before the first word of letters, separated by the marks of dates and
/// clocks: "16/06/09 - 14:30 أعلن …". "3 - 1" and "2 مليون" do not count.
bool begins_with_date(std::u16string_view folded) {
  int numbers = 0;
  int marks = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const char16_t unit = folded[at];
    if (is_ascii_digit(unit)) {
      ++numbers;
      while (at < folded.size() && is_ascii_digit(folded[at]))
        ++at;
      continue;
    }
    if (unit == u'/' || unit == u':')
      ++marks;
    else if (is_word_unit(unit) && folded.substr(at, 3) != u"gmt")
      break;
    at += folded.substr(at, 3) == u"gmt" ? 3 : 1;
  }
  return numbers >= 3 && marks >= 2;
}

/// The cue is glued to a paragraph: "كتب - أحمد محمد: قال …" opens one, "…كلها. (رويترز)" closes
/// one.
bool is_glued_cue(const Line& line) {
  constexpr std::uint32_t paragraph_words = 16;
  if (line.words < paragraph_words)
    return false;
  const std::u16string_view before = line.folded.substr(0, line.cue.span.begin);
  switch (line.cue.cue->kind) {
  case BlockKind::byline:
  case BlockKind::dateline:
    return true;
  case BlockKind::caption:
    return line.cue.cue->match == CueMatch::end && sentence_end(before) == SentenceEnd::full_stop;
  default:
    return false;
  }
}

/// "… من رمضان المقبل. اشترك في قناتنا": words enough for a sentence, its full stop, the cue.
bool follows_sentence(const Line& line) {
  constexpr std::uint32_t fewest = 6;
  const std::u16string_view before = line.folded.substr(0, line.cue.span.begin);
  const std::size_t stop = before.find_last_of(closing_marks);
  return stop != std::u16string_view::npos && count_words(before.substr(0, stop)) >= fewest;
}

/// A dash with spaces around it, or one of the longer dashes.
int count_dashes(std::u16string_view text) {
  int dashes = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    const bool spaced =
        i > 0 && i + 1 < text.size() && (text[i - 1] == u' ' || text[i + 1] == u' ');
    dashes += (unit == u'–' || unit == u'—' || unit == u'ـ' || (unit == u'-' && spaced)) ? 1 : 0;
  }
  return dashes;
}

/// The lines that were read, by what they are folded to.
class LinesByText {
public:
  explicit LinesByText(const std::vector<Line>& lines)
      : lines_(lines), slots_(std::bit_ceil(2 * lines.size() + 1)) {}

  /// The first line that is folded to the same as this one, which may be it.
  std::size_t first_alike(std::size_t line) {
    const std::u16string_view folded = lines_[line].folded;
    const std::uint64_t hash = memory_hash(folded);
    const auto mark = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = static_cast<std::size_t>(hash) & (slots_.size() - 1);
    while (slots_[at].line != 0) {
      if (slots_[at].mark == mark && lines_[slots_[at].line - 1].folded == folded)
        return slots_[at].line - 1;
      at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at] = {mark, static_cast<std::uint32_t>(line + 1)};
    return line;
  }

private:
  struct Slot {
    std::uint32_t mark = 0; ///< half of the hash
    std::uint32_t line = 0; ///< + 1; 0: free
  };

  const std::vector<Line>& lines_;
  std::vector<Slot> slots_; ///< open addressing, a power of two, at most half full
};

/// Counts the words, appends their stems, finds the cues, and whether it is a date.
void read_words(Line& line, const Cues& cues, WordSignsCache& known, Stems& stems) {
  const std::u16string_view folded = line.folded;
  std::uint32_t words = 0;
  std::uint32_t particles = 0;
  std::uint32_t predicates = 0;
  std::uint32_t groups = 0;
  unsigned dates = 0;
  DateCount count;
  bool halves = false; // of pairs, which are of words to cues alone
  LineCues found;
  const auto on_word = [&](std::size_t begin, std::size_t end) {
    ++words;
    const std::u16string_view word = folded.substr(begin, end - begin);
    const WordSigns signs = known.of(word);
    dates |= signs.dates;
    ++((signs.dates & number_sign) != 0   ? count.numbers
       : (signs.dates & dating_sign) != 0 ? count.dating
                                          : count.others);
    if (signs.opens_cue)
      cues.add_word(folded, begin, end, found);
    if (signs.of_two_kinds) {
      const Stems inner = content_stems(word);
      stems.insert(stems.end(), inner.begin(), inner.end());
    } else if (signs.stem != 0) {
      stems.push_back(signs.stem);
    }
    if (signs.groups == 0 || particles == most_counted)
      return;
    const bool particle = (signs.groups & particle_word) != 0;
    particles += particle ? 1U : 0U;
    predicates += !particle && (signs.groups & predicate_word) != 0 ? 1U : 0U;
    groups |= signs.groups;
  };
  each_word_and_mark<is_word_unit>(folded, on_word, [&](std::size_t at) {
    halves = halves || is_cue_unit(folded[at]);
    cues.add_mark(folded, at, found);
  });
  if (halves)
    found = cues.read(folded);
  line.cue = found.best;
  line.any_cue = found.any;
  line.heading_cue = found.heading;
  line.words = words;
  line.particles = static_cast<std::uint16_t>(particles);
  line.predicates = static_cast<std::uint16_t>(predicates);
  line.ago = (groups & ago_word) != 0;
  line.month = (dates & month_sign) != 0;
  line.day = (dates & other_date_sign) != 0;
  line.date = reads_as_date(folded, count);
}

/// "… (رويترز)" under a photo: of the bracket, code units; of the whole line, words.
constexpr std::size_t longest_credit = 24;
constexpr std::uint32_t most_credited = 25;

} // namespace

bool heads_section(const Line& line) {
  return line.cue.cue && line.cue.cue->role == CueRole::heading &&
         line.cue.cue->match == CueMatch::whole;
}

bool is_paragraph(std::uint32_t words, SentenceEnd end) {
  constexpr std::uint32_t whatever_its_end = 18;
  constexpr std::uint32_t with_a_stop = 9;
  constexpr std::uint32_t if_it_asks = 13; // headlines ask too: "هل …؟"
  return words >= whatever_its_end ||
         (ends_sentence(end) && words >= (end == SentenceEnd::question ? if_it_asks : with_a_stop));
}

bool is_latin(const Line& line) {
  const auto letter = std::find_if(line.folded.begin(), line.folded.end(), [](char16_t unit) {
    return is_ascii_letter(unit) || is_arabic_letter(unit);
  });
  return letter != line.folded.end() && is_ascii_letter(*letter);
}

bool is_nearly_all_link(const Layout& layout, Span span) {
  return layout.link_units > 0 && layout.link_units * 10 >= span.size() * 8;
}

std::vector<Line> read_lines(const LineTables& tables, std::u16string_view text,
                             const std::vector<Block>& blocks, LineMemory& memory) {
  const auto& [cues, openers, words] = tables;
  std::vector<Line> lines(blocks.size());
  WordSignsCache signs(words, cues, openers, text.size());
  std::u16string folded;
  Stems stems;
  LinesByText by_text(lines);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Layout& layout = blocks[i].layout;
    const std::u16string_view raw = slice(text, blocks[i].span);
    Line& line = lines[i];
    fold(raw, folded);
    const auto kept = memory.folded.keep(folded);
    line.folded = {kept.data(), kept.size()};
    line.first_alike = by_text.first_alike(i);
    stems.clear();
    read_words(line, cues, signs, stems);
    line.stems = memory.stems.keep(stems);
    if (line.cue.cue && is_glued_cue(line))
      line.cue = {};
    line.cue_behind = line.cue.cue && follows_sentence(line);

    line.end = sentence_end(raw);
    line.stop = ends_sentence(line.end);
    line.colon = without_closers(raw).ends_with(u':');
    const bool row =
        layout.shape == BlockShape::table_row; // "السبت	10:00	16:00" says more than when
    line.date = line.date && !row;
    line.dated = !row && begins_with_date(line.folded);
    line.continues = openers.continues(line.folded);
    line.link = is_nearly_all_link(layout, blocks[i].span);
    const bool outside =
        (layout.containers & (in_nav | in_footer | in_button | in_hidden | in_figcaption)) != 0;
    line.prose = !line.cue.cue && !line.date && !line.dated && !line.link && !outside &&
                 layout.shape != BlockShape::heading && is_paragraph(line.words, line.end);
    const bool bracket = !raw.empty() && raw.back() == u')';
    const std::size_t open = bracket ? raw.rfind(u'(') : std::u16string_view::npos;
    line.credit_end = open != std::u16string_view::npos && open > 0 &&
                      raw.size() - open <= longest_credit && line.words >= 3 &&
                      line.words <= most_credited;
    line.signed_off = line.words <= 4 && line.words > 0 && bracket &&
                      (raw.starts_with(u"--") || raw.starts_with(u"("));
    const int dashes = line.words >= 2 && line.words <= 8 && !line.stop ? count_dashes(raw) : 0;
    line.place_agency = dashes > 0 && (line.words <= 5 || dashes >= 2 || line.colon);
  }
  return lines;
}

} // namespace tanqih
