// SPDX-License-Identifier: MIT
#include "repair/lam_alef.hpp"

#include <vector>

#include <unicode/normalizer2.h>

#include "base/characters.hpp"
#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/addresses.hpp"

namespace tanqih {

namespace {

constexpr char16_t edge = u'-';
constexpr char16_t lam = u'ل';

bool is_alef_with_sign(char16_t unit) {
  return unit == u'آ' || unit == u'أ' || unit == u'إ';
}

bool is_alef(char16_t unit) {
  return unit == u'ا' || is_alef_with_sign(unit);
}

/// Lam-alef as one character, ﻵ to ﻼ: in its order, whatever the PDF.
bool is_ligature(char16_t unit) {
  return unit >= 0xFEF5 && unit <= 0xFEFC;
}

/// Proclitics before the article: و ف ب ك.
bool is_before_article(char16_t unit) {
  return unit == u'و' || unit == u'ف' || unit == u'ب' || unit == u'ك';
}

/// The context of an alef and its lam grows: one letter before, two after, then by turns, to
/// `most_letters`. At the edge of the word a side ends. `before` and `after` give the letter at a
/// distance from the two, `edge` behind the last, 0 to stop. Calls each(key) for every context.
template <class Before, class After, class Each>
void grow_context(char16_t alef, Before before, After after, Each each) {
  constexpr std::size_t most_letters = 12; // as the table was counted
  std::u16string key(1, alef);
  std::size_t left = 0;
  std::size_t right = 0;
  bool left_ends = false;
  bool right_ends = false;
  for (std::size_t turn = 0; turn < most_letters && !(left_ends && right_ends); ++turn) {
    const bool to_left = turn == 0 || (turn > 1 && turn % 2 == 1);
    bool& ends = to_left ? left_ends : right_ends;
    if (ends)
      continue;
    const char16_t letter = to_left ? before(left++) : after(right++);
    if (letter == 0)
      return;
    ends = letter == edge;
    key.push_back(letter);
    each(key);
  }
}

/// The unit at `at` of the word as the contexts know it: its edge behind the last.
char16_t letter_at(std::u16string_view word, std::size_t at) {
  return at < word.size() ? word[at] : edge;
}

/// Do two alefs and a lam begin a word at `alef`, behind proclitics at most?
bool begins_word(std::u16string_view text, std::size_t alef) {
  if (alef + 2 >= text.size() || text[alef + 2] != lam || !is_alef(text[alef]) ||
      !is_alef(text[alef + 1]))
    return false;
  std::size_t begin = alef;
  while (begin > 0 && alef - begin < 2 && is_before_article(text[begin - 1]))
    --begin;
  return begin == 0 || !is_letter_or_mark(text[begin - 1]);
}

/// «األ», «واإل», «آال»: what no Arabic word begins with, at `alef`, the first of the two alefs. Of
/// 7.6 million words of news 7 did. «اال» did 81 times, as a slip for «ال» or «الا».
bool is_certain(std::u16string_view text, std::size_t alef) {
  return begins_word(text, alef) && (text[alef] != u'ا' || text[alef + 1] != u'ا');
}

/// A lam-alef at `at` that is in its order: not the inner letters of two turned ones («شالالت»).
bool is_in_order(std::u16string_view text, std::size_t at) {
  if (is_ligature(text[at]))
    return true;
  const bool inner = at > 0 && is_alef(text[at - 1]) && at + 2 < text.size() && text[at + 2] == lam;
  return text[at] == lam && at + 1 < text.size() && is_alef(text[at + 1]) && !inner;
}

/// Does a Latin word follow at `at`, behind a space or none? Then «ال» before it is its article.
bool is_before_latin(std::u16string_view text, std::size_t at) {
  while (at < text.size() && is_line_space(text[at]))
    ++at;
  return at < text.size() && is_ascii_letter(text[at]);
}

/// The letter of a form: ﺎ is ا, ﻟ is ل; the unit itself where it is none, or the form of several.
char16_t letter_of(char16_t unit) {
  if (unit < 0xFB50)
    return unit;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString letters;
  const bool is_form = U_SUCCESS(status) && nfkc->getDecomposition(unit, letters);
  return is_form && letters.length() == 1 ? letters[0] : unit;
}

/// A word's letters, without marks and tatweel, and their places in the text.
struct Word {
  std::u16string letters;
  std::vector<std::size_t> places;

