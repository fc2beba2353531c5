// SPDX-License-Identifier: MIT
// The kept blocks as semantic HTML: safe to insert, since every character of the paste is escaped
// and every tag and attribute is ours. Addresses are those of links and, where they are asked for,
// of pictures: http:, https: and mailto: alone.
#include <algorithm>

#include "output/append_ascii.hpp"
#include "output/direction.hpp"
#include "output/html_lists.hpp"
#include "output/html_text.hpp"
#include "output/list_item.hpp"
#include "output/shown_images.hpp"
#include "output/table_rows.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

namespace {

bool reads_rightwards(const LetterCount& count) {
  return count.left_to_right > count.right_to_left;
}
bool reads_leftwards(const LetterCount& count) {
  return count.right_to_left > count.left_to_right;
}

class HtmlArticle {
public:
  HtmlArticle(const Article& article, const RenderedMarks& kept)
      : article_(article), kept_(kept), images_(article, kept), tables_(article.blocks) {
    LetterCount letters;
    std::size_t units = 0;
    letters_.reserve(article.blocks.size());
    for (const ArticleBlock& block : article.blocks) {
      letters_.push_back(block.keep ? count_letters(block.text) : LetterCount{});
      letters += letters_.back();
      units += block.keep ? block.text.size() + block.text.size() / 8 + 32 : 0;
    }
    rightwards_ = reads_rightwards(letters);
    arabic_ = 2 * letters.arabic > letters.right_to_left;
    html_.reserve(units + article.mentions.size() * 64);
    find_mentions();
  }

  std::u16string write() && {
    const auto size = static_cast<std::uint32_t>(article_.blocks.size());
    for (std::uint32_t i = 0; i < size;) {
      if (!article_.blocks[i].keep) {
        ++i;
        continue;
      }
      if (html_.empty())
        open_article();
      write_images(i);
      i = write_from(i);
    }
    if (html_.empty())
      return std::move(html_);
    lists_.close();
    write_images(size);
    append_ascii(html_, "</article>\n");
    return std::move(html_);
  }

private:
  void find_mentions() {
    mentions_.reserve(article_.blocks.size() + 1);
    std::size_t mention = 0;
    for (std::uint32_t i = 0; i <= article_.blocks.size(); ++i) {
      while (mention < article_.mentions.size() && article_.mentions[mention].block < i)
        ++mention;
      mentions_.push_back(mention);
    }
  }

  /// Right to left, unless most letters say otherwise; the language is told where it is Arabic.
  void open_article() {
    append_ascii(html_, rightwards_ ? "<article dir=\"ltr\"" : "<article dir=\"rtl\"");
    if (!rightwards_ && arabic_)
      append_ascii(html_, " lang=\"ar\"");
    append_ascii(html_, ">\n");
  }

  /// What begins with block `i`; gives the block behind it.
  std::uint32_t write_from(std::uint32_t i) {
    if (const auto table = tables_.at(i)) {
      write(*table);
      return table->end;
    }
    if (!images_.is_caption(i))
      write_line(i);
    return i + 1;
  }

  void write_line(std::uint32_t i) {
    const ArticleBlock& block = article_.blocks[i];
    // A number of the paste stays text.
    const bool item = is_list_item(block) && !has_own_mark(block);
    const bool goes_on = goes_on_item(block) && lists_.go_on(block);
    if (goes_on && block.layout.blank_before == 0) {
      append_ascii(html_, "<br>\n");
      append_line(i, 0);
    } else if (item && !goes_on_item(block)) {
      append_before(lists_.begin(block, direction(letters_[i])));
      append_line(i, block.text.starts_with(bullet_mark) ? bullet_mark.size() : 0);
    } else {
      if (goes_on)
        html_ += u'\n';
      else
        lists_.close();
      const std::string_view tag = tag_of(block.label.kind);
      open(tag, block.label.kind, direction(letters_[i]));
      append_before(counted_mark(block));
      append_line(i, 0);
      close(tag);
    }
  }

  void write(const ShownTable& table) {
    lists_.close();
    open("table", article_.blocks[table.rows.front().cells.front().texts.front().first].label.kind,
         direction({}));
    html_ += u'\n';
    for (const std::uint32_t caption : table.captions) {
      open("caption", BlockKind::body, direction(letters_[caption]));
      append_line(caption, 0);
      close("caption");
    }
    std::size_t heads = 0;
    while (heads < table.rows.size() && ShownTable::is_head(table.rows[heads]))
      ++heads;
    std::vector<std::size_t> taken_to(table.columns, 0); // by column: the row up to which
    const auto write_rows = [&](std::string_view tag, std::size_t begin, std::size_t end) {
      if (begin == end)
        return;
      html_ += u'<';
      append_ascii(html_, tag);
      append_ascii(html_, ">\n");
      for (std::size_t r = begin; r < end; ++r)
        write(table, r, end, taken_to);
      close(tag);
    };
    write_rows("thead", 0, heads);
    write_rows("tbody", heads, table.rows.size());
    close("table");
  }

