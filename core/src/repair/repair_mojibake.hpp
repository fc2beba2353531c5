// SPDX-License-Identifier: MIT
// Text whose bytes somebody read in the wrong encoding.
#pragma once

#include "repair/rewrite.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// Ø§Ù„Ø³Ù„Ø§Ù… (UTF-8 read as windows-1252), ط§ظ„ط³ظ„ط§ظ… (as windows-1256), ÿßŸÑÿ≥ŸÑÿßŸÖ (as
/// Macintosh), ÇáÓáÇã (windows-1256 or ISO-8859-6 read as windows-1252), and these twice over ->
/// السلام. Also UTF-8 read as windows-1251, cp437, cp720 and cp850 (╪º┘ä╪│┘ä╪º┘à), and what has
/// lost bytes: ÙÙŠ and Ù?ÙŠ -> في, Ø¯ÙØ§Ø¹ -> دفاع.
///
/// A stretch is mended where all of it goes back to bytes that are well-formed in the other
/// encoding and the outcome is clearly Arabic; each word is an edit. Nothing else is touched, so
/// one broken paragraph, or one quotation mark (Â«) in a good line, is mended alone. Reading the
/// outcome wrongly again gives the paste again.
void repair_mojibake(Rewrite& text, const Letters& letters);

} // namespace tanqih
