#include "entity/tag.hpp"

#include "entity/quantities.hpp"
#include "knowledge.hpp"

namespace tanqih {

std::vector<Mention> tag(const Knowledge& knowledge, std::u16string_view text,
                         const std::vector<Token>& tokens, std::optional<CivilDate> published) {
  return find_quantities(knowledge.quantities, text, tokens, published);
}

} // namespace tanqih
