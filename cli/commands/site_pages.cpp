// SPDX-License-Identifier: MIT
#include "commands/site_pages.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>

#include "commands/reports.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/input.hpp"
#include "io/json_line.hpp"
#include "io/line_reader.hpp"
#include "io/lines.hpp"
#include "io/open_source.hpp"
#include "io/warc/archive.hpp"
#include "io/warc/warc_page.hpp"

namespace tanqih::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_line = std::size_t{64} << 20;

bool is_page(const fs::path& file, bool lines) {
  const auto format = format_of_name(file.string());
  return lines ? format == NamedFormat::lines
               : format == NamedFormat::text || format == NamedFormat::html ||
                     format == NamedFormat::archive;
}

std::vector<std::string> files_of(const SitePages& pages) {
  std::vector<std::string> files;
  for (const std::string& path : pages.inputs) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<std::string> inside;
    for (fs::recursive_directory_iterator entry(path, error), end; !error && entry != end;
         entry.increment(error))
      if (entry->is_regular_file(error) && is_page(entry->path(), pages.ndjson))
        inside.push_back(entry->path().string());
    if (error)
      throw Failure(exit_io, path + ": cannot be read: " + error.message());
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

/// More than these are only counted.
constexpr std::uint64_t most_told = 10;

/// Of a line or a record that is left out: counts it, and says why.
void leave_out(const std::string& which, const std::string& why, LinesOutcome& outcome) {
  if (++outcome.counters.errors <= most_told)
    say(which + ": " + why);
}

void each_line(const std::string& file, const SitePages& pages, const UsePage& use,
               LinesOutcome& outcome) {
  LineReader reader(open_source(file), longest_line);
  const InputFormat format = pages.html ? InputFormat::html : InputFormat::text;
  const std::string name = name_of_input(file);
  std::uint64_t number = 0;
  while (const auto lines = reader.next())
    each_line_of(*lines, [&](std::string_view line) {
      ++number;
      if (is_blank(line))
        return;
      const auto leave = [&](const std::string& why) {
        leave_out(name + ":" + std::to_string(number), why, outcome);
      };
      if (line.size() > longest_line)
        return leave("is longer than 64 MiB");
      const LineText text = text_of(line, read_json_line(line), pages.field, outcome);
      if (text.error.empty()) {
        ++outcome.counters.documents;
        use(text.text, format, name);
      } else if (text.field || outcome.without_field == 0) {
        leave(text.error);
      } else {
        ++outcome.counters.errors; // told of all such lines together
      }
    });
}

/// Records that hold no page teach nothing; neither does one that is broken.
void each_record(const std::string& file, std::unique_ptr<ByteSource> opened, const UsePage& use,
                 LinesOutcome& outcome) {
  ArchiveReader reader(file, std::move(opened), longest_line);
  while (const auto record = reader.next()) {
    const WarcPage page = page_of(*record, longest_line);
    if (page.use == RecordUse::broken) {
      const std::string& id = record->id.empty() ? record->uri : record->id;
      leave_out(name_of_input(file) + (id.empty() ? "" : ": " + id), page.error, outcome);
    } else if (page.use == RecordUse::page) {
      ++outcome.counters.documents;
      use(page.text, page.format, name_of_input(file));
    }
  }
}

} // namespace

LinesOutcome each_page(const SitePages& pages, const UsePage& use) {
  LinesOutcome outcome;
  for (const std::string& file : files_of(pages)) {
    if (pages.ndjson) {
      each_line(file, pages, use, outcome);
      continue;
    }
    OpenedInput opened = open_input(file);
    if (opened.archive) {
      each_record(file, std::move(opened.raw), use, outcome);
      continue;
    }
    Input input{"learn-site", file, pages.html, pages.encoding};
    input.opened = std::move(opened.raw);
    const Decoded decoded = read_input(input);
    warn(input, decoded.issues);
    ++outcome.counters.documents;
    use(decoded.text, is_html(input) ? InputFormat::html : InputFormat::text, name_of_input(file));
  }
  return outcome;
}

} // namespace tanqih::cli
