// SPDX-License-Identifier: MIT
// The signs of a mail that quotes another.
#pragma once

#include "repair/rewrite.hpp"

namespace tanqih {

/// The > before each line of a mail that was answered or forwarded, also > > and >>. One such line
/// alone is somebody's arrow and stays. Were there any?
///   > افتتحت الجمعية مركزا
///   > جديدا                    ->  two lines, to be joined
[[nodiscard]] bool erase_mail_quotes(Rewrite& text);

} // namespace tanqih
