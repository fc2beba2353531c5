// SPDX-License-Identifier: MIT
// ASCII into UTF-16, without the temporary that std::u16string::append makes of narrow iterators.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace tanqih {

inline void append_ascii(std::u16string& to, std::string_view ascii) {
  const std::size_t at = to.size();
  to.resize(at + ascii.size());
  std::copy(ascii.begin(), ascii.end(), to.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace tanqih
