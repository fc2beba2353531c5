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
///   إن) to the sentence's end, or to where its source is told, another speaks or the writer does
///   again (وجاء ذلك), where direct speech is no more than a term in it; behind a colon (وقال
///   الخبير سالم العلي: …) to the block's end or the next verb of saying;
///   what a source is named for, behind it, before it or around it: وفق رويترز، …; …، بحسب وزارة
///   الصحة; هذا المشروع، بحسب المدير، …;
///   what follows a name or somebody's title and a colon at a block's begin (وزير الصحة: …).
/// The speaker is the verb's subject (entities/speakers.hpp), else the subject or topic of its
/// sentence, else who acts in the block or spoke last, unless the verb's gender says otherwise,
/// else the only person whom the block names. After somebody without a name nobody goes on. Without
/// a verb of saying or a source in its sentence direct speech has no speaker, save where it goes on
/// in the same block.
/// Who speaks is a person or an organisation, or a place as its government: where it is the verb's
/// subject (وقالت طهران إن), or before a colon behind which only a speaker says so (لن نتراجع).
/// Near-linear: what is read from one token on is bounded by a sentence.
[[nodiscard]] std::vector<FoundQuotation> find_quotations(const RuleText& text,
                                                          const std::vector<Mention>& mentions);

} // namespace tanqih
