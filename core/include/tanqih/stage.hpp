// SPDX-License-Identifier: MIT
// The stages of the pipeline: to be told of each as it begins, and to look inside.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "tanqih/enums.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/options.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Told of each stage as it begins; must not throw.
using Progress = std::function<void(Stage)>;

/// Asked whether the work is to end: as each stage begins, and between the steps of those that take
/// long. True ends the call with ErrorCode::cancelled; nothing of it is given or kept. The longest
/// step, reading names, takes about two fifths of all, so that is how long an end may take. Is
/// asked in the thread of the call; must not throw. Of a std::stop_token:
///   [token] { return token.stop_requested(); }
using Cancelled = std::function<bool()>;

/// What one stage gave, as JSON (UTF-8), for people who look inside: its shape may change. Spans
/// count UTF-16 code units, of the paste in `read` and `repair`, of the repaired text in the
/// others. `options.entities` does not matter. Error: too_large, bad_option, damaged_data.
[[nodiscard]] Result<std::string> dump_stage(const Knowledge& knowledge, std::u16string_view text,
                                             const Options& options, Stage stage);

} // namespace tanqih
