#include "tanqih/enum_names.hpp"

#include <array>
#include <type_traits>

namespace tanqih {

namespace {

using namespace std::string_view_literals;

constexpr std::array block_kinds = {"title"sv,      "dateline"sv, "byline"sv, "body"sv,
                                    "subheading"sv, "caption"sv,  "source"sv, "read_also"sv,
                                    "related"sv,    "tags"sv,     "share"sv,  "navigation"sv,
                                    "promo"sv,      "comments"sv, "legal"sv,  "other"sv};
static_assert(block_kinds.size() == block_kind_count);

constexpr std::array block_shapes = {"paragraph"sv, "heading"sv, "list_item"sv, "table_row"sv,
                                     "preformatted"sv};

constexpr std::array repair_rules = {"line_endings"sv,   "spaces"sv,
                                     "blank_lines"sv,    "invisible"sv,
                                     "tatweel"sv,        "presentation_forms"sv,
                                     "letters"sv,        "entities"sv,
                                     "punctuation"sv,    "punctuation_spaces"sv,
                                     "repeated_marks"sv, "bullets"sv,
                                     "mojibake"sv,       "conjunction"sv,
                                     "quotes"sv,         "dashes"sv,
                                     "ellipses"sv,       "digits"sv};
static_assert(repair_rules.size() == repair_rule_count);

constexpr std::array mention_types = {"person"sv,  "organisation"sv, "place"sv,    "misc"sv,
                                      "date"sv,    "time"sv,         "duration"sv, "number"sv,
                                      "percent"sv, "money"sv,        "quantity"sv};
static_assert(mention_types.size() == mention_type_count);

constexpr std::array origins = {"gazetteer"sv, "rule"sv, "model"sv, "user"sv};

constexpr std::array quote_styles = {"as_is"sv, "guillemets"sv, "curly"sv, "straight"sv};
constexpr std::array dash_styles = {"as_is"sv, "hyphen"sv, "en"sv, "em"sv};
constexpr std::array ellipsis_styles = {"as_is"sv, "character"sv, "dots"sv};
constexpr std::array digit_styles = {"as_is"sv, "latin"sv, "arabic_indic"sv};

constexpr std::array issue_codes = {"encoding"sv, "ill_formed"sv, "binary"sv, "bidi_override"sv,
                                    "too_deep"sv};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n>& names, std::string_view name) {
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == name)
      return static_cast<Enum>(i);
  return std::nullopt;
}

} // namespace

std::string_view name_of(BlockKind kind) {
  return block_kinds.at(static_cast<std::size_t>(kind));
}
std::string_view name_of(BlockShape shape) {
  return block_shapes.at(static_cast<std::size_t>(shape));
}
std::string_view name_of(RepairRule rule) {
  return repair_rules.at(static_cast<std::size_t>(rule));
}
std::string_view name_of(MentionType type) {
  return mention_types.at(static_cast<std::size_t>(type));
}
std::string_view name_of(Origin origin) {
  return origins.at(static_cast<std::size_t>(origin));
}
std::string_view name_of(IssueCode code) {
  return issue_codes.at(static_cast<std::size_t>(code));
}

std::optional<BlockKind> block_kind_named(std::string_view name) {
  return find<BlockKind>(block_kinds, name);
}
std::optional<RepairRule> repair_rule_named(std::string_view name) {
  return find<RepairRule>(repair_rules, name);
}
std::optional<MentionType> mention_type_named(std::string_view name) {
  return find<MentionType>(mention_types, name);
}

bool set_style(TextStyle& style, std::string_view of, std::string_view name) {
  const auto set = [name](auto& member, const auto& names) {
    const auto found = find<std::remove_reference_t<decltype(member)>>(names, name);
    member = found.value_or(member);
    return found.has_value();
  };
  if (of == "quotes")
    return set(style.quotes, quote_styles);
  if (of == "dashes")
    return set(style.dashes, dash_styles);
  if (of == "ellipses")
    return set(style.ellipses, ellipsis_styles);
  return of == "digits" && set(style.digits, digit_styles);
}

std::span<const std::string_view> style_names(std::string_view of) {
  if (of == "quotes")
    return quote_styles;
  if (of == "dashes")
    return dash_styles;
  if (of == "ellipses")
    return ellipsis_styles;
  if (of == "digits")
    return digit_styles;
  return {};
}

std::optional<UserName> user_name_of(std::u16string_view name, std::string_view type) {
  if (type == "none")
    return UserName{std::u16string(name), std::nullopt};
  const auto known = mention_type_named(type);
  if (!known || *known > MentionType::misc)
    return std::nullopt;
  return UserName{std::u16string(name), known};
}

} // namespace tanqih
