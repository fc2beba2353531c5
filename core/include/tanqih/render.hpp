// SPDX-License-Identifier: MIT
// What leaves: the Article as JSON, HTML, Markdown, a Word document.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/article.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// Canonical JSON: exactly the characters that JavaScript's JSON.stringify gives for the same
/// object (no spaces, keys in the order of docs in wasm/types, lone surrogates escaped), so that
/// the browser, the module and the command line agree byte for byte.
[[nodiscard]] std::u16string to_json(const Knowledge& knowledge, const Article& article);

/// Is handed a text piece by piece; none ends between the two surrogates of a character.
using TextSink = std::function<void(std::u16string_view piece)>;
/// The same JSON, handed on while it is made: that of a large article is several times its text.
void write_json(const Knowledge& knowledge, const Article& article, const TextSink& sink);

/// A text as a JSON string, by the same rules, in quotation marks.
[[nodiscard]] std::u16string to_json(std::u16string_view text);

/// The entities alone: the array that stands under "entities" in the whole.
[[nodiscard]] std::u16string entities_to_json(const Article& article);

/// Semantic, escaped HTML of the kept blocks, a `mark` element per mention. Every block says in
/// which direction it is read.
[[nodiscard]] std::u16string to_html(const Article& article, const RenderedMarks& marks = {});

/// Markdown of the kept blocks: CommonMark, and the tables of GitHub.
[[nodiscard]] std::u16string to_markdown(const Article& article, const RenderedMarks& marks = {});

/// A file of those that a Word document (.docx) is, which is a zip.
struct WordPart {
  std::string_view name; ///< "word/document.xml"
  std::u16string xml;    ///< to be written as UTF-8, which it says it is
};

/// The kept blocks as a Word document (ECMA-376, WordprocessingML), in the order in which its parts
/// stand in the zip: headings, lists, tables, links, bold and italic words, each paragraph with its
/// direction; title and byline as properties. No pictures: they would have to be fetched.
[[nodiscard]] std::vector<WordPart> to_word(const Article& article,
                                            const RenderedMarks& marks = {});

/// Of the words for a person.
enum class Language { arabic, english };
/// Why a block is what it was taken for, in words (core/data/reasons.tsv).
[[nodiscard]] std::u16string reason_in_words(const Knowledge& knowledge, const Label& label,
                                             Language language);

} // namespace tanqih
