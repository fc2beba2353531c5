// SPDX-License-Identifier: MIT
#include "tanqih/enum_names.hpp"

namespace tanqih {

namespace {

template <NamedEnum Style> bool set(Style& member, std::string_view name) {
  const auto style = enum_named<Style>(name);
  member = style.value_or(member);
  return style.has_value();
}

} // namespace

bool set_style(TextStyle& style, std::string_view of, std::string_view name) {
  if (of == "quotes")
    return set(style.quotes, name);
  if (of == "dashes")
    return set(style.dashes, name);
  if (of == "ellipses")
    return set(style.ellipses, name);
  return of == "digits" && set(style.digits, name);
}

std::span<const std::string_view> style_names(std::string_view of) {
  if (of == "quotes")
    return enum_names<QuoteStyle>;
  if (of == "dashes")
    return enum_names<DashStyle>;
  if (of == "ellipses")
    return enum_names<EllipsisStyle>;
  if (of == "digits")
    return enum_names<DigitStyle>;
  return {};
}

std::optional<UserName> user_name_of(std::u16string_view name, std::string_view type) {
  if (type == "none")
    return UserName{std::u16string(name), std::nullopt};
  const auto known = enum_named<MentionType>(type);
  if (!known || !is_name(*known))
    return std::nullopt;
  return UserName{std::u16string(name), known};
}

} // namespace tanqih
