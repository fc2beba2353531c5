// SPDX-License-Identifier: MIT
// The kept blocks as CommonMark, escaped so that the text shows as itself.
#include <unicode/uchar.h>

#include <algorithm>
#include <vector>

#include "base/characters.hpp"
#include "output/append_ascii.hpp"
#include "output/inline_events.hpp"
#include "output/list_item.hpp"
#include "output/shown_images.hpp"
#include "output/table_rows.hpp"
#include "tanqih/render.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// What CommonMark calls a space.
constexpr bool is_space_or_tab(char16_t unit) {
  return unit == u' ' || unit == u'\t';
}
constexpr bool is_line_end(char16_t unit) {
  return unit == u'\n' || unit == u'\r';
}

/// `_` between two letters or digits means nothing to CommonMark: left alone, so that addresses and
/// hashtags stay readable (غزة_الآن).
bool is_inside_word(std::u16string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && is_word_unit(text[at - 1]) && is_word_unit(text[at + 1]);
}

/// &name; or &#1575; at `at`: what Markdown would turn into a character.
bool is_entity(std::u16string_view text, std::size_t at) {
  constexpr std::size_t longest = 33; // CounterClockwiseContourIntegral
  const std::size_t end = std::min(text.size(), at + 2 + longest);
  for (std::size_t i = at + 1; i < end; ++i) {
    if (text[i] == u';')
      return i > at + 1;
    if (!is_ascii_letter(text[i]) && !is_ascii_digit(text[i]) && text[i] != u'#')
      return false;
  }
  return false;
}

/// Means something wherever it stands.
bool is_special(std::u16string_view text, std::size_t at) {
  switch (text[at]) {
  case u'\\':
  case u'`':
  case u'*':
  case u'[':
  case u']':
  case u'<':
  case u'~':
    return true;
  case u'_':
    return !is_inside_word(text, at);
  case u'&':
    return is_entity(text, at);
  default:
    return false;
  }
}

/// Means something at a line's start: a heading, a quotation, a list, a rule or underline, a table.
bool is_special_at_start(char16_t unit) {
  switch (unit) {
  case u'#':
  case u'>':
  case u'+':
  case u'-':
  case u'=':
  case u'|':
  case u':':
    return true;
  default:
    return false;
  }
}

/// "2024. " or "3) " at `at`: where its mark stands, or npos. CommonMark reads up to nine digits.
std::size_t list_number_mark(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end < at + 10 && is_ascii_digit(text[end]))
    ++end;
  if (end == at || end > at + 9 || end >= text.size() || (text[end] != u'.' && text[end] != u')'))
    return std::u16string_view::npos;
  const bool ends =
      end + 1 == text.size() || is_space_or_tab(text[end + 1]) || is_line_end(text[end + 1]);
  return ends ? end : std::u16string_view::npos;
}

enum class Form { paragraph, heading, cell };

/// CommonMark's punctuation.
bool is_punctuation(char16_t unit) {
  constexpr std::uint32_t marks = U_GC_P_MASK | U_GC_S_MASK;
  return (U_GET_GC_MASK(unit) & marks) != 0;
}

bool is_emphasis(const InlineEvent& event) {
  return event.part.mark && (event.part.mark->kind == InlineKind::strong ||
                             event.part.mark->kind == InlineKind::emphasis);
}

