// SPDX-License-Identifier: MIT
// The records of web archives as documents: one that holds a page in, one line of JSON out, in the
// same order.
//
//   {"id":"urn:uuid:…","url":"https://…","crawled":"2031-05-01T10:00:00Z","text":"افتتح الوزير …"}
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "io/output.hpp"
#include "io/warc/archive.hpp"
#include "stream/counters.hpp"
#include "stream/format.hpp"
#include "stream/near_duplicates.hpp"
#include "stream/selection.hpp"

namespace tanqih::cli {

struct RecordsOptions {
  std::string into = "text";                   ///< the member that gets the answer
  std::size_t longest = std::size_t{64} << 20; ///< bytes of a record, and of the page in it
  Form form;
  Selection selection;            ///< other articles are left out
  NearDuplicates* seen = nullptr; ///< what came before is left out; null: it stays
  Options options;
};

/// A web archive, or several, one after the other.
struct ArchiveInput {
  std::string path;
  std::unique_ptr<ByteSource> opened; ///< null: it is opened when its turn comes
};

/// Writes a line for each page to `output` as soon as it is done, of CSV without the head; for a
/// record that is broken one with "error" in place of the text. What holds no page is counted. What
/// is held does not grow with the archive. Throws Failure where input or output fails, and leaves
/// in `counters` what was done before; RefusedInput where the form is none of lines.
void clean_records(const Knowledge& knowledge, std::vector<ArchiveInput> inputs,
                   const RecordsOptions& options, Output& output, std::size_t jobs,
                   Counters& counters);

} // namespace tanqih::cli
