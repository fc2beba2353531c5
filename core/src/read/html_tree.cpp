// SPDX-License-Identifier: MIT
#include "read/html_tree.hpp"

#include <string>

#include "read/html_flatten.hpp"
#include "read/parser_memory.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

/// Elements that the parser compares by their attributes: of four that are alike, open again and
/// again, it forgets the first ("Noah's Ark", 13.2.4.3). It never has two <a>.
bool is_compared(HtmlTag tag) {
  switch (tag) {
  case LXB_TAG_B:
  case LXB_TAG_BIG:
  case LXB_TAG_CODE:
  case LXB_TAG_EM:
  case LXB_TAG_FONT:
  case LXB_TAG_I:
  case LXB_TAG_NOBR:
  case LXB_TAG_S:
  case LXB_TAG_SMALL:
  case LXB_TAG_STRIKE:
  case LXB_TAG_STRONG:
  case LXB_TAG_TT:
  case LXB_TAG_U:
    return true;
  default:
    return false;
  }
}

/// Elements with text that is no markup and not shown. JSON-LD is read.
bool is_unread(const HtmlNode& element) {
  switch (tag_of(element)) {
  case LXB_TAG_IFRAME:
  case LXB_TAG_NOEMBED:
  case LXB_TAG_NOFRAMES:
  case LXB_TAG_STYLE:
    return true;
  case LXB_TAG_SCRIPT:
    return !same_word(trim_ascii(attribute(element, AttributeName::type)), "application/ld+json");
  default:
    return false;
  }
}

/// Stands between the parser's two halves.
class Gate {
public:
  Gate(lxb_html_parser_t& parser, const AttributeNames& names)
      : names_(names), tree_(*parser.tree), build_(parser.tkz->callback_token_done) {
    lxb_html_tokenizer_callback_token_done_set(parser.tkz, pass, this);
  }

  [[nodiscard]] bool too_deep() const { return too_deep_; }

private:
  static lxb_html_token_t* pass(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token,
                                void* gate) {
    return static_cast<Gate*>(gate)->pass(*tokenizer, *token);
  }

  lxb_html_token_t* pass(lxb_html_tokenizer_t& tokenizer, lxb_html_token_t& token) {
    // Errors are counted by nobody, and kept one by one.
    tokenizer.parse_errors->length = 0;
    tree_.parse_errors->length = 0;
    if (token.tag_id == LXB_TAG__TEXT && tree_.mode == lxb_html_tree_insertion_mode_text &&
        is_unread(*lxb_html_tree_current_node(&tree_)))
      return &token;
    if (token.tag_id != LXB_TAG__EM_DOCTYPE) // its identifiers are kept as if they were some
      choose_attributes(tokenizer, token);
    lxb_html_token_t* const next = build_(&tokenizer, &token, &tree_);
    while (token.attr_first) // each is room for another
      lxb_html_token_attr_delete(&token, token.attr_first, tokenizer.dobj_token_attr);
    if (tree_.open_elements->length > HtmlTree::max_depth) {
      too_deep_ = true;
      tokenizer.status = LXB_STATUS_ABORTED;
      return nullptr;
    }
    return next;
  }

  void choose_attributes(lxb_html_tokenizer_t& tokenizer, lxb_html_token_t& token) const {
    constexpr unsigned most = 128; // each is compared with all before it
    const bool all = is_compared(token.tag_id);
    unsigned kept = 0;
    for (lxb_html_token_attr_t* each = token.attr_first; each;) {
      lxb_html_token_attr_t* const next = each->next;
      if (kept < most && (all || names_.of(each->name->attr_id) != AttributeName::none))
        ++kept;
      else
        lxb_html_token_attr_delete(&token, each, tokenizer.dobj_token_attr);
      each = next;
    }
  }

  const AttributeNames& names_;
  lxb_html_tree_t& tree_;
  lxb_html_tokenizer_token_f build_;
  bool too_deep_ = false;
};

/// The parser's tables of names never grow, and what shares a slot is searched one by one.
void widen(lexbor_hash_t& names, std::size_t slots) {
  if (slots <= names.table_size)
    return;
  void* const table = lexbor_calloc(slots, sizeof(lexbor_hash_entry_t*));
  if (!table)
    out_of_memory();
  lexbor_free(names.table);
  names.table = static_cast<lexbor_hash_entry_t**>(table);
  names.table_size = slots;
}

} // namespace

HtmlTree::HtmlTree(std::u16string_view html) {
  std::string utf8 = to_utf8(html);
  // Half the depth first, which keeps the layout of all but the deepest parts. The parser adds
  // elements of its own (tbody, reopened formatting), so that only 0 is sure to be shallow.
  for (const unsigned depth : {static_cast<unsigned>(max_depth) / 2, 0U}) {
    if (parse(utf8))
      return;
    too_deep_ = true;
    utf8 = flatten_html(utf8, depth);
  }
  static_cast<void>(parse(utf8));
}

const HtmlNode& HtmlTree::root() const {
  return document_->dom_document.element->node;
}

/// False: it nests too deep.
bool HtmlTree::parse(std::string_view utf8) {
  struct DestroyParser {
    void operator()(lxb_html_parser_t* parser) const { lxb_html_parser_destroy(parser); }
  };
  watch_parser_memory();
  const std::unique_ptr<lxb_html_parser_t, DestroyParser> parser(lxb_html_parser_create());
  if (!parser || lxb_html_parser_init(parser.get()) != LXB_STATUS_OK)
    out_of_memory();
  // Nothing listens, and <select> would look through its options at each.
  parser->dom_opt = LXB_DOM_DOCUMENT_OPT_WO_EVENTS;
  document_.reset(lxb_html_parse_chunk_begin(parser.get()));
  if (!document_)
    out_of_memory();
  const std::size_t slots = utf8.size() / 64; // of names that are all new: ten a slot
  widen(*document_->dom_document.attrs, slots);
  widen(*document_->dom_document.tags, slots);
  names_ = std::make_unique<AttributeNames>(*document_->dom_document.attrs);
  document_->dom_document.user = names_.get();
  Gate gate(*parser, *names_);
  if (lxb_html_parse_chunk_process(parser.get(), reinterpret_cast<const lxb_char_t*>(utf8.data()),
                                   utf8.size()) != LXB_STATUS_OK ||
      lxb_html_parse_chunk_end(parser.get()) != LXB_STATUS_OK) {
    if (gate.too_deep())
      return false;
    out_of_memory(); // the one error that a page can lead to
  }
  return true;
}

} // namespace tanqih
