// SPDX-License-Identifier: MIT
// The boundary: one coarse call. Text and options in, canonical JSON out, errors as values; the
// wrapper in analyser.js makes a plain object or a thrown Error of it. (JSON.parse of one string is
// faster than building the object value by value through emscripten::val.)
#include <algorithm>
#include <cstdint>

#include <emscripten/bind.h>
#include <emscripten/val.h>
#include <unicode/utf16.h>

#include "read_options.hpp"
#include "tanqih/tanqih.hpp"

namespace {

using emscripten::typed_memory_view;
using emscripten::val;
using namespace tanqih;

val failure(const Error& error) {
  val result = val::object();
  result.set("error", val(error.message));
  return result;
}

/// JavaScript decodes the JSON where it lies: Embind's own string would be a second copy. The JSON
/// has no lone surrogate, which TextDecoder would replace. In pieces: Node's decoder fails on 512
/// MB.
val success(std::u16string_view json) {
  static_assert(sizeof(char16_t) == sizeof(std::uint16_t));
  constexpr std::size_t piece_units = std::size_t{1} << 20;
  const val decoder = val::global("TextDecoder").new_(std::string("utf-16le"));
  val pieces = val::array();
  while (!json.empty()) {
    std::size_t size = std::min(json.size(), piece_units);
    if (size < json.size() && U16_IS_LEAD(json[size - 1]))
      --size;
    const auto* const units = reinterpret_cast<const std::uint16_t*>(json.data());
    pieces.call<void>("push", decoder.call<val>("decode", typed_memory_view(size, units)));
    json.remove_prefix(size);
  }
  val result = val::object();
  result.set("json", pieces.call<val>("join", std::string()));
  return result;
}

/// The tables, parsed at the first call and kept as long as the module.
const Result<KnowledgePtr>& knowledge() {
  static const Result<KnowledgePtr> loaded = load_knowledge();
  return loaded;
}

/// `told`, a function, is called with the name of what is begun; it never throws.
Progress progress_to(const val& told) {
  if (told.isUndefined())
    return {};
  return [told](Stage stage) { told(std::string(name_of(stage))); };
}

/// The Article is gone when its JSON is handed over: of a long text, either is large.
Result<std::u16string> article_json(std::u16string_view text, const Options& options,
                                    std::vector<Issue> issues, const val& told) {
  const Knowledge& tables = *knowledge().value();
  Result<Article> result = analyse(tables, text, options, progress_to(told));
  if (!result)
    return result.error();
  Article article = std::move(result).value();
  article.issues.insert(article.issues.begin(), std::make_move_iterator(issues.begin()),
                        std::make_move_iterator(issues.end()));
  if (!told.isUndefined())
    told(std::string("write"));
  return to_json(tables, article);
}

val run(std::u16string_view text, const val& given, std::vector<Issue> issues) {
  if (!knowledge())
    return failure(knowledge().error());
  const Result<Options> options = read_options(*knowledge().value(), given);
  if (!options)
    return failure(options.error());
  Result<std::u16string> json =
      article_json(text, options.value(), std::move(issues), given["told"]);
  return json ? success(json.value()) : failure(json.error());
}

val analyse_text(const std::u16string& text, const val& options) {
  return run(text, options, {});
}

/// Bytes arrive as a std::string, which Embind fills from a Uint8Array as it is.
val analyse_bytes(const std::string& bytes, const std::string& encoding, const val& options) {
  const auto span = std::as_bytes(std::span(bytes.data(), bytes.size()));
  const val& format = options["format"];
  const bool html = format.isString() && format.as<std::string>() == "html";
  Result<Decoded> decoded = html ? decode_page(span, encoding) : decode(span, encoding);
  if (!decoded)
    return failure(decoded.error());
  Decoded text = std::move(decoded).value();
  return run(text.text, options, std::move(text.issues));
}

std::string module_version() {
  return std::string(version());
}

} // namespace

EMSCRIPTEN_BINDINGS(tanqih) {
  emscripten::function("analyseText", &analyse_text);
  emscripten::function("analyseBytes", &analyse_bytes);
  emscripten::function("version", &module_version);
}
