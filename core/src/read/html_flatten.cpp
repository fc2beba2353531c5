// SPDX-License-Identifier: MIT
#include "read/html_flatten.hpp"

#include <gumbo.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "read/html_element.hpp"

namespace tanqih {

namespace {

/// After the tag's '>', from after its name. A '>' in a quoted value is not its end.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  for (; at < html.size(); ++at) {
    if (html[at] == '>')
      return at + 1;
    if (html[at] != '=')
      continue;
    ++at;
    while (at < html.size() && is_ascii_space(html[at]))
      ++at;
    if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
      at = html.find(html[at], at + 1);
      if (at == std::string_view::npos)
        return html.size();
    } else {
      --at;
    }
  }
  return html.size();
}

/// Elements whose content is no markup: only their own end tag ends them.
bool is_raw(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_SCRIPT:
  case GUMBO_TAG_STYLE:
  case GUMBO_TAG_TITLE:
  case GUMBO_TAG_TEXTAREA:
  case GUMBO_TAG_IFRAME:
  case GUMBO_TAG_NOEMBED:
  case GUMBO_TAG_NOFRAMES:
    return true;
  default:
    return false;
  }
}

bool is_void(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_AREA:
  case GUMBO_TAG_BASE:
  case GUMBO_TAG_BR:
  case GUMBO_TAG_COL:
  case GUMBO_TAG_EMBED:
  case GUMBO_TAG_HR:
  case GUMBO_TAG_IMG:
  case GUMBO_TAG_INPUT:
  case GUMBO_TAG_LINK:
  case GUMBO_TAG_META:
  case GUMBO_TAG_PARAM:
  case GUMBO_TAG_SOURCE:
  case GUMBO_TAG_TRACK:
  case GUMBO_TAG_WBR:
    return true;
  default:
    return false;
  }
}

/// Elements that close each other: a page of <p> without </p> does not nest.
bool closes_itself(GumboTag tag) {
  switch (tag) {
  case GUMBO_TAG_P:
  case GUMBO_TAG_LI:
  case GUMBO_TAG_DT:
  case GUMBO_TAG_DD:
  case GUMBO_TAG_TR:
  case GUMBO_TAG_TD:
  case GUMBO_TAG_TH:
  case GUMBO_TAG_THEAD:
  case GUMBO_TAG_TBODY:
  case GUMBO_TAG_TFOOT:
  case GUMBO_TAG_OPTION:
    return true;
  default:
    return false;
  }
}

/// After `</name` of the raw element that began before `at`, at the end of its tag.
std::size_t end_of_raw(std::string_view html, std::size_t at, std::string_view name) {
  while ((at = html.find("</", at)) != std::string_view::npos) {
    at += 2;
    std::size_t same = 0;
    while (same < name.size() && at + same < html.size() &&
           (html[at + same] | 0x20) == (name[same] | 0x20))
      ++same;
    if (same == name.size())
      return end_of_tag(html, at + same);
  }
  return html.size();
}

} // namespace

std::string flatten_html(std::string_view html, unsigned depth) {
  std::string flat;
  flat.reserve(html.size());
  std::size_t open = 0;
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t tag_begin = std::min(html.find('<', at), html.size());
    flat.append(html, at, tag_begin - at);
    at = tag_begin;
    const std::string_view rest = html.substr(at);
    if (rest.size() < 2) {
      flat += rest;
      break;
    }
    if (rest.starts_with("<!--")) {
      const std::size_t end = html.find("-->", at + 2); // "<!-->" is a whole comment
      at = end == std::string_view::npos ? html.size() : end + 3;
      continue;
    }
    if (rest[1] == '!' || rest[1] == '?') {
      at = std::min(html.find('>', at), html.size() - 1) + 1;
      continue;
    }
    const bool closes = rest[1] == '/';
    std::size_t name_end = at + (closes ? 2 : 1);
    if (name_end >= html.size() || !is_ascii_letter(html[name_end])) {
      flat += '<';
      ++at;
      continue;
    }
    const std::size_t name_begin = name_end;
    while (name_end < html.size() && !is_ascii_space(html[name_end]) && html[name_end] != '>' &&
           html[name_end] != '/')
      ++name_end;
    const std::string_view name = html.substr(name_begin, name_end - name_begin);
    const GumboTag tag = gumbo_tagn_enum(name.data(), name.size());
    const std::size_t end = end_of_tag(html, name_end);
    const std::string_view whole = html.substr(at, end - at);
    at = end;

    if (is_raw(tag)) {
      if (!closes)
        at = end_of_raw(html, end, name);
    } else if (is_void(tag)) {
      flat += whole;
    } else {
      const bool counts = !closes_itself(tag);
      if (counts && closes && open > 0)
        --open;
      if (open < depth)
        flat += whole;
      else if (breaks_line(tag))
        flat += "<hr>"; // breaks a line once, however many stand together
      if (counts && !closes)
        ++open;
    }
  }
  return flat;
}

} // namespace tanqih
