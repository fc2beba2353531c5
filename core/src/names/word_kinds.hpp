// SPDX-License-Identifier: MIT
// word_kinds: the different words of a text. What a word's letters tell is worked out once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "crf/model.hpp"
#include "names/facts.hpp"
#include "names/word_classes.hpp"

namespace tanqih {

/// Appends the word's form, what features know it by, to `letters`; gives WordFacts::edges.
std::uint8_t append_form(std::u16string_view word, std::u16string& letters);

/// What is known of words that no table has. Immutable once loaded.
struct WordModels {
  WordClasses classes;
  crf::Model letters; ///< name_letters.hpp
};

/// Numbers the words of a text as they stand, with where they may be split (Token::stems).
class WordKinds {
public:
  /// Of a text of so many words; for `models`, which are to outlive it.
  WordKinds(const WordModels& models, std::size_t words);

  /// The facts that depend on the word alone, WordFacts::kind among them; valid until the next
  /// call. `letters` get the forms of all words since the numbers began.
  const WordFacts& operator()(std::u16string_view word, std::uint8_t stems,
                              std::u16string& letters);

  [[nodiscard]] std::size_t size() const { return kinds_.size(); }
  /// The numbers begin anew.
  void clear();

private:
  struct Slot {
    std::uint64_t identity = 0;
    std::uint32_t kind = 0; ///< 0: free
  };
  static constexpr std::size_t most_slots = std::size_t{1} << 15; ///< to begin with
  void grow();

  const WordModels& models_;
  std::vector<Slot> slots_; ///< open addressing, a power of two, half empty
  std::vector<WordFacts> kinds_;
};

} // namespace tanqih
