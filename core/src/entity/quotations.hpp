// Who said what.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "entity/lexicon.hpp"
#include "entity/look_up.hpp"
#include "tanqih/mention.hpp"
#include "text/tokenise.hpp"

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
/// The speaker is named between the verb and the particle, or before the verb (بلينكن قال إن …), or
/// after a quotation and its verb ("…" قال بايدن); where the verb stands without a name (وأضاف أن
/// …) it is the last one.
[[nodiscard]] std::vector<FoundQuotation> find_quotations(std::u16string_view text,
                                                          const std::vector<Token>& tokens,
                                                          const Lookup& lookup,
                                                          const std::vector<Mention>& mentions);

} // namespace tanqih
