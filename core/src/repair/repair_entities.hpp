// SPDX-License-Identifier: MIT
// HTML's character references, pasted as text.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// &quot; &nbsp; &#1575; -> the character; what was escaped twice ("&amp;quot;") in one step. All
/// the names of HTML, with their semicolon: "AT&T" and "R&D;" stay, and so do addresses.
void repair_entities(Rewrite& text);

} // namespace tanqih
