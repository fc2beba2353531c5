#include "label/vocabulary.hpp"

#include <unicode/uchar.h>

#include "base/hash.hpp"

namespace tanqih {

namespace {

bool is_letter(char16_t unit) {
  return (unit >= 0x0620 && unit <= 0x064A) || (unit >= u'a' && unit <= u'z') ||
         (unit >= 0x0671 && unit <= 0x06D3) || (unit > 0x6FF && u_isalpha(unit) != 0);
}

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

Stems content_stems(std::u16string_view text) {
  Stems stems;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter(text[end]))
      ++end;
    const std::u16string_view word = text.substr(at, end - at);
    at = end;
    if (word.size() < 4)
      continue;
    const std::uint32_t hash = fnv_32(stem(word));
    if (stems.empty())
      stems.reserve((text.size() - at) / 6 + 1);
    stems.push_back(hash == 0 ? 1 : hash);
  }
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

double Vocabulary::covers(std::span<const std::uint32_t> stems) const {
  if (stems.empty() || slots_.empty())
    return 0;
  std::size_t known = 0;
  for (const std::uint32_t stem : stems)
    known += slots_[place_of(stem)] != 0;
  return static_cast<double>(known) / static_cast<double>(stems.size());
}

} // namespace tanqih
