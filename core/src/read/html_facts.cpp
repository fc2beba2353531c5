// SPDX-License-Identifier: MIT
#include "read/html_facts.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/ascii.hpp"
#include "base/characters.hpp"
#include "read/html_tree.hpp"
#include "read/linked_data.hpp"
#include "read/page_fact_names.hpp"
#include "read/url.hpp"
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

/// The text inside, up to about `longest` bytes.
std::string text_in(const HtmlNode& element, std::size_t longest) {
  std::string text;
  for (const HtmlNode* node = element.first_child; node && text.size() < longest;
       node = next_node(*node, element))
    if (is_text(*node))
      text += text_of(*node);
  return text;
}

/// Microdata's headline and author hold no more than a few inline elements.
constexpr std::size_t longest_line = 600;

/// What a string of JSON-LD says, in which many a site writes HTML: "القمح &#8211; الشمال".
std::string without_markup(const std::string& text) {
  if (text.find_first_of("&<") == std::string::npos)
    return text;
  const HtmlTree tree(from_utf8(text));
  return text_in(tree.root(), text.size());
}

/// "2024-05-12", "2024-05-12T10:00:00+03:00", and "2024/05/12" of citation_date; none: another
/// form.
std::optional<std::u16string> iso_date(std::u16string text) {
  constexpr std::u16string_view form = u"0000-00-00";
  for (std::size_t i = 0; i < std::min(text.size(), form.size()); ++i) {
    if (i == 4 || i == 7) {
      if (text[i] == u'/')
        text[i] = u'-';
      if (text[i] != u'-')
        return std::nullopt;
    } else if (!is_ascii_digit(text[i])) {
      return std::nullopt;
    }
  }
  const bool whole = text.size() == 4 || text.size() == 7 || text.size() == form.size();
  const bool timed = text.size() > form.size() && (text[10] == u'T' || text[10] == u' ');
  return whole || timed ? std::optional(std::move(text)) : std::nullopt;
}

/// "ar", "ar_EG", "ar-EG" -> BCP 47; none: no tag of a language.
std::optional<std::u16string> language_tag(std::u16string text) {
  std::replace(text.begin(), text.end(), u'_', u'-');
  const std::size_t primary = std::min(text.find(u'-'), text.size());
  const bool fits = std::all_of(text.begin(), text.end(),
                                [](char16_t unit) { return is_ascii_word(unit) || unit == u'-'; });
  if (!fits || primary < 2 || primary > 3 || text.size() > 35)
    return std::nullopt;
  return text;
}

/// All that a page says, in its order; then what is believed.
class Sayings {
public:
  void add(PageField field, FieldOrigin origin, std::string_view utf8) {
    std::u16string text = one_line(utf8);
    if (!text.empty())
      all_.push_back({field, {std::move(text), origin}});
  }

  [[nodiscard]] PageFacts believed(std::u16string base) && {
    PageFacts facts;
    facts.base = std::move(base);
    facts.title = best(PageField::title);
    facts.authors = ranked(PageField::author);
    facts.date = best(PageField::date, iso_date);
    facts.modified = best(PageField::modified, iso_date);
    facts.site = best(PageField::site);
    // A page without a byline often names its outlet.
    std::erase_if(facts.authors,
                  [&](const PageFact& author) { return author.text == facts.site.text; });
    facts.url = best(PageField::url);
    facts.language = best(PageField::language, language_tag);
    facts.description = best(PageField::description);
    facts.section = best(PageField::section);
    const BaseUrl page = base_of(facts);
    const auto absolute = [&](const std::u16string& text) -> std::optional<std::u16string> {
      const auto address = page.resolve(to_utf8(text));
      return address ? std::optional(from_utf8(*address)) : std::nullopt;
    };
    facts.image = best(PageField::image, absolute);
    facts.licence = best(PageField::licence, absolute);
    add_tags(facts);
    return facts;
  }

private:
  struct Saying {
    PageField field{};
    PageFact fact;
  };

  static int rank(PageField field, FieldOrigin origin) {
    const bool first = field == PageField::language || field == PageField::url
                           ? origin == FieldOrigin::html
                           : field == PageField::author && origin == FieldOrigin::json_ld;
    return first ? -1 : static_cast<int>(origin);
  }

  /// The likeliest first.
  [[nodiscard]] std::vector<PageFact> ranked(PageField field) const {
    std::vector<PageFact> facts;
    for (const Saying& saying : all_)
      if (saying.field == field)
        facts.push_back(saying.fact);
    std::stable_sort(facts.begin(), facts.end(), [&](const PageFact& a, const PageFact& b) {
      return rank(field, a.origin) < rank(field, b.origin);
    });
    return facts;
  }

