// SPDX-License-Identifier: MIT
// The templates of line features: the questions that are put to a line.
#pragma once

#include <cstdint>

namespace tanqih {

/// A feature is the hash of its template's number and of the answer. lines.model knows templates by
/// these numbers, so a number is for ever: a new template gets the next one, and none is given
/// twice. An answer has one value or several, named in their order.
enum class LineTemplate : std::uint16_t {
  any_line = 1, ///< in every line: how common a label is

  // the line by itself
  words = 2,
  words_ending = 3,
  shape = 4,

  // its neighbours: `before` and `after` are the shapes of those beside it
  shape_before = 5,
  shape_after = 6,
  shape_both = 7,
  shape_two_before = 8,
  shape_two_after = 9,
  two_before = 10,
  two_after = 11,
  before_and_after = 12,
  run_length = 13, ///< of lines alike, and where in the run it stands
  run_place = 14,

  // its cue
  cue_kind = 15,
  cue_match = 16,
  cue_zone = 17,
  cue_rest = 18, ///< what of the line is not the cue

  // what the rules take it for
  rule_kind = 19,
  rule_zone = 20,
  rule_shape = 21,
  rule_confidence = 22,
  rule_reason = 23,
  rule_neighbours = 24,
  rule_before = 25,

  // its place
  zone_shape = 26,
  zone_words = 27,
  article_distance = 28,
  lines_above = 29,
  lines_below = 30,
  title_distance = 31,
  title_above = 32,
  title_again = 33,
  cluster_shape = 34,
  cluster_after_core = 35,

  // words that it shares
  title_share = 36,
  lead_share_zone = 37,
  lead_share_shape = 38,
  article_share_zone = 39,
  article_share_words = 40,
  repeats_zone = 41,
  repeats_shape = 42,

  // the heading above
  heading_shape = 43,
  heading_zone = 44,
  heading_distance = 45,
  heading_prose = 46,
  like_heading_shape = 47, ///< a heading by its shape alone
  like_heading_zone = 48,

  blank_before = 49,
  blank_around = 50,

  // its letters and marks
  digit_share = 51,
  latin_share = 52,
  scripts = 53,
  year_clock = 54,
  separators = 55,
  colons = 56,
  commas = 57,
  quotes = 58,
  handle = 59,
  ending_shape = 60,
  ending_zone = 61,
  first_unit = 62,
  ends_and_opens = 63,
  goes_on = 64,
  tells_zone = 65,
  tells_words = 66,

  // the page around
  pattern = 67,
  page_shape = 68,
  page_zone = 69,
  clock_entry = 70,
  foreignness_zone = 71,
  foreignness_shape = 72,

  // its words
  first_word = 73,
  first_two_words = 74,
  last_word = 75,
  short_line_word = 76,
  paragraph_word = 77,

  // its markup
  structured = 78,
  markup_shape_zone = 79,
  markup_shape_words = 80,
  containers = 81,
  container_shape = 82,
  container_zone = 83,
  link_share_zone = 84,
  link_share_words = 85,
  link_share_list = 86,
  bold_share_shape = 87,
  bold_share_zone = 88,
  linked_neighbours = 89,
  container_neighbours = 90,
};
inline constexpr std::uint16_t last_line_template = 90;

} // namespace tanqih
