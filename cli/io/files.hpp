// SPDX-License-Identifier: MIT
// A whole input at once, and a whole output at once.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "io/byte_source.hpp"
#include "io/failure.hpp"
#include "tanqih/render.hpp"

namespace tanqih::cli {

/// All bytes of `path`, "-" being standard input; where there are more than `longest`, some more
/// than that. `opened`: its raw bytes, where it is open already. Throws Failure.
[[nodiscard]] std::string read_at_most(const std::string& path, std::size_t longest,
                                       const std::shared_ptr<ByteSource>& opened = nullptr);
/// All bytes. Throws Failure, also where there are more than `longest`.
[[nodiscard]] std::string read_bytes(const std::string& path, std::size_t longest);
[[nodiscard]] Failure too_long(const std::string& path, std::size_t longest);

/// Writes text as UTF-8 to an Output. Throws Failure.
void write_text(const std::string& path, std::u16string_view text);
/// The same of what `write` hands on.
void write_pieces(const std::string& path, const std::function<void(const TextSink&)>& write);
void write_utf8(const std::string& path, std::string_view text);

} // namespace tanqih::cli
