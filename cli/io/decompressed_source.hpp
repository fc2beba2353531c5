// SPDX-License-Identifier: MIT
// Compressed bytes, read as what was compressed.
#pragma once

#include <memory>
#include <string>

#include "io/byte_source.hpp"

namespace tanqih::cli {

/// gzip and zstd are known by their first bytes, whatever the file is called; members that follow
/// one another are one text, as zcat reads them. Anything else is given as it is. Reading throws
/// Failure where what is compressed is torn or damaged; or is not compressed at all though `path`
/// ends in .gz or .zst. Nothing is read ahead of what is asked for, so that how much a small file
/// may unfold to is up to who reads. (A zstd frame that needs a window of more than 128 MiB is
/// refused, as by zstd.)
[[nodiscard]] std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source,
                                                       const std::string& path);

} // namespace tanqih::cli
