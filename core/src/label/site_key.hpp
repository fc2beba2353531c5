// SPDX-License-Identifier: MIT
// By what a line of one page is met again on another.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "label/openers.hpp"

namespace tanqih {

/// The words of a folded line with single spaces between them; marks and pictures are left out.
///   "★ تابعونا على: تلغرام" -> words "تابعونا علي تلغرام"
///   "عدد المشاهدات: 1,234 (12 يونيو)" -> pattern "عدد المشاهدات #"
struct SiteKey {
  std::u16string words;
  std::u16string pattern;  ///< a # for every run of numbers, and of the words of dates beside them
  std::uint32_t count = 0; ///< words of letters, without those of dates in the pattern
  bool numbers = false;    ///< the pattern has a #
};

[[nodiscard]] SiteKey site_key(std::u16string_view folded, const Openers& openers);

} // namespace tanqih
