// SPDX-License-Identifier: MIT
#include "names/other_rules.hpp"

#include <algorithm>

#include "base/confidence.hpp"
#include "base/marks.hpp"

namespace tanqih {

namespace {

constexpr std::size_t most_quoted = 6; ///< words between the marks; more are no title

char16_t mark_at(const RuleText& text, std::size_t token) {
  return text.follows(token) && text.tokens[token].kind == TokenKind::punctuation
             ? text.text[text.tokens[token].span.begin]
             : u'\0';
}

bool touch(const RuleText& text, std::size_t token) {
  return text.tokens[token].span.end == text.tokens[token + 1].span.begin;
}

/// One past the last word between the quotation marks that open at `open`; `open`: no title. Marks
/// stand close to their words, so the " that closes one quotation does not open the next.
std::size_t quoted_end(const RuleText& text, std::size_t open) {
  const char16_t close = closing_quotation_mark(mark_at(text, open));
  if (close == 0)
    return open;
  std::size_t end = open + 1;
  while (text.follows(end) && mark_at(text, end) != close && end - open <= most_quoted)
    ++end;
  const bool title = mark_at(text, end) == close && end > open + 1 && touch(text, open) &&
                     touch(text, end - 1) && text.tokens[open + 1].kind == TokenKind::word;
  return title ? end : open;
}

/// One past the place, person or organisation at `token`; `token`: none.
std::size_t known_end(const RuleText& text, std::size_t token) {
  if (!text.follows(token))
    return token;
  const Match* known = text.lookup.longest(token, is_place | is_person | is_organisation);
  return known != nullptr && known->stem == 0 ? token + known->count : token;
}

} // namespace

void propose_other_names(const RuleText& text, std::vector<Candidate>& candidates) {
  const auto add = [&](std::size_t begin, std::size_t end, std::uint8_t stem,
                       std::uint8_t percent) {
    candidates.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), stem,
                          MentionType::misc, Origin::rule, percent});
  };
  for (std::size_t i = 0; i + 1 < text.tokens.size(); ++i) {
    const Word& head = text.words[i];
    if (!head.is(is_other_head))
      continue;
    if (const std::size_t end = quoted_end(text, i + 1); end != i + 1)
      add(i + 2, end, 0, confidence::name::other_in_quotes);
    else if (!head.entry->names_alone)
      if (const std::size_t last = known_end(text, i + 1); last != i + 1)
        add(i, last, head.stem, confidence::name::other_by_known_name);
  }
}

} // namespace tanqih
