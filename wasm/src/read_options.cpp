// SPDX-License-Identifier: MIT
#include "read_options.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tanqih {

namespace {

using emscripten::val;

/// Why an option is refused; none: it is not.
using Refusal = std::optional<Error>;

Error refused(std::string message) {
  return {ErrorCode::bad_option, std::move(message)};
}

/// "title, body, source": what there is, for who named something else.
std::string listed(std::span<const std::string_view> names) {
  std::string list;
  for (const std::string_view name : names)
    list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

bool is_absent(const val& value) {
  return value.isUndefined() || value.isNull();
}

/// Calls `use` with each item of a list that may be absent, up to the first that it refuses.
template <class Use> Refusal each(const val& list, Use use) {
  const std::uint32_t length = is_absent(list) ? 0 : list["length"].as<std::uint32_t>();
  for (std::uint32_t i = 0; i < length; ++i)
    if (Refusal refusal = use(list[i]))
      return refusal;
  return std::nullopt;
}

/// The same with each name of an object, and its value.
template <class Use> Refusal each_entry(const val& object, Use use) {
  if (is_absent(object))
    return std::nullopt;
  return each(val::global("Object").call<val>("keys", object), [&](const val& key) {
    const auto name = key.as<std::string>();
    return use(name, object[name]);
  });
}

/// Sets `to` to the value of that name; `what`: "kind of block".
template <class Enum, class To>
Refusal read_named(const std::string& name, const std::string& what, To& to) {
  const auto found = enum_named<Enum>(name);
  if (!found)
    return refused("There is no " + what + " named \"" + name + "\"; there are " +
                   listed(enum_names<Enum>) + ".");
  to = *found;
  return std::nullopt;
}

template <class Kind> Refusal read_kind(const val& name, Kind& kind) {
  return read_named<BlockKind>(name.as<std::string>(), "kind of block", kind);
}

Refusal read_format(const val& given, InputFormat& format) {
  if (is_absent(given))
    return std::nullopt;
  const auto name = given.as<std::string>();
  const auto known = enum_named<InputFormat>(name);
  if (!known)
    return refused("format is \"text\" or \"html\", not \"" + name + "\".");
  format = *known;
  return std::nullopt;
}

Refusal read_offsets(const val& given, OffsetUnit& offsets) {
  if (is_absent(given))
    return std::nullopt;
  return read_named<OffsetUnit>(given.as<std::string>(), "unit of offsets", offsets);
}

Refusal read_repair(const val& given, RepairSwitches& repair) {
  return each_entry(given, [&](const std::string& name, const val& on) {
    RepairRule rule{};
    Refusal refusal = read_named<RepairRule>(name, "repair", rule);
    if (!refusal)
      repair.at(static_cast<std::size_t>(rule)) = on.as<bool>();
    return refusal;
  });
}

Refusal read_style(const val& given, TextStyle& style) {
  return each_entry(given, [&](const std::string& of, const val& named) -> Refusal {
    const auto name = named.as<std::string>();
    if (set_style(style, of, name))
      return std::nullopt;
    const auto names = style_names(of);
    if (names.empty())
      return refused("There is no style of \"" + of +
                     "\"; there are quotes, dashes, ellipses, digits.");
    return refused("There is no style of " + of + " named \"" + name + "\"; there are " +
                   listed(names) + ".");
  });
}

Refusal read_undo(const val& given, std::vector<Span>& undo) {
  return each(given, [&](const val& span) -> Refusal {
    undo.push_back({span["begin"].as<std::uint32_t>(), span["end"].as<std::uint32_t>()});
    return std::nullopt;
  });
}

Refusal read_keep(const val& given, std::vector<BlockKind>& keep) {
  return each(given, [&](const val& name) { return read_kind(name, keep.emplace_back()); });
}

Refusal read_overrides(const val& given, std::vector<Override>& overrides) {
  return each(given, [&](const val& entry) -> Refusal {
    Override& wish = overrides.emplace_back();
    wish.begin = entry["begin"].as<std::uint32_t>();
    if (!entry["keep"].isUndefined())
      wish.keep = entry["keep"].as<bool>();
    if (!entry["kind"].isUndefined())
      return read_kind(entry["kind"], wish.kind);
    return std::nullopt;
  });
}

Refusal read_names(const val& given, std::vector<UserName>& names) {
  return each(given, [&](const val& entry) -> Refusal {
    const auto type = entry["type"].as<std::string>();
    auto name = user_name_of(entry["name"].as<std::u16string>(), type);
    if (!name)
      return refused("A name is a person, organisation, place or misc, or none; not \"" + type +
                     "\".");
    names.push_back(*std::move(name));
    return std::nullopt;
  });
}

Refusal read_site(const Knowledge& tables, const val& given, SiteIndexPtr& index) {
  if (is_absent(given))
    return std::nullopt;
  SiteModel site;
  Refusal refusal = each(given["lines"], [&](const val& entry) {
    SiteLine& line = site.lines.emplace_back();
    line.text = entry["text"].as<std::u16string>();
    const val any_number = entry["anyNumber"];
    line.any_number = !any_number.isUndefined() && any_number.as<bool>();
    return read_kind(entry["kind"], line.kind);
  });
  if (!refusal)
    index = index_site(tables, site);
  return refusal;
}

Refusal read_render(const val& given, Options& options) {
  return each(given, [&](const val& named) -> Refusal {
    const auto name = named.as<std::string>();
    if (name != "html" && name != "markdown")
      return refused("render names \"html\" and \"markdown\", not \"" + name + "\".");
    (name == "html" ? options.render_html : options.render_markdown) = true;
    return std::nullopt;
  });
}

} // namespace

Result<Options> read_options(const Knowledge& tables, const val& given) {
  Options options;
  for (const Refusal& refusal :
       {read_format(given["format"], options.format), read_repair(given["repair"], options.repair),
        read_offsets(given["offsets"], options.offsets), read_style(given["style"], options.style),
        read_undo(given["undo"], options.undo), read_keep(given["keep"], options.keep),
        read_overrides(given["overrides"], options.overrides),
        read_names(given["names"], options.names), read_site(tables, given["site"], options.site),
        read_render(given["render"], options)})
    if (refusal)
      return *refusal;
  if (const val& balance = given["balance"]; !is_absent(balance))
    options.balance = balance.as<int>();
  const auto read_switch = [&](const char* name, bool& on) {
    if (const val& value = given[name]; !is_absent(value))
      on = value.as<bool>();
  };
  read_switch("entities", options.entities);
  read_switch("links", options.marks.links);
  read_switch("emphasis", options.marks.emphasis);
  read_switch("images", options.marks.images);
  return options;
}

} // namespace tanqih
