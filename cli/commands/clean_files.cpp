// SPDX-License-Identifier: MIT
#include "commands/clean_files.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <new>

#include "commands/document.hpp"
#include "io/failure.hpp"
#include "io/files.hpp"
#include "io/output.hpp"
#include "io/progress.hpp"
#include "stream/ordered_jobs.hpp"
#include "stream/row.hpp"

namespace tanqih::cli {

namespace {

struct FileAnswer {
  std::string input;
  std::string output;
  std::string failure; ///< empty: it is cleaned
  std::string file{};  ///< the article in its form
  std::string messages{};
  Counters counters{};
  std::optional<TextSignature> signature{};
  bool wanted = true;
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
    CleanDocument document = clean_document(knowledge, input, options.clean, core, options.explain);
    std::string article =
        document.wanted ? file_of(knowledge, document.article, options.clean.form, {file.input})
                        : std::string();
    return {file.input,
            file.output,
            "",
            std::move(article),
            std::move(document.messages),
            document.counters,
            document.signature,
            document.wanted};
  } catch (const RefusedInput& refused) {
    return {file.input, file.output, refused.what()};
  } catch (const Failure& failure) {
    if (failure.code() == exit_usage) // a wrong --encoding is wrong for all
      throw;
    return {file.input, file.output, failure.what()};
  } catch (const std::bad_alloc&) {
    return {file.input, file.output, file.input + ": does not fit in memory; split it"};
  }
}

/// Into its own file, or as a row of the table.
void write_answer(const FileAnswer& answer, const FilesOptions& options) {
  if (!answer.wanted)
    return;
  if (options.table) {
    options.table->write(answer.file);
    return;
  }
  make_folder_of(answer.output);
  write_utf8(answer.output, head_of(options.clean.form) + answer.file);
}

/// What became of the files so far, as the answers come in.
class FilesRun {
public:
  FilesRun(std::vector<PlannedFile> files, bool fail_fast, FilesOutcome outcome = {})
      : files_(std::move(files)), fail_fast_(fail_fast), progress_(files_.size()),
        outcome_(std::move(outcome)), before_(outcome_.cleaned + outcome_.failures.size()) {}

  /// Begins another file, if there is to be one more.
  std::optional<PlannedFile> begin() {
    if (begun_ == files_.size() || enough_)
      return std::nullopt;
    return files_[begun_++];
  }
  void say(const std::string& messages) {
    if (messages.empty())
      return;
    progress_.clear();
    std::fputs(messages.c_str(), stderr);
  }
  /// Does what writes the file of one answer; with its failure where it had none yet.
  template <class Write> void finish(std::string failure, const Write& write) {
    if (disk_full_)
      return;
    try {
      if (failure.empty())
        write();
    } catch (const DiskFull& full) {
      failure = full.what();
      disk_full_ = true;
    } catch (const Failure& failed) {
      failure = failed.what();
    }
    if (failure.empty()) {
      ++outcome_.cleaned;
    } else {
      enough_ = fail_fast_ || disk_full_;
      outcome_.failures.push_back(std::move(failure));
      ++outcome_.lines.counters.errors;
    }
    progress_.show(tried(), outcome_.failures.size());
  }
  FilesOutcome& outcome() { return outcome_; }

  FilesOutcome ended() && {
    progress_.clear();
    outcome_.ended = enough_;
    outcome_.not_begun += disk_full_ ? files_.size() - tried() : 0;
    return std::move(outcome_);
  }

private:
  [[nodiscard]] std::size_t tried() const {
    return outcome_.cleaned + outcome_.failures.size() - before_;
  }

  std::vector<PlannedFile> files_;
  bool fail_fast_;
  Progress progress_;
  FilesOutcome outcome_;
  std::size_t before_; ///< files
  std::size_t begun_ = 0;
  std::atomic<bool> enough_ = false;
  bool disk_full_ = false;
};

std::vector<PlannedFile> files_of(const FilePlan& plan, bool archives) {
  std::vector<PlannedFile> files;
  std::copy_if(plan.files.begin(), plan.files.end(), std::back_inserter(files),
               [archives](const PlannedFile& file) { return file.archive == archives; });
  return files;
}

} // namespace

FilesOutcome clean_files(const Knowledge& knowledge, const FilePlan& plan,
                         const FilesOptions& options) {
  const Options core = options_of(knowledge, options.clean);
  FilesRun files(files_of(plan, false), options.fail_fast);

  OrderedJobs<PlannedFile, FileAnswer> run;
  run.next = [&] { return files.begin(); };
  run.work = [&](const PlannedFile& file) { return clean_file(knowledge, file, options, core); };
  run.take = [&](const FileAnswer& answer) {
    const auto& signature = answer.signature;
    if (options.seen && signature && options.seen->is_one(*signature)) {
      files.outcome().lines.counters.count(Skip::duplicate, 1);
      files.finish("", [] {});
      return;
    }
    files.say(answer.messages);
    if (!answer.failure.empty() && options.table)
      options.table->write(error_row(options.clean.form, {answer.input}, answer.failure));
    files.finish(answer.failure, [&] {
      write_answer(answer, options);
      files.outcome().lines.counters += answer.counters;
    });
  };
  run.run(options.jobs);
  return std::move(files).ended();
}

FilesOutcome clean_line_files(const Knowledge& knowledge, const FilePlan& plan,
                              const NdjsonOptions& options, std::size_t jobs, bool fail_fast) {
  FilesRun files(plan.files, fail_fast);
  while (const auto file = files.begin())
    files.finish("", [&] {
      make_folder_of(file->output);
      clean_ndjson(knowledge, {file->input}, options, file->output, jobs, files.outcome().lines);
    });
  return std::move(files).ended();
}

void clean_archive_files(const Knowledge& knowledge, const FilePlan& plan,
                         const RecordsOptions& options, std::size_t jobs, bool fail_fast,
                         Output* table, FilesOutcome& outcome) {
  FilesRun files(files_of(plan, true), fail_fast, std::move(outcome));
  while (const auto file = files.begin())
    files.finish("", [&] {
      std::vector<ArchiveInput> inputs;
      inputs.push_back({file->input, nullptr});
      if (table) {
        clean_records(knowledge, std::move(inputs), options, *table, jobs, files.outcome().records);
        return;
      }
      make_folder_of(file->output);
      Output output(file->output);
      output.write(head_of(options.form));
      clean_records(knowledge, std::move(inputs), options, output, jobs, files.outcome().records);
      output.commit();
    });
  outcome = std::move(files).ended();
}

} // namespace tanqih::cli
