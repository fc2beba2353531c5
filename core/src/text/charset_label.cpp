// SPDX-License-Identifier: MIT
#include "text/charset_label.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.hpp"

namespace tanqih {

namespace {

/// Of those that Arabic pages have, what ICU does not know or reads otherwise.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> labels = {{
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"x-cp1256", "windows-1256"},
    {"cp1256", "windows-1256"},
    {"win-1256", "windows-1256"},
    {"windows1256", "windows-1256"},
    {"arabic", "iso-8859-6"},
    {"iso-8859-6-e", "iso-8859-6"},
    {"iso-8859-6-i", "iso-8859-6"},
    {"iso8859-6", "iso-8859-6"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},
}};

} // namespace

std::string encoding_of_label(std::string_view label) {
  constexpr std::string_view around = " \t\r\n\f\"'";
  label.remove_prefix(std::min(label.find_first_not_of(around), label.size()));
  label = label.substr(0, label.find_last_not_of(around) + 1);
  std::string name(label);
  std::transform(name.begin(), name.end(), name.begin(), ascii_lower);
  const auto* const found = std::find_if(labels.begin(), labels.end(),
                                         [&](const auto& pair) { return pair.first == name; });
  return found == labels.end() ? name : std::string(found->second);
}

} // namespace tanqih
