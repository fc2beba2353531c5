// SPDX-License-Identifier: MIT
#include "read/page_fact_names.hpp"

#include "base/ascii.hpp"

namespace tanqih {

namespace {

constexpr PageFactName metas[] = {
    {"og:title", PageField::title, FieldOrigin::open_graph},
    {"og:site_name", PageField::site, FieldOrigin::open_graph},
    {"og:url", PageField::url, FieldOrigin::open_graph},
    {"og:locale", PageField::language, FieldOrigin::open_graph},
    {"og:description", PageField::description, FieldOrigin::open_graph},
    {"og:image", PageField::image, FieldOrigin::open_graph},
    {"og:image:url", PageField::image, FieldOrigin::open_graph},
    {"og:image:secure_url", PageField::image, FieldOrigin::open_graph},
    {"og:updated_time", PageField::modified, FieldOrigin::open_graph},
    {"article:published_time", PageField::date, FieldOrigin::open_graph},
    {"article:modified_time", PageField::modified, FieldOrigin::open_graph},
    {"article:author", PageField::author, FieldOrigin::open_graph},
    {"article:section", PageField::section, FieldOrigin::open_graph},
    {"article:tag", PageField::tags, FieldOrigin::open_graph},
    {"author", PageField::author, FieldOrigin::meta},
    {"dc.creator", PageField::author, FieldOrigin::meta},
    {"dcterms.creator", PageField::author, FieldOrigin::meta},
    {"citation_author", PageField::author, FieldOrigin::meta},
    {"parsely-author", PageField::author, FieldOrigin::meta},
    {"dc.title", PageField::title, FieldOrigin::meta},
    {"dcterms.title", PageField::title, FieldOrigin::meta},
    {"citation_title", PageField::title, FieldOrigin::meta},
    {"twitter:title", PageField::title, FieldOrigin::meta},
    {"description", PageField::description, FieldOrigin::meta},
    {"dc.description", PageField::description, FieldOrigin::meta},
    {"dcterms.abstract", PageField::description, FieldOrigin::meta},
    {"twitter:description", PageField::description, FieldOrigin::meta},
    {"twitter:image", PageField::image, FieldOrigin::meta},
    {"twitter:image:src", PageField::image, FieldOrigin::meta},
    {"date", PageField::date, FieldOrigin::meta},
    {"dc.date", PageField::date, FieldOrigin::meta},
    {"dc.date.issued", PageField::date, FieldOrigin::meta},
    {"dcterms.issued", PageField::date, FieldOrigin::meta},
    {"citation_publication_date", PageField::date, FieldOrigin::meta},
    {"citation_date", PageField::date, FieldOrigin::meta},
    {"parsely-pub-date", PageField::date, FieldOrigin::meta},
    {"dcterms.modified", PageField::modified, FieldOrigin::meta},
    {"last-modified", PageField::modified, FieldOrigin::meta},
    {"dc.language", PageField::language, FieldOrigin::meta},
    {"dcterms.language", PageField::language, FieldOrigin::meta},
    {"citation_language", PageField::language, FieldOrigin::meta},
    {"parsely-section", PageField::section, FieldOrigin::meta},
    {"news_keywords", PageField::tags, FieldOrigin::meta},
    {"keywords", PageField::tags, FieldOrigin::meta},
    {"dc.subject", PageField::tags, FieldOrigin::meta},
    {"citation_keywords", PageField::tags, FieldOrigin::meta},
    {"dc.rights", PageField::licence, FieldOrigin::meta},
    {"dcterms.license", PageField::licence, FieldOrigin::meta},
    {"dcterms.rights", PageField::licence, FieldOrigin::meta},
};

constexpr struct {
  std::string_view name; ///< lower case
  PageField field{};
} properties[] = {
    {"headline", PageField::title},      {"author", PageField::author},
    {"datepublished", PageField::date},  {"datemodified", PageField::modified},
    {"inlanguage", PageField::language}, {"articlesection", PageField::section},
    {"keywords", PageField::tags},       {"license", PageField::licence},
};

} // namespace

std::optional<PageFactName> page_fact_of_meta(std::string_view name) {
  for (const PageFactName& each : metas)
    if (same_word(name, each.name))
      return each;
  return std::nullopt;
}

std::optional<PageField> page_fact_of_property(std::string_view names) {
  for (const auto& each : properties)
    if (has_word(names, each.name))
      return each.field;
  return std::nullopt;
}

} // namespace tanqih
