// SPDX-License-Identifier: MIT
// Why blocks were removed, for a person at a terminal.
#pragma once

#include <string>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// Of the environment, as gettext reads it: LC_ALL, LC_MESSAGES, LANG; Arabic where it says ar,
/// else English.
[[nodiscard]] Language language_of_environment();

/// What was found about the input (FILE: what it is, in words), then a line for each removed block
/// and each cut inside a kept one, in order:
///   FILE:12: related, 90%: A list of other headlines [مقالات مشابهة]: the beginning of its text…
/// 12 is its line in the paste; in HTML, in the text that was read out of it. UTF-8.
[[nodiscard]] std::string explain(const Knowledge& knowledge, const Article& article,
                                  const std::string& name, Language language);

} // namespace tanqih::cli
