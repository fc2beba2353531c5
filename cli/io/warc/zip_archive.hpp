// SPDX-License-Identifier: MIT
// The web archives in a WACZ, which is a zip (https://specs.webrecorder.net/wacz/1.1.1).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "io/byte_source.hpp"

namespace tanqih::cli {

/// The names below archive/ that are WARCs, in the order of the zip. What its index and its list of
/// pages say is not asked: they lack pages, or are absent. Empty: it is no zip, or has none.
[[nodiscard]] std::vector<std::string> warcs_in_zip(const std::string& path);

/// One of them, stored or compressed. Throws Failure.
[[nodiscard]] std::unique_ptr<ByteSource> open_in_zip(const std::string& path,
                                                      const std::string& name);

} // namespace tanqih::cli
