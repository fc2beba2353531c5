// SPDX-License-Identifier: MIT
// What is known of a site as a file that a person can read and change: site.json.
#pragma once

#include <string>
#include <string_view>

#include "tanqih/result.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// JSON, UTF-8, a line of the site a line of the file:
///   {"tanqih":"site","version":1,"pages":8,"lines":[
///   {"text":"تابعونا على تلغرام","kind":"promo","pages":8},
///   {"text":"عدد المشاهدات: 120","kind":"other","anyNumber":true,"pages":7}
///   ]}
[[nodiscard]] std::string write_site(const SiteModel& site);

/// The same back, also as a person left it: any spacing, other members beside; "pages" and
/// "anyNumber" may be absent. Error: bad_site, which says what is wrong and in which line of the
/// site.
[[nodiscard]] Result<SiteModel> read_site(std::string_view json);

} // namespace tanqih
