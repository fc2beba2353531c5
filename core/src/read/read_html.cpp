// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "base/ascii.hpp"
#include "read/flow_text.hpp"
#include "read/html_element.hpp"
#include "read/html_facts.hpp"
#include "read/html_tree.hpp"
#include "read/list_numbers.hpp"
#include "read/page_images.hpp"
#include "read/page_node.hpp"
#include "read/source.hpp"
#include "read/table_grid.hpp"
#include "read/url.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

using Flow = HtmlElement::Flow;

/// An element whose children are being read.
struct Open {
  const HtmlNode* element;
  HtmlElement read;
  std::uint32_t node; ///< of the PageTree
  const HtmlNode* next = nullptr;
  std::size_t before_summary = 0;          ///< of <details>: units read before its heading
  std::size_t first_image = 0;             ///< how many pictures stand before it
  std::size_t after_summary = 0;           ///< and behind it; 0: it has none yet
  bool reading = false;                    ///< <rt> without <rp>: in brackets
  std::vector<const HtmlNode*> aside = {}; ///< what floats inside its sentences, for the end
  std::size_t next_aside = 0;
  std::optional<std::string_view> slot = {}; ///< its name: of `element`, the host, what asks for it
  const HtmlNode* host = nullptr;            ///< of a shadow root: `element` is its template
  std::vector<std::string_view> filled = {}; ///< of a shadow root: its slots so far
};

/// Of a shadow root; each name is one look through the host's children.
constexpr std::size_t most_slots = 16;

void begin_or_end(Flow flow, FlowText& text) {
  if (flow == Flow::block)
    text.boundary(1);
  else if (flow == Flow::paragraph)
    text.boundary(2);
}

/// A declarative shadow root is what browsers show of its host.
bool opens_shadow_root(const HtmlNode& element) {
  return has_attribute(element, AttributeName::shadowrootmode) ||
         has_attribute(element, AttributeName::shadowroot);
}

bool is_in_slot(const HtmlNode& node, std::string_view name) {
  if (is_template(node) || is_comment(node))
    return false;
  return (is_element(node) ? attribute(node, AttributeName::slot) : std::string_view{}) == name;
}

/// In the order of the page, with a stack of our own: the nesting is the page's to choose.
class Walk {
public:
  Walk(const ClassWords& words, const BaseUrl& base, FlowText& text)
      : words_(words), base_(base), text_(text), lists_(text.structure().items),
        tables_(text.structure().cells) {}

  void run(const HtmlNode& root) {
    nodes().push_back(read_node(root, {}, true, words_));
    stack_.push_back({&root, read_element(root, {}, words_), 0, root.first_child});
    while (!stack_.empty()) {
      Open& open = stack_.back();
      if (!open.next) {
        close(open);
        continue;
      }
      const HtmlNode& node = *open.next;
      open.next = node.next;
      if (open.slot && !is_in_slot(node, *open.slot))
        continue;
      if (is_text(node))
        text_.text(text_of(node), open.read.inside);
      else if (is_element(node))
        element(node, open);
      else if (is_template(node))
        shadow_root(node, open);
    }
  }

  [[nodiscard]] bool folded() const { return folded_; }

private:
  [[nodiscard]] std::vector<PageNode>& nodes() { return text_.tree().nodes; }

  /// A <details> that is shut has lost its answer where nothing but its heading is left.
  void note_folded(const Open& open) {
    if (tag_of(*open.element) == LXB_TAG_SUMMARY && stack_.size() > 1) {
      Open& details = stack_[stack_.size() - 2];
      details.before_summary = open.before_summary;
      details.after_summary = text_.units();
    } else if (tag_of(*open.element) == LXB_TAG_DETAILS &&
               !has_attribute(*open.element, AttributeName::open) &&
               open.after_summary > open.before_summary && open.after_summary == text_.units()) {
      folded_ = true;
    }
  }

  void close(Open& open) {
    if (open.next_aside < open.aside.size()) {
      const HtmlNode& element = *open.aside[open.next_aside++];
      HtmlElement read = read_element(element, open.read.inside, words_);
      begin(element, read, open);
      return;
    }
    if (open.reading)
      text_.text(")", open.read.inside);
    if (open.read.apart)
      text_.space();
    begin_or_end(open.read.flow, text_);
    note_folded(open);
    if (open.read.captions && stack_.size() > 1)
      caption_image(open, stack_[stack_.size() - 2]);
    stack_.pop_back();
  }

