#include "layout/vocabulary.hpp"

#include <unicode/uchar.h>

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

template <class Each> void content_stems(std::u16string_view text, Each each) {
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
    std::uint32_t hash = 2166136261u; // FNV-1a
    for (const char16_t unit : stem(word))
      hash = (hash ^ unit) * 16777619u;
    each(hash);
  }
}

} // namespace

void Vocabulary::add(std::u16string_view folded) {
  content_stems(folded, [&](std::uint32_t hash) { stems_.insert(hash); });
}

double Vocabulary::covers(std::u16string_view folded) const {
  unsigned all = 0;
  unsigned known = 0;
  content_stems(folded, [&](std::uint32_t hash) {
    ++all;
    known += stems_.contains(hash) ? 1u : 0u;
  });
  return all == 0 ? 0.0 : static_cast<double>(known) / all;
}

} // namespace tanqih
