// SPDX-License-Identifier: MIT
#include "output/word_body.hpp"

#include <algorithm>
#include <array>

#include "output/append_ascii.hpp"
#include "output/direction.hpp"
#include "output/inline_events.hpp"
#include "output/list_item.hpp"
#include "output/table_rows.hpp"
#include "output/word_text.hpp"

namespace tanqih {

namespace {

/// How a paragraph looks, beside its direction.
struct Paragraph {
  std::string properties{};   ///< before what tells the direction
  std::string indent{};       ///< behind it
  std::u16string_view mark{}; ///< stands before the text
  bool bold = false;
};

std::string style(std::string_view id) {
  return "<w:pStyle w:val=\"" + std::string(id) + "\"/>";
}

/// What the words are set in at a place.
class RunMarks {
public:
  explicit RunMarks(bool bold) : bold_(bold) {}

  void apply(const InlineEvent& event) {
    open_[static_cast<std::size_t>(event.part.mark->kind)] =
        event.begins ? event.part.mark : nullptr;
  }
  [[nodiscard]] const InlineMark* link() const { return of(InlineKind::link); }
  [[nodiscard]] std::string properties() const {
    std::string xml;
    if (link())
      xml += "<w:rStyle w:val=\"Hyperlink\"/>";
    if (bold_ || of(InlineKind::strong))
      xml += "<w:b/><w:bCs/>";
    if (of(InlineKind::emphasis))
      xml += "<w:i/><w:iCs/>";
    if (of(InlineKind::superscript))
      xml += "<w:vertAlign w:val=\"superscript\"/>";
    else if (of(InlineKind::subscript))
      xml += "<w:vertAlign w:val=\"subscript\"/>";
    return xml;
  }

private:
  [[nodiscard]] const InlineMark* of(InlineKind kind) const {
    return open_[static_cast<std::size_t>(kind)];
  }

  bool bold_;
  std::array<const InlineMark*, inline_kind_count> open_{};
};

class WordWriter {
public:
  WordWriter(const Article& article, const RenderedMarks& kept)
      : article_(article), kept_(kept), tables_(article.blocks) {}

  WordBody write() && {
    const auto size = static_cast<std::uint32_t>(article_.blocks.size());
    for (std::uint32_t i = 0; i < size;)
      i = article_.blocks[i].keep ? write_from(i) : i + 1;
    return std::move(body_);
  }

private:
  /// What begins with block `i`; gives the block behind it.
  std::uint32_t write_from(std::uint32_t i) {
    if (const auto table = tables_.at(i)) {
      write(*table);
      return table->end;
    }
    write(article_.blocks[i]);
    return i + 1;
  }

  void write(const ArticleBlock& block) {
    if (block.label.kind == BlockKind::title)
      return write_line(block, 0, {.properties = style("Heading1")});
    if (block.label.kind == BlockKind::subheading)
      return write_line(block, 0, {.properties = style("Heading2")});
    const bool brings_bullet = block.text.starts_with(bullet_mark);
    if (block.layout.shape != BlockShape::list_item && !brings_bullet)
      return write_line(block, 0, {});
    write_item(block, brings_bullet);
  }

  void write_item(const ArticleBlock& block, bool brings_bullet) {
    const std::uint8_t depth =
        static_cast<std::uint8_t>(std::clamp<int>(block.layout.level - 1, 0, deepest_word_list));
    const auto numbered = [depth](std::size_t number) {
      return Paragraph{.properties = style("ListParagraph") + "<w:numPr><w:ilvl w:val=\"" +
                                     std::to_string(depth) + "\"/><w:numId w:val=\"" +
                                     std::to_string(number) + "\"/></w:numPr>"};
    };
    const auto& list = block.list;
    if ((!list || list->first) && (brings_bullet || (list && list->style == ListStyle::bullet)))
      return write_line(block, brings_bullet ? bullet_mark.size() : 0,
                        numbered(WordNumbering::bullets));
    if (list && list->first && WordNumbering::counts(*list))
      return write_line(block, 0, numbered(body_.numbering.number_of(*list, depth)));
    write_line(
        block, 0,
        {.properties = style("ListParagraph"),
         .indent = "<w:ind w:left=\"" + std::to_string(720 * (depth + 1)) + "\"/>",
         .mark = list && list->first ? std::u16string_view(list->mark) : std::u16string_view()});
  }

  void write_line(const ArticleBlock& block, std::size_t from, const Paragraph& paragraph) {
    write(block, {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(block.text.size())},
          paragraph);
  }

