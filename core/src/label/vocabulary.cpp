// SPDX-License-Identifier: MIT
#include "label/vocabulary.hpp"

#include "base/hash.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// Shorter words are mostly those that all texts have.
constexpr std::size_t fewest_letters = 4;

/// Light stemming in the manner of Larkey's light10, on folded letters.
std::u16string_view stem(std::u16string_view word) {
  using namespace std::string_view_literals;
  if (word.size() > 4 && (word[0] == u'و' || word[0] == u'ف'))
    word.remove_prefix(1);
  constexpr std::u16string_view first_letters = u"اكبل"; // of the prefixes
  if (first_letters.find(word.front()) != std::u16string_view::npos)
    for (const auto prefix : {u"بال"sv, u"كال"sv, u"ال"sv, u"لل"sv})
      if (word.size() >= prefix.size() + 3 && word.starts_with(prefix)) {
        word.remove_prefix(prefix.size());
        break;
      }
  constexpr std::u16string_view last_letters = u"هاتني"; // of the suffixes
  if (last_letters.find(word.back()) == std::u16string_view::npos)
    return word;
  for (const auto suffix : {u"يات"sv, u"يه"sv, u"ها"sv, u"ات"sv, u"ان"sv, u"ون"sv, u"ين"sv, u"يا"sv,
                            u"ه"sv, u"ي"sv, u"ا"sv})
    if (word.size() >= suffix.size() + 3 && word.ends_with(suffix)) {
      word.remove_suffix(suffix.size());
      break;
    }
  return word;
}

} // namespace

std::uint32_t content_stem(std::u16string_view word) {
  if (word.size() < fewest_letters)
    return 0;
  const std::uint32_t hash = fnv_32(stem(word));
  return hash == 0 ? 1 : hash;
}

Stems content_stems(std::u16string_view text) {
  Stems stems;
  each_word(text, is_stem_unit, [&](std::u16string_view word) {
    if (const std::uint32_t stem = content_stem(word); stem != 0)
      stems.push_back(stem);
  });
  return stems;
}

/// Where the stem is or would be.
std::size_t Vocabulary::place_of(std::uint32_t stem) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t at = mix(stem) & last;
  while (slots_[at] != 0 && slots_[at] != stem)
    at = (at + 1) & last;
  return at;
}

void Vocabulary::add(std::span<const std::uint32_t> stems) {
  for (const std::uint32_t stem : stems) {
    if (2 * count_ >= slots_.size()) {
      std::vector<std::uint32_t> held(slots_.empty() ? 64 : 2 * slots_.size());
      held.swap(slots_);
      for (const std::uint32_t known : held)
        if (known != 0)
          slots_[place_of(known)] = known;
    }
    std::uint32_t& slot = slots_[place_of(stem)];
    count_ += slot == 0;
    slot = stem;
  }
}

std::size_t StemCounts::place_of(std::uint32_t stem) const {
  const std::size_t last = slots_.size() - 1;
  std::size_t at = mix(stem) & last;
  while (slots_[at].stem != 0 && slots_[at].stem != stem)
    at = (at + 1) & last;
  return at;
}

void StemCounts::add_line(std::span<const std::uint32_t> stems) {
  ++line_;
  for (const std::uint32_t stem : stems) {
    if (2 * count_ >= slots_.size()) {
      std::vector<Slot> held(slots_.empty() ? 64 : 2 * slots_.size());
      held.swap(slots_);
      for (const Slot& known : held)
        if (known.stem != 0)
          slots_[place_of(known.stem)] = known;
    }
    Slot& slot = slots_[place_of(stem)];
    count_ += slot.stem == 0 ? 1U : 0U;
    slot.stem = stem;
    slot.lines += slot.last == line_ ? 0U : 1U;
    slot.last = line_;
  }
}

std::uint32_t StemCounts::of(std::uint32_t stem) const {
  return slots_.empty() ? 0 : slots_[place_of(stem)].lines;
}

double Vocabulary::covers(std::span<const std::uint32_t> stems) const {
  if (stems.empty() || slots_.empty())
    return 0;
  std::size_t known = 0;
  for (const std::uint32_t stem : stems)
    known += slots_[place_of(stem)] != 0;
  return static_cast<double>(known) / static_cast<double>(stems.size());
}

} // namespace tanqih
