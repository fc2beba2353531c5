// SPDX-License-Identifier: MIT
// Where memory runs out while HTML is parsed.
#pragma once

#include <cstdlib>
#include <new>

namespace tanqih {

/// As where an allocation of C++ fails: by std::bad_alloc, or the end of a program without
/// exceptions.
[[noreturn]] inline void out_of_memory() {
#ifdef __cpp_exceptions
  throw std::bad_alloc();
#else
  std::abort();
#endif
}

} // namespace tanqih
