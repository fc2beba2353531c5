#include "entity/lexicon.hpp"

namespace tanqih {

Result<Lexicon> load_lexicon() { return Lexicon{}; }

} // namespace tanqih
