// SPDX-License-Identifier: MIT
#include "stream/tei_body.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "stream/xml_text.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

struct Tags {
  std::u16string begin;
  std::u16string_view end;
};

Tags tags_of(const InlineMark& mark) {
  switch (mark.kind) {
  case InlineKind::link:
    return {u"<ref target=\"" + xml_text(mark.href) + u"\">", u"</ref>"};
  case InlineKind::strong:
    return {u"<hi rend=\"bold\">", u"</hi>"};
  case InlineKind::emphasis:
    return {u"<hi rend=\"italic\">", u"</hi>"};
  case InlineKind::superscript:
    return {u"<hi rend=\"superscript\">", u"</hi>"};
  case InlineKind::subscript:
    break;
  }
  return {u"<hi rend=\"subscript\">", u"</hi>"};
}

/// The text of `span` of a block with its marks. Those that cross one another are cut where any
/// begins or ends, so that elements nest.
std::u16string marked(const ArticleBlock& block, Span span) {
  std::vector<std::uint32_t> cuts = {span.begin, span.end};
  std::vector<const InlineMark*> marks;
  for (const InlineMark& mark : block.inlines) {
    const std::uint32_t begin = std::max(mark.span.begin, span.begin);
    const std::uint32_t end = std::min(mark.span.end, span.end);
    if (begin >= end || (mark.kind == InlineKind::link && mark.href.empty()))
      continue;
    marks.push_back(&mark);
    cuts.push_back(begin);
    cuts.push_back(end);
  }
  std::sort(cuts.begin(), cuts.end());
  std::u16string xml;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    if (cuts[i] == cuts[i + 1])
      continue;
    std::u16string ends;
    for (const InlineMark* const mark : marks)
      if (mark->span.begin <= cuts[i] && mark->span.end >= cuts[i + 1]) {
        Tags tags = tags_of(*mark);
        xml += tags.begin;
        ends.insert(0, tags.end);
      }
    xml += xml_text(std::u16string_view(block.text).substr(cuts[i], cuts[i + 1] - cuts[i])) + ends;
  }
  return xml;
}

std::u16string marked(const ArticleBlock& block) {
  return marked(block, {0, static_cast<std::uint32_t>(block.text.size())});
}

bool is_heading(const ArticleBlock& block) {
  return block.label.kind == BlockKind::title || block.label.kind == BlockKind::subheading;
}

bool is_item(const ArticleBlock& block) {
  return !is_heading(block) && (block.layout.shape == BlockShape::list_item || block.layout.bullet);
}

using Blocks = std::vector<const ArticleBlock*>;

/// Divisions, of which each has at most one heading, which stands first.
class Body {
public:
  void add_heading(const ArticleBlock& block) {
    if (filled_)
      xml_ += u"</div>\n<div>\n";
    filled_ = false;
    // Of two that follow one another the second is in the same division.
    xml_ += u"<head>" + marked(block) + u"</head>\n";
  }
  void add(std::u16string_view xml) {
    xml_ += xml;
    filled_ = true;
  }
  std::u16string whole() && {
    if (!filled_)
      xml_ += u"<p/>\n";
    return u"<body>\n<div>\n" + xml_ + u"</div>\n</body>\n";
  }

private:
  std::u16string xml_;
  bool filled_ = false; ///< this division has more than its heading
};

/// A bullet is what a list has; a number is the text's own.
std::u16string item_text(const ArticleBlock& block) {
  constexpr std::u16string_view bullet = u"• ";
  const auto size = static_cast<std::uint32_t>(block.text.size());
  const bool bulleted = block.layout.bullet && block.text.starts_with(bullet);
  return marked(block, {bulleted ? static_cast<std::uint32_t>(bullet.size()) : 0, size});
}

std::u16string list_of(const Blocks& blocks) {
  std::u16string xml = u"<list>\n";
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const ArticleBlock& block = *blocks[i];
    const bool goes_on = i > 0 && block.list && !block.list->first;
    if (goes_on) // of its item a further line
      xml.insert(xml.size() - std::u16string_view(u"</item>\n").size(),
                 u"<lb/>" + item_text(block));
    else if (block.list && block.list->number && !block.layout.bullet)
      xml += u"<item n=\"" + from_utf8(std::to_string(*block.list->number)) + u"\">" +
             item_text(block) + u"</item>\n";
    else
      xml += u"<item>" + item_text(block) + u"</item>\n";
  }
  return xml + u"</list>\n";
}

std::u16string cell_of(const ArticleBlock& block, const TableCell& cell) {
  std::u16string tag = u"<cell";
  if (cell.head)
    tag += u" role=\"label\"";
  if (cell.columns > 1)
    tag += u" cols=\"" + from_utf8(std::to_string(cell.columns)) + u"\"";
  if (cell.rows > 1)
    tag += u" rows=\"" + from_utf8(std::to_string(cell.rows)) + u"\"";
  return tag + u">" + marked(block, cell.span) + u"</cell>";
}

std::u16string table_of(const Blocks& blocks) {
  std::u16string captions;
  std::map<std::uint32_t, std::u16string> rows;
  for (const ArticleBlock* const block : blocks) {
    if (block->table->part == TablePart::caption) {
      captions += u"<head>" + marked(*block) + u"</head>\n";
      continue;
    }
    std::u16string& row = rows[block->table->row];
    for (const TableCell& cell : block->table->cells)
      row += cell_of(*block, cell);
    if (block->table->cells.empty())
      row += u"<cell>" + marked(*block) + u"</cell>";
  }
  std::u16string xml = u"<table>\n" + captions;
  for (const auto& [number, cells] : rows)
    xml += u"<row>" + cells + u"</row>\n";
  return rows.empty() ? std::u16string() : xml + u"</table>\n";
}

/// Blocks from `at` on that are one list, or one table.
template <class Same> Blocks run_of(const Blocks& kept, std::size_t at, const Same& same) {
  Blocks run;
  for (; at < kept.size() && same(*kept[at]); ++at)
    run.push_back(kept[at]);
  return run;
}

} // namespace

std::u16string tei_body(const Article& article) {
  Blocks kept;
  for (const ArticleBlock& block : article.blocks)
    if (block.keep)
      kept.push_back(&block);
  Body body;
  for (std::size_t at = 0; at < kept.size();) {
    const ArticleBlock& block = *kept[at];
    if (is_heading(block)) {
      body.add_heading(block);
      ++at;
    } else if (block.table) {
      const Blocks rows = run_of(kept, at, [&](const ArticleBlock& next) {
        return !is_heading(next) && next.table && next.table->table == block.table->table;
      });
      body.add(table_of(rows));
      at += rows.size();
    } else if (is_item(block)) {
      const Blocks items =
          run_of(kept, at, [](const ArticleBlock& next) { return is_item(next) && !next.table; });
      body.add(list_of(items));
      at += items.size();
    } else {
      body.add(u"<p>" + marked(block) + u"</p>\n");
      ++at;
    }
  }
  return std::move(body).whole();
}

} // namespace tanqih::cli
