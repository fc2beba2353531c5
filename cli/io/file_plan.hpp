// SPDX-License-Identifier: MIT
// Which files are cleaned, and where the article of each goes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tanqih::cli {

struct PlannedFile {
  std::string input;
  std::string output;
  bool archive = false; ///< a web archive: its articles are lines of JSON
};

struct FilePlan {
  std::vector<PlannedFile> files;    ///< as given; of a folder by name
  std::vector<std::string> failures; ///< "NAME: why; what to do": what cannot even be listed
  std::size_t passed_over = 0;    ///< files of folders whose names say that they are no documents
  std::size_t linked_folders = 0; ///< links to folders in folders
  std::vector<std::string> empty_folders; ///< that were given, and in which no file was found
  std::size_t existing = 0;               ///< files that leave_out_existing took out
};

/// The files alone, without a place for their articles; `inputs` as below.
[[nodiscard]] FilePlan list_files(const std::vector<std::string>& inputs, bool lines);

/// `inputs` are files, and folders, which are read with all below them: of their files those with a
/// name that says text, HTML or a web archive, or, where `lines`, NDJSON. Links to files are
/// followed; links to folders only where they are given, so that there is no loop. `folder`, where
/// it lies in one of them, is not read.
///
/// A file goes into `folder` under its own name, one from below a given folder under its path from
/// there, with `ending` in place of its own: a.html to a.txt; those of a web archive with .jsonl.
/// Where two would get one name, both keep their own in front: a.html.txt, and a.txt stays a.txt.
/// If that is not enough, or if it is where an input stands, it is a failure.
[[nodiscard]] FilePlan plan_files(const std::vector<std::string>& inputs, const std::string& folder,
                                  std::string_view ending, bool lines);

/// Takes out of the plan the files whose output is there.
void leave_out_existing(FilePlan& plan);

} // namespace tanqih::cli
