// SPDX-License-Identifier: MIT
#include "targets.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "read/linked_data.hpp"
#include "read/source.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::fuzz {

void promise(bool kept, const char* what) {
  if (kept)
    return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

namespace {

bool inside(Span span, std::size_t size) {
  return span.begin <= span.end && span.end <= size;
}

/// Sorted, not overlapping, inside a text of `size`.
template <class Items, class SpanOf>
void promise_order(const Items& items, std::size_t size, SpanOf span_of, const char* what) {
  std::uint32_t last = 0;
  for (const auto& item : items) {
    const Span span = span_of(item);
    promise(inside(span, size) && last <= span.begin, what);
    last = span.end;
  }
}

/// The first bytes choose the options, so that a fuzzer reaches them.
struct Chosen {
  Options options;
  std::string_view encoding;
  Bytes rest;
};

Chosen choose(Bytes bytes) {
  Chosen chosen;
  const auto take = [&] {
    if (bytes.empty())
      return 0U;
    const auto value = std::to_integer<unsigned>(bytes.front());
    bytes = bytes.subspan(1);
    return value;
  };
  const unsigned flags = take();
  const unsigned rules = take();
  constexpr std::string_view encodings[] = {"utf-8", "windows-1256", "iso-8859-6", "utf-16le"};
  chosen.options.format = (flags & 1) ? InputFormat::html : InputFormat::text;
  chosen.options.render_html = chosen.options.render_markdown = (flags & 2) != 0;
  if (flags & 4)
    chosen.options.keep = {BlockKind::dateline, BlockKind::related};
  if (flags & 8)
    chosen.options.overrides = {{rules, (flags & 16) != 0, BlockKind::title}};
  if (flags & 32)
    chosen.options.repair.at(rules % repair_rule_count) = false;
  if (flags & 64)
    chosen.encoding = encodings[rules % std::size(encodings)];
  chosen.rest = bytes;
  return chosen;
}

std::u16string text_of(const Chosen& chosen) {
  // Lone surrogates reach the core from JavaScript only: every other run gives the bytes as UTF-16.
  if (chosen.encoding == "utf-16le") {
    std::u16string text(chosen.rest.size() / 2, u'\0');
    std::memcpy(text.data(), chosen.rest.data(), text.size() * 2);
    return text;
  }
  auto decoded = decode(chosen.rest, chosen.encoding);
  promise(decoded.ok(), "every encoding that is named here exists");
  return std::move(decoded).value().text;
}

void fuzz_decode(Bytes bytes) {
  const Chosen chosen = choose(bytes);
  const auto decoded = decode(chosen.rest, chosen.encoding);
  promise(decoded.ok(), "any bytes decode");
  const std::u16string& text = decoded.value().text;
  for (const Issue& issue : decoded.value().issues)
    promise(inside(issue.span, text.size()), "an issue of decode lies in the text");
  const std::string utf8 = to_utf8(text);
  promise(decode(std::as_bytes(std::span(utf8)), "utf-8").value().text.size() <= text.size(),
          "what was decoded can be written and read");
}

/// Two labels, of the caller and of the server; any, also those that do not exist.
void fuzz_decode_page(Bytes bytes) {
  constexpr std::string_view labels[] = {"",       "utf-8",          "windows-1256", "iso-8859-1",
                                         "utf-16", "x-user-defined", "nonsense",     "cp1256\n"};
  const Chosen chosen = choose(bytes);
  const auto label = labels[bytes.empty() ? 0 : std::to_integer<std::size_t>(bytes[0]) % 8];
  const auto decoded = decode_page(chosen.rest, chosen.encoding, label);
  promise(decoded.ok(), "any page decodes");
  const std::u16string& text = decoded.value().text;
  for (const Issue& issue : decoded.value().issues)
    promise(inside(issue.span, text.size()), "an issue of a page lies in it");
  promise(text.size() <= chosen.rest.size() + 1, "a byte is no more than a code unit");
}

void fuzz_linked_data(Bytes bytes) {
  const std::u16string text = decode(choose(bytes).rest, "utf-8").value().text;
  for (const LinkedFact& fact : read_linked_data(to_utf8(text)))
    promise(!fact.text.empty() &&
                decode(std::as_bytes(std::span(fact.text)), "utf-8").value().issues.empty(),
            "a fact has words, in UTF-8");
}

void fuzz_site_file(Bytes bytes) {
  const Bytes rest = choose(bytes).rest;
  const auto read = read_site({reinterpret_cast<const char*>(rest.data()), rest.size()});
  if (!read) {
    promise(read.error().code == ErrorCode::bad_site && !read.error().message.empty(),
            "what is no file of a site says why");
    return;
  }
  const std::string written = write_site(read.value());
  const auto again = read_site(written);
  promise(again && again.value().pages == read.value().pages &&
              again.value().lines.size() == read.value().lines.size() &&
              write_site(again.value()) == written,
          "what was read of a site can be written and read");
}

void fuzz_read_html(Bytes bytes) {
  const Source source = read_html(text_of(choose(bytes)), {});
  const std::size_t size = source.text.size();
  const auto itself = [](Span span) { return span; };
  promise_order(
      source.marked, size, [](const Block& block) { return block.span; }, "marked");
  promise_order(source.links, size, itself, "links");
  promise_order(source.bolds, size, itself, "bolds");
}

void fuzz_analyse(Bytes bytes) {
  static const KnowledgePtr tables = load_knowledge().value();
  const Chosen chosen = choose(bytes);
  const std::u16string paste = text_of(chosen);
  const auto result = analyse(*tables, paste, chosen.options);
  if (!result.ok()) {
    const auto& wishes = chosen.options.overrides;
    promise(result.error().code == ErrorCode::bad_option && !wishes.empty() &&
                (chosen.options.format == InputFormat::html || wishes[0].begin >= paste.size()),
            "any text has an answer, but where an override is of no place in it");
    return;
  }
  const Article& article = result.value();
  if (chosen.options.format == InputFormat::text)
    promise(article.text == paste, "the text is the paste");
  const std::size_t size = article.text.size();
  promise_order(
      article.edits, size, [](const Edit& edit) { return edit.span; }, "edits in order");
  promise_order(
      article.blocks, size, [](const ArticleBlock& b) { return b.span; }, "blocks in order");
  for (const ArticleBlock& block : article.blocks) {
    promise(block.keep == block.clean_begin.has_value(), "what is kept is in the clean text");
    if (block.keep)
      promise(std::u16string_view(article.clean).substr(*block.clean_begin).starts_with(block.text),
              "the clean text has the block's text");
  }
  for (const ArticleMention& mention : article.mentions) {
    promise(inside(mention.span, size) && mention.block < article.blocks.size() &&
                mention.entity < article.entities.size(),
            "a mention is of a block and an entity");
    promise(std::u16string_view(article.blocks[mention.block].text)
                .substr(mention.offset)
                .starts_with(mention.text),
            "a mention's text stands in its block");
  }
  for (const Issue& issue : article.issues)
    promise(inside(issue.span, size), "an issue lies in the text");
  promise(!to_json(*tables, article).empty(), "any Article has a JSON");
}

} // namespace

const Targets& targets() {
  static const Targets all = [] {
    Targets named = {{"decode", fuzz_decode},       {"decode_page", fuzz_decode_page},
                     {"read_html", fuzz_read_html}, {"linked_data", fuzz_linked_data},
                     {"site_file", fuzz_site_file}, {"analyse", fuzz_analyse}};
#ifdef TANQIH_FUZZ_COMMAND
    named.merge(command_targets());
    named.merge(archive_targets());
#endif
    return named;
  }();
  return all;
}

} // namespace tanqih::fuzz
