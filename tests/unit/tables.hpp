// SPDX-License-Identifier: MIT
// The tables of core/data as they stand, for tests: those of names are compiled in packed.
#pragma once

#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

namespace tanqih {

/// Empty where there is no such table.
inline std::string_view table(std::string_view name) {
  static std::map<std::string, std::string, std::less<>> read;
  const auto known = read.find(name);
  if (known != read.end())
    return known->second;
  std::ifstream file(std::string(TANQIH_DATA) + "/" + std::string(name) + ".tsv", std::ios::binary);
  return read[std::string(name)].assign(std::istreambuf_iterator<char>(file), {});
}

} // namespace tanqih
