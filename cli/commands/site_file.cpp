// SPDX-License-Identifier: MIT
#include "commands/site_file.hpp"

#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/files.hpp"
#include "io/input.hpp"

namespace tanqih::cli {

SiteModel site_of_file(const std::string& path) {
  auto site = read_site(read_bytes(path, most_bytes));
  if (!site)
    throw failure_of(site.error(), name_of_input(path));
  return std::move(site).value();
}

} // namespace tanqih::cli
