// Bytes of a file or of standard input, piece by piece.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "io/interrupt.hpp"

namespace tanqih::cli {

class ByteSource {
public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Waits until there is something and gives what there is, into the beginning of `room`: how many
  /// bytes; 0 at the end. Throws Failure.
  virtual std::size_t read(std::span<char> room) = 0;
  /// How many bytes there will be, as far as is known; 0: not at all.
  [[nodiscard]] virtual std::size_t expected() const { return 0; }
};

/// "-" is standard input. What is compressed by gzip or zstd is read as what it was. An
/// `interrupt`, which must live as long, makes it end when it is raised. Throws Failure.
[[nodiscard]] std::unique_ptr<ByteSource> open_source(const std::string& path,
                                                      const Interrupt* interrupt = nullptr);

} // namespace tanqih::cli
