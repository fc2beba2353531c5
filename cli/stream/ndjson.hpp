// SPDX-License-Identifier: MIT
// A stream of documents: one JSON object a line in, one a line out, in the same order.
//
//   {"id": 7, "text": "شارك المقال\nافتتح الوزير …"}   becomes   {"id": 7, "text": "افتتح الوزير
//   …"}
//
// All that is not replaced is passed on byte for byte: numbers, escapes, spaces, the order of the
// members, other members of the same name. A blank line stays one, so that line n of the output
// answers line n of the input.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/json_line.hpp"
#include "stream/counters.hpp"
#include "stream/format.hpp"
#include "stream/near_duplicates.hpp"
#include "stream/selection.hpp"
#include "stream/site_groups.hpp"

namespace tanqih::cli {

struct NdjsonOptions {
  std::string field = "text";  ///< the member that holds the document, a string
  std::string into;            ///< the member that gets the article; empty: `field`
  std::string id_field = "id"; ///< the member that says in an error which document it was
  std::size_t longest = std::size_t{64} << 20; ///< bytes of a line
  Form form;
  Selection selection; ///< lines of other articles are left out
  Options options;
  std::string url_field = "url";     ///< the member whose host tells the site
  NearDuplicates* seen = nullptr;    ///< lines of what came before are left out; null: they stay
  const SiteGroups* sites = nullptr; ///< by host; null: `options` hold for all
};

/// What became of lines.
struct LinesOutcome {
  Counters counters;
  std::uint64_t with_field = 0;    ///< objects that have NdjsonOptions::field, whatever it holds
  std::uint64_t without_field = 0; ///< objects that have not
  std::string names;               ///< what the first without it has instead: "id, body"

  /// `field`: null where the object has none.
  void count_field(const JsonLine& read, const JsonMember* field);
  LinesOutcome& operator+=(const LinesOutcome& more);
};

/// The text of a line.
struct LineText {
  const JsonMember* field = nullptr; ///< of the line that was read; null: it has none
  std::u16string text;
  std::string
      error; ///< why there is no text, to stand behind what the line is called; empty: there is
};

/// What `line`, read as `read`, holds in the member `field`, which is counted in `outcome`.
[[nodiscard]] LineText text_of(std::string_view line, const JsonLine& read,
                               const std::string& field, LinesOutcome& outcome);

/// Appends the answer to one line, which is given without its line feed: the object with its
/// article, or what could be read of it without the text, and why:
/// {"id":7,"url":"…","error":"why"}, id as written or null; with a line feed. A line of more than
/// `options.longest` bytes is read no further than that.
///
/// Gives what the article is known by again, where `options.seen` asks for that; what it has seen
/// is not looked at.
std::optional<TextSignature> clean_line(const Knowledge& knowledge, std::string_view line,
                                        const NdjsonOptions& options, std::string& answers,
                                        LinesOutcome& outcome);

/// What the documents of each host have in common. Reads the inputs through, cleaning each document
/// as if alone; lines that cannot be read, and those without an address, teach nothing. Throws
/// Failure.
[[nodiscard]] SiteGroups learn_sites(const Knowledge& knowledge,
                                     const std::vector<std::string>& inputs,
                                     const NdjsonOptions& options, std::size_t jobs);

/// Cleans the lines of all inputs, one after the other ("-": standard input), to `output` (empty:
/// standard output) as soon as each is done. What is held does not grow with the input. Throws
/// Failure where input or output fails, and leaves in `outcome` what was done before; no line does.
void clean_ndjson(const Knowledge& knowledge, const std::vector<std::string>& inputs,
                  const NdjsonOptions& options, const std::string& output, std::size_t jobs,
                  LinesOutcome& outcome);

} // namespace tanqih::cli
