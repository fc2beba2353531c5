// SPDX-License-Identifier: MIT
// Who is meant to speak: the subject of a verb, the holder of a title, a source.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "entities/speech_text.hpp"

namespace tanqih {

/// Who a verb or a source says spoke.
struct Subject {
  bool said = false;                    ///< false: nobody; who spoke last goes on (وأضاف أن)
  std::optional<std::uint32_t> mention; ///< none: who spoke has no name here (قال مصدر)
  std::size_t end = 0;                  ///< one past the tokens that tell it
  bool document = false;                ///< what somebody issued says it: بيان
  bool again = false;                   ///< of a source: who speaks already (على حد قوله)
};

/// Reads who speaks, at a token of the text. What is read is bounded by a sentence; what is
/// remembered (who a title or a short name means) by the mentions before.
class Speakers {
public:
  explicit Speakers(const SpeechText& text);

  /// The subject of the verb at `verb`, which is told before `end`: the name right after it, after
  /// its title (across commas: قال الوزير، سالم العلي،) or after other nouns; a title that
  /// somebody in the text has (قال الوزير); a part of a name (الهيئة); who issued a document (بيان
  /// لوزارة الصحة). A place speaks only right after the verb, as its government.
  [[nodiscard]] Subject after(std::size_t verb, std::size_t end) const;

  /// The name or title that ends right before the verb: بلينكن قال, and is no object of what
  /// stands before it (في لقاء مع بلينكن قال).
  [[nodiscard]] Subject before(std::size_t verb) const;

  /// The person whose name ends right before `end` and begins behind the token `from`, behind all
  /// that a verb tells else: وقال في تصريحات صحفية سالم العلي إن.
  [[nodiscard]] std::optional<std::uint32_t> right_before(std::size_t end, std::size_t from) const;

  /// The name that a sentence begins with, or that أما says it tells of; none.
  [[nodiscard]] std::optional<std::uint32_t> topic(std::size_t sentence) const;

  /// Of the verb of a relative clause who stands before it: حركة النهضة التي قالت إن; none.
  [[nodiscard]] std::optional<std::uint32_t> antecedent(std::size_t verb) const;

  /// Who in the text has the title that begins at `token`, before it or else behind it: of a
  /// headline's وزير الصحة.
  [[nodiscard]] Subject holder(std::size_t token) const;

  /// Of وفق and its kin at `source`: who is named before `end`. Nobody where a thing is followed,
  /// not a speaker: وفق خطة الأمم المتحدة.
  [[nodiscard]] Subject source(std::size_t source, std::size_t end) const;

  /// Behind the عن of a relay verb, or who hands on where none stands: نقلت رويترز أن.
  [[nodiscard]] Subject relayed(std::size_t verb, std::size_t end) const;

  /// The only person whom the tokens [block, end) name; none: nobody, or several, or somebody
  /// unnamed spoke there.
  [[nodiscard]] std::optional<std::uint32_t> only_person(std::size_t block, std::size_t end) const;

  /// The person at `token`, or behind the title there.
  [[nodiscard]] std::optional<std::uint32_t> titled_person(std::size_t token) const;

  /// Whether a verb's form goes with who would be its subject: أضافت does not with أحمد.
  [[nodiscard]] bool agrees(std::size_t verb, std::uint32_t mention) const;

  /// Whether ل stands before the word: للصحفيين, لوكالة (رويترز), لرويترز.
  [[nodiscard]] bool is_addressed(std::size_t token) const;
  /// Whether who spoke last did so in the block that begins at `token`.
  [[nodiscard]] bool spoke_in(std::size_t block) const { return spoken_ && last_token_ >= block; }

  /// Whether a preposition or a noun before the name governs it: مع بلينكن, بقرار بلينكن.
  [[nodiscard]] bool is_governed(std::uint32_t mention) const;

  /// Whether two mentions end in one word: أنتوني بلينكن, بلينكن.
  [[nodiscard]] bool is_same_name(std::uint32_t a, std::uint32_t b) const;

  /// Remembers who spoke last; none: somebody without a name.
  void spoke(std::optional<std::uint32_t> mention, std::size_t token, bool document = false);
  /// Whether the verb may be of who spoke last. What a document says is told in its gender: وأضاف,
  /// of a ministry's بيان.
  [[nodiscard]] bool goes_on(std::size_t verb) const;
  /// Remembers the person of the block of whom a sentence tells; none: the block begins.
  void acts(std::optional<std::uint32_t> mention) { actor_ = mention; }
  [[nodiscard]] std::optional<std::uint32_t> actor() const { return actor_; }
  /// Who goes on speaking; none where somebody unnamed spoke last, or it was long ago.
  [[nodiscard]] std::optional<std::uint32_t> last(std::size_t token) const;

private:
  /// Somebody with a title: the title's tokens, and who.
  struct Holder {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<std::uint32_t> mention; ///< none: whom the text does not name
  };

  struct Reading;

  void find_holders();
  [[nodiscard]] std::optional<std::uint32_t> apposed(std::size_t token) const;
  [[nodiscard]] Subject named(std::size_t token) const;
  std::size_t read_on(Reading& reading, std::size_t token, std::size_t end) const;
  std::size_t read_mention(Reading& reading, std::size_t token) const;
  std::size_t read_comma(Reading& reading, std::size_t token, std::size_t end) const;
  std::size_t read_circumstance(Reading& reading, std::size_t token, std::size_t end) const;
  std::size_t read_title(Reading& reading, std::size_t token, std::size_t end) const;
  std::size_t read_noun(Reading& reading, std::size_t token) const;
  [[nodiscard]] bool is_plural(std::size_t verb) const;
  [[nodiscard]] std::size_t addressee_end(std::size_t token) const;
  [[nodiscard]] std::vector<Holder>::const_iterator holders_from(std::size_t token) const;
  [[nodiscard]] std::uint32_t mentions_before(std::size_t token) const;
  [[nodiscard]] std::optional<std::uint32_t> holder_of(std::size_t begin, std::size_t end) const;
  [[nodiscard]] Subject teller(std::size_t verb, std::size_t end) const;
  [[nodiscard]] std::optional<std::uint32_t> holder_before(const Holder& title) const;
  [[nodiscard]] bool is_owner(std::size_t begin) const;
  [[nodiscard]] bool is_of_another(std::size_t noun) const;
  [[nodiscard]] bool is_known_title(std::size_t begin, std::size_t end) const;
  [[nodiscard]] bool has_title(const Holder& holder, std::size_t begin, std::size_t end,
                               bool goes_on) const;
  [[nodiscard]] std::optional<std::uint32_t> called(std::size_t token) const;
  [[nodiscard]] std::size_t title_at(std::size_t token) const;
  [[nodiscard]] std::optional<std::uint32_t> at_end(std::size_t title, std::size_t end) const;
  [[nodiscard]] std::optional<std::uint32_t> described(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<std::uint32_t> past_apposition(std::size_t token,
                                                             std::size_t end) const;
  [[nodiscard]] std::size_t past_aside(std::size_t token) const;

  const SpeechText& text_;
  std::vector<Holder> holders_; ///< in order
  std::optional<std::uint32_t> last_;
  std::optional<std::uint32_t> actor_;
  std::size_t last_token_ = 0;
  bool spoken_ = false;      ///< somebody has
  bool by_document_ = false; ///< who spoke last did so in writing
  bool unnamed_ = false;     ///< who spoke last has no name
};

} // namespace tanqih
