// SPDX-License-Identifier: MIT
// Short texts whose lines somebody broke anywhere.
#pragma once

#include <optional>
#include <vector>

#include "read/document_lines.hpp"
#include "read/wrap_column.hpp"

namespace tanqih {

/// All lines, if each group of them between blank lines is one broken paragraph: only its last line
/// ends a sentence, none is longer than those that do not, and some are broken where nobody ends a
/// line. It is for texts too short, or broken too unevenly, to show a column:
///
///   أعلن المتحدث أن الوسطاء توصلوا إلى اتفاق في القاهرة
///   يوم 12
///   مايو 2024، وأن تنفيذه سيبدأ قريبا.
[[nodiscard]] std::optional<WrappedRun> find_broken_groups(const std::vector<DocumentLine>& lines);

} // namespace tanqih
