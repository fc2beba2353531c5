// SPDX-License-Identifier: MIT
// What is fuzzed. Each takes any bytes and aborts, with a word on standard error, where an answer
// breaks its promises; the sanitizers see the rest.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>

namespace tanqih::fuzz {

using Bytes = std::span<const std::byte>;

using Targets = std::map<std::string, std::function<void(Bytes)>>;

/// By name: decode, decode_page, read_html, linked_data, analyse, site_file; and those of the
/// command where it is built.
[[nodiscard]] const Targets& targets();
/// By name: decompressed, json_line, ndjson, user_names.
[[nodiscard]] Targets command_targets();
/// By name: warc, wacz.
[[nodiscard]] Targets archive_targets();

/// Aborts, with `what` on standard error, where it was not kept.
void promise(bool kept, const char* what);

} // namespace tanqih::fuzz
