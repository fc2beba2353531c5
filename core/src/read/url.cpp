// SPDX-License-Identifier: MIT
#include "read/url.hpp"

#include <array>

#include "base/ascii.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest = 4096;
/// Of a base's folder: it is written before each address on its page.
constexpr std::size_t longest_folder = 256;

/// By byte: RFC 3986 allows it in an address, and it is no quotation mark.
constexpr std::array<bool, 256> plain = [] {
  std::array<bool, 256> allowed{};
  for (std::size_t byte = 0x21; byte < 0x7F; ++byte)
    allowed[byte] =
        std::string_view("\"'<>\\^`{|}").find(static_cast<char>(byte)) == std::string_view::npos;
  return allowed;
}();

/// What is not plain as %XX. Tabs and line breaks inside go, as browsers have it.
std::string escaped(std::string_view address) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string ascii;
  ascii.reserve(address.size());
  for (std::size_t at = 0; at < address.size();) {
    std::size_t end = at;
    while (end < address.size() && plain[static_cast<unsigned char>(address[end])])
      ++end;
    ascii += address.substr(at, end - at);
    at = end + 1;
    if (end == address.size() || address[end] == '\t' || address[end] == '\n' ||
        address[end] == '\r')
      continue;
    const auto byte = static_cast<unsigned char>(address[end]);
    ascii += '%';
    ascii += digits[byte >> 4U];
    ascii += digits[byte & 15U];
  }
  return ascii;
}

std::string_view trim_controls(std::string_view text) {
  while (!text.empty() && static_cast<unsigned char>(text.front()) <= 0x20)
    text.remove_prefix(1);
  while (!text.empty() && static_cast<unsigned char>(text.back()) <= 0x20)
    text.remove_suffix(1);
  return text;
}

/// "https:" with its colon; empty: the address is relative.
std::string_view scheme_of(std::string_view address) {
  for (std::size_t at = 0; at < address.size(); ++at) {
    const char unit = address[at];
    if (unit == ':')
      return at > 0 && is_ascii_letter(address[0]) ? address.substr(0, at + 1) : std::string_view{};
    if (!is_ascii_letter(unit) && (unit < '0' || unit > '9') && unit != '+' && unit != '-' &&
        unit != '.')
      break;
  }
  return {};
}

/// RFC 3986, 5.2.4: "/a/./b/../c" is "/a/c".
std::string without_dots(std::string_view path) {
  std::string clean;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view segment = path.substr(0, end); // "/name"
    path.remove_prefix(end);
    const bool up = segment == "/..";
    if (!up && segment != "/.") {
      clean += segment;
      continue;
    }
    if (up)
      clean.resize(std::min(clean.rfind('/'), clean.size()));
    if (path.empty())
      clean += '/';
  }
  return clean;
}

/// Where the path of an address ends.
std::size_t path_end(std::string_view address) {
  return std::min(address.find_first_of("?#"), address.size());
}

} // namespace

BaseUrl::BaseUrl(std::string_view address) {
  const auto whole = BaseUrl().resolve(address);
  if (!whole || !whole->starts_with("http"))
    return;
  scheme_ = scheme_of(*whole);
  const std::string_view rest = std::string_view(*whole).substr(scheme_.size());
  const std::size_t host_end = std::min(rest.find_first_of("/?#", 2), rest.size());
  host_ = rest.substr(0, host_end);
  path_ = rest.substr(host_end, path_end(rest.substr(host_end)));
}

std::optional<std::string> BaseUrl::resolve(std::string_view reference) const {
  reference = trim_controls(reference);
  if (reference.empty() || reference.front() == '#' || reference.size() > longest)
    return std::nullopt;
  const std::string address = escaped(reference);
  if (const std::string_view scheme = scheme_of(address); !scheme.empty()) {
    const std::string_view rest = std::string_view(address).substr(scheme.size());
    if (same_word(scheme, "mailto:"))
      return rest.empty() ? std::nullopt : std::optional("mailto:" + std::string(rest));
    const bool web = same_word(scheme, "http:") || same_word(scheme, "https:");
    if (!web || rest.size() < 3 || !rest.starts_with("//") || rest[2] == '/')
      return std::nullopt;
    return (same_word(scheme, "http:") ? "http:" : "https:") + std::string(rest);
  }
  if (scheme_.empty())
    return std::nullopt;
  if (address.starts_with("//"))
    return scheme_ + address;
  const std::size_t end = path_end(address);
  const std::string_view path = std::string_view(address).substr(0, end);
  const std::string_view query = std::string_view(address).substr(end);
  std::string_view folder; // of the base, with the slash at its end
  if (!path.starts_with('/')) {
    const std::size_t slash = path_.rfind('/');
    folder = path.empty()
                 ? std::string_view(path_)
                 : std::string_view(path_).substr(0, slash == std::string::npos ? 0 : slash + 1);
  }
  if (folder.size() > longest_folder || host_.size() > longest_folder)
    return std::nullopt;
  std::string whole(folder);
  if (folder.empty() && !path.starts_with('/'))
    whole += '/';
  whole += path;
  return scheme_ + host_ + without_dots(whole) + std::string(query);
}

} // namespace tanqih
