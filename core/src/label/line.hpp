// SPDX-License-Identifier: MIT
// What can be seen of one line by itself, before its neighbours are asked.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/arena.hpp"
#include "base/block.hpp"
#include "label/cues.hpp"
#include "label/line_words.hpp"
#include "label/openers.hpp"
#include "label/vocabulary.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

/// Of a line's words, for a line may be a book.
inline constexpr std::uint16_t most_counted = 60000;

/// What a line is by the frame that it is part of (frames.hpp).
struct Frame {
  BlockKind kind{};
  Reason reason{};
};

struct Line {
  std::u16string_view folded;           ///< of LineMemory
  std::span<const std::uint32_t> stems; ///< content_stems of `folded`; of LineMemory
  std::size_t first_alike{}; ///< the first line with the same `folded`; itself, where it comes once
  CueHit cue;
  bool cue_behind =
      false;            ///< a closed sentence stands before the cue: it may be glued to a paragraph
  bool any_cue = false; ///< also one that `cue` is not
  bool heading_cue = false;     ///< any of the role
  bool ago = false;             ///< a word of it says how long ago
  std::uint16_t particles = 0;  ///< words of line_words.tsv, up to most_counted
  std::uint16_t predicates = 0; ///< the same, while particles are counted
  std::uint32_t words = 0;
  SentenceEnd end{};  ///< possibly inside quotes or brackets
  bool stop = false;  ///< `end` closes a sentence: . ! ؟
  bool colon = false; ///< ends with a colon
  bool date = false; ///< says when and nothing else: "الأربعاء، 07 أكتوبر 2020 - 12:09 م"
  bool dated = false; ///< begins with a clock or a date in digits: "2339 (GMT+04:00) - 16/06/09 …"
  bool continues = false; ///< opens like a later paragraph: "وأضاف …", "من جانبه …"
  bool link = false;      ///< HTML: nearly all of it is a link
  bool prose = false;     ///< a paragraph, not a headline
  bool signed_off = false;   ///< a credit in dashes or brackets alone: "--(بترا)", "(أ ف ب)"
  bool credit_end = false;   ///< ends with a short bracket: a photo credit "(رويترز)"
  bool place_agency = false; ///< "السومرية نيوز – دوليات", "الطائف ـ الوئام ـ محمد السويهري :"
  std::optional<Frame> frame; ///< certain; where it goes, `prose` is false
  bool month = false;         ///< a word of it names one, without an article
  bool day = false;           ///< another word of dates, without an article
};

/// Is the line the heading of a section, by its cue?
[[nodiscard]] bool heads_section(const Line& line);

/// Is a line of so many words that ends so long enough for running text?
[[nodiscard]] bool is_paragraph(std::uint32_t words, SentenceEnd end);

/// By its first letter: "We want words …".
[[nodiscard]] bool is_latin(const Line& line);

/// Four fifths of it and more are links.
[[nodiscard]] bool is_nearly_all_link(const Layout& layout, Span span);

/// The tables that lines are read by.
struct LineTables {
  const Cues& cues;
  const Openers& openers;
  const LineWords& words;
};

/// What lines refer to: it must outlive them.
struct LineMemory {
  Arena<char16_t> folded;
  Arena<std::uint32_t> stems;
};

/// One Line a block; `text` is what the blocks' spans count in.
[[nodiscard]] std::vector<Line> read_lines(const LineTables& tables, std::u16string_view text,
                                           const std::vector<Block>& blocks, LineMemory& memory);

} // namespace tanqih
