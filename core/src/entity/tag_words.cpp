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
  tokens.reserve(words.size());
  for (const std::u16string& word : words) {
    const bool first = tokens.empty();
    if (!first)
      text += u' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += word;
    const Span span = {begin, static_cast<std::uint32_t>(text.size())};
    tokens.push_back({span, kind_of(word), stems_of(word), first, !first});
  }

  std::vector<std::string> labels(words.size(), "O");
  std::size_t word = 0;
  for (const Mention& mention : tag(knowledge, text, tokens)) {
    const std::string_view name = corpus_name(mention.type);
    // A mention may begin behind a word's proclitics; the label is the whole word's: والقاهرة
    // B-LOC.
    while (word < tokens.size() && tokens[word].span.end <= mention.span.begin)
      ++word;
    for (bool first = true; word < tokens.size() && tokens[word].span.begin < mention.span.end;
         ++word, first = false)
      if (!name.empty())
        labels[word] = (first ? "B-" : "I-") + std::string(name);
  }
  return labels;
}

} // namespace tanqih
