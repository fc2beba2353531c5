// SPDX-License-Identifier: MIT
#include "io/file_names.hpp"

#include <algorithm>
#include <array>

namespace tanqih::cli {

namespace {

struct Ending {
  std::string_view ending;
  NamedFormat format;
};

constexpr std::array endings = {
    Ending{".txt", NamedFormat::text},     Ending{".text", NamedFormat::text},
    Ending{".html", NamedFormat::html},    Ending{".htm", NamedFormat::html},
    Ending{".xhtml", NamedFormat::html},   Ending{".ndjson", NamedFormat::lines},
    Ending{".jsonl", NamedFormat::lines},  Ending{".csv", NamedFormat::table},
    Ending{".tsv", NamedFormat::table},    Ending{".warc", NamedFormat::archive},
    Ending{".wacz", NamedFormat::archive},
};

bool ends_in(std::string_view name, std::string_view ending) {
  const auto same = [](char a, char b) {
    return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
  };
  // An ending alone (".txt") is a name, not an ending.
  return name.size() > ending.size() && name[name.size() - ending.size() - 1] != '/' &&
         std::equal(ending.begin(), ending.end(),
                    name.end() - static_cast<std::ptrdiff_t>(ending.size()),
                    [&](char wanted, char found) { return same(found, wanted); });
}

const Ending* ending_of(std::string_view name) {
  const auto found = std::find_if(endings.begin(), endings.end(), [name](const Ending& ending) {
    return ends_in(name, ending.ending);
  });
  return found == endings.end() ? nullptr : &*found;
}

} // namespace

std::string_view uncompressed_name(std::string_view name) {
  for (const std::string_view ending : {".gz", ".zst"})
    if (ends_in(name, ending))
      return name.substr(0, name.size() - ending.size());
  return name;
}

std::optional<NamedFormat> format_of_name(std::string_view name) {
  const Ending* const ending = ending_of(uncompressed_name(name));
  return ending ? std::optional(ending->format) : std::nullopt;
}

std::string_view stem_of_name(std::string_view name) {
  const std::string_view whole = uncompressed_name(name);
  const Ending* const ending = ending_of(whole);
  return ending ? whole.substr(0, whole.size() - ending->ending.size()) : whole;
}

std::string name_of_input(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

} // namespace tanqih::cli