  /// Reads the word that begins at `at`; gives its end.
  std::size_t read(std::u16string_view text, std::size_t at) {
    letters.clear();
    places.clear();
    for (; at < text.size() && (is_letter_or_mark(text[at]) || text[at] == u'ـ'); ++at)
      if (is_arabic_letter(text[at])) {
        letters.push_back(letter_of(text[at]));
        places.push_back(at);
      }
    return at;
  }
};

} // namespace

Result<LamAlefContexts> LamAlefContexts::load(std::string_view tsv) {
  LamAlefContexts table;
  for (const auto& row : table_rows(tsv)) {
    const std::u16string found = from_utf8(row[0]);
    const std::u16string right = from_utf8(column(row, 1));
    const std::u16string before = from_utf8(column(row, 2));
    const std::u16string after = from_utf8(column(row, 3));
    std::u16string context;
    if (found.size() == 2 && is_alef(found[0]) && found[1] == lam)
      grow_context(
          found[0],
          [&](std::size_t i) { return i < before.size() ? before[before.size() - 1 - i] : u'\0'; },
          [&](std::size_t i) { return i < after.size() ? after[i] : u'\0'; },
          [&](const std::u16string& key) { context = key; });
    const bool turned = right != found;
    if (context.size() != 1 + before.size() + after.size() || before.empty() ||
        (turned && right != std::u16string({lam, found[0]})))
      return Error{ErrorCode::damaged_data,
                   "lam_alef.tsv: a row needs what is found, what is right, and letters around it "
                   "in the order of the table's head; near: " +
                       std::string(row.back())};
    table.contexts_[context] = turned;
  }
  return table;
}

bool LamAlefContexts::turned(std::u16string_view word, std::size_t at) const {
  bool turned = false;
  grow_context(
      word[at], [&](std::size_t i) { return i < at ? word[at - 1 - i] : edge; },
      [&](std::size_t i) { return letter_at(word, at + 2 + i); },
      [&](const std::u16string& key) {
        if (const auto found = contexts_.find(key); found != contexts_.end())
          turned = found->second;
      });
  return turned;
}

LamAlefProof prove_lam_alef(std::u16string_view text) {
  constexpr std::size_t few = 2;
  std::size_t certain = 0;
  std::size_t likely = 0;
  std::size_t in_order = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (begins_word(text, at))
      ++(is_certain(text, at) ? certain : likely);
    in_order += is_in_order(text, at) ? 1u : 0u;
  }
  if ((certain > 0 || likely >= few) && in_order <= certain + likely)
    return LamAlefProof::whole;
  return certain > 0 ? LamAlefProof::certain : LamAlefProof::none;
}

void repair_lam_alef(Rewrite& rewrite, LamAlefProof proof, const LamAlefContexts& contexts) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::lam_alef);
  AddressFinder addresses(text);
  Word word;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter_or_mark(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    at = word.read(text, begin);
    for (std::size_t i = 0; i + 1 < word.letters.size(); ++i) {
      if (word.letters[i + 1] != lam || !is_alef(word.letters[i]))
        continue;
      const std::size_t alef = word.places[i];
      const bool certain = alef > 0 && is_certain(text, alef - 1);
      const bool behind_alef = i > 0 && is_alef(word.letters[i - 1]);
      const bool turned = certain || (proof == LamAlefProof::whole &&
                                      (behind_alef || contexts.turned(word.letters, i)));
      const bool article = i < 2 && i + 2 == word.letters.size() && is_before_latin(text, at);
      if (!turned || article || addresses.covers(alef))
        continue;
      // What stands between the two is a mark of the alef or of the lam: it stays behind both.
      std::u16string both{lam, word.letters[i]};
      both.append(text, alef + 1, word.places[i + 1] - alef - 1);
      pass.replace(alef, word.places[i + 1] + 1, both);
      ++i;
    }
  }
}

} // namespace tanqih
