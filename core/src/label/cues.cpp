// SPDX-License-Identifier: MIT
#include "label/cues.hpp"

#include <algorithm>
#include <optional>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "base/marks.hpp"
#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"
#include "text/sentence_end.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// Lines longer than this are prose: a phrase inside them is a word of the article ("قال المصدر إن
/// …"), save for the long legal and comment lines, whose phrases are matched `within` up to this
/// length.
constexpr std::size_t longest_cue_line = 420;

std::optional<CueMatch> match_named(std::string_view name) {
  constexpr std::string_view names[] = {"whole", "lead", "start", "end", "within"};
  for (std::size_t i = 0; i < std::size(names); ++i)
    if (names[i] == name)
      return static_cast<CueMatch>(i);
  return std::nullopt;
}

std::u16string_view first_word(std::u16string_view phrase) {
  std::size_t end = 0;
  while (end < phrase.size() && is_cue_unit(phrase[end]))
    ++end;
  return phrase.substr(0, end);
}

/// In a sieve of first words.
std::uint64_t sieve_hash(std::u16string_view word) {
  const std::uint64_t known = std::uint64_t{word.front()} |
                              std::uint64_t{word[word.size() / 2]} << 16 |
                              std::uint64_t{word.back()} << 32 | std::uint64_t{word.size()} << 48;
  return known * golden_64;
}
std::size_t sieve_place(std::uint64_t hash) {
  return static_cast<std::size_t>(hash >> 52); // 4096
}
/// Of a first word with the two units behind it.
std::size_t sieve_place(std::uint64_t hash, char16_t next, char16_t after) {
  return sieve_place((hash ^ next ^ std::uint64_t{after} << 20) * golden_64);
}

/// Letters left of `at`, that is: is the line before the phrase only marks, digits and brackets?
bool only_marks(std::u16string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char16_t unit) { return is_cue_unit(unit) && !is_ascii_digit(unit); });
}

/// Is the mark at `at` part of a word of text in the wrong encoding: the © of «Ø©», «ط©» and «╪©»,
/// which is ة? Somebody's © stands before a word or a year.
bool is_in_misread_word(std::u16string_view line, std::size_t at) {
  const char16_t before = at > 0 ? line[at - 1] : u'\0';
  return before >= 0x80 && (u_isalpha(before) || (before >= 0x2500 && before < 0x2580));
}

/// Whether the mark parts a cue from what it leads, as a colon does. A bracket, a quote or a dash
/// in a closed sentence does not: «تقرير "الحالة المائية" يقول إن السدود فقدت ثلث مياهها.» Nor does
/// a comma.
bool leads(char16_t mark, std::u16string_view line) {
  constexpr std::uint32_t least_in_sentence = 6;
  if (is_cue_unit(mark) || mark == u'،' || mark == u',')
    return false;
  const bool may_be_within =
      is_dash(mark) || mark == u'(' || mark == u'[' || closing_quotation_mark(mark) != u'\0';
  return !may_be_within || sentence_end(line) != SentenceEnd::full_stop ||
         count_words(line) < least_in_sentence;
}

bool fits(const Cue& cue, std::u16string_view line, std::size_t begin, std::size_t end) {
  const std::u16string_view before = line.substr(0, begin);
  const std::u16string_view after = line.substr(end);
  switch (cue.match) {
  case CueMatch::whole:
    return only_marks(before) && only_marks(after);
  case CueMatch::lead: {
    if (!only_marks(before))
      return false;
    const std::size_t mark = after.find_first_not_of(u' ');
    return mark != std::u16string_view::npos && leads(after[mark], line) && !only_marks(after);
  }
  case CueMatch::start:
    return only_marks(before);
  case CueMatch::end:
    return only_marks(after);
  case CueMatch::within:
    return true;
  }
  return false;
}

} // namespace

Cues::Cues(std::vector<Cue> cues) : cues_(std::move(cues)) {
  for (std::uint32_t i = 0; i < cues_.size(); ++i) {
    const std::u16string& phrase = cues_[i].phrase;
    if (const std::u16string_view word = first_word(phrase); !word.empty()) {
      by_first_word_[std::u16string(word)].push_back(i);
      const std::uint64_t hash = sieve_hash(word);
      if (phrase.size() < word.size() + 2)
        words_sieve_.set(sieve_place(hash));
      else
        openings_sieve_.set(sieve_place(hash, phrase[word.size()], phrase[word.size() + 1]));
    } else if (!phrase.empty()) {
      by_first_mark_[phrase.front()].push_back(i);
      marks_sieve_.set(phrase.front() % marks_sieve_.size());
    }
  }
}

