// SPDX-License-Identifier: MIT
#include "label/word_signs.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "label/vocabulary.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

std::uint64_t four_units(const char16_t* units) {
  std::uint64_t four = 0;
  std::memcpy(&four, units, sizeof four);
  return four;
}

std::uint8_t date_signs(const Openers& openers, std::u16string_view word) {
  if (std::all_of(word.begin(), word.end(), is_ascii_digit))
    return number_sign;
  unsigned signs = 0;
  if (openers.is_dating(word))
    signs |= dating_sign;
  if (openers.dating.contains(word))
    signs |= openers.month.contains(word) ? month_sign : other_date_sign;
  return static_cast<std::uint8_t>(signs);
}

constexpr std::size_t fewest_places = 64;
constexpr std::size_t most_places = 4096; ///< 160 kB
constexpr std::size_t units_a_place = 16;

} // namespace

WordSignsCache::WordSignsCache(const LineWords& words, const Cues& cues, const Openers& openers,
                               std::size_t units)
    : words_(words), cues_(cues), openers_(openers),
      places_(std::bit_ceil(std::clamp(units / units_a_place, fewest_places, most_places))) {}

WordSignsCache::Key WordSignsCache::key_of(std::u16string_view word) {
  constexpr std::size_t four = 4;
  Key key;
  key.size = static_cast<std::uint32_t>(word.size());
  if (word.size() < four) {
    for (const char16_t unit : word)
      key.first = key.first << 16 | unit;
    return key;
  }
  key.first = four_units(word.data());
  key.last = four_units(word.data() + word.size() - four);
  if (word.size() > 2 * four)
    key.middle = four_units(word.data() + four);
  return key;
}

std::size_t WordSignsCache::place_of(const Key& key) const {
  const std::uint64_t mixed =
      (key.first ^ std::rotl(key.last, 29) ^ std::rotl(key.middle, 47)) * golden_64;
  return static_cast<std::size_t>(mixed >> 40) & (places_.size() - 1);
}

WordSigns WordSignsCache::look_up(std::u16string_view word) const {
  WordSigns signs;
  signs.groups = line_word(words_, word);
  signs.dates = date_signs(openers_, word);
  signs.opens_cue = cues_.opens(word);
  signs.of_two_kinds = !std::all_of(word.begin(), word.end(), is_stem_unit);
  if (!signs.of_two_kinds)
    signs.stem = content_stem(word);
  return signs;
}

WordSigns WordSignsCache::of(std::u16string_view word) {
  if (word.size() > longest)
    return look_up(word);
  const Key key = key_of(word);
  Place& place = places_[place_of(key)];
  if (place.key != key)
    place = {key, look_up(word)};
  return place.signs;
}

} // namespace tanqih
