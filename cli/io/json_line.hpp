// SPDX-License-Identifier: MIT
// A line of NDJSON: where the members of its object stand, so that one can be replaced and all else
// passed on byte for byte.
//
// Written here as no JSON library of Debian gives what this needs at once: raw values, numbers of
// any length (nlohmann, RapidJSON and JsonCpp read 1e400 or refuse it), lone surrogates (all refuse
// "\ud800", which Python's json.dumps writes), and every byte checked (simdjson checks no value
// that it passes over).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/json_scanner.hpp" // IWYU pragma: export
#include "io/json_string.hpp"  // IWYU pragma: export

namespace tanqih::cli {

struct JsonLine {
  std::vector<JsonMember>
      members; ///< of the outermost object, in order; with a fault: those before
  /// Why it is no JSON object: "is no JSON: at byte 1, …", "is null, not an object".
  std::optional<std::string> fault;
  bool torn = false;           ///< the fault is that the text ends: more of it might be JSON
  std::string_view torn_key;   ///< of the member in whose value it ends; empty: in none
  std::string_view torn_value; ///< of the same, as far as it goes
};

/// Reads one object, by RFC 8259 strictly. Nesting of any depth takes a byte a level. That the
/// bytes are UTF-8 is not looked at.
[[nodiscard]] JsonLine read_json_line(std::string_view line);

/// The member of that name. Of several with one name the last, as parsers mostly have it. Null:
/// none.
[[nodiscard]] const JsonMember* member_named(const JsonLine& line, std::string_view name);

/// Its key, without escapes.
[[nodiscard]] std::string name_of(const JsonMember& member);

/// "id, body": what members there are, for a message.
[[nodiscard]] std::string names_in(const JsonLine& line);

} // namespace tanqih::cli
