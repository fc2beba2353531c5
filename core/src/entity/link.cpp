#include "entity/link.hpp"

#include "entity/link_quantities.hpp"

namespace tanqih {

std::vector<Entity> link(const Knowledge&, std::u16string_view text,
                         const std::vector<Mention>& mentions) {
  std::vector<Entity> entities;
  link_quantities(text, mentions, entities);
  return entities;
}

} // namespace tanqih
