// SPDX-License-Identifier: MIT
// What is known of a site, as a file and back.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>

#include <nlohmann/json.hpp>

#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/site_file.hpp"

namespace tanqih {

namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

Error wrong(const std::string& what) {
  return {ErrorCode::bad_site, what};
}

std::string kinds() {
  std::string names;
  for (const std::string_view name : enum_names<BlockKind>)
    names.append(names.empty() ? "" : ", ").append(name);
  return names;
}

const Json* member(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

/// Empty where there is no such string.
std::string string_in(const Json& object, const char* name) {
  const Json* const value = member(object, name);
  return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::uint32_t pages_in(const Json& object) {
  const Json* const pages = member(object, "pages");
  if (!pages || !pages->is_number_unsigned())
    return 0;
  constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
  return static_cast<std::uint32_t>(std::min(pages->get<std::uint64_t>(), most));
}

Result<SiteLine> read_line(const Json& entry, std::size_t number) {
  const std::string of_line = "Line " + std::to_string(number) + " of the site ";
  const Json* const text = entry.is_object() ? member(entry, "text") : nullptr;
  if (!text || !text->is_string())
    return wrong(of_line + R"(has no "text"; write {"text":"...","kind":"promo"}.)");
  const std::string name = string_in(entry, "kind");
  const auto kind = enum_named<BlockKind>(name);
  if (!kind)
    return wrong(of_line + "has the kind \"" + name + "\"; there are " + kinds() + '.');
  const Json* const any_number = member(entry, "anyNumber");
  if (any_number && !any_number->is_boolean())
    return wrong(
        of_line +
        R"(has an "anyNumber" that is neither true nor false; write one of them, or leave it out.)");
  return SiteLine{from_utf8(text->get_ref<const std::string&>()), *kind,
                  any_number && any_number->get<bool>(), pages_in(entry)};
}

} // namespace

std::string write_site(const SiteModel& site) {
  std::string file = R"({"tanqih":"site","version":)" + std::to_string(version) +
                     ",\"pages\":" + std::to_string(site.pages) + ",\"lines\":[";
  for (std::size_t i = 0; i < site.lines.size(); ++i) {
    const SiteLine& line = site.lines[i];
    Json entry;
    entry["text"] = to_utf8(line.text);
    entry["kind"] = name_of(line.kind);
    if (line.any_number)
      entry["anyNumber"] = true;
    entry["pages"] = line.pages;
    file += (i > 0 ? ",\n" : "\n") + entry.dump();
  }
  return file + "\n]}\n";
}

Result<SiteModel> read_site(std::string_view json) {
  const auto keep_all = [](int, Json::parse_event_t, Json&) { return true; };
  const Json site = Json::parse(json, keep_all, false);
  if (site.is_discarded())
    return wrong("This is no JSON; tanqih learn-site writes such a file.");
  if (!site.is_object() || string_in(site, "tanqih") != "site")
    return wrong("This is not about a site; tanqih learn-site writes such a file.");
  if (const Json* const written = member(site, "version"); !written || *written != version)
    return wrong("This is of another version than " + std::to_string(version) +
                 "; learn the site again with this tanqih.");
  const Json* const lines = member(site, "lines");
  if (!lines || !lines->is_array())
    return wrong(R"(This has no list of "lines"; write {"tanqih":"site","version":1,"lines":[]}.)");
  SiteModel model;
  model.pages = pages_in(site);
  model.lines.reserve(lines->size());
  for (const Json& entry : *lines) {
    auto line = read_line(entry, model.lines.size() + 1);
    if (!line)
      return line.error();
    model.lines.push_back(std::move(line).value());
  }
  return model;
}

} // namespace tanqih
