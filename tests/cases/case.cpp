// SPDX-License-Identifier: MIT
#include "case.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr const char* input_names[] = {"input.txt", "input.html", "input.json"};

[[noreturn]] void wrong(const fs::path& file, const std::string& what) {
  throw std::runtime_error(file.string() + ": " + what);
}

std::optional<std::string> contents(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// A JSON string, lone surrogates and all; the JSON library refuses those.
std::u16string json_string(const fs::path& file, const std::string& utf8) {
  const std::u16string source = from_utf8(utf8);
  const std::size_t first = source.find(u'"');
  const std::size_t last = source.rfind(u'"');
  if (first == source.npos || first == last)
    wrong(file, "holds no JSON string");
  std::u16string text;
  for (std::size_t i = first + 1; i < last; ++i) {
    if (source[i] != u'\\') {
      text += source[i];
      continue;
    }
    switch (source[++i]) {
    case u'n':
      text += u'\n';
      break;
    case u'r':
      text += u'\r';
      break;
    case u't':
      text += u'\t';
      break;
    case u'"':
      text += u'"';
      break;
    case u'\\':
      text += u'\\';
      break;
    case u'u': {
      const std::string digits = to_utf8(source.substr(i + 1, 4));
      text += static_cast<char16_t>(std::stoul(digits, nullptr, 16));
      i += 4;
      break;
    }
    default:
      wrong(file, "has an escape that is not read here");
    }
  }
  return text;
}

template <class T> T named(const fs::path& file, std::optional<T> value, const std::string& name) {
  if (!value)
    wrong(file, "unknown name \"" + name + "\"");
  return *value;
}

Override override_of(const fs::path& file, const json& decision) {
  Override one{decision.at("begin"), {}, {}};
  if (decision.contains("keep"))
    one.keep = decision.at("keep").get<bool>();
  if (decision.contains("kind")) {
    const std::string kind = decision.at("kind");
    one.kind = named(file, enum_named<BlockKind>(kind), kind);
  }
  return one;
}

SiteModel site_of(const fs::path& file, const json& object) {
  SiteModel site;
  for (const json& line : object.at("lines")) {
    const std::string kind = line.at("kind");
    const std::string words = line.at("text");
    site.lines.push_back({from_utf8(words), named(file, enum_named<BlockKind>(kind), kind),
                          line.value("anyNumber", false), 0});
  }
  return site;
}

/// The options of the npm module.
Options options_of(const fs::path& file, const json& object) {
  Options options;
  for (const auto& [key, value] : object.items()) {
    if (key == "format") {
      options.format = value == "html" ? InputFormat::html : InputFormat::text;
    } else if (key == "repair") {
      for (const auto& [rule, on] : value.items())
        options.repair[static_cast<std::size_t>(named(file, enum_named<RepairRule>(rule), rule))] =
            on;
    } else if (key == "style") {
      for (const auto& [of, style] : value.items())
        if (!set_style(options.style, of, style.get<std::string>()))
          wrong(file, "unknown style of " + of);
    } else if (key == "undo") {
      for (const json& span : value)
        options.undo.push_back({span.at("begin"), span.at("end")});
    } else if (key == "keep") {
      for (const std::string kind : value)
        options.keep.push_back(named(file, enum_named<BlockKind>(kind), kind));
    } else if (key == "overrides") {
      for (const json& decision : value)
        options.overrides.push_back(override_of(file, decision));
    } else if (key == "balance") {
      options.balance = value;
    } else if (key == "names") {
      for (const json& entry : value) {
        const std::string type = entry.at("type");
        const std::string name = entry.at("name");
        options.names.push_back(named(file, user_name_of(from_utf8(name), type), type));
      }
    } else if (key == "site") {
      options.site = index_site(*load_knowledge().value(), site_of(file, value));
    } else if (key == "offsets") {
      const std::string unit = value;
      options.offsets = named(file, enum_named<OffsetUnit>(unit), unit);
    } else if (key == "entities") {
      options.entities = value;
    } else if (key == "links") {
      options.marks.links = value;
    } else if (key == "emphasis") {
      options.marks.emphasis = value;
    } else if (key == "images") {
      options.marks.images = value;
    } else if (key == "render") {
      for (const std::string what : value) {
        options.render_html = options.render_html || what == "html";
        options.render_markdown = options.render_markdown || what == "markdown";
      }
    } else {
      wrong(file, "unknown option \"" + key + "\"");
    }
  }
  return options;
}

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, separator);)
    cells.push_back(cell);
  return cells;
}

/// The rows of a table of three columns; none where there is no such file.
std::vector<std::vector<std::string>> rows(const fs::path& file) {
  std::vector<std::vector<std::string>> all;
  for (const std::string& line : split(contents(file).value_or(""), '\n')) {
    all.push_back(split(line, '\t'));
    if (all.back().size() != 3 || all.back()[2].empty())
      wrong(file, "row " + std::to_string(all.size()) + " has not three columns");
  }
  return all;
}

} // namespace

std::vector<fs::path> case_folders(const fs::path& root) {
  std::vector<fs::path> folders;
  for (const fs::directory_entry& entry : fs::directory_iterator(root))
    if (std::any_of(std::begin(input_names), std::end(input_names),
                    [&](const char* name) { return fs::exists(entry.path() / name); }))
      folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

Case read_case(const fs::path& folder) {
  Case one;
  one.folder = folder;
  const fs::path option_file = folder / "options.json";
  if (const auto written = contents(option_file))
    one.options = options_of(option_file, json::parse(*written));
  if (const auto text = contents(folder / "input.txt")) {
    one.text = from_utf8(*text);
  } else if (const auto html = contents(folder / "input.html")) {
    one.text = from_utf8(*html);
    one.options.format = InputFormat::html;
  } else {
    one.text = json_string(folder / "input.json", contents(folder / "input.json").value_or(""));
  }

  const fs::path line_file = folder / "intent.tsv";
  for (const auto& row : rows(line_file)) {
    LineIntent line;
    for (const std::string& kind : split(row[0], '|'))
      line.kinds.push_back(named(line_file, enum_named<BlockKind>(kind), kind));
    if (row[1] != "keep" && row[1] != "strip")
      wrong(line_file, "neither keep nor strip: \"" + row[1] + "\"");
    line.keep = row[1] == "keep";
    line.words = from_utf8(row[2]);
    one.lines.push_back(std::move(line));
  }
  const fs::path entity_file = folder / "entities.tsv";
  for (const auto& row : rows(entity_file)) {
    EntityIntent entity{
        named(entity_file, enum_named<MentionType>(row[0]), row[0]), from_utf8(row[1]), {}};
    if (row[2] != "-")
      entity.count = std::stoul(row[2]);
    one.entities.push_back(std::move(entity));
  }
  one.clean = contents(folder / "clean.txt");
  one.expected = contents(folder / "expected.json");
  return one;
}

} // namespace tanqih
