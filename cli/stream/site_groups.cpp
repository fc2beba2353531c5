// SPDX-License-Identifier: MIT
#include "stream/site_groups.hpp"

#include "io/lower.hpp"

namespace tanqih::cli {

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme == std::string_view::npos)
    return {};
  address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#\\"));
  if (const std::size_t user = address.rfind('@'); user != std::string_view::npos)
    address.remove_prefix(user + 1);
  if (!address.starts_with('[')) // an IPv6 address is full of colons
    address = address.substr(0, address.find(':'));
  std::string host = lower(address);
  if (host.starts_with("www."))
    host.erase(0, 4);
  return host;
}

void SiteGroups::add(const std::string& host, const Article& page) {
  auto found = learners_.find(host);
  if (found == learners_.end()) {
    if (learners_.size() >= most_hosts || lines_ >= most_lines)
      return;
    found = learners_.emplace(host, SiteLearner(*knowledge_)).first;
  }
  lines_ -= found->second.lines();
  found->second.add(page);
  lines_ += found->second.lines();
}

void SiteGroups::learn() {
  for (const auto& [host, learner] : learners_)
    if (auto site = learner.learn(); site.ok() && !site.value().lines.empty())
      sites_.emplace(host, index_site(*knowledge_, site.value()));
  learners_.clear();
  lines_ = 0;
}

SiteIndexPtr SiteGroups::site_of(const std::string& host) const {
  const auto found = sites_.find(host);
  return found == sites_.end() ? nullptr : found->second;
}

} // namespace tanqih::cli
