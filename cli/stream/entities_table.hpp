// SPDX-License-Identifier: MIT
// Who and what an article names, as rows.
#pragma once

#include <string>
#include <vector>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// For a person: type, number of mentions, name, and in brackets the other forms.
///   person           4  أنتوني بلينكن (بلينكن)
[[nodiscard]] std::string entities_table(const std::vector<Entity>& entities);

/// For a program: with a header line; variants separated by " | ". Names hold no tab or line break:
/// no token does.
[[nodiscard]] std::string entities_tsv(const std::vector<Entity>& entities);

} // namespace tanqih::cli
