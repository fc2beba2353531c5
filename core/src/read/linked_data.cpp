// SPDX-License-Identifier: MIT
#include "read/linked_data.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "base/ascii.hpp"

namespace tanqih {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longest = 1U << 20; ///< bytes

/// The value inside `<!-- … -->`, `//<![CDATA[ … ]]>` and the like, its control characters as
/// spaces: a line break in a string is a mistake, and one anywhere else white space.
std::string strict(std::string_view json) {
  const std::size_t begin = json.find_first_of("{[");
  const std::size_t end = json.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
    return {};
  // "[CDATA[" opens no list.
  constexpr std::string_view cdata = "[CDATA[";
  if (json.substr(begin).starts_with(cdata))
    return strict(json.substr(begin + cdata.size(), json.rfind("]]") - begin - cdata.size()));
  std::string text(json.substr(begin, end + 1 - begin));
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

const Json* member(const Json& node, const char* name) {
  if (!node.is_object())
    return nullptr;
  const auto found = node.find(name);
  return found == node.end() ? nullptr : &*found;
}

std::string_view text_of(const Json* value) {
  const auto* const text = value ? value->get_ptr<const std::string*>() : nullptr;
  return text ? trim_ascii(*text) : std::string_view{};
}

/// Whether a node is of a type that ends so: "Article" of NewsArticle.
bool has_type(const Json& node, std::initializer_list<std::string_view> endings) {
  const auto is = [&](const Json& type) {
    const std::string_view name = text_of(&type);
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); });
  };
  const Json* const type = member(node, "@type");
  return type && (type->is_array() ? std::any_of(type->begin(), type->end(), is) : is(*type));
}

/// The nodes of a script: the one it is, those of its list, those of its @graph, and what a page
/// is mainly about.
class Graph {
public:
  explicit Graph(const Json& root) { add(root, 0); }

  [[nodiscard]] const Json* first(std::initializer_list<std::string_view> types) const {
    const auto found = std::find_if(nodes_.begin(), nodes_.end(),
                                    [&](const Json* node) { return has_type(*node, types); });
    return found == nodes_.end() ? nullptr : *found;
  }

  /// The node itself, or the one that {"@id": …} stands for.
  [[nodiscard]] const Json& meant(const Json& node) const {
    const std::string_view id = text_of(member(node, "@id"));
    if (node.size() != 1 || id.empty())
      return node;
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? node : *found->second;
  }

private:
  void add(const Json& value, unsigned depth) {
    constexpr unsigned deepest = 4;
    if (depth > deepest)
      return;
    if (value.is_array()) {
      for (const Json& each : value)
        add(each, depth + 1);
      return;
    }
    if (!value.is_object())
      return;
    nodes_.push_back(&value);
    if (const std::string_view id = text_of(member(value, "@id")); !id.empty() && value.size() > 1)
      by_id_.emplace(id, &value);
    for (const char* const name : {"@graph", "mainEntity"})
      if (const Json* const inner = member(value, name))
        add(*inner, depth + 1);
  }

  std::vector<const Json*> nodes_;
  std::unordered_map<std::string_view, const Json*> by_id_;
};

class Reader {
public:
  explicit Reader(const Graph& graph) : graph_(graph) {}

  std::vector<LinkedFact> read() && {
    if (const Json* const article = graph_.first({"Article", "Posting"})) {
      add(PageField::title, *article, "headline");
      add_authors(*article);
      add(PageField::section, *article, "articleSection");
      add_tags(*article);
      add_common(*article);
    }
    if (const Json* const page = graph_.first({"WebPage"}))
      add_common(*page);
    if (const Json* const site = graph_.first({"WebSite"}))
      add(PageField::site, *site, "name");
    return std::move(facts_);
  }

private:
  void add_common(const Json& node) {
    add(PageField::date, node, "datePublished");
    add(PageField::modified, node, "dateModified");
    add(PageField::language, node, "inLanguage", {"alternateName", "name"});
    add(PageField::description, node, "description");
    add(PageField::image, node, "image", {"url", "contentUrl", "@id"});
    add(PageField::image, node, "thumbnailUrl");
    add(PageField::licence, node, "license", {"url", "@id"});
    add(PageField::site, node, "publisher", {"name"});
    add(PageField::url, node, "mainEntityOfPage", {"@id", "url"});
    add(PageField::url, node, "url");
  }

  /// The member's text; of an object that of the first of `inner` that it has; of a list that of
  /// its first.
  void add(PageField field, const Json& node, const char* name,
           std::initializer_list<const char*> inner = {}) {
    if (const Json* const value = member(node, name))
      say(field, text_in(value->is_array() && !value->empty() ? value->front() : *value, inner));
  }

  [[nodiscard]] std::string_view text_in(const Json& value,
                                         std::initializer_list<const char*> inner) const {
    const Json& node = graph_.meant(value);
    if (!node.is_object())
      return text_of(&node);
    for (const char* const name : inner)
      if (const std::string_view text = text_of(member(node, name)); !text.empty())
        return text;
    return {};
  }

  void add_authors(const Json& article) {
    const Json* const said = member(article, "author");
    if (!said)
      return;
    const Json* const publisher = member(article, "publisher");
    const std::string_view outlet = publisher ? text_in(*publisher, {"name"}) : std::string_view{};
    const auto add_one = [&](const Json& value) {
      const Json& author = graph_.meant(value);
      const std::string_view name = text_in(author, {"name"});
      if (name != outlet && !has_type(author, {"Organization"}))
        say(PageField::author, name);
    };
    if (said->is_array())
      std::for_each(said->begin(), said->end(), add_one);
    else
      add_one(*said);
  }

  void add_tags(const Json& article) {
    const Json* const words = member(article, "keywords");
    if (!words)
      return;
    if (!words->is_array())
      return say(PageField::tags, text_in(*words, {"name"}));
    for (const Json& each : *words)
      say(PageField::tags, text_in(each, {"name"}));
  }

  void say(PageField field, std::string_view text) {
    if (!text.empty())
      facts_.push_back({field, std::string(text)});
  }

  const Graph& graph_;
  std::vector<LinkedFact> facts_;
};

} // namespace

std::vector<LinkedFact> read_linked_data(std::string_view json) {
  if (json.size() > longest)
    return {};
  const Json root = Json::parse(strict(json), nullptr, false);
  return root.is_discarded() ? std::vector<LinkedFact>{} : Reader(Graph(root)).read();
}

} // namespace tanqih
