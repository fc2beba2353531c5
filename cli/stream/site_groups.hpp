// SPDX-License-Identifier: MIT
// The sites of a stream of documents, each learnt from its own.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// The host of an address, lower-case, without "www.", user and port:
/// "https://www.Example.com:80/a" is "example.com". Empty: there is none.
[[nodiscard]] std::string host_of(std::string_view address);

/// Of each host a SiteLearner, which holds counts of its lines; then its site. What is held is
/// bounded: once there are ten thousand hosts or a million lines, hosts that come new are not
/// learnt and their documents are cleaned as if alone.
class SiteGroups {
public:
  static constexpr std::size_t most_hosts = 10'000;
  static constexpr std::size_t most_lines = 1'000'000;

  explicit SiteGroups(const Knowledge& knowledge) : knowledge_(&knowledge) {}
  void add(const std::string& host, const Article& page);
  /// After the last page; the counts are gone then.
  void learn();
  /// Null: nothing was learnt of it.
  [[nodiscard]] SiteIndexPtr site_of(const std::string& host) const;

private:
  const Knowledge* knowledge_;
  std::map<std::string, SiteLearner> learners_;
  std::map<std::string, SiteIndexPtr> sites_;
  std::size_t lines_ = 0;
};

} // namespace tanqih::cli
