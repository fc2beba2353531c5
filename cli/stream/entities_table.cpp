// SPDX-License-Identifier: MIT
#include "stream/entities_table.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tanqih::cli {

namespace {

std::string joined(const std::vector<std::u16string>& parts, std::string_view separator) {
  std::string all;
  for (const std::u16string& part : parts) {
    if (!all.empty())
      all += separator;
    all += to_utf8(part);
  }
  return all;
}

} // namespace

std::string entities_table(const std::vector<Entity>& entities) {
  // Columns in front, where the width of what stands in them is known; names after.
  constexpr std::size_t type_width = 12; // organisation
  constexpr std::size_t count_width = 5;
  std::string lines;
  for (const Entity& entity : entities) {
    std::string type(name_of(entity.type));
    type.resize(std::max(type.size(), type_width), ' ');
    const std::string count = std::to_string(entity.mentions.size());
    lines += type;
    lines.append(count_width - std::min(count.size(), count_width), ' ').append(count);
    lines.append("  ").append(to_utf8(entity.name));
    std::vector<std::u16string> others;
    std::copy_if(entity.variants.begin(), entity.variants.end(), std::back_inserter(others),
                 [&](const std::u16string& variant) { return variant != entity.name; });
    if (!others.empty())
      lines.append(" (").append(joined(others, "، ")).append(")");
    if (!entity.value.empty())
      lines += " = " + entity.value;
    lines += '\n';
  }
  return lines;
}

std::string entities_tsv(const std::vector<Entity>& entities) {
  std::string lines = "type\tname\tcount\tvariants\tvalue\n";
  for (const Entity& entity : entities)
    lines += std::string(name_of(entity.type)) + '\t' + to_utf8(entity.name) + '\t' +
             std::to_string(entity.mentions.size()) + '\t' + joined(entity.variants, " | ") + '\t' +
             entity.value + '\n';
  return lines;
}

} // namespace tanqih::cli
