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
///   reported speech, from the particle of a verb of saying to the sentence's end or to where its
///   source is told (وقال ميللر، في بيان إن …، وفق رويترز), where no direct speech is in it;
///   what follows a name and a colon at a block's begin (بايدن: …).
/// The speaker is the verb's subject: the name right after it, after its title or after one or
/// two other nouns (وقال المتحدث باسم الوزارة ماثيو ميللر إن …); a title that somebody in the text
/// has (قال الوزير); the name before the verb (بلينكن قال إن …). Who is named after a preposition
/// did not speak, nor does رويترز in قال مصدر لرويترز. A verb without a subject of its own (وأضاف
/// أن …) has the sentence's first name for one, else the last speaker.
[[nodiscard]] std::vector<FoundQuotation> find_quotations(const RuleText& text,
                                                          const std::vector<Mention>& mentions);

} // namespace tanqih
