// SPDX-License-Identifier: MIT
// sentence_scores: what all features of a sentence's words weigh.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/hash.hpp"
#include "crf/model.hpp"
#include "crf/narrow_viterbi.hpp"
#include "names/facts.hpp"
#include "names/name_features.hpp"

namespace tanqih {

/// What the features of a word weigh, label by label. 16 bits hold 258 features' bytes, and no word
/// has more than 200.
using Sums = crf::NarrowScores;
static_assert(name_label_count <= std::tuple_size_v<Sums>);

/// Takes features and sums up their weights.
class Weigher {
public:
  explicit Weigher(const crf::Model& model) : model_(model) {}
  void operator()(FeatureGroup, std::uint32_t hash) {
    features_[count_] = hash; // written over by the next if the model has it not: no branch
    count_ += model_.may_have(hash);
  }
  /// Adds what has been taken to `sums`; false: nothing has been.
  bool weigh(Sums& sums) {
    const std::size_t count = std::exchange(count_, 0);
    if (count != 0)
      model_.add(std::span(features_).first(count), sums);
    return count != 0;
  }

private:
  const crf::Model& model_;
  std::array<std::uint32_t, 256> features_;
  std::size_t count_ = 0;
};

/// What some features weigh, in so many rows, kept for when their key comes again. A place holds
/// the last key that fell on it: a map would keep the rows of all words of a text of any length,
/// and could not be prefetched.
template <std::size_t Rows> class KeptScores {
public:
  KeptScores(Weigher& weigher, std::size_t words)
      : weigher_(weigher), slots_(std::bit_ceil(std::clamp<std::size_t>(words, 16, most_slots))),
        shift_(64 - std::countr_zero(slots_.size())) {}

  /// Sends for what is kept for a key that will be asked for soon.
  void prefetch(std::uint64_t key) const {
    const auto* const slot = reinterpret_cast<const char*>(&slots_[place_of(key)]);
    for (std::size_t at = 0; at < sizeof(Slot); at += 64)
      __builtin_prefetch(slot + at);
  }

  /// `take(row)` gives the weigher the features of a row.
  template <class Take> const std::array<Sums, Rows>& operator()(std::uint64_t key, Take take) {
    Slot& slot = slots_[place_of(key)];
    if (slot.key != key) {
      slot = {key, {}};
      for (std::size_t row = 0; row < Rows; ++row) {
        take(row);
        weigher_.weigh(slot.rows[row]);
      }
    }
    return slot.rows;
  }

private:
  static constexpr std::size_t most_slots = std::size_t{1} << 12;
  struct Slot {
    std::uint64_t key = 0;
    std::array<Sums, Rows> rows;
  };
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const {
    return static_cast<std::size_t>(key * golden_64 >> shift_);
  }

  Weigher& weigher_;
  std::vector<Slot> slots_; ///< a power of two
  int shift_;
};

/// What the letters of each different word weigh for the words around it, by reach + distance.
class FormScores {
public:
  using Rows = std::array<Sums, 2 * reach + 1>;
  explicit FormScores(Weigher& weigher) : weigher_(weigher) {}

  const Rows& operator()(const Facts& facts, const WordFacts& word);
  /// Sends for what will be asked for soon.
  void prefetch(const WordFacts& word) const;

private:
  struct Kept {
    bool known = false;
    Rows rows;
  };
  Weigher& weigher_;
  std::vector<Kept> kept_; ///< by WordFacts::kind
  std::uint32_t numbering_ = 0;
};

/// Sums up a text sentence by sentence.
class SentenceScores {
public:
  /// Of a text of so many words.
  SentenceScores(const crf::Model& model, std::size_t words)
      : weigher_(model), forms_(weigher_), standings_(weigher_, words), pairs_(weigher_, words),
        arounds_(weigher_, words), repetitions_(weigher_, words) {}

  /// Of a sentence, one a word; valid until the next call.
  std::span<const Sums> operator()(const Facts& facts, WordRange sentence);

  /// Adds to those sums what the majorities of words like theirs weigh; false: nothing.
  bool add_majorities(const Facts& facts, WordRange sentence, std::span<Sums> sums);

private:
  void spread(const Facts& facts, const WordFacts& word, std::size_t at, WordRange to);
  void spread_pair(const WordFacts& first, const WordFacts& second, std::size_t at);

  Weigher weigher_;
  FormScores forms_;
  KeptScores<2 * reach + 1> standings_; ///< rows by reach + distance
  KeptScores<2> pairs_;                 ///< for the first word, for the second
  KeptScores<1> arounds_;
  KeptScores<1> repetitions_;
  std::vector<Sums> sums_;
  WordRange sentence_;
};

} // namespace tanqih
