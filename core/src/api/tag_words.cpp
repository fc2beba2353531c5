// SPDX-License-Identifier: MIT
// Tagging of a text whose words are given, as NER corpora have them.
#include "tanqih/tag_words.hpp"
#include "api/knowledge.hpp"
#include "names/given_words.hpp"
#include "names/tag.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

namespace {

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

/// In order, dates and amounts among those of a reader.
std::vector<Mention> names_of(const Knowledge& knowledge, const GivenWords& given, Taste taste) {
  const Lexicon& lexicon = *knowledge.lexicon;
  if (taste == Taste::corpora)
    return tag_as_corpora(lexicon, *knowledge.names, given.text, given.tokens);
  return tag({lexicon, *knowledge.quantities, *knowledge.names}, given.text, given.tokens,
             look_up(lexicon, given.text, given.tokens));
}

} // namespace

Result<std::vector<std::string>> tag_words(const Knowledge& knowledge,
                                           const std::vector<std::u16string>& words, Taste taste) {
  const GivenWords given = read_given_words(words);
  const std::vector<Token>& tokens = given.tokens;
  std::vector<std::string> labels(words.size(), "O");
  std::size_t token = 0;
  for (const Mention& mention : names_of(knowledge, given, taste)) {
    const std::string_view name = corpus_name(mention.type);
    // A mention may begin after a word's proclitics; the label is the whole word's: والقاهرة
    // B-LOC.
    while (token < tokens.size() && tokens[token].span.end <= mention.span.begin)
      ++token;
    for (bool first = true; token < tokens.size() && tokens[token].span.begin < mention.span.end;
         ++token, first = false)
      if (!name.empty())
        labels[given.word_of[token]] = (first ? "B-" : "I-") + std::string(name);
  }
  if (auto error = knowledge.damage())
    return *error;
  return labels;
}

} // namespace tanqih
