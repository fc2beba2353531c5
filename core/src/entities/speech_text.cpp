// SPDX-License-Identifier: MIT
#include "entities/speech_text.hpp"

#include <algorithm>

#include "base/marks.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::size_t most_quoted = 2000;  ///< tokens between marks: one that is never closed
constexpr std::size_t most_sentence = 400; ///< tokens

} // namespace

SpeechText::SpeechText(const RuleText& text, const std::vector<Mention>& named)
    : read(text), tokens(text.tokens), mentions(named), mention_at_(tokens.size(), no_mention),
      mention_end_(tokens.size(), no_mention), begins_(named.size()), begins_block_(tokens.size()),
      verbs_(tokens.size()), joined_(tokens.size()), particle_(tokens.size()),
      closing_(tokens.size()) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::size_t from = i == 0 ? 0 : tokens[i - 1].span.end;
    begins_block_[i] = i == 0 || read.text.substr(from, tokens[i].span.begin - from).find(u'\n') !=
                                     std::u16string_view::npos;
  }
  place_mentions();
  find_verbs();
  find_closing_marks();
}

void SpeechText::place_mentions() {
  std::size_t token = 0;
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    while (token < size() && tokens[token].span.end <= mentions[m].span.begin)
      ++token;
    begins_[m] = token;
    const MentionType type = mentions[m].type;
    if (token >= size() || (type != MentionType::person && type != MentionType::organisation &&
                            type != MentionType::place))
      continue;
    mention_at_[token] = m;
    mention_end_[past_mention(token) - 1] = m;
  }
}

bool SpeechText::is_verb_front(std::size_t token, std::size_t stem) const {
  const std::u16string_view front = slice(read.text, tokens[token].span).substr(0, stem);
  return std::all_of(front.begin(), front.end(),
                     [](char16_t unit) { return unit == u'و' || unit == u'ف' || unit == u'س'; });
}

bool SpeechText::is_clear_verb(std::size_t token) const {
  if (token + 1 >= size())
    return false;
  const bool particle = read.lookup.longest(token + 1, is_report_particle) != nullptr;
  const bool begins = !read.follows(token) || is_comma_at(token - 1) ||
                      slice(read.text, tokens[token].span).starts_with(u'و') ||
                      (particle && !read.follows(token - 1)); // كما أورد أن
  if (!begins)
    return false;
  const bool preposition = part(token) == ReportPart::circumstance; // بين الوزارة
  return is_person(token + 1) || particle ||
         (!preposition &&
          (is_party(token + 1) || read.words[token + 1].is(title_classes | is_generic_head) ||
           part(token + 1) == ReportPart::document)); // وأورد تقرير
}

void SpeechText::find_verbs() {
  std::size_t clause = 0; // one past the last phrase whose أن brings in nothing said
  for (std::size_t i = 0; i < size(); ++i) {
    for (const Match& match : read.lookup.at(i)) {
      if (match.entry->report_part == ReportPart::clause) {
        clause = std::max(clause, i + match.count);
        continue;
      }
      const std::u16string_view word = slice(read.text, tokens[i].span);
      if (match.entry->is(is_report_particle) && match.stem == 0 && i >= clause)
        particle_[i] = true;
      if (verbs_[i] != SpeechVerb::none || match.count != 1 || !is_verb_front(i, match.stem))
        continue;
      const LexicalEntry& entry = *match.entry;
      if (entry.report_part == ReportPart::relay)
        verbs_[i] = SpeechVerb::relay;
      else if (entry.is(is_reporting_verb) && !entry.is(is_speech_verb))
        verbs_[i] = SpeechVerb::participle;
      else if (entry.is(is_plain_word) && !(entry.is(is_speech_verb) && is_clear_verb(i)))
        continue; // بين is mostly "between"
      else if (entry.is(is_reporting_verb))
        verbs_[i] = SpeechVerb::reporting;
      else if (entry.is(is_speech_verb))
        verbs_[i] = entry.report_part == ReportPart::speech ? SpeechVerb::direct : SpeechVerb::act;
      joined_[i] = verbs_[i] != SpeechVerb::none &&
                   ((match.stem > 0 && (word.front() == u'و' || word.front() == u'ف')) ||
                    is_lone_and(i)); // و أكد
    }
  }
}

