// SPDX-License-Identifier: MIT
// The reasons that a person is told for a label, in words.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "tanqih/enums.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// UTF-16; "{cue}" stands for the words of the paste that decided.
struct ReasonWords {
  std::u16string arabic;
  std::u16string english;
};

class Reasons {
public:
  explicit Reasons(std::array<ReasonWords, reason_count> words) : words_(std::move(words)) {}
  /// With `cue` filled in.
  [[nodiscard]] ReasonWords in_words(Reason reason, std::u16string_view cue) const;

private:
  std::array<ReasonWords, reason_count> words_; ///< by Reason
};

/// Reads core/data/reasons.tsv: id, Arabic, English; a row for each Reason, in its order. Error:
/// damaged_data.
[[nodiscard]] Result<Reasons> load_reasons(std::string_view tsv);

} // namespace tanqih
