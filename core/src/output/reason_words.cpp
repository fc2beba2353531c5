#include "api/knowledge.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

std::u16string reason_in_words(const Knowledge& knowledge, const Label& label, Language language) {
  Reason reason = knowledge.reasons.in_words(label.reason, label.cue);
  return std::move(language == Language::arabic ? reason.arabic : reason.english);
}

} // namespace tanqih
