// SPDX-License-Identifier: MIT
#include "entities/link_quantities.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "tanqih/encode.hpp"

namespace tanqih {

void link_quantities(std::u16string_view text, const std::vector<Mention>& mentions,
                     std::vector<Entity>& entities) {
  std::unordered_map<std::string, std::size_t> known; ///< asked only, never walked
  for (std::uint32_t m = 0; m < mentions.size(); ++m) {
    const Mention& mention = mentions[m];
    if (!is_quantity(mention.type))
      continue;
    const std::u16string_view form = slice(text, mention.span);
    std::string key(1, static_cast<char>(mention.type));
    key += mention.value.empty() ? '?' + to_utf8(form) : mention.value;
    const auto [at, added] = known.emplace(std::move(key), entities.size());
    if (added)
      entities.push_back({mention.type, std::u16string(form), {}, {}, mention.value});
    Entity& entity = entities[at->second];
    entity.mentions.push_back(m);
    if (std::find(entity.variants.begin(), entity.variants.end(), form) == entity.variants.end())
      entity.variants.emplace_back(form);
  }
}

} // namespace tanqih