/// Takes the spaces at the ends of what is emphasised out of it, and tells which events are left
/// out: ** and * mean something only at the edge of a word (CommonMark 6.2,
/// flanking). «قال**"لا"**ثم» would show its asterisks, «و**القاهرة**،» would not.
std::vector<bool> without_flanks(std::u16string_view text, std::vector<InlineEvent>& events) {
  std::vector<bool> out(events.size(), false);
  std::vector<std::size_t> open;
  const auto is_edge = [&](std::size_t at) { // of the text outside
    return at >= text.size() || u_isUWhiteSpace(text[at]) != 0 || is_punctuation(text[at]);
  };
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (events[i].begins) {
      open.push_back(i);
      continue;
    }
    const std::size_t first = open.back();
    open.pop_back();
    if (!is_emphasis(events[i]))
      continue;
    std::uint32_t& begin = events[first].at;
    std::uint32_t& end = events[i].at;
    while (begin < events[first + 1].at && u_isUWhiteSpace(text[begin]) != 0)
      ++begin;
    while (end > events[i - 1].at && u_isUWhiteSpace(text[end - 1]) != 0)
      --end;
    const bool bare_begin = first + 1 == i || events[first + 1].at != begin;
    const bool bare_end = events[i - 1].at != end;
    const bool empty =
        begin == end || u_isUWhiteSpace(text[begin]) != 0 || u_isUWhiteSpace(text[end - 1]) != 0;
    const bool glued = first > 0 && events[first - 1].at == begin && !events[first - 1].begins;
    const bool opens =
        begin == 0 || is_edge(begin - 1) || (bare_begin && !is_punctuation(text[begin]));
    const bool closes = is_edge(end) || (bare_end && !is_punctuation(text[end - 1]));
    out[first] = out[i] = empty || glued || !opens || !closes;
  }
  return out;
}

/// Where a link leads, as what stands between the brackets.
void append_destination(std::u16string& markdown, std::u16string_view address) {
  for (std::size_t at = 0; at < address.size(); ++at) {
    if (address[at] == u'(' || address[at] == u')' || is_entity(address, at))
      markdown += u'\\';
    markdown += address[at];
  }
}

/// Writes the text of one block, with what of the page's own marks is kept.
class Line {
public:
  Line(std::u16string& markdown, Form form)
      : markdown_(markdown), form_(form), line_start_(form != Form::cell) {}

  void append(const ArticleBlock& block, Span range, const RenderedMarks& kept) {
    const std::u16string_view text = block.text;
    std::vector<InlineEvent> events = inline_events(block, range, kept, nullptr, nullptr);
    const std::vector<bool> out = without_flanks(text, events);
    std::uint32_t done = range.begin;
    for (std::size_t i = 0; i < events.size(); ++i) {
      append(text, {done, events[i].at});
      done = events[i].at;
      if (!out[i])
        append_mark(*events[i].part.mark, events[i].begins);
    }
    append(text, {done, range.end});
  }

  /// `range` of the text, escaped. A line break inside a block becomes a hard break; in a heading
  /// or a cell, which are one line, a space.
  void append(std::u16string_view text, Span range) {
    for (std::size_t at = range.begin; at < range.end; ++at) {
      const char16_t unit = text[at];
      if (is_line_end(unit)) {
        if (unit == u'\r' && at + 1 < range.end && text[at + 1] == u'\n')
          ++at;
        if (!line_start_) // no blank line inside a block, and no break after nothing
          markdown_ += form_ == Form::paragraph ? u"\\\n" : u" ";
        line_start_ = form_ != Form::cell;
        continue;
      }
      if (line_start_) {
        if (is_space_or_tab(unit)) // four of them would make code
          continue;
        number_mark_ = list_number_mark(text, at);
      }
      if (is_special(text, at) || (line_start_ && is_special_at_start(unit)) ||
          at == number_mark_ || (form_ == Form::heading && unit == u'#') ||
          (form_ == Form::cell && unit == u'|'))
        markdown_ += u'\\';
      markdown_ += unit;
      line_start_ = false;
    }
  }

private:
  void append_mark(const InlineMark& mark, bool begins) {
    switch (mark.kind) {
    case InlineKind::link:
      markdown_ += begins ? u"[" : u"](";
      if (!begins) {
        append_destination(markdown_, mark.href);
        markdown_ += u')';
      }
      break;
    case InlineKind::strong:
      markdown_ += u"**";
      break;
    case InlineKind::emphasis:
      markdown_ += u'*';
      break;
    case InlineKind::superscript: // Markdown has no marks of its own for them
      markdown_ += begins ? u"<sup>" : u"</sup>";
      break;
    case InlineKind::subscript:
      markdown_ += begins ? u"<sub>" : u"</sub>";
      break;
    }
    line_start_ = false;
  }

  std::u16string& markdown_;
  Form form_;
  bool line_start_;
  std::size_t number_mark_ = std::u16string_view::npos;
};

