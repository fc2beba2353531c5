// SPDX-License-Identifier: MIT
// The names that the web has for encodings, under which pages are declared.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// The name that ICU should read a page by whose header or <meta> says `label`, case and spaces
/// aside: as browsers do, ISO-8859-1 and US-ASCII are windows-1252
/// (https://encoding.spec.whatwg.org). A label that is not listed there is given in lower case.
[[nodiscard]] std::string encoding_of_label(std::string_view label);

} // namespace tanqih