  /// The likeliest of which `form` makes something.
  template <class Form> [[nodiscard]] PageFact best(PageField field, Form form) const {
    for (PageFact& fact : ranked(field))
      if (auto text = form(std::move(fact.text)))
        return {std::move(*text), fact.origin};
    return {};
  }

  [[nodiscard]] PageFact best(PageField field) const {
    return best(field, [](std::u16string text) { return std::optional(std::move(text)); });
  }

  /// "اقتصاد, زراعة، قمح", each once.
  void add_tags(PageFacts& facts) const {
    constexpr std::size_t most = 100;
    for (const PageFact& fact : ranked(PageField::tags)) {
      if (facts.tags.empty())
        facts.tags_origin = fact.origin;
      if (facts.tags_origin != fact.origin)
        return;
      for (std::size_t begin = 0; begin <= fact.text.size() && facts.tags.size() < most;) {
        const std::size_t end = std::min(fact.text.find_first_of(u",،;؛", begin), fact.text.size());
        std::u16string tag = one_line(to_utf8(fact.text.substr(begin, end - begin)));
        if (!tag.empty() &&
            std::find(facts.tags.begin(), facts.tags.end(), tag) == facts.tags.end())
          facts.tags.push_back(std::move(tag));
        begin = end + 1;
      }
    }
  }

  std::vector<Saying> all_;
};

class Reader {
public:
  void read(const HtmlNode& element) {
    switch (tag_of(element)) {
    case LXB_TAG_HTML:
      say(PageField::language, attribute(element, AttributeName::lang));
      return;
    case LXB_TAG_TITLE:
      if (title_.empty())
        title_ = one_line(text_in(element, longest_line));
      return say(PageField::title, to_utf8(title_));
    case LXB_TAG_META:
      return read_meta(element);
    case LXB_TAG_SCRIPT:
      for (const LinkedFact& fact : read_linked_data(text_in(element, std::string_view::npos)))
        sayings_.add(fact.field, FieldOrigin::json_ld, without_markup(fact.text));
      return;
    case LXB_TAG_LINK:
      return read_link(element);
    case LXB_TAG_BASE:
      if (base_.empty())
        base_ = one_line(attribute(element, AttributeName::href));
      return;
    case LXB_TAG_TIME:
      say(PageField::date, attribute(element, AttributeName::datetime));
      break;
    case LXB_TAG_A:
      read_link(element);
      break;
    default:
      break;
    }
    const auto field = page_fact_of_property(attribute(element, AttributeName::itemprop));
    if (field)
      sayings_.add(*field, FieldOrigin::microdata, property_value(element, *field));
  }

  [[nodiscard]] PageFacts facts() && {
    PageFacts facts = std::move(sayings_).believed(std::move(base_));
    facts.whole_title = std::move(title_);
    return facts;
  }

private:
  void say(PageField field, std::string_view text) { sayings_.add(field, FieldOrigin::html, text); }

  void read_meta(const HtmlNode& element) {
    const std::string_view content = attribute(element, AttributeName::content);
    for (const AttributeName name : {AttributeName::property, AttributeName::name})
      if (const auto fact = page_fact_of_meta(attribute(element, name)))
        return sayings_.add(fact->field, fact->origin, content);
    if (const auto field = page_fact_of_property(attribute(element, AttributeName::itemprop)))
      sayings_.add(*field, FieldOrigin::microdata, content);
  }

  /// <link>, <a>
  void read_link(const HtmlNode& element) {
    const std::string_view relations = attribute(element, AttributeName::rel);
    if (relations.empty())
      return;
    const std::string_view address = attribute(element, AttributeName::href);
    // An old word for it, that HTML asks to be read the same (4.6.7.8).
    if (has_word(relations, "license") || has_word(relations, "copyright"))
      say(PageField::licence, address);
    if (tag_of(element) == LXB_TAG_A) {
      if (has_word(relations, "author"))
        say(PageField::author, text_in(element, longest_line));
    } else if (has_word(relations, "canonical")) {
      say(PageField::url, address);
    }
  }

  static std::string property_value(const HtmlNode& element, PageField field) {
    switch (field) {
    case PageField::date:
    case PageField::modified:
      return std::string(attribute(element, AttributeName::datetime));
    case PageField::licence:
      return std::string(attribute(element, AttributeName::href));
    default:
      return text_in(element, longest_line);
    }
  }

  Sayings sayings_;
  std::u16string base_, title_;
};

} // namespace

BaseUrl base_of(const PageFacts& facts) {
  const BaseUrl page(to_utf8(facts.url.text));
  const auto base = page.resolve(to_utf8(facts.base));
  return base ? BaseUrl(*base) : page;
}

PageFacts read_page_facts(const HtmlNode& root) {
  Reader reader;
  for (const HtmlNode* node = &root; node; node = next_node(*node, root))
    if (is_element(*node))
      reader.read(*node);
  return std::move(reader).facts();
}

} // namespace tanqih
