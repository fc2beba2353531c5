// SPDX-License-Identifier: MIT
#include "io/file_identity.hpp"

#include <sys/stat.h>

#include "io/failure.hpp"

namespace tanqih::cli {

std::optional<FileIdentity> identity_of(const std::string& path) {
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0)
    return std::nullopt;
  return FileIdentity{about.st_dev, about.st_ino};
}

void refuse_overwriting(const std::vector<std::string>& inputs, const std::string& output) {
  struct stat about = {};
  if (output.empty() || output == "-" || ::stat(output.c_str(), &about) != 0 ||
      !S_ISREG(about.st_mode))
    return;
  const auto there = FileIdentity{about.st_dev, about.st_ino};
  for (const std::string& input : inputs)
    if (input != "-" && identity_of(input) == there)
      throw Failure(exit_usage, output + ": is what is read, and would be lost; name another file "
                                         "with -o");
}

} // namespace tanqih::cli
