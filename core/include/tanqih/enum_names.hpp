// The words that JSON, options and the command line use for the enumerations, and back.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "tanqih/block.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/issue.hpp"
#include "tanqih/mention.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

[[nodiscard]] std::string_view name_of(BlockKind kind);
[[nodiscard]] std::string_view name_of(BlockShape shape);
[[nodiscard]] std::string_view name_of(RepairRule rule);
[[nodiscard]] std::string_view name_of(MentionType type);
[[nodiscard]] std::string_view name_of(Origin origin);
[[nodiscard]] std::string_view name_of(IssueCode code);

[[nodiscard]] std::optional<BlockKind> block_kind_named(std::string_view name);
[[nodiscard]] std::optional<RepairRule> repair_rule_named(std::string_view name);
[[nodiscard]] std::optional<MentionType> mention_type_named(std::string_view name);

/// Sets style.quotes, dashes, ellipses or digits, which `of` names, to the style named:
/// "guillemets". False where there is no such name.
[[nodiscard]] bool set_style(TextStyle& style, std::string_view of, std::string_view name);
/// The names of the styles of `of`; none where there is no such thing.
[[nodiscard]] std::span<const std::string_view> style_names(std::string_view of);

/// A UserName of the words that options use: type "person", "organisation", "place", "misc", or
/// "none" for a name that is never to be marked. No value: there is no such type for it.
[[nodiscard]] std::optional<UserName> user_name_of(std::u16string_view name, std::string_view type);

} // namespace tanqih
