// SPDX-License-Identifier: MIT
// HTML's character references and JSON's escapes, pasted as text.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// &quot; &nbsp; &#1575; -> the character; what was escaped twice ("&amp;quot;") in one step. All
/// the names of HTML, with their semicolon: "AT&T" and "R&D;" stay, and so do addresses.
void repair_entities(Rewrite& text);
/// \u0648\u0635\u0644 -> وصل, and \" and \/ beside it, in lines where a few of them are Arabic
/// letters: "\u00e9" in a text about programs stays.
void repair_escapes(Rewrite& text);

} // namespace tanqih
