// SPDX-License-Identifier: MIT
#include "repair/language.hpp"

#include <algorithm>
#include <utility>

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// What a stretch has that tells its language.
struct Signs {
  std::size_t arabic = 0;        ///< letters and beginnings of words that only Arabic has
  std::size_t foreign_words = 0; ///< common words of another language
  std::size_t spelt_foreign = 0; ///< words with a letter that Arabic does not have
  std::size_t adopted = 0;       ///< letters that stand for an Arabic one: ک ی

  Signs& operator+=(const Signs& other) {
    arabic += other.arabic;
    foreign_words += other.foreign_words;
    spelt_foreign += other.spelt_foreign;
    adopted += other.adopted;
    return *this;
  }
  [[nodiscard]] Language language() const {
    constexpr std::size_t signs_a_word = 3; // that an Arabic line has for each foreign name in it
    const std::size_t other = foreign_words + spelt_foreign;
    if (spelt_foreign > 0)
      return arabic >= signs_a_word * other ? Language::arabic : Language::other;
    if (arabic == other)
      return Language::unknown;
    return arabic > other ? Language::arabic : Language::other;
  }
};

Signs signs_of(std::u16string_view stretch, const Letters& letters) {
  Signs signs;
  for (std::size_t at = 0; at < stretch.size();) {
    if (!is_letter_or_mark(stretch[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    std::size_t arabic = 0;
    bool spelt_foreign = false;
    for (; at < stretch.size() && is_letter_or_mark(stretch[at]); ++at) {
      const Letter& letter = letters.of(stretch[at]);
      spelt_foreign = spelt_foreign || letter.foreign;
      arabic += letter.arabic_sign ? 1u : 0u;
      signs.adopted += letter.inside != 0 ? 1u : 0u;
    }
    if (spelt_foreign) {
      ++signs.spelt_foreign;
      continue;
    }
    const std::u16string_view word = stretch.substr(begin, at - begin);
    for (const std::u16string& beginning : letters.arabic_beginnings)
      arabic += word.size() > beginning.size() && word.starts_with(beginning) ? 1u : 0u;
    signs.arabic += arabic;
    signs.foreign_words += letters.foreign_words.contains(word) ? 1u : 0u;
  }
  return signs;
}

/// The mark that ends a quotation which `unit` begins; 0: it begins none.
char16_t closing(char16_t unit) {
  switch (unit) {
  case u'«':
    return u'»';
  case u'“':
    return u'”';
  case u'"':
    return u'"';
  case u'(':
    return u')';
  default:
    return u'\0';
  }
}

} // namespace

bool LineLanguage::is_foreign(std::size_t at) const {
  const auto after = std::partition_point(foreign.begin(), foreign.end(),
                                          [at](Span span) { return span.end <= at; });
  return after != foreign.end() && after->begin <= at;
}

Language language_of(std::u16string_view stretch, const Letters& letters) {
  return signs_of(stretch, letters).language();
}

LineLanguage line_language(std::u16string_view line, const Letters& letters) {
  // Quotations first: what stands around them tells what they are quoted in.
  std::vector<std::pair<Span, Signs>> quotations;
  Signs around;
  std::size_t outside = 0; // the begin of what is outside
  std::u16string missing;  // marks that end no quotation any more
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char16_t close = closing(line[at]);
    if (close == 0 || missing.find(close) != std::u16string::npos)
      continue;
    const std::size_t end = line.find(close, at + 1);
    if (end == std::u16string_view::npos) {
      missing.push_back(close);
      continue;
    }
    around += signs_of(line.substr(outside, at - outside), letters);
    quotations.emplace_back(
        Span{static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(end)},
        signs_of(line.substr(at + 1, end - at - 1), letters));
    outside = end + 1;
    at = end;
  }
  around += signs_of(line.substr(outside), letters);

  LineLanguage result;
  const bool writes_arabic_letters = around.adopted == 0 && around.language() == Language::arabic;
  for (const auto& [span, signs] : quotations) {
    // «کتاب و قلم» in a line whose own words have ك and ي.
    const bool foreign = signs.language() == Language::other ||
                         (writes_arabic_letters && signs.adopted > 0 && signs.arabic == 0);
    if (foreign && around.language() == Language::arabic)
      result.foreign.push_back(span);
    else
      around += signs;
  }
  result.language = around.language();
  return result;
}

} // namespace tanqih
