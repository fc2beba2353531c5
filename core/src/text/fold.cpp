#include "text/fold.hpp"

#include <array>
#include <memory>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace tanqih {

namespace {

constexpr char16_t dropped = 0;

char16_t compute(char16_t unit) {
  switch (unit) {
  case u'أ':
  case u'إ':
  case u'آ':
  case u'ٱ':
    return u'ا';
  case u'ؤ':
    return u'و';
  case u'ئ':
  case u'ى':
  case u'ی':
  case u'ې':
  case u'ے':
    return u'ي';
  case u'ة':
  case u'ۀ':
  case u'ہ':
  case u'ھ':
  case u'ە':
    return u'ه';
  case u'ک':
    return u'ك';
  case u'ء':
  case u'ـ':
    return dropped;
  default:
    break;
  }
  if (unit >= 0xD800 && unit <= 0xDFFF)
    return unit;
  if (u_hasBinaryProperty(unit, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
      (u_charType(unit) == U_NON_SPACING_MARK && unit >= 0x0600 && unit <= 0x08FF))
    return dropped;
  if (u_isUWhiteSpace(unit) && unit != u'\n')
    return u' ';
  if (const int digit = u_charDigitValue(unit);
      digit >= 0 && u_charType(unit) == U_DECIMAL_DIGIT_NUMBER)
    return static_cast<char16_t>(u'0' + digit);
  const UChar32 lower = u_tolower(unit);
  return lower <= 0xFFFF ? static_cast<char16_t>(lower) : unit;
}

/// Every code unit of the plane, computed once from ICU's properties. Immutable after that.
const std::array<char16_t, 0x10000>& table() {
  static const auto made = [] {
    auto units = std::make_unique<std::array<char16_t, 0x10000>>();
    for (unsigned unit = 0; unit < 0x10000; ++unit)
      (*units)[unit] = compute(static_cast<char16_t>(unit));
    return units;
  }();
  return *made;
}

bool is_presentation_form(char16_t unit) {
  return (unit >= 0xFB50 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFC);
}

/// Calls each(folded unit, position in `text`); presentation ligatures ﻻ give more than one unit.
template <class Each> void fold_each(std::u16string_view text, Each each) {
  const auto& units = table();
  bool space = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    if (is_presentation_form(unit)) {
      UErrorCode status = U_ZERO_ERROR;
      const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
      icu::UnicodeString letters;
      if (U_SUCCESS(status) && nfkc->getDecomposition(unit, letters)) {
        for (std::int32_t k = 0; k < letters.length(); ++k)
          if (const char16_t folded = units[letters[k]]; folded != dropped && folded != u' ')
            each(folded, i);
        space = false;
        continue;
      }
    }
    const char16_t folded = units[unit];
    if (folded == dropped || (folded == u' ' && space))
      continue;
    space = folded == u' ';
    each(folded, i);
  }
}

} // namespace

char16_t fold_unit(char16_t unit) {
  return table()[unit];
}

std::u16string fold(std::u16string_view text) {
  std::u16string folded;
  folded.reserve(text.size());
  fold_each(text, [&](char16_t unit, std::size_t) { folded.push_back(unit); });
  return folded;
}

Folded fold_with_origin(std::u16string_view text) {
  Folded folded;
  folded.text.reserve(text.size());
  folded.origin.reserve(text.size() + 1);
  fold_each(text, [&](char16_t unit, std::size_t at) {
    folded.text.push_back(unit);
    folded.origin.push_back(static_cast<std::uint32_t>(at));
  });
  folded.origin.push_back(static_cast<std::uint32_t>(text.size()));
  return folded;
}

} // namespace tanqih
