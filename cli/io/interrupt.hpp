// SPDX-License-Identifier: MIT
// Ends a read that waits for input, from another thread.
#pragma once

#include "io/descriptor.hpp"

namespace tanqih::cli {

/// A pipe that a reader watches beside its input.
class Interrupt {
public:
  Interrupt() {
    int ends[2];
    if (::pipe(ends) != 0)
      return; // then nothing is interrupted: a failure is told when more input comes
    watched_ = Descriptor(ends[0]);
    raised_ = Descriptor(ends[1]);
  }
  void raise() { raised_.close(); }
  /// Readable once it was raised.
  [[nodiscard]] int watched() const { return watched_.number(); }

private:
  Descriptor watched_;
  Descriptor raised_;
};

} // namespace tanqih::cli
