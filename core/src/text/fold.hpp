// SPDX-License-Identifier: MIT
// fold: one spelling for all the ways in which a cue or a name may be written, for comparison only.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tanqih {

/// The folded text, and for each of its code units the position in the original that it came from
/// (with one more entry for the end).
///   hamza seats أ إ آ ٱ -> ا, ؤ -> و, ئ -> ي (a bare ء is dropped); ى ی ې ے -> ي; ة ۀ ہ ھ ە -> ه;
///   ک -> ك; گ چ پ ڤ as they are; diacritics, tatweel, zero-width and bidi controls dropped;
///   presentation forms to letters, ligatures to several (ﻻ -> لا, ﷲ -> الله); Arabic-Indic and
///   Persian digits -> 0-9; Latin letters lower-case; every run of spaces, tabs and NBSP -> one
///   space (a line feed stays). Punctuation stays.
/// "إقرأ أيضــاً:" -> "اقرا ايضا:"
struct Folded {
  std::u16string text;
  std::vector<std::uint32_t> origin;
};
[[nodiscard]] Folded fold_with_origin(std::u16string_view text);

/// The text of fold_with_origin(text), without the origins.
[[nodiscard]] std::u16string fold(std::u16string_view text);
/// The same into `folded`, whose memory is used again.
void fold(std::u16string_view text, std::u16string& folded);
/// fold(from_utf8(bytes)) into `folded`, whose memory is used again: tables are read word by word.
void fold_utf8(std::string_view bytes, std::u16string& folded);

/// Folds one code unit: 0 where it is dropped. Surrogates come back as they are, and so does a
/// ligature (ﻻ), whose letters only fold() can give: one unit cannot hold two.
[[nodiscard]] char16_t fold_unit(char16_t unit);
/// The same of every unit, for loops over many.
[[nodiscard]] const std::array<char16_t, 0x10000>& folded_units();

} // namespace tanqih