/// Calls `use` with those of the cues that stand at `at`.
template <class Use>
void Cues::each_of(const std::vector<std::uint32_t>& ids, std::u16string_view line, std::size_t at,
                   Use use) const {
  for (const std::uint32_t id : ids) {
    const Cue& cue = cues_[id];
    const std::size_t end = at + cue.phrase.size();
    // Nearly all differ in their last unit.
    if (end > line.size() || line[end - 1] != cue.phrase.back() ||
        line.substr(at, cue.phrase.size()) != cue.phrase)
      continue;
    if (end < line.size() && is_cue_unit(line[end]) && is_cue_unit(cue.phrase.back()))
      continue;
    use(cue, at, end);
  }
}

template <class Use>
void Cues::each_at_word(std::u16string_view line, std::size_t begin, std::size_t end,
                        Use use) const {
  if (line.size() > longest_cue_line)
    return;
  const std::u16string_view word = line.substr(begin, end - begin);
  const std::uint64_t hash = sieve_hash(word);
  if (!words_sieve_[sieve_place(hash)] &&
      (end + 2 > line.size() || !openings_sieve_[sieve_place(hash, line[end], line[end + 1])]))
    return;
  if (const auto found = by_first_word_.find(word); found != by_first_word_.end())
    each_of(found->second, line, begin, use);
}

template <class Use>
void Cues::each_at_mark(std::u16string_view line, std::size_t at, Use use) const {
  if (!marks_sieve_[line[at] % marks_sieve_.size()] || line.size() > longest_cue_line ||
      is_in_misread_word(line, at))
    return;
  if (const auto found = by_first_mark_.find(line[at]); found != by_first_mark_.end())
    each_of(found->second, line, at, use);
}

namespace {

void add_hit(std::u16string_view line, const Cue& cue, std::size_t at, std::size_t end,
             LineCues& cues) {
  CueHit& best = cues.best;
  const bool better = !best.cue || cue.match < best.cue->match ||
                      (cue.match == best.cue->match && cue.phrase.size() > best.cue->phrase.size());
  const bool told = cues.any && (cues.heading || cue.role != CueRole::heading);
  if ((told && !better) || !fits(cue, line, at, end))
    return;
  cues.any = true;
  cues.heading = cues.heading || cue.role == CueRole::heading;
  if (better)
    best = {&cue, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}};
}

} // namespace

bool Cues::opens(std::u16string_view word) const {
  return by_first_word_.find(word) != by_first_word_.end();
}

void Cues::add_word(std::u16string_view line, std::size_t begin, std::size_t end,
                    LineCues& cues) const {
  each_at_word(line, begin, end, [&](const Cue& cue, std::size_t at, std::size_t behind) {
    add_hit(line, cue, at, behind, cues);
  });
}

void Cues::add_mark(std::u16string_view line, std::size_t at, LineCues& cues) const {
  each_at_mark(line, at, [&](const Cue& cue, std::size_t begin, std::size_t behind) {
    add_hit(line, cue, begin, behind, cues);
  });
}

LineCues Cues::read(std::u16string_view line) const {
  LineCues cues;
  if (line.size() <= longest_cue_line)
    each_word_and_mark<is_cue_unit>(
        line, [&](std::size_t begin, std::size_t end) { add_word(line, begin, end, cues); },
        [&](std::size_t at) { add_mark(line, at, cues); });
  return cues;
}

CueHit Cues::find(std::u16string_view line) const {
  return read(line).best;
}

void Cues::each(std::u16string_view line, const std::function<void(const Cue&, Span)>& use) const {
  if (line.size() > longest_cue_line)
    return;
  const auto use_fit = [&](const Cue& cue, std::size_t at, std::size_t end) {
    if (fits(cue, line, at, end))
      use(cue, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
  };
  each_word_and_mark<is_cue_unit>(
      line, [&](std::size_t begin, std::size_t end) { each_at_word(line, begin, end, use_fit); },
      [&](std::size_t at) { each_at_mark(line, at, use_fit); });
}

Result<Cues> load_cues(std::string_view tsv) {
  std::vector<Cue> cues;
  for (const auto& row : table_rows(tsv)) {
    const auto kind = row.size() == 4 ? enum_named<BlockKind>(row[0]) : std::nullopt;
    const auto match = row.size() == 4 ? match_named(row[2]) : std::nullopt;
    if (!kind || !match || (row[1] != "line" && row[1] != "heading") || row[3].empty())
      return Error{
          ErrorCode::damaged_data,
          "cues.tsv: a row needs kind, line|heading, whole|lead|start|end|within, phrase; near: " +
              std::string(row.back())};
    cues.push_back({*kind, row[1] == "line" ? CueRole::line : CueRole::heading, *match, {}});
    fold_utf8(row[3], cues.back().phrase);
  }
  return Cues(std::move(cues));
}

} // namespace tanqih
