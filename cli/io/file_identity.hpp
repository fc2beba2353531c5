// SPDX-License-Identifier: MIT
// Which file it is, whatever it is called.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace tanqih::cli {

using FileIdentity = std::pair<dev_t, ino_t>;

/// Of the file behind links; none: there is none.
[[nodiscard]] std::optional<FileIdentity> identity_of(const std::string& path);

/// Throws Failure where `output` is a regular file that is among the `inputs`: what is written over
/// cannot be read again.
void refuse_overwriting(const std::vector<std::string>& inputs, const std::string& output);

} // namespace tanqih::cli
