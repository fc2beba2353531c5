// SPDX-License-Identifier: MIT
// The words that give a block's kind away.
#pragma once

#include <bitset>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/word_set.hpp"
#include "tanqih/block.hpp"
#include "tanqih/result.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Where in a line the phrase must stand. In a closed sentence no bracket, quote or dash makes a
/// lead of it.
enum class CueMatch : std::uint8_t {
  whole, ///< it is the line, but for marks, digits and brackets around it
  lead,  ///< the line begins with it and a mark follows: "اقرأ أيضا: …", "شاهد.. …"
  start, ///< the line begins with it
  end,   ///< the line ends with it
  within, ///< it stands anywhere in the line
};

/// What the phrase says.
enum class CueRole : std::uint8_t {
  line,    ///< this line is of the kind
  heading, ///< this line is of the kind, and so is what it heads
};

struct Cue {
  BlockKind kind{};
  CueRole role{};
  CueMatch match{};
  std::u16string phrase; ///< folded; single spaces
};

struct CueHit {
  const Cue* cue = nullptr;
  Span span; ///< of the phrase, in the folded line
};

/// What a line has of cues.
struct LineCues {
  CueHit best; ///< Cues::find's
  bool any = false;
  bool heading = false; ///< one whose role that is
};

/// Lookup of the phrases of core/data/cues.tsv by their first word, or by the mark that they begin
/// with.
class Cues {
public:
  explicit Cues(std::vector<Cue> cues);
  /// The most telling cue of a folded line: whole before lead before start, end, within; then the
  /// longest phrase.
  [[nodiscard]] CueHit find(std::u16string_view folded_line) const;
  /// What a folded line has of cues, for a caller that walks over its words anyway: it asks opens()
  /// of each word, calls add_word() where that holds and add_mark() with each other unit but
  /// spaces, in their order. What stands in words and marks is is_cue_unit's to say.
  [[nodiscard]] bool opens(std::u16string_view word) const;
  void add_word(std::u16string_view folded_line, std::size_t begin, std::size_t end,
                LineCues& cues) const;
  void add_mark(std::u16string_view folded_line, std::size_t at, LineCues& cues) const;
  /// All of it in a walk of its own.
  [[nodiscard]] LineCues read(std::u16string_view folded_line) const;
  /// Calls `use` with every cue of a folded line and its span.
  void each(std::u16string_view folded_line,
            const std::function<void(const Cue&, Span)>& use) const;
  [[nodiscard]] const std::vector<Cue>& all() const { return cues_; }

private:
  template <class Use>
  void each_at_word(std::u16string_view line, std::size_t begin, std::size_t end, Use use) const;
  template <class Use> void each_at_mark(std::u16string_view line, std::size_t at, Use use) const;
  template <class Use>
  void each_of(const std::vector<std::uint32_t>& ids, std::u16string_view line, std::size_t at,
               Use use) const;

  std::vector<Cue> cues_;
  WordMap<std::vector<std::uint32_t>> by_first_word_;
  std::unordered_map<char16_t, std::vector<std::uint32_t>> by_first_mark_;
  // Nearly every word of a line is no first word, and nearly every mark no first mark: they end
  // here.
  std::bitset<4096> words_sieve_;    ///< of phrases that are a word, and one unit more at most
  std::bitset<4096> openings_sieve_; ///< of the others, with the two units behind their first word
  std::bitset<256> marks_sieve_;     ///< by the low byte
};

/// Reads core/data/cues.tsv: kind, role, match, phrase. Error: damaged_data, naming the row.
[[nodiscard]] Result<Cues> load_cues(std::string_view tsv);

} // namespace tanqih
