// SPDX-License-Identifier: MIT
#include "api/knowledge.hpp"
#include "label/site_index.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

SiteIndexPtr index_site(const Knowledge& knowledge, const SiteModel& site) {
  return std::make_shared<const SiteIndex>(site, knowledge.openers);
}

} // namespace tanqih
