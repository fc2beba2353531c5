// SPDX-License-Identifier: MIT
// What is measured of the lines of a paste together: their neighbours, their place in the page, the
// words that they share. Numbers and shapes, not yet features (line_features).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/block.hpp"
#include "label/line.hpp"
#include "label/line_shape.hpp"
#include "label/region.hpp"
#include "label/vocabulary.hpp"

namespace tanqih {

/// All that is known of a paste before its lines are labelled; `rules` is label_by_rules'.
struct LineReading {
  const std::vector<Block>& blocks;
  const std::vector<Line>& lines;
  const Region& region;
  std::optional<std::size_t> title;
  const std::vector<Label>& rules;
};

/// Where a line stands, seen from the article that the region found.
enum class Zone : std::uint8_t {
  nowhere, ///< the paste has no prose
  above,
  in_article,
  between,         ///< clusters of the article
  in_continuation, ///< a later cluster of the article
  in_other_text,
  below
};

enum class RunPlace : std::uint8_t { first, inside, last };

/// What is measured of one line among the others. Distances and lengths are in lines.
struct LinePlace {
  LineShape shape{};
  RunPlace run_place{};
  std::uint32_t run_length = 0; ///< lines alike in a row, this one among them
  Zone zone = Zone::nowhere;
  const Cluster* cluster = nullptr; ///< that it stands in
  // The share of its content words that others have, 0–1; none: it is one of those itself.
  std::optional<double> of_title;
  std::optional<double> of_lead; ///< the first paragraphs and the title
  std::optional<double> of_article;
  std::uint32_t times = 0; ///< how often the paste has the line
  // The last heading of a section above it, by a cue.
  std::uint32_t heading = 0; ///< BlockKind + 1; 0: none
  std::uint32_t since_heading = 0;
  std::uint32_t prose_since = 0;        ///< paragraphs among them
  std::uint32_t since_like_heading = 0; ///< 1 and more after a heading by its shape; 0: none
};

/// Of the whole paste. Linear in the text.
class LineContext {
public:
  /// Holds on to what the reading refers to.
  explicit LineContext(const LineReading& reading);

  [[nodiscard]] const LineReading& reading() const { return reading_; }
  [[nodiscard]] std::size_t size() const { return places_.size(); }
  [[nodiscard]] const LinePlace& operator[](std::size_t line) const { return places_[line]; }

  /// The shape of the line `step` lines on, or back.
  [[nodiscard]] LineShape shape(std::size_t line, int step) const;
  /// Whether a line within reach begins like this one: "مهنيا: …" and, two lines on, "مهنيا: …".
  [[nodiscard]] bool begins_as_neighbour(std::size_t line) const;
  [[nodiscard]] bool begins_as_farther(std::size_t line) const; ///< two or three lines away

  /// The source knows links, headings or containers.
  [[nodiscard]] bool structured() const { return structured_; }
  // The article's prose, by the region.
  [[nodiscard]] std::size_t first() const { return first_; }
  [[nodiscard]] std::size_t last() const { return last_; }
  [[nodiscard]] std::size_t paragraphs() const { return paragraphs_; }
  /// Of the lines that are no paragraphs, the share that are closed sentences; none: there are no
  /// such lines.
  [[nodiscard]] std::optional<double> brief_sentences() const { return brief_sentences_; }

private:
  void find_shapes();
  void find_runs();
  void find_zones();
  void find_shared_words();
  void find_repeats();
  void find_headings();
  void find_like_headings();
  void count_paragraphs();
  [[nodiscard]] bool begins_alike(std::size_t line, std::size_t other) const;

  LineReading reading_;
  std::vector<LinePlace> places_;
  std::vector<std::size_t> heads_; ///< units of the first word with the mark after it; 0: none
  bool structured_ = false;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
  std::size_t paragraphs_ = 0;
  std::optional<double> brief_sentences_;
};

} // namespace tanqih