  /// `open` is not to be used behind it: the stack grows.
  void begin(const HtmlNode& element, HtmlElement& read, Open& open) {
    if (read.flow == Flow::cell)
      text_.cell();
    begin_or_end(read.flow, text_);
    if (read.apart)
      text_.space();
    const auto place = static_cast<std::uint32_t>(nodes().size());
    PageNode page_node = read_node(element, nodes()[open.node], false, words_);
    page_node.parent = open.node;
    page_node.index = nodes()[open.node].children++;
    page_node.role = read.role == ClassRole::none ? nodes()[open.node].role : read.role;
    nodes().push_back(page_node);
    if (read.flow != Flow::in_line)
      read.inside.node = place;
    count_item(element, read);
    place_cell(element, read);
    if (tag_of(element) == LXB_TAG_A && read.inside.link)
      lead(element, read.inside);
    stack_.push_back({&element, read, place, element.first_child});
    stack_.back().before_summary = text_.units();
    stack_.back().first_image = text_.structure().images.size();
  }

  void count_item(const HtmlNode& element, HtmlElement& read) {
    HtmlContext& inside = read.inside;
    if (read.begins_list) {
      inside.list = lists_.begin_list(element, read.list_style);
      inside.item = 0;
    }
    if (read.begins_item)
      inside.item = lists_.begin_item(inside.list, element, read.list_style);
    else if (!read.word_list.empty())
      inside.item = lists_.begin_word_item(read.word_list);
  }

  void place_cell(const HtmlNode& element, HtmlElement& read) {
    HtmlContext& inside = read.inside;
    switch (tag_of(element)) {
    case LXB_TAG_TABLE:
      inside.table = tables_.begin_table();
      inside.cell = 0;
      inside.table_part = TablePart::body;
      break;
    case LXB_TAG_THEAD:
      inside.table_part = TablePart::head;
      break;
    case LXB_TAG_TFOOT:
      inside.table_part = TablePart::foot;
      break;
    case LXB_TAG_CAPTION:
      if (inside.table != 0)
        inside.cell = tables_.begin_caption(inside.table);
      break;
    case LXB_TAG_TR:
      if (inside.table != 0)
        tables_.begin_row(inside.table);
      break;
    case LXB_TAG_TD:
    case LXB_TAG_TH:
      if (inside.table != 0)
        inside.cell = tables_.begin_cell(inside.table, inside.table_part, element);
      if (read.flow != Flow::cell) // a column of the page
        inside.cell = 0;
      break;
    default:
      break;
    }
  }

  /// Where a link leads.
  void lead(const HtmlNode& link, HtmlContext& inside) {
    inside.href = 0;
    const auto href = base_.resolve(attribute(link, AttributeName::href));
    if (!href)
      return;
    std::vector<std::u16string>& hrefs = text_.structure().hrefs;
    hrefs.push_back(from_utf8(*href));
    inside.href = static_cast<std::uint32_t>(hrefs.size());
  }

  void note_image(const HtmlNode& image, const Open& open) {
    constexpr std::uint16_t elsewhere = in_nav | in_footer | in_aside | in_button | in_hidden;
    if ((open.read.inside.containers & elsewhere) != 0)
      return;
    const auto source = image_source(image, base_);
    if (source)
      text_.structure().images.push_back(
          {static_cast<std::uint32_t>(text_.units()),
           from_utf8(*source),
           from_utf8(trim_ascii(attribute(image, AttributeName::alt))),
           {},
           open.read.inside.node});
  }

  /// What `open` holds is the caption of the picture before it in the same element.
  void caption_image(const Open& open, const Open& around) {
    std::vector<PageImage>& images = text_.structure().images;
    const auto end = static_cast<std::uint32_t>(text_.units());
    if (images.size() > around.first_image && images.back().caption.empty() &&
        open.before_summary < end)
      images.back().caption = {static_cast<std::uint32_t>(open.before_summary), end};
  }

