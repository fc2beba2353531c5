// SPDX-License-Identifier: MIT
// The kept blocks of an article as the body of a TEI document.
#pragma once

#include <string>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// <body>…</body>, with a paragraph even where nothing is kept.
[[nodiscard]] std::u16string tei_body(const Article& article);

} // namespace tanqih::cli
