// SPDX-License-Identifier: MIT
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <numeric>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "base/ignorable.hpp"
#include "base/unit_lanes.hpp"
#include "base/units_of_note.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

constexpr char16_t dropped = 0;

/// The Arabic presentation forms: letters by their joined shape, and ligatures.
constexpr char16_t forms_begin = 0xFB50;
constexpr char16_t forms_end = 0xFEFD;

char16_t fold_letter(char16_t unit) {
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
  // By the general category first, which is one look: it leaves few units for what ICU searches
  // for.
  const std::uint32_t category = U_GET_GC_MASK(unit);
  if ((category & U_GC_CS_MASK) != 0)
    return unit;
  const bool arabic_mark = unit >= 0x0600 && unit <= 0x08FF && category == U_GC_MN_MASK;
  if (arabic_mark ||
      (may_be_ignorable(category) && u_hasBinaryProperty(unit, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)))
    return dropped;
  if ((category & (U_GC_Z_MASK | U_GC_CC_MASK)) != 0)
    return u_isUWhiteSpace(unit) && unit != u'\n' ? u' ' : unit;
  if (category == U_GC_ND_MASK)
    return static_cast<char16_t>(u'0' + u_charDigitValue(unit));
  if ((category & (U_GC_LU_MASK | U_GC_LT_MASK | U_GC_NL_MASK | U_GC_SO_MASK)) == 0)
    return unit;
  const UChar32 lower = u_tolower(unit);
  return U_IS_BMP(lower) ? static_cast<char16_t>(lower) : unit;
}

/// What every code unit of the plane folds to, computed once from ICU's properties; read only then.
struct FoldTable {
  std::array<char16_t, 0x10000> units{};
  /// Of the presentation forms that are several letters; empty for all others.
  std::array<std::u16string, forms_end - forms_begin> ligatures;

  FoldTable() {
    std::iota(units.begin(), units.end(), u'\0');
    each_unit_of_note([&](char16_t unit) { units[unit] = fold_letter(unit); });
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status))
      return;
    for (unsigned form = forms_begin; form < forms_end; ++form) {
      icu::UnicodeString letters;
      if (!nfkc->getDecomposition(static_cast<UChar32>(form), letters))
        continue; // ornate brackets, unassigned
      std::u16string folded;
      for (std::int32_t i = 0; i < letters.length(); ++i)
        if (const char16_t unit = units[letters[i]];
            unit != dropped && !(unit == u' ' && i == 0)) // ﹱ is decomposed as a space and a mark
          folded.push_back(unit);
      if (folded.size() > 1) {
        units[form] = static_cast<char16_t>(form);
        ligatures[form - forms_begin] = std::move(folded);
      } else {
        units[form] = folded.empty() ? dropped : folded.front();
      }
    }
  }

  [[nodiscard]] bool is_ligature(char16_t unit) const {
    return unit >= forms_begin && unit < forms_end && !ligatures[unit - forms_begin].empty();
  }
};

const FoldTable& fold_table() {
  static const auto table = std::make_unique<const FoldTable>();
  return *table;
}

/// Units that fold to one unit each, whatever stands before: ASCII without capitals, the common
/// marks, and the letters from alef to yeh without hamza and tatweel.
UnitLanes fold_alone(UnitLanes lanes) {
  return lanes_within(lanes, u' ', u'@') | lanes_within(lanes, u'[', u'~') |
         lanes_within(lanes, u'آ', 0x063F) | lanes_within(lanes, u'ف', u'ي') |
         lanes_are(lanes, u'،') | lanes_are(lanes, u'؛') | lanes_are(lanes, u'؟');
}

/// What such units fold to.
UnitLanes fold_lanes(UnitLanes lanes) {
  const auto fold = [&](UnitLanes which, char16_t to) {
    lanes = choose_lanes(which, all_lanes(to), lanes);
  };
  fold(lanes_within(lanes, u'آ', u'أ') | lanes_are(lanes, u'إ'), u'ا');
  fold(lanes_are(lanes, u'ؤ'), u'و');
  fold(lanes_are(lanes, u'ئ') | lanes_are(lanes, u'ى'), u'ي');
  fold(lanes_are(lanes, u'ة'), u'ه');
  return lanes;
}

