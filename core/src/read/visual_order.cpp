// SPDX-License-Identifier: MIT
#include "read/visual_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "read/word_ends.hpp"

namespace tanqih {

namespace {

constexpr char16_t left_to_right = 0x202A;
constexpr char16_t right_to_left = 0x202B;
constexpr char16_t end_of_embedding = 0x202C;

bool is_line_end(char16_t unit) {
  return unit == u'\n' || unit == u'\r';
}

bool is_latin(char16_t unit) {
  return is_ascii_letter(unit) || (unit >= 0xC0 && unit < 0x0590 && u_isalpha(unit));
}

bool is_right_to_left(char16_t unit) {
  return is_letter_or_mark(unit) || unit == u'ـ';
}

/// The end of what keeps its order in a line from right to left, of what begins at `at`: Latin
/// words with the marks and numbers between them and the numbers behind them, a number, else one
/// character. As the bidirectional algorithm (UAX 9, W2 to W7, N1) shows them.
std::size_t item_end(std::u16string_view shown, std::size_t at) {
  if (is_latin(shown[at])) {
    std::size_t end = at + 1;
    for (std::size_t i = end; i < shown.size() && !is_right_to_left(shown[i]); ++i)
      if (is_latin(shown[i]) || is_digit(shown[i]))
        end = i + 1;
    return end;
  }
  if (is_digit(shown[at]))
    return number_end(shown, at);
  const bool pair = U16_IS_LEAD(shown[at]) && at + 1 < shown.size() && U16_IS_TRAIL(shown[at + 1]);
  return at + (pair ? 2 : 1);
}

/// How a stretch is turned.
struct Turn {
  bool brackets = false; ///< ( is shown for ), as a reader sees them
  bool all = false;      ///< numbers and Latin words are backwards too
  bool words = false;    ///< the words alone stand backwards, each in its place
};

/// What is shown from left to right in a line from right to left, in the order of reading.
std::u16string in_order(std::u16string_view shown, Turn turn) {
  std::vector<std::size_t> items; // where each begins
  for (std::size_t at = 0; at < shown.size();) {
    items.push_back(at);
    const bool alone = turn.all && !U16_IS_SURROGATE(shown[at]);
    at = alone ? at + 1 : item_end(shown, at);
  }
  std::u16string text;
  text.reserve(shown.size());
  std::size_t end = shown.size();
  for (; !items.empty(); items.pop_back()) {
    const std::size_t begin = items.back();
    if (turn.brackets && end == begin + 1 && !is_right_to_left(shown[begin]))
      text.push_back(static_cast<char16_t>(u_charMirror(shown[begin])));
    else
      text.append(shown, begin, end - begin);
    end = begin;
  }
  return text;
}

/// The letter that a form of alef or lam stands for; the unit itself else.
char16_t plain(char16_t unit) {
  if (unit == 0xFE8D || unit == 0xFE8E)
    return u'ا';
  return unit >= 0xFEDD && unit <= 0xFEE0 ? u'ل' : unit;
}

/// What the words of a stretch tell of its order.
struct Witnesses {
  std::size_t backward = 0;      ///< words that begin with what ends words
  std::size_t forward = 0;       ///< and those that end with it
  std::size_t weak_backward = 0; ///< words that end with an article read backwards
  std::size_t weak_forward = 0;  ///< and those that begin with one

