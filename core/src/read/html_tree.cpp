// SPDX-License-Identifier: MIT
#include "read/html_tree.hpp"

#include "read/html_flatten.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

HtmlTree::HtmlTree(std::u16string_view html) : bytes_(to_utf8(html)) {
  // Half the depth first, which keeps the layout of all but the deepest parts. The parser adds
  // elements of its own (tbody, reopened formatting), so that only 0 is sure to be shallow.
  for (const unsigned depth : {max_depth / 2, 0U}) {
    parse();
    if (output_->status != GUMBO_STATUS_TREE_TOO_DEEP)
      return;
    too_deep_ = true;
    bytes_ = flatten_html(bytes_, depth);
  }
  parse();
}

void HtmlTree::parse() {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.max_attributes = 128; // further ones are ignored: each is compared with all before it
  options.max_tree_depth = max_depth;
  output_.reset(gumbo_parse_with_options(&options, bytes_.data(), bytes_.size()));
}

} // namespace tanqih