/// Writes what 16 units fold to, and tells of how many of them it holds: up to the first that does
/// not fold alone, or is a space behind another. `before` is what stands before them.
std::size_t fold_step(const char16_t* units, char16_t before, char16_t* into) {
  const UnitLanes low = load_lanes(units);
  const UnitLanes high = load_lanes(units + unit_lanes);
  const unsigned spaces = lane_bits(lanes_are(low, u' '), lanes_are(high, u' '));
  const unsigned others = lane_bits(~fold_alone(low), ~fold_alone(high)) |
                          (spaces & (spaces << 1 | (before == u' ' ? 1U : 0U))) | 1U << unit_step;
  store_lanes(fold_lanes(low), into);
  store_lanes(fold_lanes(high), into + unit_lanes);
  return static_cast<std::size_t>(std::countr_zero(others));
}

/// Writes into `text` (and, unless null, where each unit came from into `origin`).
void fold_into(std::u16string_view original, std::u16string& text,
               std::vector<std::uint32_t>* origin) {
  const FoldTable& table = fold_table();
  text.resize(original.size());
  if (origin)
    origin->resize(original.size());
  std::size_t size = 0;
  bool after_space = false;
  const auto fold_one = [&](std::size_t i) {
    const char16_t unit = original[i];
    if (table.is_ligature(unit)) {
      const std::u16string& letters = table.ligatures[unit - forms_begin];
      // Room for these and for one unit for each that is left; doubled, so that it stays linear.
      if (const std::size_t need = size + letters.size() + original.size() - i;
          need > text.size()) {
        text.resize(2 * need);
        if (origin)
          origin->resize(text.size());
      }
      for (std::size_t k = 0; k < letters.size(); ++k) {
        text[size + k] = letters[k];
        if (origin)
          (*origin)[size + k] = static_cast<std::uint32_t>(i);
      }
      size += letters.size();
      after_space = false;
      return;
    }
    const char16_t folded = table.units[unit];
    text[size] = folded;
    if (origin)
      (*origin)[size] = static_cast<std::uint32_t>(i);
    size += folded != dropped && !(folded == u' ' && after_space);
    after_space = folded == u' ' || (after_space && folded == dropped);
  };
  for (std::size_t i = 0; i < original.size();) {
    if (!origin && i + unit_step <= original.size()) {
      const std::size_t alone =
          fold_step(original.data() + i, after_space ? u' ' : u'\0', text.data() + size);
      i += alone;
      size += alone;
      if (alone > 0)
        after_space = original[i - 1] == u' ';
      if (alone == unit_step)
        continue;
    }
    fold_one(i++);
  }
  text.resize(size);
  if (origin) {
    origin->resize(size);
    origin->push_back(static_cast<std::uint32_t>(original.size()));
  }
}

} // namespace

char16_t fold_unit(char16_t unit) {
  return fold_table().units[unit];
}

const std::array<char16_t, 0x10000>& folded_units() {
  return fold_table().units;
}

std::u16string fold(std::u16string_view text) {
  std::u16string folded;
  fold_into(text, folded, nullptr);
  return folded;
}

void fold(std::u16string_view text, std::u16string& folded) {
  fold_into(text, folded, nullptr);
}

void fold_utf8(std::string_view bytes, std::u16string& folded) {
  const auto& units = fold_table().units;
  folded.resize(bytes.size());
  char16_t* into = folded.data();
  bool after_space = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    char16_t unit = byte(at++);
    if (unit >= 0x80) {
      // Two bytes are all of Latin and Arabic but the ligatures; the rest is rare in the tables.
      if (unit < 0xC2 || unit >= 0xE0 || at == bytes.size() || (byte(at) & 0xC0) != 0x80) {
        fold_into(from_utf8(bytes), folded, nullptr);
        return;
      }
      unit = static_cast<char16_t>((unit & 0x1F) << 6 | (byte(at++) & 0x3F));
    }
    const char16_t letter = units[unit];
    if (letter == dropped || (letter == u' ' && after_space))
      continue;
    *into++ = letter;
    after_space = letter == u' ';
  }
  folded.resize(static_cast<std::size_t>(into - folded.data()));
}

Folded fold_with_origin(std::u16string_view text) {
  Folded folded;
  fold_into(text, folded.text, &folded.origin);
  return folded;
}

} // namespace tanqih
