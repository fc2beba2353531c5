// SPDX-License-Identifier: MIT
// Numbers that a reader of PDFs has thrown to other places of their lines: pypdf, PyMuPDF.
#pragma once

#include <optional>
#include <string_view>

#include "repair/rewrite.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// The first line with one, where a text has them: «وحدة4500 ، خطة لبناء2024 آذار/ مارس12». Words
/// of several kinds have a number at their end, as many numbers as every third, and marks stand
/// apart or before their lines. A writer who leaves out the space («عام2024») sets his marks right.
/// Where such a number belongs nobody can tell.
[[nodiscard]] std::optional<Span> find_thrown_numbers(std::u16string_view text);

/// وحدة4500 -> وحدة 4500, to be read more easily.
void separate_thrown_numbers(Rewrite& text);

/// ٤٢٠٢ -> ٢٠٢٤, and all Arabic-Indic numbers of a text from a PDF in which those of four digits
/// are years from their other end and none is one as it stands: PyMuPDF and pypdf turn them.
void turn_arabic_indic_numbers(Rewrite& text);

} // namespace tanqih