  /// Row `r`, whose cells reach no farther than row `end`. Where a row was removed, those that it
  /// had in common with others are shorter, or empty.
  void write(const ShownTable& table, std::size_t r, std::size_t end,
             std::vector<std::size_t>& taken_to) {
    const ShownRow& row = table.rows[r];
    append_ascii(html_, "<tr>\n");
    std::uint32_t column = 0;
    const auto fill_to = [&](std::uint32_t to) {
      while (column < to) {
        const std::uint32_t first = column;
        while (column < to && taken_to[column] <= r)
          ++column;
        append_empty(column - first);
        while (column < to && taken_to[column] > r)
          ++column;
      }
    };
    for (const ShownCell& shown : row.cells) {
      const TableCell& cell = shown.cell;
      fill_to(cell.column);
      std::size_t below = r + 1;
      while (cell.rows > 1 && below < end && table.rows[below].row - row.row < cell.rows)
        ++below;
      write(shown, cell.head || row.part == TablePart::head, below - r);
      column = std::max(column, std::min(cell.column + cell.columns, table.columns));
      for (std::uint32_t c = cell.column; c < column; ++c)
        taken_to[c] = below;
    }
    fill_to(table.columns);
    append_ascii(html_, "</tr>\n");
  }

  void write(const ShownCell& shown, bool head, std::size_t rows) {
    LetterCount letters;
    for (const auto& [block, span] : shown.texts)
      letters += count_letters(slice(article_.blocks[block].text, span));
    append_ascii(html_, head ? "<th" : "<td");
    html_ += direction(letters);
    append_reach("colspan", shown.cell.columns);
    append_reach("rowspan", rows);
    html_ += u'>';
    for (const auto& [block, span] : shown.texts) {
      if (&shown.texts.front().first != &block)
        append_ascii(html_, "<br>\n");
      append(block, span);
    }
    close(head ? "th" : "td");
  }

  /// So many that a page may have them by mistake are one.
  void append_empty(std::uint32_t cells) {
    constexpr std::uint32_t most = 16;
    if (cells > most) {
      append_ascii(html_, "<td");
      append_reach("colspan", cells);
      append_ascii(html_, "></td>\n");
      return;
    }
    for (; cells > 0; --cells)
      append_ascii(html_, "<td></td>\n");
  }

  /// How far a cell reaches; 1 goes without saying.
  void append_reach(std::string_view attribute, std::size_t number) {
    if (number != 1)
      append_number(html_, attribute, static_cast<std::int64_t>(number));
  }

  /// Those that stand before block `i` and were not written.
  void write_images(std::uint32_t i) {
    while (const ArticleImage* const image = images_.next_before(i)) {
      lists_.close();
      open("figure", BlockKind::body, direction({}));
      append_ascii(html_, "<img src=\"");
      append_escaped(html_, image->source);
      append_ascii(html_, "\" alt=\"");
      append_escaped(html_, image->alt);
      append_ascii(html_, "\">");
      if (image->caption) {
        open("figcaption", BlockKind::body,
             direction(count_letters(article_.blocks[*image->caption].text)));
        append_line(*image->caption, 0);
        append_ascii(html_, "</figcaption>");
      }
      close("figure");
    }
  }

  void open(std::string_view tag, BlockKind kind, std::u16string_view direction) {
    html_ += u'<';
    append_ascii(html_, tag);
    append_class(html_, kind);
    html_ += direction;
    html_ += u'>';
  }

  void close(std::string_view tag) {
    append_ascii(html_, "</");
    append_ascii(html_, tag);
    append_ascii(html_, ">\n");
  }

  void append_line(std::uint32_t block, std::size_t from) {
    append(block, {static_cast<std::uint32_t>(from),
                   static_cast<std::uint32_t>(article_.blocks[block].text.size())});
  }

  void append(std::uint32_t block, Span range) {
    const ArticleMention* const mentions = article_.mentions.data();
    const auto from = [&](std::uint32_t at) {
      return std::lower_bound(mentions + mentions_[block], mentions + mentions_[block + 1], at,
                              [](const ArticleMention& mention, std::uint32_t offset) {
                                return mention.offset < offset;
                              });
    };
    append_text(html_, article_.blocks[block], range, kept_, from(range.begin), from(range.end));
  }

  /// A mark that is written as text.
  void append_before(std::u16string_view mark) {
    if (mark.empty())
      return;
    append_escaped(html_, mark);
    html_ += u' ';
  }

  static std::string_view tag_of(BlockKind kind) {
    if (kind == BlockKind::title)
      return "h1";
    return kind == BlockKind::subheading ? "h2" : "p";
  }

  /// On every block, as word processors do not take it over from what stands around: its own, and
  /// the article's where it has no letters. An English paragraph in an Arabic text is left to
  /// right.
  [[nodiscard]] std::u16string_view direction(const LetterCount& letters) const {
    const bool rightwards = rightwards_ ? !reads_leftwards(letters) : reads_rightwards(letters);
    return rightwards ? u" dir=\"ltr\"" : u" dir=\"rtl\"";
  }

  const Article& article_;
  RenderedMarks kept_;
  ShownImages images_;
  TableFinder tables_;
  std::vector<LetterCount> letters_;  ///< one a block; none of the removed ones
  std::vector<std::size_t> mentions_; ///< by block: its first mention; one more than blocks
  std::u16string html_;
  HtmlLists lists_{html_};
  bool rightwards_ = false;
  bool arabic_ = true;
};

} // namespace

std::u16string to_html(const Article& article, const RenderedMarks& marks) {
  return HtmlArticle(article, marks).write();
}

} // namespace tanqih
