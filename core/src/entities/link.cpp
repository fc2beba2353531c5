// SPDX-License-Identifier: MIT
#include "entities/link.hpp"

#include <algorithm>

#include "entities/link_names.hpp"
#include "entities/link_quantities.hpp"

namespace tanqih {

std::vector<Entity> link(const Lexicon& lexicon, std::u16string_view text,
                         const std::vector<Mention>& mentions) {
  std::vector<Entity> entities;
  link_names(lexicon, text, mentions, entities);
  link_quantities(text, mentions, entities);
  for (Entity& entity : entities) {
    const auto surest = std::max_element(entity.mentions.begin(), entity.mentions.end(),
                                         [&](std::uint32_t a, std::uint32_t b) {
                                           return mentions[a].confidence < mentions[b].confidence;
                                         });
    entity.origin = mentions[*surest].origin;
  }
  std::sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) {
    return a.mentions.front() < b.mentions.front();
  });
  return entities;
}

} // namespace tanqih
