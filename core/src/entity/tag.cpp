#include "entity/tag.hpp"

#include "entity/look_up.hpp"
#include "entity/merge_mentions.hpp"
#include "entity/name_rules.hpp"
#include "entity/quantities.hpp"
#include "knowledge.hpp"

namespace tanqih {

std::vector<Mention> tag(const Knowledge& knowledge, std::u16string_view text,
                         const std::vector<Token>& tokens, std::optional<CivilDate> published) {
  const Lookup lookup = look_up(knowledge.lexicon, text, tokens);
  return merge_mentions(find_quantities(knowledge.quantities, text, tokens, published),
                        tag_names_by_rules(knowledge.lexicon, text, tokens, lookup));
}

} // namespace tanqih
