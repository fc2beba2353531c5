// SPDX-License-Identifier: MIT
#include "commands/clean_files.hpp"

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <new>

#include "commands/document.hpp"
#include "io/failure.hpp"
#include "io/files.hpp"
#include "io/progress.hpp"
#include "stream/ordered_jobs.hpp"

namespace tanqih::cli {

namespace {

struct FileAnswer {
  std::string failure; ///< empty: it is cleaned
  CleanDocument document;
};

/// Makes the folders above a file that are not there yet.
void make_folder_of(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!folder.empty())
    std::filesystem::create_directories(folder, error);
  const std::string message =
      folder.string() + ": cannot be made: " + error.message() + "; check the path and the rights";
  if (error == std::errc::no_space_on_device)
    throw DiskFull(message);
  if (error)
    throw Failure(exit_io, message);
}

FileAnswer clean_file(const Knowledge& knowledge, const PlannedFile& file,
                      const FilesOptions& options, const Options& core) {
  Input input = options.input;
  input.path = file.input;
  try {
    return {"", clean_document(knowledge, input, core, options.clean.format, options.explain)};
  } catch (const RefusedInput& refused) {
    return {refused.what(), {}};
  } catch (const Failure& failure) {
    if (failure.code() == exit_usage) // a wrong --encoding is wrong for all
      throw;
    return {failure.what(), {}};
  } catch (const std::bad_alloc&) {
    return {file.input + ": does not fit in memory; split it", {}};
  }
}

/// What became of the files so far, as the answers come in.
class FilesRun {
public:
  FilesRun(const FilePlan& plan, bool fail_fast)
      : plan_(plan), fail_fast_(fail_fast), progress_(plan.files.size()) {}

  /// Begins another file, if there is to be one more.
  std::optional<std::size_t> begin() {
    if (begun_ == plan_.files.size() || enough_)
      return std::nullopt;
    return begun_++;
  }
  void say(const std::string& messages) {
    if (messages.empty())
      return;
    progress_.clear();
    std::fputs(messages.c_str(), stderr);
  }
  void done() {
    ++outcome_.cleaned;
    show();
  }
  void failed(std::string why, bool disk_full) {
    outcome_.failures.push_back(std::move(why));
    enough_ = fail_fast_ || disk_full;
    disk_full_ = disk_full_ || disk_full;
    show();
  }
  LinesOutcome& lines() { return outcome_.lines; }
  [[nodiscard]] bool disk_full() const { return disk_full_; }

  FilesOutcome outcome() && {
    progress_.clear();
    const std::size_t tried = outcome_.cleaned + outcome_.failures.size();
    outcome_.not_begun = disk_full_ ? plan_.files.size() - tried : 0;
    return std::move(outcome_);
  }

private:
  void show() {
    progress_.show(outcome_.cleaned + outcome_.failures.size(), outcome_.failures.size());
  }

  const FilePlan& plan_;
  bool fail_fast_;
  Progress progress_;
  FilesOutcome outcome_;
  std::size_t begun_ = 0;
  std::atomic<bool> enough_ = false;
  bool disk_full_ = false;
};

} // namespace

FilesOutcome clean_files(const Knowledge& knowledge, const FilePlan& plan,
                         const FilesOptions& options) {
  const Options core = options_of(knowledge, options.clean);
  FilesRun files(plan, options.fail_fast);
  std::size_t taken = 0;

  OrderedJobs<std::size_t, FileAnswer> run;
  run.next = [&] { return files.begin(); };
  run.work = [&](std::size_t file) {
    return clean_file(knowledge, plan.files[file], options, core);
  };
  run.take = [&](const FileAnswer& answer) {
    const PlannedFile& file = plan.files[taken++];
    if (files.disk_full())
      return;
    std::string failure = answer.failure;
    bool disk_full = false;
    try {
      if (failure.empty()) {
        make_folder_of(file.output);
        write_text(file.output, answer.document.file);
      }
    } catch (const DiskFull& full) {
      failure = full.what();
      disk_full = true;
    } catch (const Failure& failed) {
      failure = failed.what();
    }
    files.say(answer.document.messages);
    if (failure.empty()) {
      files.lines().counters += answer.document.counters;
      files.done();
    } else {
      ++files.lines().counters.errors;
      files.failed(std::move(failure), disk_full);
    }
  };
  run.run(options.jobs);
  return std::move(files).outcome();
}

FilesOutcome clean_line_files(const Knowledge& knowledge, const FilePlan& plan,
                              const NdjsonOptions& options, std::size_t jobs, bool fail_fast) {
  FilesRun files(plan, fail_fast);
  while (const auto number = files.begin()) {
    const PlannedFile& file = plan.files[*number];
    LinesOutcome lines;
    try {
      make_folder_of(file.output);
      clean_ndjson(knowledge, {file.input}, options, file.output, jobs, lines);
      files.done();
    } catch (const DiskFull& full) {
      files.failed(full.what(), true);
      ++lines.counters.errors;
    } catch (const Failure& failure) {
      files.failed(failure.what(), false);
      ++lines.counters.errors;
    }
    files.lines() += lines;
  }
  return std::move(files).outcome();
}

} // namespace tanqih::cli
