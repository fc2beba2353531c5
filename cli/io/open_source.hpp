// SPDX-License-Identifier: MIT
// Bytes of a file or of standard input, piece by piece.
#pragma once

#include <memory>
#include <string>

#include "io/byte_source.hpp"
#include "io/interrupt.hpp"

namespace tanqih::cli {

/// The bytes as they stand there; "-" is standard input. An `interrupt`, which must live as long,
/// makes it end when it is raised. Throws Failure.
[[nodiscard]] std::unique_ptr<ByteSource> open_raw(const std::string& path,
                                                   const Interrupt* interrupt = nullptr);

/// "-" is standard input. What is compressed by gzip or zstd is read as what it was. An
/// `interrupt`, which must live as long, makes it end when it is raised. Throws Failure.
[[nodiscard]] std::unique_ptr<ByteSource> open_source(const std::string& path,
                                                      const Interrupt* interrupt = nullptr);

} // namespace tanqih::cli
