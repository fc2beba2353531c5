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
  std::string messages;
  Counters counters;
};

/// Makes the folders above a file that are not there yet.
void make_folder_of(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code error;
  if (!folder.empty())
    std::filesystem::create_directories(folder, error);
  if (error)
    throw Failure(exit_io, folder.string() + ": cannot be made: " + error.message() +
                               "; check the path and the rights");
}

FileAnswer clean_file(const Knowledge& knowledge, const PlannedFile& file,
                      const FilesOptions& options, const Options& core) {
  FileAnswer answer;
  Input input = options.input;
  input.path = file.input;
  try {
    CleanDocument document =
        clean_document(knowledge, input, core, options.clean.format, options.explain);
    make_folder_of(file.output);
    write_text(file.output, document.file);
    answer.messages = std::move(document.messages);
    answer.counters = document.counters;
  } catch (const Failure& failure) {
    answer.failure = failure.what();
    if (failure.code() == exit_usage) // a wrong --encoding is wrong for all
      throw;
  } catch (const std::bad_alloc&) {
    answer.failure = file.input + ": does not fit in memory; split it";
  }
  if (!answer.failure.empty())
    answer.counters.errors = 1;
  return answer;
}

} // namespace

FilesOutcome clean_files(const FilePlan& plan, const FilesOptions& options) {
  const KnowledgePtr tables = knowledge();
  const Options core = options_of(*tables, options.clean);
  FilesOutcome outcome;
  Progress progress(plan.files.size());
  std::size_t begun = 0;
  std::size_t done = 0;
  std::atomic<bool> enough = false;

  OrderedJobs<std::size_t, FileAnswer> run;
  run.next = [&]() -> std::optional<std::size_t> {
    if (begun == plan.files.size() || enough)
      return std::nullopt;
    return begun++;
  };
  run.work = [&](std::size_t file) { return clean_file(*tables, plan.files[file], options, core); };
  run.take = [&](FileAnswer answer) {
    if (!answer.messages.empty()) {
      progress.clear();
      std::fputs(answer.messages.c_str(), stderr);
    }
    if (answer.failure.empty()) {
      ++outcome.cleaned;
    } else {
      outcome.failures.push_back(std::move(answer.failure));
      enough = options.fail_fast;
    }
    outcome.counters += answer.counters;
    progress.show(++done, outcome.failures.size());
  };
  run.run(options.jobs);
  return outcome;
}

FilesOutcome clean_line_files(const Knowledge& knowledge, const FilePlan& plan,
                              const NdjsonOptions& options, std::size_t jobs, bool fail_fast) {
  FilesOutcome outcome;
  Progress progress(plan.files.size());
  for (const PlannedFile& file : plan.files) {
    try {
      make_folder_of(file.output);
      outcome.counters += clean_ndjson(knowledge, {file.input}, options, file.output, jobs);
      ++outcome.cleaned;
    } catch (const Failure& failure) {
      outcome.failures.emplace_back(failure.what());
      if (fail_fast)
        break;
    }
    progress.show(outcome.cleaned + outcome.failures.size(), outcome.failures.size());
  }
  return outcome;
}

} // namespace tanqih::cli
