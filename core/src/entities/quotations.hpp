// SPDX-License-Identifier: MIT
// Who said what.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/mention.hpp"
#include "names/candidates.hpp"

namespace tanqih {

/// What was said, in the repaired text.
struct FoundQuotation {
  Span span; ///< without quotation marks; of reported speech, from after the particle (إن) on
  bool direct = false;                  ///< stood between quotation marks
  std::optional<std::uint32_t> speaker; ///< index of the mention that names who said it
};

/// In order, not overlapping:
///   direct speech, four words or more between quotation marks of one block;
///   reported speech, from the particle of a verb of saying (قال إن, نقلت الوكالة عن الوزير قوله
///   إن) to the sentence's end, or to where its source is told or another speaks, where no direct
///   speech is in it; behind a colon (وقال الخبير سالم العلي: …) to the block's end or the next
///   verb of saying;
///   what a source is named for, behind it or before it: وفق رويترز، …; …، بحسب وزارة الصحة;
///   what follows a name and a colon at a block's begin (بايدن: …).
/// The speaker is the verb's subject (entities/speakers.hpp), else the subject or topic of its
/// sentence, else who spoke last, unless the verb's gender says otherwise. Without a verb of
/// saying in its sentence direct speech has no speaker, save where it goes on in the same block.
/// Who speaks is a person or an organisation, or a place as its government: where it is the verb's
/// subject (وقالت طهران إن), or before a colon behind which only a speaker says so (لن نتراجع).
/// Near-linear: what is read from one token on is bounded by a sentence.
[[nodiscard]] std::vector<FoundQuotation> find_quotations(const RuleText& text,
                                                          const std::vector<Mention>& mentions);

} // namespace tanqih
