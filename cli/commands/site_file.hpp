// SPDX-License-Identifier: MIT
// What is known of a site, out of a file.
#pragma once

#include <string>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// What learn-site wrote, or a person. Throws Failure, which says what is wrong and where.
[[nodiscard]] SiteModel site_of_file(const std::string& path);

} // namespace tanqih::cli
