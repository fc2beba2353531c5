// SPDX-License-Identifier: MIT
#include "quantities/quantity_text.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "text/fold.hpp"

namespace tanqih {

QuantityText::QuantityText(const QuantityWords& words, std::u16string_view text,
                           const std::vector<Token>& tokens)
    : words_(words), text_(text), tokens_(tokens), terms_(tokens.size()) {
  ReadingCache read(words.phrases, tokens.size());
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const TokenKind kind = tokens[at].kind;
    if (kind == TokenKind::word || kind == TokenKind::symbol || kind == TokenKind::punctuation)
      terms_[at] = find_term(read(this->text(at), tokens[at].stems).readings, at);
    else if (kind == TokenKind::number)
      note_separators(this->text(at));
  }
}

void QuantityText::note_separators(std::u16string_view number) {
  const std::size_t last = number.find_last_of(u".,،");
  if (last == std::u16string_view::npos || last == 0)
    return;
  const std::size_t first = number.find(number[last]);
  const std::u16string_view behind = number.substr(last + 1);
  const bool by_three = behind.size() == 3 && first <= 3 && fold_unit(number[0]) != u'0';
  if (number[last] != u'.')
    separators_.comma_of_thousands |= by_three && last == first + 4;
  else if (!by_three && first == last)
    separators_.point_of_fraction = true;
  else
    separators_.point_of_thousands |= by_three && (last == first + 4 || fold(behind) == u"000");
}

QuantityText::Term QuantityText::find_term(std::span<const Reading> found, std::size_t at) const {
  Term longest;
  const auto read = [&](const Reading& reading) {
    if (const Term term = read_as(reading, at); term.count > longest.count)
      longest = term;
  };
  for (std::size_t i = 0; i < found.size(); ++i) {
    // للأربعاء is ل and الأربعاء rather than ل, ل and أربعاء.
    if (i + 1 < found.size() && found[i + 1].article)
      read(found[i + 1]);
    read(found[i]);
  }
  longest.begins = longest.count != 0 && words_.ranges[longest.node].begins;
  return longest;
}

QuantityText::Term QuantityText::read_as(const Reading& reading, std::size_t at) const {
  Term term;
  term.node = reading.node;
  term.stem = reading.stem;
  const std::u16string_view word = text(at);
  // س stands before verbs only, and ك before few of these words: كمية is no hundred.
  const auto stands_before_none = [](char16_t unit) { return unit == u'س' || unit == u'ك'; };
  if (std::any_of(word.begin(), word.begin() + reading.stem, stands_before_none))
    return {};
  if (const std::size_t stem = reading.stem; stem >= 2 && word[stem - 1] == u'ل') {
    term.article = word[stem - 2] == u'ا' || word[stem - 2] == u'ل';
    if (word[stem - 2] == u'ا')
      term.stem = static_cast<std::uint8_t>(stem - 2);
  }
  extend(term, at);
  return term;
}

/// The longest phrase that begins with the word of `term`'s node.
void QuantityText::extend(Term& term, std::size_t at) const {
  PhraseTrie::Node node = term.node;
  for (std::size_t last = at, count = 1;; ++count) {
    if (!words_.senses(node).empty()) {
      term.node = node;
      term.count = static_cast<std::uint8_t>(count);
    }
    last = next(last);
    if (last == no_token || !words_.phrases.has_children(node))
      return;
    const PhraseTrie::Word word = read_word(words_.phrases, text(last), 1).whole;
    node = word == PhraseTrie::no_word ? PhraseTrie::nowhere : words_.phrases.child(node, word);
    if (node == PhraseTrie::nowhere)
      return;
  }
}

const Sense* QuantityText::sense(std::size_t at, Role role) const {
  if (at == no_token || terms_[at].count == 0)
    return nullptr;
  for (const Sense& sense : words_.senses(terms_[at].node))
    if (sense.role == role)
      return role != Role::numeral || sense.letter != u'ئ' || is_exact(at, sense) ? &sense
                                                                                  : nullptr;
  return nullptr;
}

std::u16string_view QuantityText::phrase(std::size_t at) const {
  return slice(text_, {tokens_[at].span.begin, tokens_[at + terms_[at].count - 1U].span.end});
}

bool QuantityText::is_exact(std::size_t at, const Sense& sense) const {
  return sense.letter == 0 || phrase(at).find(sense.letter) != std::u16string_view::npos;
}

const Sense* QuantityText::joined(std::size_t at, Role role) const {
  if (at == no_token || terms_[at].stem == 0)
    return nullptr;
  const std::u16string_view proclitics = text(at).substr(0, terms_[at].stem);
  const bool alone = std::none_of(proclitics.begin() + 1, proclitics.end(), is_arabic_letter);
  return proclitics.front() == u'و' && alone ? sense(at, role) : nullptr;
}

std::size_t QuantityText::phrase_before(std::size_t at, Role role) const {
  std::size_t before = previous(at);
  for (std::size_t count = 1; before != no_token && count < 5; ++count, before = previous(before))
    if (terms_[before].count == count && sense(before, role) != nullptr)
      return before;
  return no_token;
}

bool QuantityText::is_borne(std::size_t at) const {
  const std::size_t quote = previous(at);
  if (const char16_t mark = this->mark(quote); mark == u'"' || mark == u'«' || mark == u'“')
    at = quote;
  const std::size_t before = phrase_before(at, Role::bearer);
  const Sense* const bearer = sense(before, Role::bearer);
  return bearer && (bearer->definite || !has_article(before, *bearer));
}

char16_t QuantityText::mark(std::size_t at) const {
  if (at == no_token || tokens_[at].span.size() != 1 ||
      (tokens_[at].kind != TokenKind::punctuation && tokens_[at].kind != TokenKind::symbol))
    return 0;
  return text_[tokens_[at].span.begin];
}

std::size_t QuantityText::sentence_end(std::size_t at) const {
  do
    ++at;
  while (at < tokens_.size() && !tokens_[at].sentence_begin);
  return at;
}

std::uint32_t QuantityText::end_before(std::size_t from, std::size_t next) const {
  return tokens_[(next == no_token ? sentence_end(from) : next) - 1].span.end;
}

} // namespace tanqih
