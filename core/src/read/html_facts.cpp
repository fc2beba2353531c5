// SPDX-License-Identifier: MIT
#include "read/html_facts.hpp"

#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "read/html_attribute.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

/// With its runs of white space as one space, none at the ends.
std::u16string one_line(std::string_view utf8) {
  std::string line;
  for (const char unit : utf8) {
    if (!is_ascii_space(unit))
      line += unit;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  if (line.ends_with(' '))
    line.pop_back();
  return from_utf8(line);
}

/// The text right inside: microdata's headline and author hold no more than a few inline elements.
std::string text_in(const GumboElement& element) {
  constexpr std::size_t longest = 600;
  std::string text;
  std::vector<const GumboNode*> open;
  for (unsigned i = element.children.length; i-- > 0;)
    open.push_back(static_cast<const GumboNode*>(element.children.data[i]));
  while (!open.empty() && text.size() < longest) {
    const GumboNode& node = *open.back();
    open.pop_back();
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
      text += node.v.text.text;
    else if (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag != GUMBO_TAG_SCRIPT &&
             node.v.element.tag != GUMBO_TAG_STYLE)
      for (unsigned i = node.v.element.children.length; i-- > 0;)
        open.push_back(static_cast<const GumboNode*>(node.v.element.children.data[i]));
  }
  return text;
}

class Reader {
public:
  void read(const GumboElement& element) {
    switch (element.tag) {
    case GUMBO_TAG_TITLE:
      if (title_.empty())
        title_ = one_line(text_in(element));
      return;
    case GUMBO_TAG_META:
      read_meta(element);
      return;
    case GUMBO_TAG_LINK:
      if (has_word(attribute(element, "rel"), "canonical"))
        facts_.url = one_line(attribute(element, "href"));
      return;
    case GUMBO_TAG_BASE:
      if (facts_.base.empty())
        facts_.base = one_line(attribute(element, "href"));
      return;
    case GUMBO_TAG_TIME:
      if (time_.empty())
        time_ = one_line(attribute(element, "datetime"));
      break;
    case GUMBO_TAG_A:
      if (author_.empty() && has_word(attribute(element, "rel"), "author"))
        author_ = one_line(text_in(element));
      break;
    default:
      break;
    }
    const std::string_view property = attribute(element, "itemprop");
    if (property.empty())
      return;
    if (headline_.empty() && has_word(property, "headline"))
      headline_ = one_line(text_in(element));
    else if (facts_.author.empty() && has_word(property, "author"))
      facts_.author = one_line(text_in(element));
    else if (facts_.date.empty() && has_word(property, "datepublished"))
      facts_.date = one_line(attribute(element, "datetime"));
  }

  PageFacts facts() && {
    if (facts_.title.empty())
      facts_.title = headline_.empty() ? title_ : headline_;
    if (facts_.author.empty())
      facts_.author = author_;
    if (facts_.date.empty())
      facts_.date = time_;
    if (facts_.url.empty())
      facts_.url = og_url_;
    return std::move(facts_);
  }

private:
  void read_meta(const GumboElement& element) {
    std::string_view name = attribute(element, "property");
    if (name.empty())
      name = attribute(element, "name");
    if (name.empty())
      name = attribute(element, "itemprop");
    const std::u16string content = one_line(attribute(element, "content"));
    if (same_word(name, "og:title"))
      facts_.title = content;
    else if (same_word(name, "og:site_name"))
      facts_.site = content;
    else if (same_word(name, "og:url"))
      og_url_ = content;
    else if (same_word(name, "author") || same_word(name, "article:author"))
      facts_.author = content;
    else if (same_word(name, "article:published_time") || same_word(name, "datepublished"))
      facts_.date = content;
  }

  PageFacts facts_;
  std::u16string title_, headline_, author_, time_, og_url_;
};

} // namespace

PageFacts read_page_facts(const GumboNode& root) {
  Reader reader;
  std::vector<const GumboNode*> open = {&root};
  while (!open.empty()) {
    const GumboNode& node = *open.back();
    open.pop_back();
    if (node.type != GUMBO_NODE_ELEMENT)
      continue;
    reader.read(node.v.element);
    for (unsigned i = node.v.element.children.length; i-- > 0;)
      open.push_back(static_cast<const GumboNode*>(node.v.element.children.data[i]));
  }
  return std::move(reader).facts();
}

} // namespace tanqih
