// SPDX-License-Identifier: MIT
#include "layout_compose.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "tanqih/encode.hpp"

namespace tanqih::train {

namespace {

bool is_prose_length(std::u16string_view text) {
  return text.size() > 60 && text.size() < 900;
}

bool is_headline_length(std::u16string_view text) {
  return text.size() > 20 && text.size() < 110;
}

/// Lines before the article's first paragraph, the article with what stands in it, lines after.
struct Parts {
  std::vector<PasteLine> head, middle, tail;
  std::u16string title;
};

Parts parts_of(const Paste& paste) {
  Parts parts;
  const auto& lines = paste.lines;
  const auto is_text = [](const PasteLine& line) {
    return line.kind == BlockKind::body || line.kind == BlockKind::subheading;
  };
  const auto first = std::find_if(lines.begin(), lines.end(), is_text);
  const auto last = std::find_if(lines.rbegin(), lines.rend(), is_text).base();
  parts.head.assign(lines.begin(), first);
  if (first < last)
    parts.middle.assign(first, last);
  parts.tail.assign(std::max(first, last), lines.end());
  for (const PasteLine& line : lines)
    if (line.kind == BlockKind::title)
      parts.title = line.text;
  return parts;
}

void replace_all(std::u16string& text, const std::u16string& what, const std::u16string& by) {
  if (what.empty())
    return;
  for (std::size_t at = 0; (at = text.find(what, at)) != std::u16string::npos; at += by.size())
    text.replace(at, what.size(), by);
}

} // namespace

std::vector<News> read_news(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw std::runtime_error(path + ": cannot be read; unpack arabic-news.txt.xz there");
  constexpr std::string_view open = "<TITLE>", close = "</TITLE>";
  std::vector<News> news;
  for (std::string row; std::getline(file, row);) {
    if (row.starts_with(open) && row.ends_with(close)) {
      news.push_back(
          {from_utf8(row.substr(open.size(), row.size() - open.size() - close.size())), {}});
    } else if (!news.empty() && news.back().paragraphs.size() < 12) {
      const std::u16string text = from_utf8(row);
      if (is_prose_length(text))
        news.back().paragraphs.push_back(text);
    }
  }
  std::erase_if(news, [](const News& item) {
    return item.paragraphs.size() < 2 || !is_headline_length(item.title);
  });
  return news;
}

std::u16string Composer::any_headline() {
  if (news_.empty() || chance(30)) {
    const Parts parts = parts_of(any());
    if (is_headline_length(parts.title))
      return parts.title;
  }
  return news_.empty() ? std::u16string() : news_[below(news_.size())].title;
}

/// The paragraphs become another article's; inserts and captions stay where they stood.
void Composer::replace_article(std::vector<PasteLine>& middle, std::u16string& title) {
  const News& item = news_[below(news_.size())];
  title = item.title;
  std::vector<std::vector<PasteLine>> inserts;
  for (std::size_t i = 0; i < middle.size(); ++i)
    if (!middle[i].keep) {
      if (inserts.empty() || i == 0 || middle[i - 1].keep)
        inserts.emplace_back();
      inserts.back().push_back(middle[i]);
    }
  const std::string markup = middle.empty() ? "p" : middle.front().markup;
  middle.clear();
  std::size_t next = 0;
  for (std::size_t i = 0; i < item.paragraphs.size(); ++i) {
    PasteLine line;
    line.kind = BlockKind::body;
    line.keep = true;
    line.text = item.paragraphs[i];
    line.markup = markup;
    line.blank_before = 1;
    middle.push_back(std::move(line));
    if (next < inserts.size() && i + 1 < item.paragraphs.size() && chance(60)) {
      middle.insert(middle.end(), inserts[next].begin(), inserts[next].end());
      ++next;
    }
  }
}

void Composer::set_blank_lines(std::vector<PasteLine>& lines) {
  const unsigned style = random_() % 4;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool list = lines[i].kind == lines[i - 1].kind && !lines[i].keep;
    if (style == 0)
      lines[i].blank_before = 0;
    else if (style == 1)
      lines[i].blank_before = 1;
    else if (style == 2)
      lines[i].blank_before = list ? 0 : 1;
  }
}

Paste Composer::compose() {
  const Paste& first = any();
  const Paste& second = chance(40) ? first : any();
  Parts head = parts_of(first);
  Parts tail = parts_of(second);
  const Parts article = parts_of(chance(50) ? first : any());
  std::vector<PasteLine> middle = article.middle;
  std::u16string title = article.title;
  if (!news_.empty() && chance(55))
    replace_article(middle, title);
  if (title.empty())
    title = head.title;

  for (PasteLine& line : head.head) {
    if (line.kind == BlockKind::title && line.glued.empty())
      line.text = title;
    replace_all(line.text, head.title, title);
  }
  for (PasteLine& line : tail.tail)
    replace_all(line.text, tail.title, title);

  Paste paste;
  paste.name = first.name + '+' + second.name;
  paste.lines = std::move(head.head);
  paste.lines.insert(paste.lines.end(), middle.begin(), middle.end());
  paste.lines.insert(paste.lines.end(), tail.tail.begin(), tail.tail.end());

  const bool other_headlines = chance(60);
  const bool no_stops = chance(12);
  for (PasteLine& line : paste.lines) {
    if (other_headlines && (line.kind == BlockKind::related || line.kind == BlockKind::read_also) &&
        is_headline_length(line.text) && line.text.find(u':') == std::u16string::npos && chance(70))
      if (std::u16string headline = any_headline(); !headline.empty())
        line.text = std::move(headline);
    if (no_stops && line.kind == BlockKind::body && line.text.ends_with(u'.') && chance(70))
      line.text.pop_back();
  }
  set_blank_lines(paste.lines);
  for (std::size_t i = 0; i < paste.lines.size(); ++i) {
    if (i > 0)
      paste.text.append(paste.lines[i].blank_before + 1, u'\n');
    paste.text += paste.lines[i].text;
  }
  return paste;
}

} // namespace tanqih::train
