// SPDX-License-Identifier: MIT
#include "read/wrap_column.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace tanqih {

namespace {

constexpr std::uint32_t narrowest = 28; ///< a column of a newspaper

// What a break tells for and against a program that broke at the column, as ten times the natural
// logarithm of how much likelier it is in text so broken than in rows of headlines, menus and
// poems. Measured on articles wrapped at 40 to 100 columns and on pasted pages.
struct Weights {
  int full;       ///< the next word had no room
  int short_line; ///< it had
  int hanging;    ///< the line ends with a word that hangs
  int prose;      ///< a sentence ends inside the line, and another begins
  int same_first; ///< the next line begins with the same word, as lists do
  int too_long;   ///< one of the two lines is longer than the column
};
constexpr Weights of_columns = {11, -15, 30, 15, -25, -25};
/// Of letters that are not of one width, where more lines are full by chance.
constexpr Weights of_typesetting = {8, -18, 30, 15, -25, -25};

/// How much less than the longest line of typeset text is full, as a part of its column.
constexpr std::uint32_t slack_part = 8;

/// How much is enough for a run.
constexpr int enough = 90;
/// The same where it has what rows of headlines have not: a line that hangs, a sentence that ends
/// inside a line, a full line before the shorter one that ends its sentence.
constexpr int enough_of_prose = 45;
/// The same of a text that is known to be broken, as a mail that is quoted is.
constexpr int enough_of_broken = 20;
constexpr std::uint32_t most_breaks = 2; ///< between lines that tell anything

struct Run {
  std::size_t begin = 0; ///< of lines
  std::size_t end = 0;
};

/// The column at which most of the open lines are full, less those that pass it; 0: there is none.
std::uint32_t likeliest_column(const std::vector<DocumentLine>& lines, Run run, bool typeset) {
  std::array<int, longest_broken_line + 2> change{};
  for (std::size_t i = run.begin; i + 1 < run.end; ++i) {
    const DocumentLine& line = lines[i];
    --change[0];
    ++change[std::min(line.width, longest_broken_line)];
    if (line.width < narrowest || !may_go_on(line, lines[i + 1]) ||
        lines[i + 1].breaks > most_breaks)
      continue;
    const int weight = line.ending == LineEnding::hanging ? 2 : 1;
    change[line.width] += weight;
    const std::uint32_t reach =
        line.width + lines[i + 1].first + (typeset ? line.width / slack_part : 0);
    change[std::min(reach, longest_broken_line) + 1] -= weight;
  }
  int full = 0;
  int most = 0;
  std::uint32_t column = 0;
  for (std::uint32_t at = 0; at < change.size(); ++at) {
    full += change[at];
    if (full > most) {
      most = full;
      column = at;
    }
  }
  return column;
}

int weight_of(const DocumentLine& line, const DocumentLine& next, const WrappedRun& at) {
  const Weights& weights = at.slack > 0 ? of_typesetting : of_columns;
  int weight = std::max(line.width, next.width) > at.column ? weights.too_long : 0;
  if (!may_go_on(line, next) || next.breaks > most_breaks)
    return weight;
  if (line.first_letters == next.first_letters)
    weight += weights.same_first;
  else
    weight += at.is_full(line, next) || at.is_one(line, next) ? weights.full : weights.short_line;
  weight += line.stops > 0 ? weights.prose : 0;
  return weight + (line.ending == LineEnding::hanging ? weights.hanging : 0);
}

bool has_prose(const std::vector<DocumentLine>& lines, const WrappedRun& at) {
  for (std::size_t i = at.begin; i + 1 < at.end; ++i) {
    const DocumentLine& line = lines[i];
    const DocumentLine& next = lines[i + 1];
    if (!may_go_on(line, next) || !at.is_full(line, next))
      continue;
    if (line.stops > 0 || line.ending == LineEnding::hanging ||
        (next.ending == LineEnding::closed && next.width <= at.column))
      return true;
  }
  return false;
}

/// Do the lines rhyme, each with the next but one, as the two halves of verses stand under one
/// another? Of prose one line in ten does.
bool rhymes(const std::vector<DocumentLine>& lines, const WrappedRun& at) {
  constexpr std::size_t least_pairs = 8;
  std::size_t pairs = 0;
  std::size_t same = 0;
  for (std::size_t i = at.begin; i + 2 < at.end; ++i) {
    if (lines[i].last_letter == 0 || lines[i + 2].last_letter == 0)
      continue;
    ++pairs;
    same += lines[i].last_letter == lines[i + 2].last_letter;
  }
  return pairs >= least_pairs && same * 9 >= pairs * 4;
}

/// The stretch of breaks with the greatest sum (Kadane) at the likeliest column; none where that is
/// not enough.
std::optional<WrappedRun> find_one(const std::vector<DocumentLine>& lines, Run run,
                                   Breaking breaking, bool typeset) {
  WrappedRun at;
  at.column = likeliest_column(lines, run, typeset);
  if (at.column == 0)
    return std::nullopt;
  at.slack = typeset ? at.column / slack_part : 0;
  int best = 0;
  int sum = 0;
  std::size_t begin = run.begin;
  for (std::size_t i = run.begin; i + 1 < run.end; ++i) {
    if (sum <= 0) {
      sum = 0;
      begin = i;
    }
    sum += weight_of(lines[i], lines[i + 1], at);
    if (sum > best) {
      best = sum;
      at.begin = begin;
      at.end = i + 2;
    }
  }
  const int needed = breaking != Breaking::unknown ? enough_of_broken
                     : typeset                     ? enough
                     : has_prose(lines, at)        ? enough_of_prose
                                                   : enough;
  if (best < needed || (breaking == Breaking::unknown && rhymes(lines, at)))
    return std::nullopt;
  // What stands around it was broken at the same column, as far as nothing passes that.
  while (at.begin > run.begin && lines[at.begin - 1].width <= at.column)
    --at.begin;
  while (at.end < run.end && lines[at.end].width <= at.column)
    ++at.end;
  return at;
}

/// Many lines that would be full with some slack were typeset: without it they are of any length.
bool is_typeset(const std::vector<DocumentLine>& lines, const WrappedRun& run) {
  WrappedRun slack = run;
  slack.slack = run.column / slack_part;
  std::size_t near = 0;
  std::size_t far = 0;
  for (std::size_t i = run.begin; i + 1 < run.end; ++i) {
    const DocumentLine& line = lines[i];
    const DocumentLine& next = lines[i + 1];
    if (may_go_on(line, next) && !run.is_full(line, next))
      ++(slack.is_full(line, next) ? near : far);
  }
  return near >= 3 && near > far;
}

/// Is there anything to join at all?
bool has_open_lines(const std::vector<DocumentLine>& lines, Run run) {
  for (std::size_t i = run.begin; i + 1 < run.end; ++i)
    if (lines[i].width >= narrowest && may_go_on(lines[i], lines[i + 1]))
      return true;
  return false;
}

void find_in(const std::vector<DocumentLine>& lines, Run run, Breaking breaking,
             std::vector<WrappedRun>& found) {
  constexpr int most_columns = 8; // of a stretch of lines, so that all is linear
  for (int round = 0; round < most_columns && run.end - run.begin >= 2; ++round) {
    std::optional<WrappedRun> at;
    if (breaking != Breaking::by_typesetting)
      at = find_one(lines, run, breaking, false);
    if (at && breaking == Breaking::unknown && is_typeset(lines, *at))
      at->slack = at->column / slack_part;
    if (!at)
      at = find_one(lines, run, breaking, true);
    if (!at)
      return;
    found.push_back(*at);
    run.begin = at->end;
  }
}

} // namespace

bool may_go_on(const DocumentLine& line, const DocumentLine& next) {
  return line.ending <= LineEnding::hanging && next.begins && !line.cells && !next.cells;
}

std::vector<WrappedRun> find_wrapped_runs(const std::vector<DocumentLine>& lines,
                                          Breaking breaking) {
  std::vector<WrappedRun> found;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    while (end < lines.size() && lines[end].width <= longest_broken_line)
      ++end;
    if (has_open_lines(lines, {begin, end}))
      find_in(lines, {begin, end}, breaking, found);
    begin = end + 1;
  }
  return found;
}

} // namespace tanqih
