// SPDX-License-Identifier: MIT
#include "read/word_order.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/characters.hpp"
#include "read/word_ends.hpp"
#include "text/fold.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

// Words that are backwards for certain, in all of the text: to turn lines that have any or several,
// and to turn every word that seems backwards.
constexpr std::size_t least_proof = 3;
constexpr std::size_t full_proof = 8;

enum class Order : std::uint8_t { unknown, forward, backward };

std::u16string without_marks(std::u16string_view word) {
  std::u16string letters;
  std::copy_if(word.begin(), word.end(), std::back_inserter(letters), is_arabic_letter);
  return letters;
}

/// The word from its other end. A mark parts what was turned from what was not: «رقأّ» is «أقرّ»,
/// «مويًا» is «يومًا».
std::u16string turned(std::u16string_view word) {
  const auto mark = std::find_if(word.begin(), word.end(), is_arabic_mark);
  std::u16string other(std::make_reverse_iterator(mark), word.rend());
  return other.append(mark, word.end());
}

bool has_article(std::u16string_view word) {
  return word.size() >= 4 && word.starts_with(u"ال") && !word.ends_with(u"لا");
}

/// Behind proclitics: «وبلدية».
bool knows_behind_proclitics(const KnowsWord& knows, std::u16string_view word) {
  constexpr std::u16string_view proclitics = u"وفبلك";
  constexpr std::size_t least_rest = 3;
  for (int most = 0; most < 3; ++most) {
    if (knows(word))
      return true;
    if (word.size() <= least_rest || proclitics.find(word.front()) == std::u16string_view::npos)
      return false;
    word.remove_prefix(1);
  }
  return false;
}

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
  Order order = Order::unknown;
  bool certain = false;
};

class Reader {
public:
  Reader(const DocumentWords& words, const KnowsWord& knows) : words_(words), knows_(knows) {}

  [[nodiscard]] Word read(std::u16string_view text, std::size_t begin) const {
    Word word{begin, begin, Order::unknown, false};
    while (word.end < text.size() && is_letter_or_mark(text[word.end]))
      ++word.end;
    tell(text.substr(begin, word.end - begin), word);
    return word;
  }

private:
  void tell(std::u16string_view units, Word& word) const {
    const std::u16string letters = without_marks(units);
    if (letters.size() < 2)
      return;
    const std::u16string as_is = fold(letters);
    const std::u16string other = fold(without_marks(turned(units)));
    if (as_is == other)
      return;
    const bool starts = ends_words(letters.front());
    const bool ends = ends_words(letters.back());
    if (starts != ends) {
      word.order = starts ? Order::backward : Order::forward;
      word.certain = starts && knows_behind_proclitics(knows_, other);
      return;
    }
    const auto by = [&](bool forward, bool backward) {
      if (forward == backward)
        return false;
      word.order = forward ? Order::forward : Order::backward;
      return true;
    };
    if (!by(words_.forward.contains(as_is), words_.forward.contains(other)) &&
        !by(has_article(as_is), has_article(other)))
      by(knows_behind_proclitics(knows_, as_is), knows_behind_proclitics(knows_, other));
  }

  const DocumentWords& words_;
  const KnowsWord& knows_;
};

/// A line and its words.
struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<Word> words;
  std::size_t certain = 0;
  std::size_t backward = 0;
  std::size_t unknown = 0;

  [[nodiscard]] bool is_mixed() const {
    return certain > 0 || (backward >= 2 && backward * 4 >= words.size());
  }
  /// Are nearly all words that tell anything backwards? Then so are the others.
  [[nodiscard]] bool is_backward() const {
    return backward >= 4 && (words.size() - backward - unknown) * 8 <= backward;
  }
  [[nodiscard]] bool is_lost() const {
    return words.size() >= 3 && unknown * 2 > words.size() && !is_backward();
  }
};

Line read_line(std::u16string_view text, std::size_t begin, std::size_t end, const Reader& reader) {
  Line line{begin, end, {}, 0, 0, 0};
  const std::u16string_view units = text.substr(0, end);
  for (std::size_t at = begin; at < end;) {
    if (!is_letter_or_mark(units[at])) {
      ++at;
      continue;
    }
    const Word word = reader.read(units, at);
    at = word.end;
    if (word.end - word.begin < 2)
      continue;
    line.words.push_back(word);
    line.certain += word.certain ? 1U : 0U;
    line.backward += word.order == Order::backward ? 1U : 0U;
    line.unknown += word.order == Order::unknown ? 1U : 0U;
  }
  return line;
}

