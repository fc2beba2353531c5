// SPDX-License-Identifier: MIT
// What is known of an article beside its text, under the names of the JSON.
#pragma once

#include <optional>
#include <string>

#include "stream/origin.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// What it says; empty: it is not known.
[[nodiscard]] std::u16string text_of(const std::optional<Field>& field);
/// The headline that the page or the text has; else the title that was kept; empty: none.
[[nodiscard]] std::u16string title_of(const Article& article);
/// Where it stands: as the archive says, else as the page does; empty: it is not said.
[[nodiscard]] std::u16string url_of(const Article& article, const Origin& origin);

/// YAML that stands above a text, between lines of hyphens: title, byline, date, site, url,
/// language, description, section, tags (those that are known), words, characters. A string of JSON
/// is one of YAML.
[[nodiscard]] std::u16string front_matter(const Article& article, const Origin& origin);

} // namespace tanqih::cli
