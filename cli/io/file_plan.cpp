// SPDX-License-Identifier: MIT
#include "io/file_plan.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "io/file_identity.hpp"
#include "io/file_names.hpp"
#include "io/warc/archive.hpp"

namespace tanqih::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view archive_ending = ".jsonl";

struct Found {
  fs::path input;
  fs::path relative; ///< where it stands below the folder that was given
  bool archive = false;
};

class Lister {
public:
  Lister(const fs::path& output, bool lines) : output_(identity_of(output)), lines_(lines) {}

  void add(const fs::path& input) {
    std::error_code error;
    const std::size_t before = found_.size() + failures_.size();
    if (fs::is_directory(input, error)) {
      add_folder(input, {});
      if (found_.size() + failures_.size() == before)
        empty_folders_.push_back(input.string());
    } else {
      found_.push_back({input, input.filename(),
                        !lines_ && is_archive(input)}); // if it is not there, reading will say so
    }
  }

  std::vector<Found> found_;
  std::vector<std::string> failures_;
  std::vector<std::string> empty_folders_;
  std::size_t passed_over_ = 0;
  std::size_t linked_folders_ = 0;

private:
  void add_folder(const fs::path& folder, const fs::path& relative) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
      entries.push_back(*entry);
    if (error)
      failures_.push_back(folder.string() + ": cannot be listed: " + error.message() +
                          "; check the rights");
    std::sort(entries.begin(), entries.end());
    for (const fs::directory_entry& entry : entries)
      add_entry(entry, relative / entry.path().filename());
  }

  void add_entry(const fs::directory_entry& entry, const fs::path& relative) {
    std::error_code error;
    if (entry.is_directory(error)) {
      if (entry.is_symlink(error))
        ++linked_folders_;
      else if (identity_of(entry.path()) != output_)
        add_folder(entry.path(), relative);
      return;
    }
    const auto format = format_of_name(relative.native());
    const bool document = lines_ ? format == NamedFormat::lines
                                 : format == NamedFormat::text || format == NamedFormat::html ||
                                       format == NamedFormat::archive;
    // A link that leads nowhere is told of when it is read; pipes and sockets would be waited for.
    if (!document || (entry.exists(error) && !entry.is_regular_file(error)))
      ++passed_over_;
    else
      found_.push_back({entry.path(), relative, format == NamedFormat::archive});
  }

  std::optional<FileIdentity> output_;
  bool lines_;
};

/// "sub/a.html" with the ending ".txt": "sub/a.txt", or, `whole`, "sub/a.html.txt".
std::string name_of_output(const fs::path& relative, std::string_view ending, bool whole) {
  const std::string& name = relative.native();
  std::string output(whole ? uncompressed_name(name) : stem_of_name(name));
  if (!whole || !output.ends_with(ending))
    output += ending;
  return output;
}

} // namespace

namespace {

/// What there is, but for files that are given twice.
std::vector<Found> find_files(const std::vector<std::string>& inputs, const std::string& folder,
                              bool lines, FilePlan& plan) {
  Lister lister(folder, lines);
  for (const std::string& input : inputs)
    lister.add(input);
  std::set<fs::path> given; // a file that is given twice is cleaned once
  std::erase_if(lister.found_, [&](const Found& found) {
    return !given.insert((found.input.parent_path() / found.input.filename()).lexically_normal())
                .second;
  });
  plan.failures = std::move(lister.failures_);
  plan.empty_folders = std::move(lister.empty_folders_);
  plan.passed_over = lister.passed_over_;
  plan.linked_folders = lister.linked_folders_;
  return std::move(lister.found_);
}

} // namespace

FilePlan list_files(const std::vector<std::string>& inputs, bool lines) {
  FilePlan plan;
  for (const Found& found : find_files(inputs, "", lines, plan))
    plan.files.push_back({found.input.string(), "", found.archive});
  return plan;
}

FilePlan plan_files(const std::vector<std::string>& inputs, const std::string& folder,
                    std::string_view ending, bool lines) {
  FilePlan plan;
  const std::vector<Found> all = find_files(inputs, folder, lines, plan);
  std::map<std::string, std::size_t> uses;
  std::set<FileIdentity> sources;
  // Of a web archive the articles are lines in any case, or rows.
  const auto ending_for = [ending](const Found& found) {
    return found.archive && ending != ".csv" ? archive_ending : ending;
  };
  for (const Found& found : all) {
    ++uses[name_of_output(found.relative, ending_for(found), false)];
    if (const auto identity = identity_of(found.input))
      sources.insert(*identity);
  }

  std::set<std::string> taken;
  for (const Found& found : all) {
    std::string name = name_of_output(found.relative, ending_for(found), false);
    if (uses[name] > 1)
      name = name_of_output(found.relative, ending_for(found), true);
    const std::string output = (fs::path(folder) / name).string();
    const auto there = identity_of(output);
    if (!taken.insert(name).second)
      plan.failures.push_back(found.input.string() + ": another file goes to " + output +
                              "; give one of them a command of its own");
    else if (there && sources.contains(*there))
      plan.failures.push_back(found.input.string() + ": its article would replace " + output +
                              ", which is to be read; name another folder");
    else
      plan.files.push_back({found.input.string(), output, found.archive});
  }
  return plan;
}

void leave_out_existing(FilePlan& plan) {
  plan.existing += std::erase_if(plan.files, [](const PlannedFile& file) {
    std::error_code error;
    return fs::exists(file.output, error);
  });
}

} // namespace tanqih::cli