  Witnesses& operator+=(const Witnesses& other) {
    backward += other.backward;
    forward += other.forward;
    weak_backward += other.weak_backward;
    weak_forward += other.weak_forward;
    return *this;
  }
  [[nodiscard]] std::size_t for_turning() const { return 2 * backward + weak_backward; }
  [[nodiscard]] std::size_t against() const { return 2 * forward + weak_forward; }
};

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  Witnesses witnesses;
};

/// Reads the word at `at` as a witness; gives its end.
std::size_t read_word(std::u16string_view text, std::size_t at, std::size_t line_end,
                      Witnesses& witnesses) {
  const std::size_t begin = at;
  while (at < line_end && is_right_to_left(text[at]))
    ++at;
  std::u16string_view word = text.substr(begin, at - begin);
  while (!word.empty() && is_arabic_mark(word.front()))
    word.remove_prefix(1);
  while (!word.empty() && is_arabic_mark(word.back()))
    word.remove_suffix(1);
  if (word.size() < 2)
    return at;
  const bool starts = ends_words(word.front());
  const bool ends = ends_words(word.back());
  witnesses.backward += starts && !ends ? 1u : 0u;
  witnesses.forward += ends && !starts ? 1u : 0u;
  if (word.size() < 4) // لا, إلا, ال
    return at;
  const bool article = plain(word[0]) == u'ا' && plain(word[1]) == u'ل';
  const bool turned_article =
      plain(word[word.size() - 1]) == u'ا' && plain(word[word.size() - 2]) == u'ل';
  witnesses.weak_forward += article && !turned_article ? 1u : 0u;
  witnesses.weak_backward += turned_article && !article ? 1u : 0u;
  return at;
}

std::vector<Line> read_lines(std::u16string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    Line line{at, at, {}};
    while (at < text.size() && !is_line_end(text[at]))
      at = is_right_to_left(text[at]) ? read_word(text, at, text.size(), line.witnesses) : at + 1;
    line.end = at;
    if (line.end > line.begin)
      lines.push_back(line);
    ++at;
  }
  return lines;
}

/// Lines that stand backwards, from the first to before the second.
using Run = std::pair<std::size_t, std::size_t>;

/// Lines that do not tell stand as those around them; where the text has others as well, only
/// between two that tell.
std::vector<Run> backward_runs(const std::vector<Line>& lines) {
  const auto is_forward = [](const Line& line) {
    return line.witnesses.against() > line.witnesses.for_turning();
  };
  const auto tells = [](const Line& line) { return line.witnesses.for_turning() > 0; };
  const bool mixed = std::any_of(lines.begin(), lines.end(), is_forward);
  std::vector<Run> runs;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    Witnesses all;
    for (; end < lines.size() && !is_forward(lines[end]); ++end)
      all += lines[end].witnesses;
    const std::size_t next = end + 1;
    while (mixed && begin < end && !tells(lines[begin]))
      ++begin;
    while (mixed && begin < end && !tells(lines[end - 1]))
      --end;
    // One slip («وزار ةالصحة») is no proof, nor are words of which many stand as they should.
    constexpr std::size_t least_proof = 5;
    if (all.backward >= 2 && all.for_turning() >= least_proof &&
        all.against() * 5 < all.for_turning())
      runs.emplace_back(begin, end);
    begin = next;
  }
  return runs;
}

/// What the marks of the line tell: those that stand right behind a word, less those right before
/// one. Where they stand behind words the words are backwards, and the line is not.
std::ptrdiff_t marks_behind_words(std::u16string_view line) {
  constexpr std::u16string_view marks = u"،؛:.؟";
  std::ptrdiff_t behind = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (marks.find(line[at]) == std::u16string_view::npos)
      continue;
    const bool word_before = at > 0 && is_right_to_left(line[at - 1]);
    const bool word_after = at + 1 < line.size() && is_right_to_left(line[at + 1]);
    behind += word_before == word_after ? 0 : word_before ? 1 : -1;
  }
  return behind;
}

/// How many brackets of the line close where they stand last, less those that open there.
std::ptrdiff_t shown_brackets(std::u16string_view line) {
  std::ptrdiff_t brackets = 0;
  std::ptrdiff_t open = 0;
  for (const char16_t unit : line)
    if (unit == u'(' || unit == u'[' || unit == u'«') {
      brackets -= open < 0 ? 1 : 0;
      open = open < 0 ? 0 : 1;
    } else if (unit == u')' || unit == u']' || unit == u'»') {
      brackets += open > 0 ? 1 : 0;
      open = open > 0 ? 0 : -1;
    }
  return brackets;
}

/// What speaks for a Latin word to stand backwards, less what speaks against it: "knaB".
std::ptrdiff_t backward_word(std::u16string_view word) {
  return (is_ascii_capital(word.back()) ? 1 : 0) - (is_ascii_capital(word.front()) ? 1 : 0);
}

