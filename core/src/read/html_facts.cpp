// SPDX-License-Identifier: MIT
#include "read/html_facts.hpp"

#include <string_view>

#include "base/ascii.hpp"
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
std::string text_in(const HtmlNode& element) {
  constexpr std::size_t longest = 600;
  std::string text;
  for (const HtmlNode* node = element.first_child; node && text.size() < longest;
       node = next_node(*node, element))
    if (is_text(*node))
      text += text_of(*node);
  return text;
}

class Reader {
public:
  void read(const HtmlNode& element) {
    switch (tag_of(element)) {
    case LXB_TAG_TITLE:
      if (title_.empty())
        title_ = one_line(text_in(element));
      return;
    case LXB_TAG_META:
      read_meta(element);
      return;
    case LXB_TAG_LINK:
      if (has_word(attribute(element, AttributeName::rel), "canonical"))
        facts_.url = one_line(attribute(element, AttributeName::href));
      return;
    case LXB_TAG_BASE:
      if (facts_.base.empty())
        facts_.base = one_line(attribute(element, AttributeName::href));
      return;
    case LXB_TAG_TIME:
      if (time_.empty())
        time_ = one_line(attribute(element, AttributeName::datetime));
      break;
    case LXB_TAG_A:
      if (author_.empty() && has_word(attribute(element, AttributeName::rel), "author"))
        author_ = one_line(text_in(element));
      break;
    default:
      break;
    }
    const std::string_view property = attribute(element, AttributeName::itemprop);
    if (property.empty())
      return;
    if (headline_.empty() && has_word(property, "headline"))
      headline_ = one_line(text_in(element));
    else if (facts_.author.empty() && has_word(property, "author"))
      facts_.author = one_line(text_in(element));
    else if (facts_.date.empty() && has_word(property, "datepublished"))
      facts_.date = one_line(attribute(element, AttributeName::datetime));
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
  void read_meta(const HtmlNode& element) {
    std::string_view name = attribute(element, AttributeName::property);
    if (name.empty())
      name = attribute(element, AttributeName::name);
    if (name.empty())
      name = attribute(element, AttributeName::itemprop);
    const std::u16string content = one_line(attribute(element, AttributeName::content));
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

PageFacts read_page_facts(const HtmlNode& root) {
  Reader reader;
  for (const HtmlNode* node = &root; node; node = next_node(*node, root))
    if (is_element(*node))
      reader.read(*node);
  return std::move(reader).facts();
}

} // namespace tanqih
