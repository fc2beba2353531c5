// SPDX-License-Identifier: MIT
#include "commands/site_file.hpp"

#include <cstdint>
#include <limits>

#include <nlohmann/json.hpp>

#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr int version = 1;

std::string kinds() {
  std::string names;
  for (const std::string_view name : enum_names<BlockKind>)
    names.append(names.empty() ? "" : ", ").append(name);
  return names;
}

[[noreturn]] void wrong(const std::string& name, const std::string& what) {
  throw Failure(exit_usage, name + ": " + what);
}

std::uint32_t pages_of(const Json& object) {
  const auto found = object.find("pages");
  if (found == object.end() || !found->is_number_unsigned())
    return 0;
  const auto pages = found->get<std::uint64_t>();
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(pages, std::numeric_limits<std::uint32_t>::max()));
}

SiteLine line_of(const Json& entry, const std::string& name, std::size_t number) {
  const std::string of_line = "line " + std::to_string(number) + " of the site ";
  if (!entry.is_object() || !entry.contains("text") || !entry["text"].is_string())
    wrong(name, of_line + R"(has no "text"; write {"text":"...","kind":"promo"})");
  const std::string kind_name =
      entry.contains("kind") && entry["kind"].is_string() ? entry["kind"].get<std::string>() : "";
  const auto kind = enum_named<BlockKind>(kind_name);
  if (!kind)
    wrong(name, of_line + "has the kind \"" + kind_name + "\"; there are " + kinds());
  const auto any_number = entry.find("anyNumber");
  if (any_number != entry.end() && !any_number->is_boolean())
    wrong(name, of_line + R"(has an "anyNumber" that is neither true nor false)");
  return {from_utf8(entry["text"].get_ref<const std::string&>()), *kind,
          any_number != entry.end() && any_number->get<bool>(), pages_of(entry)};
}

} // namespace

std::string site_file_of(const SiteModel& site) {
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

SiteModel site_of(std::string_view json, const std::string& name) {
  const auto nothing = [](int, Json::parse_event_t, Json&) { return true; };
  const Json site = Json::parse(json, nothing, false);
  if (site.is_discarded())
    wrong(name, "is no JSON; tanqih learn-site writes such a file");
  if (!site.is_object() || site.value("tanqih", Json()) != "site")
    wrong(name, "is not about a site; tanqih learn-site writes such a file");
  if (site.value("version", Json()) != version)
    wrong(name, "is of another version than " + std::to_string(version) +
                    "; learn the site again with this tanqih");
  if (!site.contains("lines") || !site["lines"].is_array())
    wrong(name, R"(has no list of "lines")");
  SiteModel model;
  model.pages = pages_of(site);
  model.lines.reserve(site["lines"].size());
  for (const Json& entry : site["lines"])
    model.lines.push_back(line_of(entry, name, model.lines.size() + 1));
  return model;
}

SiteModel read_site(const std::string& path) {
  return site_of(read_bytes(path, most_bytes), name_of_input(path));
}

} // namespace tanqih::cli
