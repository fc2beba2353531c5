// SPDX-License-Identifier: MIT
// What is known of a site, as a file that a person can read and change.
#pragma once

#include <string>
#include <string_view>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// JSON, a line of the site a line of the file:
///   {"tanqih":"site","version":1,"pages":8,"lines":[
///   {"text":"تابعونا على تلغرام","kind":"promo","pages":8},
///   {"text":"عدد المشاهدات: 120","kind":"other","anyNumber":true,"pages":7}
///   ]}
[[nodiscard]] std::string site_file_of(const SiteModel& site);

/// The same back, also as a person left it: any spacing, "pages" and "anyNumber" may be absent.
/// Throws Failure, which says what is wrong and where.
[[nodiscard]] SiteModel site_of(std::string_view json, const std::string& name);
[[nodiscard]] SiteModel read_site(const std::string& path);

} // namespace tanqih::cli
