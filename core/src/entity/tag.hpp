// tag: which stretches of the text name something.
#pragma once

#include <string_view>
#include <vector>

#include "text/tokenise.hpp"
#include "tanqih/mention.hpp"

namespace tanqih {

struct Knowledge;

/// Mentions in order, not overlapping; spans in `text`, which the tokens' spans count in.
[[nodiscard]] std::vector<Mention> tag(const Knowledge& knowledge, std::u16string_view text,
                                       const std::vector<Token>& tokens);

} // namespace tanqih
