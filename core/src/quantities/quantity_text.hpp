// SPDX-License-Identifier: MIT
// A text with what the tables of dates and amounts know of its tokens: what their grammars read.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "lexicon/readings.hpp"
#include "quantities/quantity_words.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// Tokens are asked for by index; no_token, which stands for what is past a sentence's end, is no
/// phrase, no number and no mark. A phrase is known by its first token: the longest that begins
/// there (و|أحد عشر, not واحد), of several the one behind the shortest proclitic (ب|ألف,
/// و|الأربعاء).
class QuantityText {
public:
  QuantityText(const QuantityWords& words, std::u16string_view text,
               const std::vector<Token>& tokens);

  static constexpr std::size_t no_token = SIZE_MAX;
  using Role = QuantityRole;

  [[nodiscard]] const QuantityWords& words() const { return words_; }
  [[nodiscard]] std::size_t size() const { return tokens_.size(); }

  /// Whether no quantity can begin at a token: neither digits nor a word that one begins with.
  [[nodiscard]] bool is_plain(std::size_t at) const {
    return !terms_[at].begins && tokens_[at].kind != TokenKind::number;
  }

  /// What the phrase at a token is by one of its roles; null: it has not that role.
  [[nodiscard]] const Sense* sense(std::size_t at, Role role) const;
  /// The same, but without a proclitic: what goes on, not what begins.
  [[nodiscard]] const Sense* whole(std::size_t at, Role role) const {
    return at != no_token && terms_[at].stem == 0 ? sense(at, role) : nullptr;
  }
  /// The same, after و and no other: عشرون in وعشرون.
  [[nodiscard]] const Sense* joined(std::size_t at, Role role) const;
  [[nodiscard]] bool has_article(std::size_t at, const Sense& sense) const {
    return sense.definite || terms_[at].article;
  }
  /// The phrase at a token as it is written, with its proclitics.
  [[nodiscard]] std::u16string_view phrase(std::size_t at) const;
  /// Whether the phrase at a token has the letter that its sense is written with.
  [[nodiscard]] bool is_exact(std::size_t at, const Sense& sense) const;
  /// The first token of a phrase of that role that ends right before a token; no_token: none does.
  /// Two may end there: من and أكثر من.
  [[nodiscard]] std::size_t phrase_before(std::size_t at, Role role) const;
  [[nodiscard]] bool follows(std::size_t at, Role role) const {
    return phrase_before(at, role) != no_token;
  }
  /// Whether a token begins what a name is taken from: شارع 15 مايو, ملعب "5 جويلية".
  [[nodiscard]] bool is_borne(std::size_t at) const;

  [[nodiscard]] bool is_number(std::size_t at) const {
    return at != no_token && tokens_[at].kind == TokenKind::number;
  }
  [[nodiscard]] bool is_word(std::size_t at) const {
    return at != no_token && tokens_[at].kind == TokenKind::word;
  }
  [[nodiscard]] bool is_wordlike(std::size_t at) const {
    return tokens_[at].kind != TokenKind::punctuation && tokens_[at].kind != TokenKind::symbol;
  }
  /// The mark or sign that a token of one code unit is, else 0.
  [[nodiscard]] char16_t mark(std::size_t at) const;
  [[nodiscard]] bool spaced(std::size_t at) const { return tokens_[at].space_before; }
  /// Whether one space and nothing else stands before a token: no tab, which parts cells.
  [[nodiscard]] bool one_space_before(std::size_t at) const {
    return at > 0 && tokens_[at].space_before &&
           tokens_[at - 1].span.end + 1 == tokens_[at].span.begin &&
           text_[tokens_[at - 1].span.end] != u'\t';
  }
  [[nodiscard]] std::u16string_view text(std::size_t at) const {
    return slice(text_, tokens_[at].span);
  }
  /// What the text uses a mark for where that is certain: thousands in 1.744.000 and 77.000, a
  /// fraction in 3.5. Newsrooms do both with the point, in one text too.
  struct Separators {
    bool point_of_thousands = false;
    bool point_of_fraction = false;
    bool comma_of_thousands = false; ///< 1,744,000
  };
  [[nodiscard]] const Separators& separators() const { return separators_; }

  [[nodiscard]] std::size_t next(std::size_t at) const {
    return at == no_token || at + 1 >= tokens_.size() || tokens_[at + 1].sentence_begin ? no_token
                                                                                        : at + 1;
  }
  /// The token that begins the sentence after that of `at`; size() after the last.
  [[nodiscard]] std::size_t sentence_end(std::size_t at) const;
  [[nodiscard]] std::size_t previous(std::size_t at) const {
    return at == 0 || tokens_[at].sentence_begin ? no_token : at - 1;
  }
  /// The token after the phrase at `at`.
  [[nodiscard]] std::size_t after(std::size_t at) const {
    return next(at + (terms_[at].count > 1 ? terms_[at].count - 1U : 0U));
  }

  /// Where what is said at a token begins, without proclitics.
  [[nodiscard]] std::uint32_t begin(std::size_t at) const {
    return tokens_[at].span.begin + terms_[at].stem;
  }
  [[nodiscard]] bool has_proclitic(std::size_t at) const { return terms_[at].stem != 0; }
  /// Where the token before `next` ends; `next` was reached from `from`, so that no_token is the
  /// end of its sentence.
  [[nodiscard]] std::uint32_t end_before(std::size_t from, std::size_t next) const;

private:
  struct Term {
    PhraseTrie::Node node = PhraseTrie::nowhere;
    std::uint8_t count = 0; ///< of tokens; 0: no phrase
    std::uint8_t stem = 0;  ///< code units of proclitics before the phrase, its article not counted
    bool article = false;
    bool begins = false; ///< a quantity may begin with it
  };

  [[nodiscard]] Term find_term(std::span<const Reading> found, std::size_t at) const;
  [[nodiscard]] Term read_as(const Reading& reading, std::size_t at) const;
  void extend(Term& term, std::size_t at) const;
  void note_separators(std::u16string_view number);

  const QuantityWords& words_;
  std::u16string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<Term> terms_; ///< one a token
  Separators separators_;
};

} // namespace tanqih
