// The reasons that a person is told for a label, in words.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tanqih/result.hpp"

namespace tanqih {

/// UTF-16; "{cue}" stands for the words of the paste that decided.
struct Reason {
  std::u16string arabic;
  std::u16string english;
};

class Reasons {
public:
  explicit Reasons(std::map<std::string, Reason, std::less<>> by_id) : by_id_(std::move(by_id)) {}
  /// The row with that id, with `cue` filled in. An unknown id gives empty words (a test holds that
  /// every id that label uses has a row).
  [[nodiscard]] Reason in_words(std::string_view id, std::u16string_view cue) const;
  [[nodiscard]] bool has(std::string_view id) const { return by_id_.contains(id); }

private:
  std::map<std::string, Reason, std::less<>> by_id_;
};

/// Reads core/data/reasons.tsv: id, Arabic, English.
[[nodiscard]] Result<Reasons> load_reasons(std::string_view tsv);

} // namespace tanqih
