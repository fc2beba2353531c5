// The boundary: one coarse call. Text and options in, canonical JSON out, errors as values; the
// wrapper in analyser.js makes a plain object or a thrown Error of it. (JSON.parse of one string is
// faster than building the object value by value through emscripten::val.)
#include <algorithm>
#include <cstdint>

#include <emscripten/bind.h>
#include <emscripten/val.h>
#include <unicode/utf16.h>

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

std::uint32_t length_of(const val& list) {
  return list["length"].as<std::uint32_t>();
}

/// The tables, parsed at the first call and kept as long as the module.
const Result<KnowledgePtr>& knowledge() {
  static const Result<KnowledgePtr> loaded = load_knowledge();
  return loaded;
}

/// Reads what the wrapper (options.js) has checked for types; names are checked here, by the core's
/// own tables.
Result<Options> read_options(const Knowledge& tables, const val& given) {
  Options options;
  const auto has = [&](const char* name) {
    return !given[name].isUndefined() && !given[name].isNull();
  };
  if (has("format")) {
    const auto format = given["format"].as<std::string>();
    if (format != "text" && format != "html")
      return Error{ErrorCode::bad_option,
                   "format is \"text\" or \"html\", not \"" + format + "\"."};
    options.format = format == "html" ? InputFormat::html : InputFormat::text;
  }
  if (has("repair")) {
    const val keys = val::global("Object").call<val>("keys", given["repair"]);
    for (std::uint32_t i = 0; i < length_of(keys); ++i) {
      const auto name = keys[i].as<std::string>();
      const auto rule = repair_rule_named(name);
      if (!rule)
        return Error{ErrorCode::bad_option, "There is no repair named \"" + name + "\"."};
      options.repair.at(static_cast<std::size_t>(*rule)) = given["repair"][name].as<bool>();
    }
  }
  if (has("style")) {
    const val keys = val::global("Object").call<val>("keys", given["style"]);
    for (std::uint32_t i = 0; i < length_of(keys); ++i) {
      const auto of = keys[i].as<std::string>();
      const auto name = given["style"][of].as<std::string>();
      if (!set_style(options.style, of, name))
        return Error{ErrorCode::bad_option,
                     "There is no style of \"" + of + "\" named \"" + name + "\"."};
    }
  }
  if (has("undo"))
    for (std::uint32_t i = 0; i < length_of(given["undo"]); ++i)
      options.undo.push_back({given["undo"][i]["begin"].as<std::uint32_t>(),
                              given["undo"][i]["end"].as<std::uint32_t>()});
  if (has("keep"))
    for (std::uint32_t i = 0; i < length_of(given["keep"]); ++i) {
      const auto name = given["keep"][i].as<std::string>();
      const auto kind = block_kind_named(name);
      if (!kind)
        return Error{ErrorCode::bad_option, "There is no kind of block named \"" + name + "\"."};
      options.keep.push_back(*kind);
    }
  if (has("overrides"))
    for (std::uint32_t i = 0; i < length_of(given["overrides"]); ++i) {
      const val entry = given["overrides"][i];
      Override wish;
      wish.begin = entry["begin"].as<std::uint32_t>();
      if (!entry["keep"].isUndefined())
        wish.keep = entry["keep"].as<bool>();
      if (!entry["kind"].isUndefined()) {
        const auto name = entry["kind"].as<std::string>();
        wish.kind = block_kind_named(name);
        if (!wish.kind)
          return Error{ErrorCode::bad_option, "There is no kind of block named \"" + name + "\"."};
      }
      options.overrides.push_back(wish);
    }
  if (has("balance"))
    options.balance = given["balance"].as<int>();
  if (has("names"))
    for (std::uint32_t i = 0; i < length_of(given["names"]); ++i) {
      const val entry = given["names"][i];
      const auto type = entry["type"].as<std::string>();
      auto name = user_name_of(entry["name"].as<std::u16string>(), type);
      if (!name)
        return Error{ErrorCode::bad_option,
                     "A name is a person, organisation, place or misc, or none; not \"" + type +
                         "\"."};
      options.names.push_back(*std::move(name));
    }
  if (has("site")) {
    const val lines = given["site"]["lines"];
    SiteModel site;
    for (std::uint32_t i = 0; i < length_of(lines); ++i) {
      const val entry = lines[i];
      const auto name = entry["kind"].as<std::string>();
      const auto kind = block_kind_named(name);
      if (!kind)
        return Error{ErrorCode::bad_option, "There is no kind of block named \"" + name + "\"."};
      const val any_number = entry["anyNumber"];
      site.lines.push_back({entry["text"].as<std::u16string>(), *kind,
                            !any_number.isUndefined() && any_number.as<bool>(), 0});
    }
    options.site = index_site(tables, site);
  }
  if (has("entities"))
    options.entities = given["entities"].as<bool>();
  if (has("render"))
    for (std::uint32_t i = 0; i < length_of(given["render"]); ++i) {
      const auto name = given["render"][i].as<std::string>();
      if (name != "html" && name != "markdown")
        return Error{ErrorCode::bad_option,
                     "render names \"html\" and \"markdown\", not \"" + name + "\"."};
      (name == "html" ? options.render_html : options.render_markdown) = true;
    }
  return options;
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
  Result<Decoded> decoded = decode(std::as_bytes(std::span(bytes.data(), bytes.size())), encoding);
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
