// SPDX-License-Identifier: MIT
// Flow text: the lines that a page's text makes, as a browser copies them.
#pragma once

#include <string_view>

#include "base/block.hpp"
#include "read/html_element.hpp"
#include "read/source.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

/// Collects text and breaks, and makes a Source of them. White space collapses as CSS has it; the
/// breaks are those of innerText in the HTML standard: one for a block, two for a paragraph.
///   <h1>عنوان</h1><div>قال <b>الوزير</b><br>ثم</div>  ->  "عنوان\n\nقال الوزير\nثم"
class FlowText {
public:
  void text(std::string_view utf8, const HtmlContext& context);
  /// <br>
  void line_break() { ++breaks_; }
  /// A block begins or ends; `breaks` is 1 or 2.
  void boundary(unsigned breaks);
  /// A cell of a table begins.
  void cell();
  /// What stands between two words is white space, if it is nothing else.
  void space() { space_ = true; }
  /// How long the text is so far.
  [[nodiscard]] std::size_t units() const { return source_.text.size(); }
  /// A line has words, and no break waits.
  [[nodiscard]] bool in_line() const { return is_open_ && breaks_ == 0; }
  /// And its last word goes on with the next: no full stop, no colon.
  [[nodiscard]] bool in_sentence() const {
    return in_line() && !ends_sentence(sentence_end(source_.text)) && !source_.text.ends_with(u':');
  }

  /// What the blocks' nodes are indices into.
  [[nodiscard]] PageTree& tree() { return source_.tree; }
  [[nodiscard]] PageStructure& structure() { return source_.structure; }
  [[nodiscard]] Source finish();

private:
  void open(const HtmlContext& context);
  void close();
  void mark(std::vector<Span>& spans, std::size_t before);
  void mark(std::vector<PageSpan>& spans, std::uint32_t of, std::size_t before);
  bool set_script(const HtmlContext& context, std::size_t before);

  Source source_;
  Block block_{};          ///< the one being written
  std::uint32_t word_ = 0; ///< where the last word begins
  bool is_open_ = false;   ///< a block is being written
  bool row_ = false;       ///< it has more than one cell
  bool space_ = false;     ///< white space waits for a word
  bool tab_ = false;       ///< a cell's begin waits for a word
  unsigned breaks_ = 0;    ///< breaks wait for a word
};

} // namespace tanqih
