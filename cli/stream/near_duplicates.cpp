// SPDX-License-Identifier: MIT
#include "stream/near_duplicates.hpp"

#include <algorithm>
#include <limits>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace tanqih::cli {

namespace {

constexpr std::size_t run_words = 3;
constexpr std::uint64_t nothing = std::numeric_limits<std::uint64_t>::max();

/// SplitMix64: every bit of the answer depends on every bit of `value`.
constexpr std::uint64_t mixed(std::uint64_t value) {
  value += 0x9E3779B97F4A7C15U;
  value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31);
}

/// The least hash of each bin, of all runs of words that fall into it.
class Bins {
public:
  Bins() { least_.fill(nothing); }

  void add_word(std::uint64_t word) {
    std::rotate(run_.begin(), run_.begin() + 1, run_.end());
    run_.back() = word;
    if (++words_ >= run_words)
      add_run();
  }
  /// None: there was no word.
  [[nodiscard]] std::optional<TextSignature> signature() {
    if (words_ == 0)
      return std::nullopt;
    if (words_ < run_words)
      add_run();
    TextSignature signature{};
    for (std::size_t bin = 0; bin < signature_bins; ++bin)
      signature[bin] = static_cast<std::uint16_t>(mixed(least_[filled(bin)]) >> 48);
    return signature;
  }

private:
  void add_run() {
    std::uint64_t hash = 0;
    for (const std::uint64_t word : run_)
      hash = mixed(hash ^ word);
    std::uint64_t& least = least_[hash % signature_bins];
    least = std::min(least, hash / signature_bins);
  }
  /// An empty bin takes from another, which its number alone decides.
  [[nodiscard]] std::size_t filled(std::size_t bin) const {
    std::uint64_t hash = bin;
    while (least_[bin] == nothing) {
      hash = mixed(hash);
      bin = hash % signature_bins;
    }
    return bin;
  }

  std::array<std::uint64_t, signature_bins> least_{};
  std::array<std::uint64_t, run_words> run_{};
  std::size_t words_ = 0;
};

} // namespace

std::optional<TextSignature> signature_of(std::u16string_view text) {
  constexpr UChar32 tatweel = 0x0640;
  Bins bins;
  std::uint64_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    UChar32 character = 0;
    U16_NEXT(text.data(), at, text.size(), character);
    if (character == tatweel || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0)
      continue;
    if (u_isalnum(character) != 0) {
      word = mixed(word ^ static_cast<std::uint64_t>(character));
    } else if (word != 0) {
      bins.add_word(word);
      word = 0;
    }
  }
  if (word != 0)
    bins.add_word(word);
  return bins.signature();
}

int likeness(const TextSignature& one, const TextSignature& other) {
  int equal = 0;
  for (std::size_t bin = 0; bin < signature_bins; ++bin)
    equal += one[bin] == other[bin] ? 1 : 0;
  return equal * 100 / static_cast<int>(signature_bins);
}

std::size_t NearDuplicates::slot_of(const TextSignature& signature, std::size_t band) const {
  constexpr std::size_t rows = signature_bins / bands;
  std::uint64_t hash = band;
  for (std::size_t row = 0; row < rows; ++row)
    hash = mixed(hash ^ signature[band * rows + row]);
  return hash & (slots_[band].size() - 1);
}

bool NearDuplicates::is_one(const TextSignature& signature) {
  if (signatures_.size() * 2 >= slots_.front().size())
    grow();
  for (std::size_t band = 0; band < bands; ++band)
    if (const std::uint32_t number = slots_[band][slot_of(signature, band)];
        number > 0 && likeness(signatures_[number - 1], signature) >= alike)
      return true;
  if (signatures_.size() < most)
    signatures_.push_back(signature);
  else
    signatures_[next_] = signature;
  remember(signature, static_cast<std::uint32_t>(next_ + 1));
  next_ = (next_ + 1) % most;
  return false;
}

/// In place of what was there: one of its other bands will tell of that.
void NearDuplicates::remember(const TextSignature& signature, std::uint32_t number) {
  for (std::size_t band = 0; band < bands; ++band)
    slots_[band][slot_of(signature, band)] = number;
}

void NearDuplicates::grow() {
  constexpr std::size_t first = std::size_t{1} << 12;
  const std::size_t size = std::min(std::max(first, slots_.front().size() * 2), most);
  if (size == slots_.front().size())
    return;
  for (auto& slots : slots_)
    slots.assign(size, 0);
  for (std::size_t i = 0; i < signatures_.size(); ++i)
    remember(signatures_[i], static_cast<std::uint32_t>(i + 1));
}

} // namespace tanqih::cli
