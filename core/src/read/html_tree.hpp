// SPDX-License-Identifier: MIT
// The tree of a pasted page, by the HTML5 parser.
#pragma once

#include <memory>
#include <string_view>

#include "read/attribute_names.hpp"
#include "read/html_node.hpp"

namespace tanqih {

/// Owns the parse, which holds all text that it points to.
class HtmlTree {
public:
  /// Any text has a tree. Where it nests deeper than `max_depth`, the tags below are taken away and
  /// their text stays (see html_flatten.hpp). Left out is what nobody reads: attributes but those
  /// of AttributeName, and the contents of <script>, <style> and what else is no markup inside and
  /// not shown, but for JSON-LD.
  explicit HtmlTree(std::u16string_view html);

  /// <html>
  [[nodiscard]] const HtmlNode& root() const;
  [[nodiscard]] bool too_deep() const { return too_deep_; }

  /// Browsers stop at 512 too (Chromium's kMaximumHTMLParserDOMTreeDepth). Without a limit the
  /// parser looks through its open elements at each tag, which is quadratic in the nesting.
  static constexpr std::size_t max_depth = 512;

private:
  struct Destroy {
    void operator()(lxb_html_document_t* document) const { lxb_html_document_destroy(document); }
  };

  [[nodiscard]] bool parse(std::string_view utf8);

  std::unique_ptr<AttributeNames> names_;
  std::unique_ptr<lxb_html_document_t, Destroy> document_;
  bool too_deep_ = false;
};

} // namespace tanqih
