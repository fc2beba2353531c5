#include "layout/cues.hpp"

namespace tanqih {

Result<Cues> load_cues(std::string_view) { return Cues{}; }

} // namespace tanqih
