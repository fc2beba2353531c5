// SPDX-License-Identifier: MIT
// A case as it lies in its folder; README.md tells what each file holds.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/options.hpp"

namespace tanqih {

/// What a person says of one line of the paste.
struct LineIntent {
  std::vector<BlockKind> kinds; ///< more than one where people may differ
  bool keep = true;
  std::u16string words; ///< the line begins with them
};

/// A name that must be found.
struct EntityIntent {
  MentionType type{};
  std::u16string name;
  std::optional<std::size_t> count; ///< of its mentions; none: not counted
};

struct Case {
  std::filesystem::path folder;
  std::u16string text;
  Options options;
  std::vector<LineIntent> lines;
  std::vector<EntityIntent> entities;
  std::optional<std::string> clean;    ///< UTF-8, as the file holds it
  std::optional<std::string> expected; ///< UTF-8, as the file holds it
};

/// Reads a folder. Throws std::runtime_error naming the file that is wrong.
[[nodiscard]] Case read_case(const std::filesystem::path& folder);

/// Every folder under `root` that holds an input, sorted by name.
[[nodiscard]] std::vector<std::filesystem::path> case_folders(const std::filesystem::path& root);

} // namespace tanqih