/// The same of a number: 0054 and 4202 against 4500 and 2024.
std::ptrdiff_t backward_number(std::u16string_view number) {
  const std::ptrdiff_t zeros = (number.front() == u'0' ? 1 : 0) - (number.back() == u'0' ? 1 : 0);
  if (number.size() != 4)
    return zeros;
  return zeros + (number.ends_with(u"02") || number.ends_with(u"91") ? 2 : 0) -
         (number.starts_with(u"20") || number.starts_with(u"19") ? 2 : 0);
}

/// The same of all Latin words and numbers of a line, where they have more than one sign.
std::ptrdiff_t backward_words(std::u16string_view line) {
  std::ptrdiff_t backwards = 0;
  for (std::size_t at = 0; at < line.size();) {
    const bool latin = is_ascii_letter(line[at]);
    std::size_t end = at;
    while (end < line.size() && (latin ? is_ascii_letter(line[end]) : is_ascii_digit(line[end])))
      ++end;
    const std::u16string_view word = line.substr(at, end - at);
    if (word.size() > 1)
      backwards += latin ? backward_word(word) : backward_number(word);
    at = std::max(end, at + 1);
  }
  return backwards;
}

/// Are the brackets of the lines shown as a reader sees them, and numbers and Latin words backwards
/// too? As most of them tell.
Turn turn_of(std::u16string_view text, const std::vector<Line>& lines, Run run) {
  std::ptrdiff_t brackets = 0;
  std::ptrdiff_t backwards = 0;
  std::ptrdiff_t behind = 0;
  for (std::size_t i = run.first; i < run.second; ++i) {
    const std::u16string_view line = text.substr(lines[i].begin, lines[i].end - lines[i].begin);
    behind += marks_behind_words(line);
    brackets += shown_brackets(line);
    backwards += backward_words(line);
  }
  return {brackets > 0, backwards > 0, behind > 0};
}

/// Is all of the line in embeddings from right to left, and in those what is from left to right in
/// embeddings of its own, with an Arabic word beside it? A writer's embeddings («استخدم
/// ‫‪-m‬‬ هنا», as Word makes them) stand in a line of other words and hold what is as
/// it should be.
bool is_of_poppler(std::u16string_view line) {
  bool inside = false;
  bool arabic = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char16_t unit = line[at];
    if (unit == right_to_left) {
      if (inside)
        return false;
      inside = true;
    } else if (unit == end_of_embedding) {
      if (!inside)
        return false;
      inside = false;
    } else if (unit == left_to_right) {
      at = line.find_first_of(u"\u202A\u202B\u202C\u202D\u202E", at + 1);
      if (!inside || at == std::u16string_view::npos || line[at] != end_of_embedding)
        return false;
    } else if (inside) {
      arabic = arabic || is_letter_or_mark(unit);
    } else if (!is_blank(unit)) {
      return false;
    }
  }
  return arabic && !inside;
}

} // namespace

void turn_embedded(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  std::size_t done = 0; // the end of the last line
  for (std::size_t at = text.find(right_to_left); at < text.size();
       at = text.find(right_to_left, done)) {
    while (at > done && !is_line_end(text[at - 1]))
      --at;
    done = at;
    while (done < text.size() && !is_line_end(text[done]))
      ++done;
    if (!is_of_poppler(text.substr(at, done - at)))
      continue;
    for (; at < done; ++at) {
      if (text[at] == right_to_left || text[at] == end_of_embedding)
        pass.erase(at, at + 1);
      if (text[at] != left_to_right)
        continue;
      const std::size_t end = text.find(end_of_embedding, at);
      pass.replace(at, end + 1, in_order(text.substr(at + 1, end - at - 1), {}));
      at = end;
    }
  }
}

void turn_lines(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  const std::vector<Line> lines = read_lines(text);
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (const Run& run : backward_runs(lines)) {
    const Turn turn = turn_of(text, lines, run);
    if (turn.words) // word_order's
      continue;
    for (std::size_t i = run.first; i < run.second; ++i) {
      const std::u16string_view line = text.substr(lines[i].begin, lines[i].end - lines[i].begin);
      if (std::any_of(line.begin(), line.end(), is_right_to_left))
        pass.replace(lines[i].begin, lines[i].end, in_order(line, turn));
    }
  }
}

} // namespace tanqih
