#include "tanqih/render.hpp"

namespace tanqih {

std::u16string to_json(const Knowledge&, const Article&) { return u"{}"; }
std::u16string to_html(const Article&) { return {}; }
std::u16string to_markdown(const Article&) { return {}; }

} // namespace tanqih
