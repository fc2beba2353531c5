// SPDX-License-Identifier: MIT
// What may stand in XML, for whoever writes it.
#pragma once

#include <cstddef>
#include <string_view>

namespace tanqih {

/// Whether XML 1.0 (section 2.2) has a place for the unit `text[at]`: not for control characters
/// other than tab and line ends, half of a pair, U+FFFE and U+FFFF. A parser refuses a document
/// with one of them, escaped or not.
[[nodiscard]] bool is_xml_unit(std::u16string_view text, std::size_t at);

} // namespace tanqih