/// An item stands in the open list of its level: what Markdown counts by one.
struct OpenList {
  ListPlace place; ///< of its first item
  std::uint8_t level = 0;
  bool bullets = false;
  bool counts = false;          ///< in digits; else its marks are text
  std::int32_t next = 0;        ///< what Markdown counts
  char16_t after_number = u'.'; ///< another than that of a list right before it
  std::uint32_t item = 0;       ///< that is open
  std::size_t outside = 0;      ///< spaces before its mark
  std::size_t inside = 0;       ///< spaces before what else is in the item
};

OpenList list_of(const ArticleBlock& block) {
  OpenList list;
  list.place = block.list.value_or(ListPlace{});
  list.level = block.layout.level;
  const ListStyle style = list.place.style;
  list.bullets = style == ListStyle::bullet;
  list.counts =
      (style == ListStyle::decimal || style == ListStyle::arabic_indic) && list.place.number >= 0;
  list.next = list.place.number.value_or(0);
  return list;
}

/// Does Markdown count the item on, as it begins `list`?
bool goes_on_counting(const OpenList& open, const OpenList& list) {
  return open.place.list == list.place.list && open.place.style == list.place.style &&
         (!list.counts || open.next == list.next);
}

class MarkdownArticle {
public:
  MarkdownArticle(const Article& article, const RenderedMarks& kept)
      : article_(article), kept_(kept), images_(article, kept), tables_(article.blocks) {
    markdown_.reserve(article.clean.size() + article.clean.size() / 8);
  }

  std::u16string write() && {
    const auto size = static_cast<std::uint32_t>(article_.blocks.size());
    bool any = false;
    for (std::uint32_t i = 0; i < size;) {
      if (!article_.blocks[i].keep) {
        ++i;
        continue;
      }
      any = true;
      write_images(i);
      i = write_from(i);
    }
    if (any)
      write_images(size);
    if (!markdown_.empty())
      markdown_ += u'\n';
    return std::move(markdown_);
  }

private:
  /// What begins with block `i`; gives the block behind it.
  std::uint32_t write_from(std::uint32_t i) {
    if (const auto table = tables_.at(i)) {
      write(*table);
      return table->end;
    }
    if (!images_.is_caption(i))
      write(i);
    return i + 1;
  }

  void write(std::uint32_t i) {
    const ArticleBlock& block = article_.blocks[i];
    if (is_list_item(block) && !has_own_mark(block) && !goes_on_item(block)) {
      write_item(block);
    } else if (goes_on_item(block) && is_open(block)) {
      if (block.layout.blank_before == 0)
        markdown_ += u"\\\n";
      else
        part(u"\n\n");
      markdown_.append(open_.back().inside, u' ');
      append_line(block, Form::paragraph);
    } else {
      open_.clear();
      part(u"\n\n");
      Form form = Form::paragraph;
      if (block.label.kind == BlockKind::title || block.label.kind == BlockKind::subheading) {
        markdown_ += block.label.kind == BlockKind::title ? u"# " : u"## ";
        form = Form::heading;
      }
      append_marked(block, form);
    }
  }

  void write_item(const ArticleBlock& block) {
    OpenList list = list_of(block);
    const bool first = open_.empty();
    const bool behind_text = !first && !open_.back().bullets && !open_.back().counts;
    while (!open_.empty() && open_.back().level > list.level)
      open_.pop_back();
    bool inner = !first;
    if (!open_.empty() && open_.back().level == list.level) {
      inner = false;
      const OpenList& before = open_.back();
      list.outside = before.outside;
      list.after_number = before.after_number;
      if (!goes_on_counting(before, list) && before.counts && list.counts)
        list.after_number = before.after_number == u'.' ? u')' : u'.';
      open_.pop_back();
    } else if (!open_.empty()) {
      list.outside = open_.back().inside;
    }
    const bool is_text = !list.bullets && !list.counts;
    // Only a list that begins with 1 may follow the line of the item around it.
    const bool apart = first || behind_text || is_text || (inner && list.counts && list.next != 1);
    part(apart ? u"\n\n" : u"\n");
    markdown_.append(list.outside, u' ');
    list.item = list.place.item;
    list.inside = list.outside;
    if (is_text) {
      append_marked(block, Form::paragraph);
    } else {
      const std::size_t mark = markdown_.size();
      if (list.counts) {
        append_ascii(markdown_, std::to_string(list.next++));
        markdown_ += list.after_number;
        markdown_ += u' ';
      } else {
        markdown_ += u"- ";
      }
      list.inside += markdown_.size() - mark;
      append_line(block, Form::paragraph,
                  block.text.starts_with(bullet_mark) ? bullet_mark.size() : 0);
    }
    open_.push_back(list);
  }

