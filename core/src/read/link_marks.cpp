// SPDX-License-Identifier: MIT
#include "read/link_marks.hpp"

#include <algorithm>
#include <optional>

#include "base/characters.hpp"
#include "base/table.hpp"
#include "base/unit_lanes.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/span.hpp"
#include "text/fold.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_mark = 40;   ///< code units between the brackets
constexpr std::size_t longest_number = 12; ///< "1، 2، 3"

bool is_white(char16_t unit) {
  return unit == u'\n' || unit == u'\r' || is_line_space(unit);
}

/// «دجلة[1]», «دجلة،[1]», «"دجلة"[1]», «1981[3]»; no program's "a[1]", no formula's.
bool may_bear_number(char16_t before) {
  constexpr std::u16string_view closers = u"،؛:.؟!»\"”)]…";
  return is_letter_or_mark(before) || is_digit(before) ||
         closers.find(before) != std::u16string_view::npos;
}

/// "1", "12", "1، 2", "1–3"
bool is_number_of_note(std::u16string_view inner) {
  bool digit = false;
  for (const char16_t unit : inner) {
    const bool part = unit == u' ' || unit == u',' || unit == u'،' || unit == u'-' || unit == u'–';
    if (!is_digit(unit) && !part)
      return false;
    digit = digit || is_digit(unit);
  }
  return digit && inner.size() <= longest_number && is_digit(inner.front()) &&
         is_digit(inner.back());
}

/// "أ", "ملاحظة 1", "ا 2"
bool is_lettered_note(std::u16string_view inner, const LinkMarks& marks) {
  const std::u16string folded = fold(inner);
  const std::size_t space = folded.find(u' ');
  const std::u16string_view word = std::u16string_view(folded).substr(0, space);
  const bool letter = word.size() == 1 && is_letter_or_mark(word.front());
  if (space == std::u16string::npos)
    return letter;
  const std::u16string_view number = std::u16string_view(folded).substr(space + 1);
  return (letter || marks.numbered.contains(word)) && !number.empty() &&
         std::all_of(number.begin(), number.end(), is_ascii_digit);
}

/// Where the address that holds the unit at `at` begins.
std::size_t begin_of_word(std::u16string_view text, std::size_t at) {
  constexpr std::size_t longest_host = 20;
  const std::size_t least = at > longest_host ? at - longest_host : 0;
  while (at > least && !is_white(text[at - 1]))
    --at;
  return at;
}

/// One walk over the text, which is called with what is to go.
class Finder {
public:
  Finder(std::u16string_view text, const LinkMarks& marks) : text_(text), marks_(marks) {}

  template <class Erase> void find(Erase erase) {
    std::size_t open = next_bracket(0);
    std::size_t host = next_host(0);
    while (open < text_.size() || host < text_.size()) {
      const std::optional<Span> found = open < host ? bracket(open) : picture(host);
      if (found)
        erase(found->begin, found->end);
      if (found)
        done_ = found->end;
      if (open < host)
        open = next_bracket(std::max(open + 1, done_));
      else
        host = next_host(std::max(host + 1, done_));
      if (open < done_)
        open = next_bracket(done_);
    }
  }

private:
  static constexpr std::u16string_view dot_com = u".co"; ///< of every host; "t.co" too

  [[nodiscard]] std::size_t next_host(std::size_t at) const {
    do
      at = find_pair_of(text_, at, dot_com[0], dot_com[1]);
    while (at < text_.size() && !text_.substr(at++).starts_with(dot_com));
    return at < text_.size() ? at - 1 : at;
  }
  [[nodiscard]] std::size_t next_bracket(std::size_t at) const {
    return find_any<u'[', u'('>(text_, at);
  }

  [[nodiscard]] std::optional<Span> bracket(std::size_t open) const {
    const bool square = text_[open] == u'[';
    const std::size_t close =
        text_.substr(open + 1, longest_mark + 1).find_first_of(square ? u"]\n[" : u")\n(");
    if (close == std::u16string_view::npos || close == 0)
      return std::nullopt;
    const std::size_t end = open + 1 + close;
    if (text_[end] != (square ? u']' : u')') || !is_mark(open, text_.substr(open + 1, close)))
      return std::nullopt;
    return Span{static_cast<std::uint32_t>(without_spaces(open)),
                static_cast<std::uint32_t>(end + 1)};
  }

  [[nodiscard]] bool is_mark(std::size_t open, std::u16string_view inner) const {
    if (text_[open] == u'(')
      return marks_.hints.contains(fold(inner));
    const bool attached = open > 0 && may_bear_number(text_[open - 1]);
    return (attached && (is_number_of_note(inner) || is_lettered_note(inner, marks_))) ||
           marks_.bracketed.contains(fold(inner));
  }

  /// "… المدينة. pic.twitter.com/abc" at a line's end. Hashtags before it are a post's whole end.
  [[nodiscard]] std::optional<Span> picture(std::size_t host) const {
    const std::size_t begin = begin_of_word(text_, host);
    const auto begins = [&](const std::u16string& known) {
      return text_.substr(begin, known.size()) == known;
    };
    if (begin < done_ || std::none_of(marks_.hosts.begin(), marks_.hosts.end(), begins))
      return std::nullopt;
    std::size_t end = host;
    while (end < text_.size() && !is_white(text_[end]))
      ++end;
    const std::size_t words_end = without_spaces(begin);
    const bool last = end == text_.size() || text_[end] == u'\n' || text_[end] == u'\r';
    const bool alone = words_end == 0 || text_[words_end - 1] == u'\n';
    std::size_t word = words_end;
    while (word > done_ && !is_white(text_[word - 1]))
      --word;
    if (!last || alone || text_[word] == u'#')
      return std::nullopt;
    return Span{static_cast<std::uint32_t>(words_end), static_cast<std::uint32_t>(end)};
  }

  [[nodiscard]] std::size_t without_spaces(std::size_t end) const {
    while (end > done_ && is_line_space(text_[end - 1]))
      --end;
    return end;
  }

  std::u16string_view text_;
  const LinkMarks& marks_;
  std::size_t done_ = 0; ///< what stands before is gone, or stays
};

} // namespace

void erase_link_marks(Rewrite& rewrite, const LinkMarks& marks) {
  Rewrite::Pass pass(rewrite, RepairRule::link_marks);
  const std::u16string_view text = rewrite.text();
  Finder(text, marks).find([&](std::size_t begin, std::size_t end) {
    const bool parts_words =
        begin > 0 && is_word_unit(text[begin - 1]) && end < text.size() && is_word_unit(text[end]);
    pass.replace(begin, end, parts_words ? std::u16string_view(u" ") : std::u16string_view());
  });
}

Result<LinkMarks> load_link_marks(std::string_view tsv) {
  LinkMarks marks;
  for (const auto& row : table_rows(tsv)) {
    const std::string_view group = row.front();
    WordSet* const words = group == "bracketed"  ? &marks.bracketed
                           : group == "numbered" ? &marks.numbered
                           : group == "hint"     ? &marks.hints
                                                 : nullptr;
    if (row.size() != 2 || row[1].empty() || (!words && group != "host"))
      return Error{ErrorCode::damaged_data,
                   "link_marks.tsv: a row needs a group and a phrase; near: " + std::string(group)};
    if (words)
      words->insert(fold(from_utf8(row[1])));
    else
      marks.hosts.push_back(from_utf8(row[1]));
  }
  return marks;
}

} // namespace tanqih
