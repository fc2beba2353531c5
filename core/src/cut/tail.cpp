// SPDX-License-Identifier: MIT
#include "cut/tail.hpp"

#include <algorithm>
#include <vector>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "base/unit_lanes.hpp"
#include "cut/line_words.hpp"
#include "text/fold.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

namespace {

using confidence::cut::likely;
using confidence::cut::sure;
/// How far from the line's end a tail begins, and what stands before it; code units.
constexpr std::size_t longest_tail = 260;
constexpr std::size_t read_before = 120;
constexpr std::size_t most_keywords = 12;

/// Where what follows the last closed sentence begins; npos: the line is closed. Marks that close
/// may stand behind the tail too: "… الأحد. مدة القراءة دقيقة."
std::size_t tail_begin(std::u16string_view line) {
  constexpr std::u16string_view signs = u"#=-–—("; // open a tail without a space before them
  const std::size_t from = line.size() > longest_tail ? line.size() - longest_tail : 0;
  std::size_t begin = std::u16string_view::npos;
  bool in_brackets = false; // "… بارد. (طالع: كيف تختار مرتبتك؟ بالصور)"
  const auto next_mark = [&](std::size_t at) {
    return find_any<u'(', u')', u'.', u'!', u'؟', u'?', u'…'>(line, at);
  };
  for (std::size_t i = next_mark(from); i + 1 < line.size(); i = next_mark(i + 1)) {
    if (line[i] == u'(' || line[i] == u')')
      in_brackets = line[i] == u'(';
    if (in_brackets || !ends_or_breaks_off(line[i]) || between_digits(line, i) ||
        line[i + 1] == line[i])
      continue;
    std::size_t next = i + 1;
    while (next < line.size() &&
           (line[next] == u'"' || line[next] == u'»' || line[next] == u'”' || line[next] == u')'))
      ++next;
    if (next < line.size() && is_blank(line[next])) {
      while (next < line.size() && is_blank(line[next]))
        ++next;
      if (next < line.size())
        begin = next;
    } else if (next < line.size() && signs.find(line[next]) != std::u16string_view::npos) {
      begin = next;
    }
  }
  return begin;
}

/// "#اقتصاد #نفط" at the end: two or more, or, in the last paragraph, one after a closed sentence;
/// above it such a one belongs to what is said.
std::size_t hashtags_begin(std::u16string_view line, bool last) {
  std::size_t begin = std::u16string_view::npos;
  std::size_t tags = 0;
  std::size_t end = line.size();
  while (end > 0) {
    std::size_t at = end;
    while (at > 0 && !is_blank(line[at - 1]))
      --at;
    if (line[at] != u'#' || end - at < 3)
      break;
    begin = at;
    ++tags;
    end = at;
    while (end > 0 && is_blank(line[end - 1]))
      --end;
  }
  const bool closed = ends_sentence(line.substr(0, end));
  return end > 0 && (tags >= 2 || (tags == 1 && closed && last)) ? begin
                                                                 : std::u16string_view::npos;
}

class Tail {
public:
  /// `broken_off`: so is the sentence before it.
  Tail(const CutTables& tables, std::u16string_view tail, bool broken_off)
      : tables_(tables), tail_(tail), folded_(fold(tail)), words_(words_in(tail)),
        broken_off_(broken_off) {}

  /// The kind of the tail by what it says; begin is the caller's.
  [[nodiscard]] std::optional<TailCut> by_itself() const {
    if (words_.empty())
      return std::nullopt;
    if (auto cued = by_cue(folded_, tail_))
      return cued;
    const bool bracketed = tail_.front() == u'(' || tail_.front() == u'[';
    if (bracketed && (tail_.back() == u')' || tail_.back() == u']')) {
      const std::u16string_view inner = without_marks(tail_);
      if (auto cued = by_cue(fold(inner), inner))
        return cued;
      if (words_.size() <= 4 && names_outlet())
        return told(BlockKind::source);
      if (words_.size() <= 14 && opens_credit(words_.front()))
        return told(BlockKind::byline);
    }
    if (are_initials() || (words_.size() <= 2 && tail_.back() != u':' && names_outlet()))
      return told(BlockKind::source);
    if (tail_.front() == u'«' && tail_.back() == u'»' && words_.size() <= 4 && names_outlet())
      return told(BlockKind::source);
    if (tail_.find(u'@') != std::u16string_view::npos && words_.size() <= 5)
      return told(BlockKind::byline);
    return std::nullopt;
  }

