// SPDX-License-Identifier: MIT
#include "commands/option_checks.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "io/shown.hpp"

namespace tanqih::cli {

namespace {

/// The number that the digits make up; none where there is anything else.
std::optional<std::uint64_t> number_of(std::string_view digits) {
  std::uint64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace

std::string alternatives(std::span<const std::string_view> words) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i)
    list.append(i == 0 ? "" : i + 1 < words.size() ? ", " : " or ").append(words[i]);
  return list;
}

CLI::Validator one_of(std::span<const std::string_view> words) {
  const std::vector<std::string_view> known(words.begin(), words.end());
  std::string braced;
  for (const std::string_view word : known)
    braced.append(braced.empty() ? "{" : ",").append(word);
  return {[known](const std::string& word) {
            if (std::find(known.begin(), known.end(), word) != known.end())
              return std::string();
            return "there is no \"" + shown(word) + "\"; write " + alternatives(known);
          },
          braced + '}'};
}

CLI::Validator whole_number(std::uint64_t least, std::uint64_t most) {
  const std::string first = std::to_string(least);
  const std::string last = std::to_string(most);
  return {[=](std::string& text) {
            const auto number = number_of(text);
            if (!number || *number < least || *number > most)
              return '"' + shown(text) + "\" is no whole number from " + first + " to " + last;
            text = std::to_string(*number); // CLI11 reads 010 as octal
            return std::string();
          },
          "INT in [" + first + " - " + last + ']'};
}

CLI::Validator size_in_bytes(std::uint64_t most) {
  const CLI::AsSizeValue read(true);
  return {[=](std::string& text) {
            const std::string given = text;
            std::optional<std::uint64_t> size;
            try {
              if (read(text).empty())
                size = number_of(text);
            } catch (const CLI::ValidationError&) {
              size.reset(); // as CLI11 says it of units
            }
            if (size && *size >= 1 && *size <= most) {
              text = std::to_string(*size);
              return std::string();
            }
            return '"' + shown(given) + "\" is no size from 1 to " + std::to_string(most) +
                   " bytes; write one such as 100000, 16MB or 16MiB";
          },
          ""};
}

} // namespace tanqih::cli
