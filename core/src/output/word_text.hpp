// SPDX-License-Identifier: MIT
// Text in a Word document (ECMA-376): XML 1.0, in runs of one direction.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// Escaped, also within quotation marks. What XML has no place for (control characters, lone
/// surrogates, U+FFFE) is left out: Word would refuse the file.
void append_word_escaped(std::u16string& xml, std::u16string_view text);

/// `text` as runs that have `properties`. In a paragraph that is read from the right, words of
/// Latin letters are runs of their own; of nothing comes nothing.
void append_word_runs(std::u16string& xml, std::u16string_view text, bool from_right,
                      std::string_view properties);

} // namespace tanqih
