// SPDX-License-Identifier: MIT
// The addresses in a page, made absolute. None is ever loaded.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tanqih {

/// Where a page lies.
class BaseUrl {
public:
  /// Of nothing but absolute addresses.
  BaseUrl() = default;
  /// `address` is UTF-8. One that is not http: or https: is as none.
  explicit BaseUrl(std::string_view address);

  /// `reference` as an absolute address in ASCII: of http:, https: or mailto:. None: it has another
  /// scheme (javascript:, data:), leads into the page (#note), is longer than 4,096 bytes, or is
  /// relative and the base does not say to what. By RFC 3986, 5.2.
  ///   base https://a.example/b/c?d    ../e  ->  https://a.example/e    //f/  ->  https://f/
  [[nodiscard]] std::optional<std::string> resolve(std::string_view reference) const;

private:
  std::string scheme_; ///< "https:"; empty: there is no base
  std::string host_;   ///< "//a.example"
  std::string path_;   ///< "/b/c"
};

} // namespace tanqih