  /// A paragraph of a stretch of a block's text.
  void write(const ArticleBlock& block, Span range, const Paragraph& paragraph) {
    const LetterCount letters = count_letters(slice(std::u16string_view(block.text), range));
    const bool from_right = letters.left_to_right <= letters.right_to_left;
    add("<w:p><w:pPr>");
    add(paragraph.properties);
    add(from_right ? "<w:bidi/>" : "");
    add(paragraph.indent);
    add("</w:pPr>");
    if (!paragraph.mark.empty())
      append_word_runs(body_.xml, std::u16string(paragraph.mark) + u' ', from_right, {});
    write_marked(block, range, from_right, paragraph.bold);
    add("</w:p>");
  }

  void write_marked(const ArticleBlock& block, Span range, bool from_right, bool bold) {
    RunMarks marks(bold);
    std::uint32_t done = range.begin;
    for (const InlineEvent& event : inline_events(block, range, kept_, nullptr, nullptr)) {
      write_words(slice(std::u16string_view(block.text), {done, event.at}), from_right, marks);
      done = event.at;
      marks.apply(event);
    }
    write_words(slice(std::u16string_view(block.text), {done, range.end}), from_right, marks);
  }

  void write_words(std::u16string_view text, bool from_right, const RunMarks& marks) {
    const InlineMark* const link = text.empty() ? nullptr : marks.link();
    if (link) {
      add("<w:hyperlink r:id=\"link" + std::to_string(body_.links.size()) + "\">");
      body_.links.emplace_back(link->href);
    }
    append_word_runs(body_.xml, text, from_right, marks.properties());
    if (link)
      add("</w:hyperlink>");
  }

  void write(const ShownTable& table) {
    for (const std::uint32_t caption : table.captions)
      write_line(article_.blocks[caption], 0, {.properties = style("Caption")});
    add("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:bidiVisual/>"
        "<w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
    for (std::uint32_t column = 0; column < table.columns; ++column)
      add("<w:gridCol/>");
    add("</w:tblGrid>");
    std::vector<Reach> above(table.columns);
    for (std::size_t r = 0; r < table.rows.size(); ++r)
      write(table, r, above);
    add("</w:tbl><w:p/>");
  }

  /// By column: up to which row a cell reaches that begins there, and over how many columns.
  struct Reach {
    std::size_t row = 0;
    std::uint32_t columns = 1;
  };

  /// A row has a cell for all of its columns: also where one above reaches into it, or none is.
  void write(const ShownTable& table, std::size_t r, std::vector<Reach>& above) {
    const ShownRow& row = table.rows[r];
    add(ShownTable::is_head(row) ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
    std::uint32_t column = 0;
    const auto fill_to = [&](std::uint32_t to) {
      while (column < to) {
        const std::uint32_t first = column;
        while (column < to && above[column].row <= r)
          ++column;
        write_empty(column - first);
        if (column == to)
          break;
        open_cell(above[column].columns, "<w:vMerge/>");
        add("<w:p/></w:tc>");
        column += above[column].columns;
      }
    };
    for (const ShownCell& shown : row.cells) {
      fill_to(shown.cell.column);
      write(table, r, shown, std::min(column, table.columns - 1), above);
      column += above[std::min(column, table.columns - 1)].columns;
    }
    fill_to(table.columns);
    add("</w:tr>");
  }

  void write(const ShownTable& table, std::size_t r, const ShownCell& shown, std::uint32_t column,
             std::vector<Reach>& above) {
    const ShownRow& row = table.rows[r];
    std::size_t below = r + 1;
    while (below < table.rows.size() && table.rows[below].row - row.row < shown.cell.rows)
      ++below;
    const std::uint32_t columns =
        std::clamp<std::uint32_t>(shown.cell.columns, 1, table.columns - column);
    above[column] = {below, columns};
    open_cell(columns, below - r > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
    for (const auto& [block, span] : shown.texts)
      write(article_.blocks[block], span, {.bold = shown.cell.head || row.part == TablePart::head});
    add("</w:tc>");
  }

  void open_cell(std::uint32_t columns, std::string_view properties) {
    add("<w:tc><w:tcPr>");
    if (columns > 1)
      add("<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>");
    add(properties);
    add("</w:tcPr>");
  }

  /// So many that a page may have them by mistake are one.
  void write_empty(std::uint32_t cells) {
    constexpr std::uint32_t most = 16;
    const std::uint32_t columns = cells > most ? cells : 1;
    for (; cells > 0; cells -= columns) {
      open_cell(columns, "");
      add("<w:p><w:pPr><w:bidi/></w:pPr></w:p></w:tc>");
    }
  }

  void add(std::string_view xml) { append_ascii(body_.xml, xml); }

  const Article& article_;
  RenderedMarks kept_;
  TableFinder tables_;
  WordBody body_;
};

} // namespace

WordBody word_body_of(const Article& article, const RenderedMarks& marks) {
  return WordWriter(article, marks).write();
}

} // namespace tanqih
