// SPDX-License-Identifier: MIT
// What leaves: the Article as JSON.
#pragma once

#include <functional>
#include <string>
#include <string_view>

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

/// Of the words for a person.
enum class Language { arabic, english };
/// Why a block is what it was taken for, in words (core/data/reasons.tsv).
[[nodiscard]] std::u16string reason_in_words(const Knowledge& knowledge, const Label& label,
                                             Language language);

} // namespace tanqih
