// SPDX-License-Identifier: MIT
// What a messenger's export writes before each message: when it came, and from whom.
#pragma once

#include <cstddef>
#include <string_view>

namespace tanqih {

/// Where the message itself begins in the line; 0: there is no head.
///   [12/05/2024, 9:45:10 م] أحمد: نعم            12/05/2024، 9:42 م - خالد: نعم
/// A date, a comma or brackets, a clock and a name: "12/05/2024 9:42 قال خالد: نعم" has none.
[[nodiscard]] std::size_t message_head_end(std::u16string_view line);

} // namespace tanqih
