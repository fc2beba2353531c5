#include "knowledge.hpp"

#include "data.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {

Result<KnowledgePtr> load_knowledge() {
  auto cues = load_cues(data::cues);
  if (!cues)
    return cues.error();
  auto openers = load_openers(data::openers);
  if (!openers)
    return openers.error();
  auto reasons = load_reasons(data::reasons);
  if (!reasons)
    return reasons.error();
  auto lexicon = load_lexicon();
  if (!lexicon)
    return lexicon.error();
  return KnowledgePtr(std::make_shared<const Knowledge>(
      Knowledge{std::move(cues).value(), std::move(openers).value(), std::move(reasons).value(),
                std::move(lexicon).value()}));
}

} // namespace tanqih
