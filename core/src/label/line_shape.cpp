// SPDX-License-Identifier: MIT
#include "label/line_shape.hpp"

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// In words.
constexpr std::uint32_t most_in_phrase = 4;
constexpr std::uint32_t most_in_headline = 20;
constexpr std::uint32_t least_in_sentence = 3;
constexpr std::uint32_t least_in_paragraph = 9;

} // namespace

LineShape line_shape(const Line& line, const Block& block) {
  if (line.cue.cue)
    return static_cast<LineShape>(static_cast<int>(LineShape::first_cue) +
                                  2 * static_cast<int>(line.cue.cue->kind) +
                                  (heads_section(line) ? 1 : 0));
  if (line.date || line.dated)
    return LineShape::date;
  if (line.link)
    return line.words <= most_in_phrase ? LineShape::link_phrase : LineShape::link_headline;
  switch (block.layout.shape) {
  case BlockShape::heading:
    return LineShape::heading;
  case BlockShape::table_row:
    return LineShape::row;
  case BlockShape::list_item:
    return LineShape::item;
  default:
    break;
  }
  if (line.stop && line.words >= least_in_paragraph)
    return LineShape::paragraph;
  if (line.words > most_in_headline)
    return LineShape::open_paragraph;
  if (line.stop && line.words >= least_in_sentence)
    return LineShape::sentence;
  return line.words <= 1                ? LineShape::word
         : line.words <= most_in_phrase ? LineShape::phrase
                                        : LineShape::headline;
}

std::uint8_t run_class(LineShape shape) {
  switch (shape) {
  case LineShape::word:
  case LineShape::phrase:
  case LineShape::link_phrase:
    return 0;
  case LineShape::headline:
  case LineShape::link_headline:
    return 1;
  case LineShape::paragraph:
  case LineShape::open_paragraph:
  case LineShape::sentence:
    return 2;
  case LineShape::item:
    return 3;
  case LineShape::date:
    return 4;
  default:
    return static_cast<std::uint8_t>(static_cast<int>(shape) + 5);
  }
}

LineMarks read_marks(std::u16string_view folded) {
  LineMarks marks;
  std::size_t run = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const char16_t unit = folded[i];
    if (is_ascii_digit(unit)) {
      ++marks.digits;
      ++run;
      continue;
    }
    if (run == 4 && (folded.substr(i - 4, 2) == u"20" || folded.substr(i - 4, 2) == u"19"))
      marks.year = true;
    marks.clock = marks.clock || (unit == u':' && run > 0 && run <= 2 && i + 1 < folded.size() &&
                                  is_ascii_digit(folded[i + 1]));
    run = 0;
    if (unit >= 0x0620 && unit <= 0x06FF) {
      ++marks.arabic;
    } else if (is_ascii_letter(unit)) {
      ++marks.latin;
    } else {
      switch (unit) {
      case u'|':
      case u'/':
      case u'›':
      case u'>':
      case u'·':
      case u'\t':
        ++marks.separators;
        break;
      case u':':
        ++marks.colons;
        break;
      case u'«':
      case u'»':
      case u'"':
      case u'“':
      case u'”':
        marks.quotes = true;
        break;
      case u'@':
      case u'#':
        marks.handle = true;
        break;
      default:
        break;
      }
    }
    if (unit == u'،')
      ++marks.commas;
  }
  if (run == 4 && folded.size() >= 4) {
    const std::u16string_view year = folded.substr(folded.size() - 4, 2);
    marks.year = marks.year || year == u"20" || year == u"19";
  }
  if (!folded.empty()) {
    marks.first = folded.front();
    marks.last = folded.back();
  }
  return marks;
}

} // namespace tanqih
