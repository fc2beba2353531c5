// SPDX-License-Identifier: MIT
// The boundary: text or bytes and options in, the article's JSON out, as bytes in UTF-8. Python's
// lock is let go while the core works, so that threads clean side by side.
#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>

#include "read_options.hpp"

namespace nb = nanobind;
using namespace tanqih;
using namespace tanqih::python;

namespace {

/// Read at the first call, and kept; in the library it may be asked for from any thread.
const Knowledge& knowledge() {
  static const Result<KnowledgePtr> loaded = load_knowledge();
  if (!loaded)
    throw Failure(loaded.error().message);
  return *loaded.value();
}

std::string json_of(Result<Article> result, std::vector<Issue> issues) {
  if (!result)
    throw Failure(result.error().message);
  Article article = std::move(result).value();
  article.issues.insert(article.issues.begin(), std::make_move_iterator(issues.begin()),
                        std::make_move_iterator(issues.end()));
  return to_utf8(to_json(knowledge(), article));
}

nb::bytes clean_text(nb::str text, const Options& options) {
  std::u16string units = units_of(text);
  std::string json;
  {
    const nb::gil_scoped_release unlocked;
    json = json_of(analyse_taken(knowledge(), std::move(units), options), {});
  }
  return nb::bytes(json.data(), json.size());
}

/// The bytes are the caller's, which holds them for the call: they never change.
nb::bytes clean_bytes(nb::bytes bytes, const std::string& encoding, const Options& options) {
  const auto span = std::as_bytes(std::span(bytes.c_str(), bytes.size()));
  std::string json;
  {
    const nb::gil_scoped_release unlocked;
    Result<Decoded> decoded =
        options.format == InputFormat::html ? decode_page(span, encoding) : decode(span, encoding);
    if (!decoded)
      throw Failure(decoded.error().message);
    Decoded text = std::move(decoded).value();
    json =
        json_of(analyse_taken(knowledge(), std::move(text.text), options), std::move(text.issues));
  }
  return nb::bytes(json.data(), json.size());
}

} // namespace

NB_MODULE(_core, m) {
  m.doc() = "The core of tanqih; tanqih/__init__.py is what is meant to be used.";
  nb::exception<Failure>(m, "Error", PyExc_ValueError);
  nb::class_<Options>(m, "Options").def("__init__", [](Options* self, const nb::dict& given) {
    new (self) Options(read_options(knowledge(), given));
  });
  m.def("clean_text", &clean_text);
  m.def("clean_bytes", &clean_bytes);
  m.attr("version") = std::string(version());
}
