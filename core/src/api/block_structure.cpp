// SPDX-License-Identifier: MIT
#include "api/block_structure.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "base/characters.hpp"
#include "text/overlap.hpp"

namespace tanqih {

namespace {

void add_lists(const Analysis& a, Article& article) {
  const std::vector<PageItem>& items = a.source.structure.items;
  if (items.empty())
    return;
  std::vector<bool> begun(items.size(), false);
  for (std::size_t i = 0; i < a.blocks.size(); ++i) {
    if (a.blocks[i].item == 0)
      continue;
    const std::uint32_t at = a.blocks[i].item - 1;
    const PageItem& item = items[at];
    ArticleBlock& block = article.blocks[i];
    block.list =
        ListPlace{item.list, at, block.keep && !begun[at], item.style, item.number, item.mark};
    begun[at] = begun[at] || block.keep;
  }
}

class Inlines {
public:
  explicit Inlines(const Analysis& a)
      : structure_(a.source.structure), links_(structure_.link_spans, a.repaired.map),
        bolds_(a.source.bolds, a.repaired.map), italics_(structure_.emphasised, a.repaired.map),
        raised_(structure_.superscripts, a.repaired.map),
        lowered_(structure_.subscripts, a.repaired.map) {}

  std::vector<InlineMark> in(Span text, const ArticleBlock& block) {
    std::vector<InlineMark> marks;
    links_.each_in(text, [&](const PageSpan& span, Span part) {
      const std::u16string& href = structure_.hrefs[span.of];
      add({part, InlineKind::link, href}, block, marks);
    });
    const auto adder = [&](InlineKind kind) {
      return [&, kind](const Span&, Span part) { add({part, kind, {}}, block, marks); };
    };
    // A heading is bold, and so is the head of a column.
    const bool bold = block.layout.shape == BlockShape::heading;
    const auto in_head = [&](Span part) {
      return block.table && std::any_of(block.table->cells.begin(), block.table->cells.end(),
                                        [&](const TableCell& cell) {
                                          return cell.head && cell.span.contains(part.begin);
                                        });
    };
    bolds_.each_in(text, [&](const Span&, Span part) {
      if (!bold && !in_head(part))
        add({part, InlineKind::strong, {}}, block, marks);
    });
    italics_.each_in(text, adder(InlineKind::emphasis));
    raised_.each_in(text, adder(InlineKind::superscript));
    lowered_.each_in(text, adder(InlineKind::subscript));
    std::sort(marks.begin(), marks.end(), [](const InlineMark& a, const InlineMark& b) {
      return std::tuple(a.span.begin, b.span.end, a.kind) <
             std::tuple(b.span.begin, a.span.end, b.kind);
    });
    return marks;
  }

private:
  /// A kind comes as a whole. Where a page keeps its spaces, words are apart that are one.
  static void add(InlineMark mark, const ArticleBlock& block, std::vector<InlineMark>& marks) {
    if (!marks.empty() && marks.back().kind == mark.kind && marks.back().href == mark.href) {
      const Span between{marks.back().span.end, mark.span.begin};
      const std::u16string_view gap = slice(block.text, between);
      if (std::all_of(gap.begin(), gap.end(), is_space)) {
        marks.back().span.end = mark.span.end;
        return;
      }
    }
    marks.push_back(std::move(mark));
  }

  const PageStructure& structure_;
  Overlap<PageSpan> links_;
  Overlap<Span> bolds_, italics_, raised_, lowered_;
};

/// How many columns the row of the cell has, as far as the cells behind it tell.
std::uint32_t columns_of_row(const std::vector<PageCell>& cells, std::size_t at) {
  const PageCell& first = cells[at];
  std::uint32_t columns = 0;
  for (; at < cells.size() && cells[at].table == first.table && cells[at].row == first.row; ++at)
    columns = cells[at].column + cells[at].columns;
  return columns;
}

class Cells {
public:
  explicit Cells(const Analysis& a)
      : cells_(a.source.structure.cells), spans_(a.source.structure.cell_spans, a.repaired.map) {}

