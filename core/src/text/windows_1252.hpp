// SPDX-License-Identifier: MIT
// windows-1252, which the web reads wherever a page says ISO-8859-1.
#pragma once

#include <string_view>

namespace tanqih {

/// The bytes 80–9F; the others are the code points of the same number. Five bytes have no character
/// and stay controls. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
inline constexpr std::u16string_view windows_1252_units =
    u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
static_assert(windows_1252_units.size() == 0x20);

} // namespace tanqih
