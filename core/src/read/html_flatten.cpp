// SPDX-License-Identifier: MIT
#include "read/html_flatten.hpp"

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
bool is_raw(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_SCRIPT:
  case LXB_TAG_STYLE:
  case LXB_TAG_TITLE:
  case LXB_TAG_TEXTAREA:
  case LXB_TAG_IFRAME:
  case LXB_TAG_NOEMBED:
  case LXB_TAG_NOFRAMES:
    return true;
  default:
    return false;
  }
}

bool is_void(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_AREA:
  case LXB_TAG_BASE:
  case LXB_TAG_BR:
  case LXB_TAG_COL:
  case LXB_TAG_EMBED:
  case LXB_TAG_HR:
  case LXB_TAG_IMG:
  case LXB_TAG_INPUT:
  case LXB_TAG_LINK:
  case LXB_TAG_META:
  case LXB_TAG_PARAM:
  case LXB_TAG_SOURCE:
  case LXB_TAG_TRACK:
  case LXB_TAG_WBR:
    return true;
  default:
    return false;
  }
}

/// Elements that close each other: a page of <p> without </p> does not nest.
bool closes_itself(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_P:
  case LXB_TAG_LI:
  case LXB_TAG_DT:
  case LXB_TAG_DD:
  case LXB_TAG_TR:
  case LXB_TAG_TD:
  case LXB_TAG_TH:
  case LXB_TAG_THEAD:
  case LXB_TAG_TBODY:
  case LXB_TAG_TFOOT:
  case LXB_TAG_OPTION:
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
    const HtmlTag tag = tag_named(name);
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
