// SPDX-License-Identifier: MIT
// An article as a file of Word's.
#pragma once

#include <string>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// The bytes of a .docx, the same for the same article. Throws Failure.
[[nodiscard]] std::string word_file_of(const Article& article, const RenderedMarks& marks);

} // namespace tanqih::cli