/// A mark that opens and closes alike does the one where no space is behind it, the other where
/// none is before it; one that could do both does what is due. One that never closes opens nothing:
/// of قال "نعم. وقال "لا أعرف من قتله" the second.
void SpeechText::find_closing_marks() {
  std::size_t open = size(); // the last straight mark that opened
  std::size_t next[2] = {};  // of » ”, from the end; 0: none
  for (std::size_t i = 0; i < size(); ++i) {
    closing_[i] = static_cast<std::uint32_t>(i);
    if (begins_block_[i])
      open = size();
    if (mark(i) != u'"')
      continue;
    const bool space_before = begins_block_[i] || tokens[i].space_before;
    const bool space_behind = i + 1 >= size() || begins_block_[i + 1] || tokens[i + 1].space_before;
    const bool opens = !space_behind || space_before;
    const bool closes = !space_before || space_behind;
    if (open != size() && closes) {
      if (i - open <= most_quoted)
        closing_[open] = static_cast<std::uint32_t>(i);
      open = size();
    } else if (opens) {
      open = i;
    }
  }
  for (std::size_t i = size(); i > 0; --i) {
    const std::size_t token = i - 1;
    const char16_t here = mark(token);
    const char16_t close = closing_quotation_mark(here);
    if (close != 0 && close != u'"') {
      const std::size_t at = next[close == u'»' ? 0 : 1];
      if (at != 0 && at - token <= most_quoted)
        closing_[token] = static_cast<std::uint32_t>(at);
    }
    if (here == u'»' || here == u'”')
      next[here == u'»' ? 0 : 1] = token;
    if (begins_block_[token])
      next[0] = next[1] = 0;
  }
}

bool SpeechText::is_comma_at(std::size_t token) const {
  return is_comma(mark(token));
}

bool SpeechText::is_dash(std::size_t token) const {
  if (token >= size() || tokens[token].kind == TokenKind::word)
    return false;
  const std::u16string_view all = slice(read.text, tokens[token].span);
  return !all.empty() && std::all_of(all.begin(), all.end(), is_hyphen);
}

std::size_t SpeechText::block_end(std::size_t token) const {
  do
    ++token;
  while (token < size() && !begins_block_[token]);
  return token;
}

std::size_t SpeechText::sentence_end(std::size_t token) const {
  const std::size_t last = std::min(token + most_sentence, size());
  do
    ++token;
  while (token < last && !tokens[token].sentence_begin && !begins_block_[token]);
  return token;
}

bool SpeechText::is_of_nouns(std::size_t token) const {
  constexpr std::size_t bare = 2; // إن, أن
  const std::u16string word = fold(slice(read.text, tokens[token].span));
  const std::size_t ba = word.starts_with(u'ب') ? 1 : 0;
  if (word.size() > bare + ba || slice(read.text, tokens[token].span).substr(ba).starts_with(u'إ'))
    return true;
  if (!read.follows(token + 1))
    return false;
  // أن مسؤولية الوزارة is of nouns, أن يعمل المجلس is not: a present begins with أ, ت, ي or ن.
  const std::u16string next = fold(slice(read.text, tokens[token + 1].span));
  const bool present = std::u16string_view(u"اتين").find(next.front()) != std::u16string_view::npos;
  return read.words[token + 1].definite || mention_at(token + 1) != no_mention ||
         (!present && read.follows(token + 2) && read.words[token + 2].definite);
}

const Match* SpeechText::attribution(std::size_t token) const {
  const Match* match = read.lookup.longest(token, is_attribution);
  return match != nullptr && is_verb_front(token, match->stem) ? match : nullptr;
}

std::size_t SpeechText::past(std::size_t token, ReportPart what) const {
  for (const Match& match : read.lookup.at(token))
    if (match.entry->report_part == what && is_verb_front(token, match.stem))
      return token + match.count;
  return token;
}

std::size_t SpeechText::past_auxiliaries(std::size_t verb) const {
  constexpr std::size_t most = 2; // كان قد
  std::size_t first = verb;
  while (first > 0 && verb - first < most && read.follows(first) && !begins_block(first) &&
         part(first - 1) == ReportPart::auxiliary)
    --first;
  return first;
}

bool SpeechText::is_lone_and(std::size_t token) const {
  return read.follows(token) && slice(read.text, tokens[token - 1].span) == u"و";
}

bool SpeechText::is_conjoined(std::size_t token) const {
  const std::u16string_view word = slice(read.text, tokens[token].span);
  return word.starts_with(u'و') || word.starts_with(u'ف');
}

std::size_t SpeechText::words(std::size_t begin, std::size_t end) const {
  return static_cast<std::size_t>(
      std::count_if(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                    tokens.begin() + static_cast<std::ptrdiff_t>(end),
                    [](const Token& token) { return token.kind == TokenKind::word; }));
}

bool SpeechText::is_foreign(std::size_t begin, std::size_t end) const {
  return std::none_of(read.words.begin() + static_cast<std::ptrdiff_t>(begin),
                      read.words.begin() + static_cast<std::ptrdiff_t>(end),
                      [](const Word& word) { return word.is_word; });
}

std::size_t SpeechText::past_mention(std::size_t token) const {
  const std::uint32_t end = mentions[mention_at_[token]].span.end;
  while (token < size() && tokens[token].span.begin < end)
    ++token;
  return token;
}

std::u16string SpeechText::plain_word(std::size_t token) const {
  const std::u16string_view word = slice(read.text, tokens[token].span);
  const std::size_t stem = read.words[token].stem;
  return std::u16string(without_article(fold(word.substr(stem < word.size() ? stem : 0))));
}

} // namespace tanqih
