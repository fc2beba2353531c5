// SPDX-License-Identifier: MIT
#include "label/line_marks.hpp"

#include <unicode/uchar.h>

#include "base/characters.hpp"

namespace tanqih {

LineMarks count_marks(std::u16string_view line) {
  LineMarks count;
  unsigned open = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char16_t unit = line[at];
    if (is_arabic_letter(unit) || unit == u' ')
      continue;
    if (is_digit(unit)) {
      ++count.digits;
      continue;
    }
    if (is_ascii_letter(unit)) {
      ++count.latin;
      continue;
    }
    count.all += u_ispunct(unit) || (unit < 0x80 && unit > 0x20) ? 1U : 0U;
    switch (unit) {
    case u'،':
    case u',':
    case u'؛':
      ++count.commas;
      break;
    case u':':
      ++count.colons;
      break;
    case u'؟':
    case u'?':
      ++count.asks;
      break;
    case u'!':
      ++count.exclaims;
      break;
    case u'«':
    case u'»':
    case u'"':
    case u'“':
    case u'”':
      ++count.quotes;
      break;
    case u'|':
    case u'›':
    case u'/':
    case u'·':
    case u'•':
    case u'>':
      ++count.bars;
      break;
    case u'@':
    case u'#':
      ++count.handles;
      break;
    case u'\t':
      ++count.tabs;
      break;
    case u'(':
    case u'[':
      ++open;
      break;
    case u')':
    case u']':
      count.brackets += open > 0 ? 1U : 0U;
      break;
    default:
      if ((unit >= 0xD800 && unit <= 0xDBFF) || (unit >= 0x2190 && unit <= 0x2BFF))
        ++count.symbols;
      break;
    }
    if (unit == u'»')
      ++count.bars;
    if ((unit == u'.' || unit == u'؟' || unit == u'!' || unit == u'?') && at + 2 < line.size() &&
        line[at + 1] == u' ')
      ++count.inner_stops;
  }
  return count;
}

} // namespace tanqih