/// The end of a number before which a mark stands at `at` that belongs behind it: «،2024»,
/// «%12.5»; `at` where none does.
std::size_t marked_number_end(std::u16string_view text, std::size_t at, Span line) {
  constexpr std::u16string_view marks = u"،,؛.٪%";
  if (marks.find(text[at]) == std::u16string_view::npos ||
      (at > line.begin && !is_line_space(text[at - 1])))
    return at;
  const std::size_t end = number_end(text.substr(0, line.end), at + 1);
  const bool alone = end == line.end || is_line_space(text[end]) || text[end] == u'\r';
  return end > at + 1 && alone ? end : at;
}

/// Turns a number that begins with its mark at `at`; gives where to go on.
std::size_t turn_number(std::u16string_view text, std::size_t at, Span line, Rewrite::Pass& pass) {
  const std::size_t end = marked_number_end(text, at, line);
  if (end == at)
    return at + 1;
  std::u16string number(text.substr(at + 1, end - at - 1));
  number.push_back(text[at]);
  pass.replace(at, end, number);
  return end;
}

void turn(std::u16string_view text, const Line& line, Rewrite::Pass& pass) {
  const bool all = line.is_backward();
  auto word = line.words.begin();
  const Span span{static_cast<std::uint32_t>(line.begin), static_cast<std::uint32_t>(line.end)};
  for (std::size_t at = line.begin; at < line.end;) {
    if (word != line.words.end() && word->begin == at) {
      if (word->order == Order::backward || (word->order == Order::unknown && all))
        pass.replace(at, word->end, turned(text.substr(at, word->end - at)));
      at = word->end;
      ++word;
    } else {
      at = turn_number(text, at, span, pass);
    }
  }
}

} // namespace

std::vector<Span> turn_words(Rewrite& rewrite, const DocumentWords& words, const KnowsWord& knows) {
  const std::u16string_view text = rewrite.text();
  const Reader reader(words, knows);
  std::vector<Line> some; // lines with a word that seems backwards
  std::size_t proof = 0;
  each_line(text, [&](std::size_t begin, std::u16string_view units) {
    Line line = read_line(text, begin, begin + units.size(), reader);
    proof += line.certain;
    if (line.backward > 0)
      some.push_back(std::move(line));
  });
  std::vector<Span> lost;
  if (proof < least_proof)
    return lost;
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (const Line& line : some) {
    if (!line.is_mixed() && proof < full_proof)
      continue;
    turn(text, line, pass);
    if (line.is_lost()) // as long as it was: a turned line keeps its place
      lost.push_back(
          {static_cast<std::uint32_t>(line.begin), static_cast<std::uint32_t>(line.end)});
  }
  return lost;
}

void turn_marks_around_words(Rewrite& rewrite) {
  struct Kind {
    char16_t open;
    char16_t close;
  };
  constexpr std::array<Kind, 2> kinds = {{{u'(', u')'}, {u'«', u'»'}}};
  const auto ends_word = [](char16_t unit) {
    return is_letter_or_mark(unit) || is_digit(unit) || unit == u'%';
  };
  for (const auto [open, close] : kinds) {
    const std::u16string_view text = rewrite.text();
    Rewrite::Pass pass(rewrite, RepairRule::visual_order);
    std::size_t first = 0; // a mark that closes there, 0: none
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
      if (is_line_break(text[at])) {
        first = 0;
      } else if (text[at] == close) {
        first = ends_word(text[at - 1]) && is_space(text[at + 1]) ? at : 0;
      } else if (text[at] == open) {
        if (first > 0 && ends_word(text[at - 1]) && !is_letter_or_mark(text[at + 1])) {
          pass.replace(first, first + 2, std::u16string({u' ', open}));
          pass.replace(at, at + 1, {&close, 1});
        }
        first = 0;
      }
    }
  }
}

void turn_marks_before_numbers(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  each_line(text, [&](std::size_t begin, std::u16string_view units) {
    const std::size_t end = begin + units.size();
    const Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    for (std::size_t at = begin; at < end;)
      at = turn_number(text, at, line, pass);
  });
}

void join_parted_lam_alef(Rewrite& rewrite, const DocumentWords& words) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::lam_alef);
  for (std::size_t at = text.find(u" ا "); at != std::u16string_view::npos;
       at = text.find(u" ا ", at + 1)) {
    const std::size_t begin = word_begin(text, at);
    std::u16string word(text.substr(begin, at - begin));
    word.push_back(u'ا');
    const bool spelt = at + 4 < text.size() && is_arabic_letter(text[at + 3]) &&
                       !is_letter_or_mark(text[at + 4]); // «ا ف ب»
    if (!spelt && word.size() > 1 && word[word.size() - 2] == u'ل' &&
        words.forward.contains(fold(word)))
      pass.erase(at, at + 1);
  }
}

} // namespace tanqih
