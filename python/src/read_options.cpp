// SPDX-License-Identifier: MIT
#include "read_options.hpp"

#include <cstring>
#include <nanobind/stl/string.h>

namespace tanqih::python {

namespace nb = nanobind;

std::u16string units_of(nb::handle text) {
  const auto bytes =
      nb::steal<nb::bytes>(PyUnicode_AsEncodedString(text.ptr(), "utf-16-le", "surrogatepass"));
  if (!bytes.is_valid())
    throw nb::python_error();
  std::u16string units(bytes.size() / sizeof(char16_t), u'\0');
  std::memcpy(units.data(), bytes.c_str(), units.size() * sizeof(char16_t));
  return units;
}

namespace {

template <NamedEnum Enum> Enum named(nb::handle word, const char* what) {
  const auto text = nb::cast<std::string>(word);
  if (const auto value = enum_named<Enum>(text))
    return *value;
  std::string known;
  for (const std::string_view name : enum_names<Enum>)
    known += (known.empty() ? "" : ", ") + std::string(name);
  throw Failure("There is no " + std::string(what) + " named \"" + text + "\"; there are " + known +
                ".");
}

class Reader {
public:
  explicit Reader(const nb::dict& given) : given_(given) {}

  template <class Use> void with(const char* name, Use use) const {
    if (given_.contains(name))
      use(given_[name]);
  }
  void flag(const char* name, bool& value) const {
    with(name, [&](nb::handle given) { value = nb::cast<bool>(given); });
  }

private:
  const nb::dict& given_;
};

UserName user_name(nb::handle entry) {
  const auto type = nb::cast<std::string>(entry[1]);
  if (auto name = user_name_of(units_of(entry[0]), type))
    return *std::move(name);
  throw Failure("There is no type of name \"" + type +
                "\"; there are person, organisation, place, misc, none.");
}

SiteModel site_of(nb::handle lines) {
  SiteModel site;
  for (const nb::handle line : lines)
    site.lines.push_back({units_of(line[0]), named<BlockKind>(line[1], "kind of block"),
                          nb::cast<bool>(line[2]), 0});
  return site;
}

} // namespace

Options read_options(const Knowledge& knowledge, const nb::dict& given) {
  Options options;
  const Reader read(given);
  read.with("html", [&](nb::handle html) {
    options.format = nb::cast<bool>(html) ? InputFormat::html : InputFormat::text;
  });
  read.with("repair", [&](nb::handle rules) {
    for (const auto [rule, on] : nb::cast<nb::dict>(rules))
      options.repair.at(static_cast<std::size_t>(named<RepairRule>(rule, "repair"))) =
          nb::cast<bool>(on);
  });
  read.with("style", [&](nb::handle styles) {
    for (const auto [of, style] : nb::cast<nb::dict>(styles))
      if (!set_style(options.style, nb::cast<std::string>(of), nb::cast<std::string>(style)))
        throw Failure("There is no style " + nb::cast<std::string>(of) + "=" +
                      nb::cast<std::string>(style) + ".");
  });
  read.with("keep", [&](nb::handle kinds) {
    for (const nb::handle kind : kinds)
      options.keep.push_back(named<BlockKind>(kind, "kind of block"));
  });
  read.with("names", [&](nb::handle names) {
    for (const nb::handle name : names)
      options.names.push_back(user_name(name));
  });
  read.with("site",
            [&](nb::handle lines) { options.site = index_site(knowledge, site_of(lines)); });
  read.with("balance", [&](nb::handle balance) { options.balance = nb::cast<int>(balance); });
  read.with("offsets",
            [&](nb::handle unit) { options.offsets = named<OffsetUnit>(unit, "offset"); });
  read.flag("entities", options.entities);
  read.flag("render_html", options.render_html);
  read.flag("render_markdown", options.render_markdown);
  read.flag("links", options.marks.links);
  read.flag("emphasis", options.marks.emphasis);
  read.flag("images", options.marks.images);
  read.with("undo", [&](nb::handle spans) {
    for (const nb::handle span : spans)
      options.undo.push_back({nb::cast<std::uint32_t>(span[0]), nb::cast<std::uint32_t>(span[1])});
  });
  read.with("overrides", [&](nb::handle wishes) {
    for (const nb::handle wish : wishes) {
      Override one{nb::cast<std::uint32_t>(wish[0]), {}, {}};
      if (!wish[1].is_none())
        one.keep = nb::cast<bool>(wish[1]);
      if (!wish[2].is_none())
        one.kind = named<BlockKind>(wish[2], "kind of block");
      options.overrides.push_back(one);
    }
  });
  if (const auto refused = refusal_of(options))
    throw Failure(refused->message);
  return options;
}

} // namespace tanqih::python
