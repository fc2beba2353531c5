// SPDX-License-Identifier: MIT
// The tree of a pasted page, by the HTML5 parser.
#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

namespace tanqih {

/// Owns the parse and the UTF-8 that it points into.
class HtmlTree {
public:
  /// Any text has a tree. Where it nests deeper than `max_depth`, the tags below are taken away and
  /// their text stays (see html_flatten.hpp).
  explicit HtmlTree(std::u16string_view html);

  [[nodiscard]] const GumboNode& root() const { return *output_->root; }
  [[nodiscard]] bool too_deep() const { return too_deep_; }

  /// Browsers stop at 512 too (Chromium's kMaximumHTMLParserDOMTreeDepth). Without a limit the
  /// parser looks through its open elements at each tag, which is quadratic in the nesting.
  static constexpr unsigned max_depth = 512;

private:
  struct Destroy {
    void operator()(GumboOutput* output) const { gumbo_destroy_output(output); }
  };

  void parse();

  std::string bytes_;
  std::unique_ptr<GumboOutput, Destroy> output_;
  bool too_deep_ = false;
};

} // namespace tanqih
