// SPDX-License-Identifier: MIT
// The words that JSON, options and the command line use for the enumerations, and back. The words
// themselves stand in enums.hpp.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "tanqih/enums.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// An enumeration whose values are numbered from 0 and have words: all of enums.hpp but Container.
template <class Enum>
concept NamedEnum = !enum_names<Enum>.empty();

/// "read_also". A value that the enumeration does not have throws std::out_of_range.
template <NamedEnum Enum> [[nodiscard]] constexpr std::string_view name_of(Enum value) {
  return enum_names<Enum>.at(static_cast<std::size_t>(value));
}

/// The value that has that word; none where no value has it.
template <NamedEnum Enum>
[[nodiscard]] constexpr std::optional<Enum> enum_named(std::string_view name) {
  const auto& names = enum_names<Enum>;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end())
    return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

/// Sets style.quotes, dashes, ellipses or digits, which `of` names, to the style named:
/// "guillemets". False where there is no such name.
[[nodiscard]] bool set_style(TextStyle& style, std::string_view of, std::string_view name);
/// The names of the styles of `of`; none where there is no such thing.
[[nodiscard]] std::span<const std::string_view> style_names(std::string_view of);

/// A UserName of the words that options use: type "person", "organisation", "place", "misc", or
/// "none" for a name that is never to be marked. No value: there is no such type for it.
[[nodiscard]] std::optional<UserName> user_name_of(std::u16string_view name, std::string_view type);

} // namespace tanqih
