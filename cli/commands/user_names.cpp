// SPDX-License-Identifier: MIT
#include "commands/user_names.hpp"

#include <algorithm>

#include "io/failure.hpp"
#include "io/files.hpp"
#include "io/input.hpp"
#include "io/shown.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

void add_names_option(CLI::App& command, std::string& path) {
  command
      .add_option("--names", path,
                  "Your own names: lines of name<TAB>person, organisation, place or misc; "
                  "name<TAB>none is never marked")
      ->type_name("FILE");
}

std::vector<UserName> user_names_of(std::u16string_view text, const std::string& file) {
  std::vector<UserName> names;
  std::size_t number = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(u'\n', begin), text.size());
    std::u16string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (line.ends_with(u'\r'))
      line.remove_suffix(1);
    if (line.empty() || line.front() == u'#')
      continue;
    const std::size_t tab = std::min(line.find(u'\t'), line.size());
    const std::string type = to_utf8(line.substr(std::min(tab + 1, line.size())));
    const std::string place = file + ": line " + std::to_string(number);
    auto name = user_name_of(line.substr(0, tab), type);
    if (!name) {
      const std::string what =
          type.empty() ? " has no type" : ": there is no type \"" + shown(type) + '"';
      throw Failure(
          exit_usage,
          place + what +
              "; write name<TAB>type, the type person, organisation, place, misc or none");
    }
    if (const auto error = refusal_of(*name))
      throw Failure(exit_usage, place + ": " + error->message);
    names.push_back(*std::move(name));
  }
  return names;
}

std::vector<UserName> read_user_names(const std::string& path) {
  if (path.empty())
    return {};
  Input input;
  input.path = path;
  return user_names_of(read_input(input).text, path);
}

} // namespace tanqih::cli
