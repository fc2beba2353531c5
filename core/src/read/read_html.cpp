// SPDX-License-Identifier: MIT
#include "read/flow_text.hpp"
#include "read/html_element.hpp"
#include "read/html_facts.hpp"
#include "read/html_tree.hpp"
#include "read/page_node.hpp"
#include "read/source.hpp"

namespace tanqih {

namespace {

using Flow = HtmlElement::Flow;

/// An element whose children are being read.
struct Open {
  const GumboElement* element;
  HtmlElement read;
  std::uint32_t node; ///< of the PageTree
  unsigned next = 0;
};

void begin_or_end(Flow flow, FlowText& text) {
  if (flow == Flow::block)
    text.boundary(1);
  else if (flow == Flow::paragraph)
    text.boundary(2);
}

/// In the order of the page, with a stack of our own: the nesting is the page's to choose.
void walk(const GumboElement& root, const ClassWords& words, FlowText& text) {
  std::vector<PageNode>& nodes = text.tree().nodes;
  nodes.push_back(read_node(root, {}, true, words));
  std::vector<Open> stack;
  stack.push_back({&root, read_element(root, {}), 0, 0});
  while (!stack.empty()) {
    Open& open = stack.back();
    const GumboVector& children = open.element->children;
    if (open.next == children.length) {
      begin_or_end(open.read.flow, text);
      stack.pop_back();
      continue;
    }
    const auto& node = *static_cast<const GumboNode*>(children.data[open.next++]);
    switch (node.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
      text.text(node.v.text.text, open.read.inside);
      break;
    case GUMBO_NODE_ELEMENT: {
      HtmlElement read = read_element(node.v.element, open.read.inside);
      if (read.flow == Flow::skipped)
        break;
      if (read.flow == Flow::line_break) {
        text.line_break();
        break;
      }
      if (read.flow == Flow::cell)
        text.cell();
      begin_or_end(read.flow, text);
      const auto place = static_cast<std::uint32_t>(nodes.size());
      PageNode page_node = read_node(node.v.element, nodes[open.node], false, words);
      page_node.parent = open.node;
      page_node.index = nodes[open.node].children++;
      nodes.push_back(page_node);
      if (read.flow != Flow::in_line)
        read.inside.node = place;
      stack.push_back({&node.v.element, read, place, 0});
      break;
    }
    default: // comments, templates
      break;
    }
  }
}

} // namespace

Source read_html(std::u16string_view paste, const ClassWords& words) {
  const HtmlTree tree(paste);
  FlowText text;
  walk(tree.root().v.element, words, text);
  Source source = text.finish();
  source.page = read_page_facts(tree.root());
  if (tree.too_deep())
    source.issues.push_back({IssueCode::too_deep, {}, {}});
  return source;
}

} // namespace tanqih
