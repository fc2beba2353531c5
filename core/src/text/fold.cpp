#include "text/fold.hpp"

namespace tanqih {

char16_t fold_unit(char16_t unit) { return unit; }
std::u16string fold(std::u16string_view text) { return std::u16string(text); }
Folded fold_with_origin(std::u16string_view text) { return {std::u16string(text), {}}; }

} // namespace tanqih