  /// Words in a row, not one of which only sentences have: "سيول الطفيلة وادي غوير".
  [[nodiscard]] bool could_be_keywords() const {
    constexpr std::u16string_view of_sentences = u"\":.؟!»";
    return words_.size() >= 2 && words_.size() <= most_keywords &&
           !tables_.openers.continues(folded_) &&
           folded_.find_first_of(of_sentences) == std::u16string::npos &&
           std::none_of(words_.begin(), words_.end(), [&](std::u16string_view word) {
             return tables_.openers.function.contains(fold(word));
           });
  }

  [[nodiscard]] const std::u16string& folded() const { return folded_; }

private:
  [[nodiscard]] static TailCut told(BlockKind kind, std::u16string cue = {}) {
    return {0, kind, sure, std::move(cue)};
  }

  [[nodiscard]] std::optional<TailCut> by_cue(const std::u16string& folded,
                                              std::u16string_view shown) const {
    const CueHit hit = tables_.cues.find(folded);
    if (!hit.cue)
      return std::nullopt;
    // "… بألف كتاب للأطفال... عرض المزيد", but from a ticker is quoted: "… في المدينة. عاجل:"
    if (hit.cue->kind == BlockKind::navigation &&
        !(broken_off_ && hit.cue->match == CueMatch::whole && shown.back() != u':'))
      return std::nullopt;
    const auto calls = [](BlockKind kind) {
      return kind == BlockKind::promo || kind == BlockKind::share || kind == BlockKind::read_also ||
             kind == BlockKind::legal;
    };
    const bool fits = hit.cue->match <= CueMatch::lead ? words_.size() <= 18
                      : hit.cue->match == CueMatch::start
                          ? words_.size() <= 9 && hit.cue->kind != BlockKind::byline
                          : words_.size() <= 12 && calls(hit.cue->kind);
    if (!fits)
      return std::nullopt;
    return told(hit.cue->kind,
                std::u16string(without_marks(shown.substr(0, shown.find_first_of(u":\n")))));
  }

  [[nodiscard]] bool names_outlet() const {
    if (std::any_of(words_.begin(), words_.end(), [&](std::u16string_view word) {
          return tables_.openers.outlet.contains(fold(word));
        }))
      return true;
    return (tables_.names.find(without_marks(tail_)) & may_be_outlet) != 0;
  }

  /// "(إعداد كريم سلامة - تحرير هدى نصر)": what opens a line that names who made it.
  [[nodiscard]] bool opens_credit(std::u16string_view word) const {
    const CueHit hit = tables_.cues.find(fold(word) + u": ا");
    return hit.cue && (hit.cue->kind == BlockKind::byline || hit.cue->kind == BlockKind::caption);
  }

  /// The agency's men: "=====و.خ.", "--(نبأ) س.ح/م.ق", "انتهى / ع.س".
  [[nodiscard]] bool are_initials() const {
    std::size_t letters = 0;
    for (const std::u16string_view word : words_) {
      const std::u16string folded = fold(word);
      if (is_digit(word.front()))
        return false; // "6-1"
      if (is_ascii_letter(word.front()))
        return false; // "(… != HAL_OK)"
      if (folded.size() <= 2)
        ++letters;
      else if (folded.size() > 6 || words_.size() > 6)
        return false;
    }
    const char16_t first = tail_.front();
    const bool marked = first == u'=' || is_dash_or_tatweel(first) || first == u'(';
    return letters >= 1 && letters + 1 >= words_.size() &&
           (marked || letters == words_.size() || words_.front() == u"انتهى");
  }

  const CutTables& tables_;
  std::u16string_view tail_;
  std::u16string folded_;
  std::vector<std::u16string_view> words_;
  bool broken_off_;
};

} // namespace

std::optional<TailCut> find_tail_cut(const CutTables& tables, std::u16string_view line,
                                     const Familiar& familiar) {
  if (const std::size_t tags = hashtags_begin(line, static_cast<bool>(familiar));
      tags != std::u16string_view::npos)
    return TailCut{tags, BlockKind::tags, sure, {}};
  const std::size_t begin = tail_begin(line);
  if (begin == std::u16string_view::npos)
    return std::nullopt;
  const std::size_t before = std::min(begin, read_before);
  if (words_in(line.substr(begin - before, before)).size() < 2)
    return std::nullopt;
  const Tail tail(tables, line.substr(begin),
                  sentence_end(line.substr(0, begin)) == SentenceEnd::broken_off);
  if (auto told = tail.by_itself()) {
    told->begin = begin;
    return told;
  }
  if (familiar && tail.could_be_keywords() && familiar(tail.folded(), begin))
    return TailCut{begin, BlockKind::tags, likely, {}};
  return std::nullopt;
}

} // namespace tanqih
