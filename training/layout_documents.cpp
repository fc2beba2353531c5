// SPDX-License-Identifier: MIT
#include "layout_documents.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih::train {

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    throw std::runtime_error(path.string() + ": cannot be read");
  std::ostringstream all;
  all << file.rdbuf();
  return all.str();
}

std::vector<fs::path> files_ending(const std::string& folder, const std::string& ending) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().string().ends_with(ending))
      paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  if (paths.empty())
    throw std::runtime_error(folder + ": holds no *" + ending);
  return paths;
}

/// "⟦القاهرة - رويترز:⟧ قال" -> the text without the brackets.
void drop_brackets(PasteLine& line) {
  std::u16string plain;
  for (std::size_t at = 0; at < line.text.size();) {
    if (line.text[at] != u'⟦') {
      plain += line.text[at++];
      continue;
    }
    const std::size_t end = std::min(line.text.find(u'⟧', at), line.text.size() - 1);
    plain.append(line.text, at + 1, end - at - 1);
    at = end + 1;
  }
  line.text = std::move(plain);
}

BlockKind kind_of_gold(const std::string& label, const std::string& where) {
  static const std::vector<std::pair<std::string, BlockKind>> others = {
      {"nav", BlockKind::navigation},           {"related_item", BlockKind::related},
      {"related_marker", BlockKind::related},   {"read_also_marker", BlockKind::read_also},
      {"read_also_body", BlockKind::read_also}, {"other_boilerplate", BlockKind::other}};
  for (const auto& [name, kind] : others)
    if (name == label)
      return kind;
  const auto kind = enum_named<BlockKind>(label);
  if (!kind)
    throw std::runtime_error(where + ": no kind is called " + label);
  return *kind;
}

std::u16string escaped(std::u16string_view text) {
  std::u16string html;
  for (const char16_t unit : text) {
    if (unit == u'&')
      html += u"&amp;";
    else if (unit == u'<')
      html += u"&lt;";
    else
      html += unit;
  }
  return html;
}

std::vector<std::string> tags_of(const std::string& markup) {
  std::istringstream words(markup);
  std::vector<std::string> tags;
  for (std::string tag; words >> tag;)
    tags.push_back(tag);
  return tags;
}

/// Neighbours share the containers that they have in common; each line stands on its own.
std::u16string marked_up(const Paste& paste) {
  static const std::vector<std::string> containers = {
      "header", "footer", "nav",   "aside", "article", "main", "section", "ul",
      "ol",     "dl",     "table", "tbody", "figure",  "form", "div"};
  std::u16string html;
  std::vector<std::string> open;
  const auto close_to = [&](std::size_t depth) {
    for (; open.size() > depth; open.pop_back())
      html += u"</" + from_utf8(open.back()) + u">\n";
  };
  for (const PasteLine& line : paste.lines) {
    const std::vector<std::string> tags = tags_of(line.markup);
    std::size_t outer = 0;
    while (outer < tags.size() &&
           std::find(containers.begin(), containers.end(), tags[outer]) != containers.end())
      ++outer;
    if (outer == tags.size() && outer > 0 && tags.back() != "ul")
      --outer; // the last tag is the line's own
    std::size_t common = 0;
    while (common < std::min(open.size(), outer) && open[common] == tags[common])
      ++common;
    close_to(common);
    for (; common < outer; ++common) {
      open.push_back(tags[common]);
      html += u'<' + from_utf8(tags[common]) + u">\n";
    }
    html += u"<div>";
    for (std::size_t i = outer; i < tags.size(); ++i)
      html += u'<' + from_utf8(tags[i]) + (tags[i] == "a" ? u" href=\"#\">" : u">");
    html += escaped(line.text);
    for (std::size_t i = tags.size(); i > outer; --i)
      html += u"</" + from_utf8(tags[i - 1]) + u'>';
    html += u"</div>\n";
  }
  close_to(0);
  return html;
}

} // namespace

std::vector<Paste> read_layouts(const std::string& folder) {
  std::vector<Paste> pastes;
  for (const fs::path& path : files_ending(folder, ".tsv")) {
    Paste paste;
    paste.name = paste.outlet = path.stem().string();
    std::istringstream rows(read_file(path));
    unsigned blanks = 0;
    for (std::string row; std::getline(rows, row);) {
      if (row.starts_with('#') && paste.lines.empty())
        continue;
      if (row.empty()) {
        ++blanks;
        continue;
      }
      const std::size_t first = row.find('\t');
      const std::size_t second = first == std::string::npos ? first : row.find('\t', first + 1);
      const auto kind = enum_named<BlockKind>(row.substr(0, first));
      if (second == std::string::npos || !kind)
        throw std::runtime_error(path.string() + ": a row needs kind, markup, text: " + row);
      PasteLine line;
      line.kind = *kind;
      line.label = row.substr(0, first);
      line.keep = is_kept(*kind);
      line.optional = *kind == BlockKind::source;
      line.markup = row.substr(first + 1, second - first - 1);
      line.text = from_utf8(row.substr(second + 1));
      line.blank_before = paste.lines.empty() ? 0 : blanks;
      blanks = 0;
      drop_brackets(line);
      paste.lines.push_back(std::move(line));
    }
    for (std::size_t i = 0; i < paste.lines.size(); ++i) {
      if (i > 0)
        paste.text.append(paste.lines[i].blank_before + 1, u'\n');
      paste.text += paste.lines[i].text;
    }
    pastes.push_back(std::move(paste));
  }
  return pastes;
}

std::vector<Paste> read_benchmark(const std::string& folder) {
  constexpr std::string_view ending = ".gold.json";
  std::vector<Paste> pastes;
  for (const fs::path& path : files_ending(folder, std::string(ending))) {
    const std::string base = path.string().substr(0, path.string().size() - ending.size());
    const auto gold = nlohmann::json::parse(read_file(path));
    Paste paste;
    paste.name = gold.at("meta").at("name");
    paste.outlet = gold.at("meta").at("outlet");
    paste.group = gold.at("meta").at("kind");
    paste.benchmark = true;
    paste.real_html = gold.at("meta").at("html_kind") == "real";
    for (const auto& row : gold.at("lines")) {
      PasteLine line;
      line.kind = kind_of_gold(row.at("label"), path.string());
      line.label = row.at("label");
      line.keep = row.at("keep");
      line.optional = row.value("optional", false);
      line.text = from_utf8(row.at("text").get<std::string>());
      paste.lines.push_back(std::move(line));
    }
    paste.text = from_utf8(read_file(base + ".txt"));
    if (fs::exists(base + ".html"))
      paste.html = from_utf8(read_file(base + ".html"));
    pastes.push_back(std::move(paste));
  }
  return pastes;
}

bool has_form(const Paste& paste, Form form) {
  return form != Form::markup || paste.real_html || !paste.benchmark;
}

std::u16string pasted(const Paste& paste, Form form) {
  if (form == Form::text)
    return paste.text;
  if (form == Form::markup)
    return paste.benchmark ? paste.html : marked_up(paste);
  std::u16string html;
  for (const PasteLine& line : paste.lines)
    html += u"<p>" + escaped(line.text) + u"</p>\n";
  return html;
}

const char* name_of(Form form) {
  static constexpr const char* names[] = {"text", "paragraphs", "markup"};
  return names[static_cast<std::size_t>(form)];
}

} // namespace tanqih::train
