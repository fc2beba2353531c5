// SPDX-License-Identifier: MIT
// What an element of HTML says of the text in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "read/class_words.hpp"
#include "read/html_node.hpp"
#include "read/html_style.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

/// How text stands to its line.
enum class Script : std::uint8_t { none, raised, lowered };

/// The state that text inherits from the elements around it.
struct HtmlContext {
  BlockShape shape = BlockShape::paragraph;
  std::uint8_t level = 0;      ///< of the heading, or depth of the list
  std::uint8_t list_depth = 0; ///< how many lists are open
  std::uint16_t containers = in_nothing;
  std::uint32_t node = 0; ///< of the PageTree: the nearest element on lines of its own
  std::uint32_t list = 0; ///< what counts the items of the nearest list; 0: there is none
  // Of the PageStructure, and one; 0: it is in none.
  std::uint32_t item = 0;
  std::uint32_t table = 0;
  std::uint32_t cell = 0;
  std::uint32_t href = 0;
  TablePart table_part = TablePart::body;
  Script script = Script::none;
  bool italic = false;
  bool link = false;
  bool bold = false;
  bool keep_spaces = false;
  bool keep_lines = false;
  bool children_are_blocks = false; ///< of a flex or grid box
  bool children_are_words = false;  ///< of a paragraph that is one: spaces between them
  bool only_paragraph = false;      ///< of a cell: its one paragraph does not break the row
  bool data_table = false;          ///< of a table with headings: its rows are lines
};

/// What to do at an element.
struct HtmlElement {
  enum class Flow : std::uint8_t {
    skipped, ///< neither it nor its text is shown
    in_line,
    line_break,
    block,     ///< on lines of its own
    paragraph, ///< a block with a blank line before and after it
    cell,      ///< of a table: beside the cell before it
  };
  Flow flow = Flow::in_line;
  ClassRole role = ClassRole::none; ///< by its classes and its id
  bool out_of_flow = false;         ///< by its style
  bool apart = false;               ///< in a line, and a word of its own without a space around it
  bool captions = false;            ///< a picture: by its tag or its class
  bool begins_list = false;
  bool begins_item = false;            ///< by its tag or its role
  bool is_typed_mark = false;          ///< skipped: what Word typed before an item
  std::optional<ListStyle> list_style; ///< by its style
  std::string_view word_list;          ///< of an item, by its style: "l0 level2 lfo1"; empty: none
  /// The same of what its tag says stands in a line: CSS makes a block of it (CSS 2.2, 9.7).
  bool floats_in_line = false;
  HtmlContext inside;
};

/// Reads tag, attributes and inline style. Hidden text (display: none, hidden, for screen readers
/// only, …) on lines of its own stays and has `in_hidden`; hidden text inside a line is skipped,
/// since it would break the sentence, and so are links of the page's own: [1], [عدل].
[[nodiscard]] HtmlElement read_element(const HtmlNode& element, const HtmlContext& outside,
                                       const ClassWords& words);

/// <sup><a href="#n1">[1]</a></sup> or <a href="#n1"><sup>1</sup></a>: the mark of a footnote. An
/// exponent is no link: 10<sup>6</sup>.
[[nodiscard]] bool is_footnote_mark(const HtmlNode& element);

/// The mark that Word typed before an item of a list, without ASCII spaces, UTF-8.
[[nodiscard]] std::string typed_mark(const HtmlNode& element);

/// One to four letters and nothing else: what floats before the rest of its word, a drop cap.
[[nodiscard]] bool is_drop_cap(const HtmlNode& element);

/// By its tag alone: a block, or a break.
[[nodiscard]] bool breaks_line(HtmlTag tag);

} // namespace tanqih