  /// Closes what stands in the item of the block; is that open?
  bool is_open(const ArticleBlock& block) {
    std::size_t open = open_.size();
    while (open > 0 && open_[open - 1].item != block.list->item)
      --open;
    if (open == 0)
      return false;
    open_.resize(open);
    return true;
  }

  /// Without head cells the line that a table must begin with is empty.
  void write(const ShownTable& table) {
    open_.clear();
    for (const std::uint32_t caption : table.captions) {
      part(u"\n\n");
      append_line(article_.blocks[caption], Form::paragraph);
    }
    part(u"\n\n");
    const bool head = ShownTable::is_head(table.rows.front());
    write(head ? table.rows.front() : ShownRow{}, table.columns);
    markdown_ += u"\n|";
    for (std::uint32_t column = 0; column < table.columns; ++column)
      markdown_ += u" --- |";
    for (std::size_t r = head ? 1 : 0; r < table.rows.size(); ++r) {
      markdown_ += u'\n';
      write(table.rows[r], table.columns);
    }
  }

  void write(const ShownRow& row, std::uint32_t columns) {
    markdown_ += u'|';
    std::size_t next = 0;
    constexpr std::uint32_t most =
        16; // empty cells at the end: a line may have fewer than the head
    for (std::uint32_t column = 0; column < columns; ++column) {
      if (next == row.cells.size() && !row.cells.empty() &&
          column > row.cells.back().cell.column + most)
        break;
      if (next < row.cells.size() && row.cells[next].cell.column == column) {
        for (const auto& [block, span] : row.cells[next].texts) {
          markdown_ += &row.cells[next].texts.front().first == &block ? u" " : u"<br>";
          Line(markdown_, Form::cell).append(article_.blocks[block], span, kept_);
        }
        ++next;
      }
      markdown_ += u" |";
    }
  }

  /// Those that stand before block `i` and were not written.
  void write_images(std::uint32_t i) {
    while (const ArticleImage* const image = images_.next_before(i)) {
      open_.clear();
      part(u"\n\n");
      markdown_ += u"![";
      Line(markdown_, Form::heading)
          .append(image->alt, {0, static_cast<std::uint32_t>(image->alt.size())});
      markdown_ += u"](";
      append_destination(markdown_, image->source);
      markdown_ += u')';
      if (image->caption) {
        part(u"\n\n");
        append_line(article_.blocks[*image->caption], Form::paragraph);
      }
    }
  }

  /// A mark that Markdown would count anew, or not at all, stays text ("3\. …").
  void append_marked(const ArticleBlock& block, Form form) {
    std::u16string mark(counted_mark(block));
    if (!mark.empty()) {
      mark += u' ';
      Line(markdown_, form).append(mark, {0, static_cast<std::uint32_t>(mark.size())});
    }
    append_line(block, form);
  }

  void append_line(const ArticleBlock& block, Form form, std::size_t from = 0) {
    Line(markdown_, form)
        .append(block,
                {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(block.text.size())},
                kept_);
  }

  void part(std::u16string_view by) {
    if (!markdown_.empty())
      markdown_ += by;
  }

  const Article& article_;
  RenderedMarks kept_;
  ShownImages images_;
  TableFinder tables_;
  std::vector<OpenList> open_; ///< the innermost last
  std::u16string markdown_;
};

} // namespace

std::u16string to_markdown(const Article& article, const RenderedMarks& marks) {
  return MarkdownArticle(article, marks).write();
}

} // namespace tanqih
