// The names and the words around names that tag and link know, from core/data/*.tsv and ICU.
#pragma once

#include "tanqih/result.hpp"

namespace tanqih {

struct Lexicon {};

[[nodiscard]] Result<Lexicon> load_lexicon();

} // namespace tanqih
