// SPDX-License-Identifier: MIT
#include "io/structured_bytes.hpp"

#include <algorithm>
#include <optional>

#include "io/file_names.hpp"
#include "io/filled.hpp"
#include "io/json_line.hpp"
#include "io/messages.hpp"
#include "io/shell_word.hpp"
#include "io/table_head.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

/// So much is looked at: a document may be long, its first members are not.
constexpr std::size_t looked_at = std::size_t{1} << 16;

/// Where the text of a document is, and whether it is HTML.
struct Field {
  std::string name;
  bool html = false;
};

bool is_markup(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  return begin != std::string_view::npos && text[begin] == '<';
}

/// The member with the longest string; of a torn object, the one that the bytes end in.
Field field_of(const JsonLine& object) {
  if (!object.torn_key.empty())
    return {name_of(JsonMember{object.torn_key, {}}),
            is_markup(object.torn_value.substr(object.torn_value.starts_with('"') ? 1 : 0))};
  Field field{"text"};
  std::size_t longest = 0;
  for (const JsonMember& member : object.members)
    if (const auto text = string_of(member.value); text && text->size() > longest) {
      longest = text->size();
      field = {name_of(member), is_markup(to_utf8(*text))};
    }
  return field;
}

Field field_of(const TableHead& table) {
  Field field{table.names.back()};
  std::size_t longest = 0;
  for (std::size_t i = 0; i < std::min(table.names.size(), table.first.size()); ++i)
    if (table.first[i].size() > longest) {
      longest = table.first[i].size();
      field = {table.names[i], is_markup(table.first[i])};
    }
  return field;
}

/// "tanqih clean --ndjson --field body".
std::string reads(const std::string& command, const Field& field) {
  return "tanqih " + command + " --ndjson --field " + shell_word(field.name) +
         (field.html ? " --html" : "");
}

/// The name behind a command; nothing for standard input.
std::string behind(const std::string& path) {
  return path == "-" ? std::string() : ' ' + shell_word(path);
}

/// Whether an object begins, as far as there are bytes of it.
std::optional<JsonLine> object_of(std::string_view bytes) {
  if (!bytes.starts_with('{'))
    return std::nullopt;
  JsonLine object = read_json_line(bytes);
  if ((object.fault && !object.torn) || (object.members.empty() && object.torn_key.empty()))
    return std::nullopt;
  return object;
}

std::string json_in_words(std::string_view bytes, const std::string& path,
                          const std::string& command) {
  const std::size_t end = bytes.find('\n');
  if (const auto line = object_of(bytes.substr(0, end));
      line && (!line->torn || end == std::string_view::npos))
    return filled(refusal::json_lines,
                  {{"reads", reads(command, field_of(*line))}, {"behind", behind(path)}});
  if (const auto object = object_of(bytes))
    return filled(refusal::json,
                  {{"behind", behind(path)}, {"reads", reads(command, field_of(*object))}});
  const std::size_t first =
      bytes.starts_with('[') ? bytes.find_first_not_of(" \t\r\n", 1) : std::string_view::npos;
  if (first == std::string_view::npos)
    return {};
  const JsonLine element = read_json_line(bytes.substr(first)); // and what follows it
  if (element.members.empty() && element.torn_key.empty())
    return {};
  return filled(refusal::json_array,
                {{"behind", behind(path)}, {"reads", reads(command, field_of(element))}});
}

} // namespace

std::string structured_in_words(std::string_view bytes, const std::string& path,
                                const std::string& command) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(mark))
    bytes.remove_prefix(mark.size());
  bytes = bytes.substr(0, looked_at);
  const std::string_view text =
      bytes.substr(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  if (std::string words = json_in_words(text, path, command); !words.empty())
    return words;
  const auto format = format_of_name(path);
  if (format == NamedFormat::lines)
    return filled(refusal::lines_by_name,
                  {{"reads", reads(command, {"text"})}, {"behind", behind(path)}});
  const TableHead table = table_head_of(bytes, format == NamedFormat::table);
  if (table.names.empty())
    return {};
  return filled(refusal::table, {{"file", sql_word(path == "-" ? "/dev/stdin" : path)},
                                 {"reads", reads(command, field_of(table))}});
}

} // namespace tanqih::cli