  void element(const HtmlNode& element, Open& open) {
    HtmlElement read = read_element(element, open.read.inside, words_);
    if (read.is_typed_mark)
      lists_.type_mark(open.read.inside.item, typed_mark(element));
    if (read.flow == Flow::skipped)
      return;
    if (tag_of(element) == LXB_TAG_IMG)
      note_image(element, open);
    if (read.flow == Flow::line_break) {
      // "9:00<br>صباحا" in a cell is still of the row.
      if (open.read.inside.data_table)
        text_.space();
      else
        text_.line_break();
      return;
    }
    if (read.out_of_flow && !text_.in_line() && is_drop_cap(element) && goes_on(open))
      read.flow = Flow::in_line;
    else if (read.out_of_flow && (read.floats_in_line ? text_.in_line() : text_.in_sentence())) {
      // Aside goes what floats inside a sentence: «وقال المهندس [صورة] رائد الكسواني إن …».
      nearest_block().aside.push_back(&element);
      return;
    }
    if (tag_of(element) == LXB_TAG_SLOT && fill(element, open))
      return;
    const bool reading = tag_of(element) == LXB_TAG_RT && !follows_bracket(element);
    begin(element, read, open);
    if (reading) {
      stack_.back().reading = true;
      text_.text("(", stack_.back().read.inside);
    }
  }

  /// Whether the element that is next in `open` is followed by the rest of a word.
  static bool goes_on(const Open& open) {
    if (!open.next)
      return false;
    const HtmlNode& after = *open.next;
    return (is_text(after) && !is_white_space(after)) ||
           (is_element(after) && !breaks_line(tag_of(after)));
  }

  Open& nearest_block() {
    std::size_t at = stack_.size() - 1;
    while (at > 0 && stack_[at].read.flow == Flow::in_line)
      --at;
    return stack_[at];
  }

  static bool follows_bracket(const HtmlNode& element) {
    return element.prev && is_element(*element.prev, LXB_TAG_RP);
  }

  /// What the host holds beside its shadow root is shown in the root's slots alone.
  void shadow_root(const HtmlNode& element, Open& open) {
    if (open.slot || open.host || !opens_shadow_root(element))
      return;
    open.next = nullptr;
    const HtmlNode* const host = open.element;
    HtmlElement read;
    read.inside = open.read.inside;
    begin(element, read, open);
    stack_.back().next = first_of_template(element);
    stack_.back().host = host;
  }

  /// Shows what belongs into the slot, once: the first of a name has it. Without any its own
  /// children stand for it.
  bool fill(const HtmlNode& slot, Open& open) {
    const std::string_view name = attribute(slot, AttributeName::name);
    const auto root = std::find_if(stack_.rbegin(), stack_.rend(),
                                   [](const Open& below) { return below.host != nullptr; });
    if (root == stack_.rend() || root->filled.size() == most_slots ||
        std::find(root->filled.begin(), root->filled.end(), name) != root->filled.end())
      return false;
    root->filled.push_back(name);
    const HtmlNode* const host = root->host;
    const HtmlNode* first = host->first_child;
    while (first && (is_white_space(*first) || !is_in_slot(*first, name)))
      first = first->next;
    if (!first)
      return false;
    HtmlElement read;
    read.inside = open.read.inside;
    begin(slot, read, open);
    stack_.back().element = host;
    stack_.back().next = host->first_child;
    stack_.back().slot = name;
    return true;
  }

  const ClassWords& words_;
  const BaseUrl& base_;
  FlowText& text_;
  ListNumbers lists_;
  TableGrid tables_;
  std::vector<Open> stack_;
  bool folded_ = false;
};

} // namespace

Source read_html(std::u16string_view paste, const ClassWords& words) {
  const HtmlTree tree(paste);
  PageFacts facts = read_page_facts(tree.root());
  const BaseUrl base = base_of(facts);
  FlowText text;
  Walk walk(words, base, text);
  walk.run(tree.root());
  Source source = text.finish();
  source.page = std::move(facts);
  if (walk.folded())
    source.issues.push_back({IssueCode::folded, {}, {}});
  if (tree.too_deep())
    source.issues.push_back({IssueCode::too_deep, {}, {}});
  return source;
}

} // namespace tanqih
