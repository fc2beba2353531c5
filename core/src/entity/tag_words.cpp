// Tagging of sentences whose words are given, as NER corpora have them.
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "entity/tag.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {

namespace {

TokenKind kind_of(std::u16string_view word) {
  bool digits = false;
  for (std::size_t at = 0; at < word.size();) {
    UChar32 point = 0;
    U16_NEXT(word.data(), at, word.size(), point);
    if (u_isalpha(point))
      return TokenKind::word;
    digits = digits || u_isdigit(point);
  }
  return digits ? TokenKind::number : TokenKind::punctuation;
}

/// "PER"; empty for what NER corpora do not label.
std::string_view corpus_name(MentionType type) {
  switch (type) {
  case MentionType::person:
    return "PER";
  case MentionType::organisation:
    return "ORG";
  case MentionType::place:
    return "LOC";
  case MentionType::misc:
    return "MISC";
  default:
    return {};
  }
}

} // namespace

std::vector<std::string> tag_words(const Knowledge& knowledge,
                                   const std::vector<std::u16string>& words) {
  std::u16string text;
  std::vector<Token> tokens;
  std::vector<std::size_t> word_of; // each token's place in `words`
  tokens.reserve(words.size());
  bool sentence_begin = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) {
      sentence_begin = true;
      continue;
    }
    if (!tokens.empty())
      text += sentence_begin ? u'\n' : u' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words[i];
    const Span span = {begin, static_cast<std::uint32_t>(text.size())};
    tokens.push_back(
        {span, kind_of(words[i]), stems_of(words[i]), sentence_begin, !sentence_begin});
    word_of.push_back(i);
    sentence_begin = false;
  }

  std::vector<std::string> labels(words.size(), "O");
  std::size_t token = 0;
  for (const Mention& mention : tag(knowledge, text, tokens)) {
    const std::string_view name = corpus_name(mention.type);
    // A mention may begin behind a word's proclitics; the label is the whole word's: والقاهرة
    // B-LOC.
    while (token < tokens.size() && tokens[token].span.end <= mention.span.begin)
      ++token;
    for (bool first = true; token < tokens.size() && tokens[token].span.begin < mention.span.end;
         ++token, first = false)
      if (!name.empty())
        labels[word_of[token]] = (first ? "B-" : "I-") + std::string(name);
  }
  return labels;
}

} // namespace tanqih
