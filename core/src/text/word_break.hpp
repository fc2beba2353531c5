// SPDX-License-Identifier: MIT
// Word boundaries of UAX 29, as ICU's root rules find them.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include <unicode/brkiter.h>

namespace tanqih {

/// Finds the boundaries in stretches without white space. Latin and Arabic are walked by the same
/// rules over ICU's Word_Break property, several times faster than the break iterator, which is
/// asked for all else. The dictionaries that ICU may hold for Thai or Chinese are not used, so that
/// every build gives the same: a run of letters of such a script is one stretch.
class WordBreaks {
public:
  /// Appends the end of every segment of `chunk` to `ends`; the last is chunk.size().
  void segment(std::u16string_view chunk, std::vector<std::size_t>& ends);

  /// The same, always by ICU's break iterator; for the test that both agree.
  void segment_by_icu(std::u16string_view chunk, std::vector<std::size_t>& ends);

private:
  std::unique_ptr<icu::BreakIterator> iterator_; ///< made when first needed, then reused
};

} // namespace tanqih