  /// A row of one column is a paragraph.
  std::optional<TablePlace> in(Span text) {
    std::optional<TablePlace> place;
    spans_.each_in(text, [&](const PageSpan& span, Span part) {
      const PageCell& cell = cells_[span.of];
      const bool caption = cell.part == TablePart::caption;
      if (!place && (caption || columns_of_row(cells_, span.of) > 1))
        place = TablePlace{cell.table, cell.row, cell.part, {}};
      const bool of_row = place && place->table == cell.table && place->row == cell.row;
      if (of_row && !caption)
        place->cells.push_back({part, cell.column, cell.columns, cell.rows, cell.head});
    });
    return place;
  }

private:
  const std::vector<PageCell>& cells_;
  Overlap<PageSpan> spans_;
};

/// Which pictures are the article's: those before a line of it, but not before its first, where the
/// page's own are, and those beside its last in the same element.
class Images {
public:
  Images(const Analysis& a, const Article& article) : a_(a), article_(article) {}

  std::vector<ArticleImage> find() {
    const std::vector<ArticleBlock>& blocks = article_.blocks;
    std::vector<ArticleImage> found;
    std::size_t after = 0; // the block behind the picture
    std::size_t kept = 0;  // blocks before it that are kept
    Neighbours beside;
    for (const PageImage& image : a_.source.structure.images) {
      for (; after < blocks.size() && blocks[after].span.begin < image.at; ++after) {
        kept += blocks[after].keep;
        if (!is_caption(after))
          beside.before = after;
      }
      beside.next = std::max(beside.next, after);
      while (beside.next < blocks.size() && is_caption(beside.next))
        ++beside.next;
      if (!is_of_article(image, beside, kept > 0))
        continue;
      found.push_back({static_cast<std::uint32_t>(after), image.source, image.alt,
                       image.caption.empty() ? std::nullopt : block_in(image.caption, after)});
    }
    return found;
  }

private:
  /// The nearest blocks of a picture that are no captions.
  struct Neighbours {
    std::optional<std::size_t> before;
    std::size_t next = 0; ///< or behind the last
  };

  [[nodiscard]] bool is_caption(std::size_t block) const {
    return article_.blocks[block].label.kind == BlockKind::caption;
  }

  [[nodiscard]] bool is_of_article(const PageImage& image, const Neighbours& beside,
                                   bool begun) const {
    const std::vector<ArticleBlock>& blocks = article_.blocks;
    const auto [before, next] = beside;
    if (next < blocks.size() && blocks[next].keep && (begun || !image.caption.empty()))
      return true;
    if (!before || !blocks[*before].keep)
      return false;
    const std::vector<PageNode>& nodes = a_.source.tree.nodes;
    const auto is_beside = [&](std::size_t block) {
      return nodes[image.node].parent == nodes[a_.blocks[block].node].parent;
    };
    return is_beside(*before) && (next == blocks.size() || !is_beside(next));
  }

  /// The first block from `from` on in `span` of the text that was read.
  [[nodiscard]] std::optional<std::uint32_t> block_in(Span span, std::size_t from) const {
    for (; from < article_.blocks.size() && article_.blocks[from].span.begin < span.end; ++from)
      if (article_.blocks[from].span.begin >= span.begin)
        return static_cast<std::uint32_t>(from);
    return std::nullopt;
  }

  const Analysis& a_;
  const Article& article_;
};

} // namespace

void add_structure(const Analysis& a, Article& article) {
  if (a.source.tree.nodes.empty())
    return; // plain text
  add_lists(a, article);
  Cells cells(a);
  Inlines inlines(a);
  for (std::uint32_t i = 0; i < a.blocks.size(); ++i) {
    ArticleBlock& block = article.blocks[i];
    const Span text = kept_of(a, i);
    block.table = cells.in(text);
    block.inlines = inlines.in(text, block);
  }
  article.images = Images(a, article).find();
}

} // namespace tanqih
