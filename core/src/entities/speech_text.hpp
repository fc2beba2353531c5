// SPDX-License-Identifier: MIT
// The words and marks of a text that tell of what somebody said, worked out once.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/mention.hpp"
#include "names/candidates.hpp"

namespace tanqih {

/// What a token is as a verb.
enum class SpeechVerb : std::uint8_t {
  none,
  act,        ///< what people do: استقبل, زار
  direct,     ///< says in quotation marks or behind a colon alone: علق, دعا
  reporting,  ///< says with a particle too: قال (إن)
  participle, ///< says without a subject of its own: مضيفا, قوله
  relay       ///< hands on what the one behind its عن said: نقلت (عن)
};

/// Places are tokens; "none" of a place is the place itself where it says so.
class SpeechText {
public:
  static constexpr std::uint32_t no_mention = ~std::uint32_t{0};

  SpeechText(const RuleText& text, const std::vector<Mention>& mentions);

  [[nodiscard]] std::size_t size() const { return tokens.size(); }

  /// The mark that a token is; 0: it is a word.
  [[nodiscard]] char16_t mark(std::size_t token) const {
    return token < size() && tokens[token].kind == TokenKind::punctuation
               ? read.text[tokens[token].span.begin]
               : u'\0';
  }
  [[nodiscard]] bool is_comma_at(std::size_t token) const;
  /// - – — and --.
  [[nodiscard]] bool is_dash(std::size_t token) const;

  [[nodiscard]] bool begins_block(std::size_t token) const { return begins_block_[token]; }
  [[nodiscard]] std::size_t block_end(std::size_t token) const;
  /// One past the sentence's last token, at most `most_sentence` on.
  [[nodiscard]] std::size_t sentence_end(std::size_t token) const;

  [[nodiscard]] SpeechVerb verb(std::size_t token) const { return verbs_[token]; }
  [[nodiscard]] bool is_finite(std::size_t token) const {
    return verbs_[token] == SpeechVerb::reporting || verbs_[token] == SpeechVerb::direct ||
           verbs_[token] == SpeechVerb::act || verbs_[token] == SpeechVerb::relay;
  }
  /// Whether و or ف stands before the token's word: وقال.
  [[nodiscard]] bool is_joined(std::size_t token) const { return joined_[token]; }
  /// إن, أن, بأنه; not the أن of قبل أن, لأن or وأن.
  [[nodiscard]] bool is_particle(std::size_t token) const { return particle_[token]; }
  /// Whether the particle at `token` is the أنّ of reports, which a noun or pronoun goes with (أن
  /// العمل, أنه), not the أن of wishes, which a verb does (أن يعمل).
  [[nodiscard]] bool is_of_nouns(std::size_t token) const;
  [[nodiscard]] const Match* attribution(std::size_t token) const;
  /// One past the words of `what` that begin there, with و before them or not: وجاء ذلك, في حين.
  [[nodiscard]] std::size_t past(std::size_t token, ReportPart what) const;
  /// The first of the words كان and قد that go with the verb at `verb`; the verb: none does.
  [[nodiscard]] std::size_t past_auxiliaries(std::size_t verb) const;
  /// Whether و stands alone before the token.
  [[nodiscard]] bool is_lone_and(std::size_t token) const;
  /// Whether the token's word begins with و or ف.
  [[nodiscard]] bool is_conjoined(std::size_t token) const;
  [[nodiscard]] ReportPart part(std::size_t token) const { return read.lookup.report_part(token); }

  /// Of an opening quotation mark the one that closes it in its block; of others the token itself.
  [[nodiscard]] std::size_t closing(std::size_t token) const { return closing_[token]; }
  [[nodiscard]] std::size_t words(std::size_t begin, std::size_t end) const;
  /// Whether no word there has Arabic letters.
  [[nodiscard]] bool is_foreign(std::size_t begin, std::size_t end) const;

  /// The person, organisation or place that begins there.
  [[nodiscard]] std::uint32_t mention_at(std::size_t token) const {
    return token < size() ? mention_at_[token] : no_mention;
  }
  [[nodiscard]] bool is_at(std::size_t token, MentionType type) const {
    const std::uint32_t m = mention_at(token);
    return m != no_mention && mentions[m].type == type;
  }
  [[nodiscard]] bool is_person(std::size_t token) const {
    return is_at(token, MentionType::person);
  }
  /// A person or an organisation.
  [[nodiscard]] bool is_party(std::size_t token) const {
    return is_person(token) || is_at(token, MentionType::organisation);
  }
  /// One past the mention that begins at `token`.
  [[nodiscard]] std::size_t past_mention(std::size_t token) const;
  /// The mention whose last token is the one before `token`.
  [[nodiscard]] std::uint32_t mention_before(std::size_t token) const {
    return token > 0 ? mention_end_[token - 1] : no_mention;
  }
  [[nodiscard]] std::size_t begin_of(std::uint32_t mention) const { return begins_[mention]; }

  /// A word of a title or name, the same with the article and without, ل and ب before it or not.
  [[nodiscard]] std::u16string plain_word(std::size_t token) const;

  const RuleText& read;
  const std::vector<Token>& tokens;
  const std::vector<Mention>& mentions;

private:
  void place_mentions();
  void find_verbs();
  void find_closing_marks();
  /// Whether a word that is mostly no verb is one here: وتوقع سالم, وزاد الوزير, وبين أن.
  [[nodiscard]] bool is_clear_verb(std::size_t token) const;
  /// Whether what stands before the phrase in its first word is و, ف or, before a verb, س.
  [[nodiscard]] bool is_verb_front(std::size_t token, std::size_t stem) const;

  std::vector<std::uint32_t> mention_at_;  ///< of each token
  std::vector<std::uint32_t> mention_end_; ///< of each token: the mention that it ends
  std::vector<std::size_t> begins_;        ///< of each mention
  std::vector<bool> begins_block_;
  std::vector<SpeechVerb> verbs_;
  std::vector<bool> joined_;
  std::vector<bool> particle_;
  std::vector<std::uint32_t> closing_;
};

} // namespace tanqih
