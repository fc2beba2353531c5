// SPDX-License-Identifier: MIT
// The pictures of a page, by their addresses.
#pragma once

#include <optional>
#include <string>

#include "read/html_node.hpp"
#include "read/url.hpp"

namespace tanqih {

/// The absolute address of an <img>, also where a script was to put it into its place (data-src,
/// srcset). None: it has none that leads out of the page, or it is too small to be a picture: an
/// icon, a counter of readers.
[[nodiscard]] std::optional<std::string> image_source(const HtmlNode& image, const BaseUrl& base);

} // namespace tanqih
