// SPDX-License-Identifier: MIT
#include "read/document_signs.hpp"

#include <array>
#include <memory>

#include "base/characters.hpp"
#include "read/word_ends.hpp"
#include "text/line_break.hpp"
#include "text/sentence_end.hpp"

namespace tanqih {

namespace {

/// What a code unit is to the signs.
enum Kind : std::uint8_t {
  other,
  line_edge, ///< a line break, or what is before the text and behind it
  space,
  letter, ///< also digits of the script and marks that are not vowel signs
  alef,   ///< ا أ إ آ
  lam,
  heh,
  hamza,       ///< ء
  last_letter, ///< ة ى
  vowel_sign,  ///< fathatan to sukun
  form,        ///< what a PDF has for a letter
  last_form,   ///< the same of ة ى
  number,
  hash,
  straight_quote,
  closing_mark,
  greater,
  page_end,
  embedding,
  direction, ///< U+200E, U+200F
  closer,    ///< ) ] » ”
  opening_bracket,
  percent,
  kinds,
};

constexpr bool is_of_letter(unsigned kind) {
  return kind >= letter && kind <= last_form;
}

constexpr bool is_edge(unsigned kind) {
  return kind == line_edge || kind == space || kind == page_end;
}

Kind kind_of(char16_t unit) {
  if (is_line_break(unit))
    return line_edge;
  if (ends_words(unit))
    return unit < 0xFB50 ? last_letter : last_form;
  if (unit >= u'آ' && unit <= u'ا' && unit != u'ؤ' && unit != u'ئ')
    return alef;
  if (unit >= 0x064B && unit <= 0x0652)
    return vowel_sign;
  if (unit >= 0x0621 && unit < 0x064B)
    return unit == u'ل' ? lam : unit == u'ه' ? heh : unit == u'ء' ? hamza : letter;
  if (unit >= 0xFB50)
    return form;
  if (is_ascii_digit(unit) || (unit >= 0x0660 && unit <= 0x0669))
    return number;
  switch (unit) {
  case u' ':
  case 0xA0:
    return space;
  case u'#':
    return hash;
  case u'"':
    return straight_quote;
  case u'>':
    return greater;
  case u'\f':
    return page_end;
  case 0x202B:
    return embedding;
  case 0x200E:
  case 0x200F:
    return direction;
  case u'(':
    return opening_bracket;
  case u'%':
  case u'٪':
    return percent;
  case u')':
  case u']':
  case u'»':
  case u'”':
    return closer;
  default:
    return closing_marks.find(unit) == std::u16string_view::npos ? other : closing_mark;
  }
}

/// A sign is a pair of units and the pair that begins with its second: two halves, so that the
/// table is one of pairs.
struct Halves {
  std::uint16_t first = 0;
  std::uint16_t second = 0;
};

Halves halves_of(unsigned one, unsigned two) {
  Halves halves;
  const auto put = [](std::uint16_t& half, bool fits, DocumentSign sign) {
    half = static_cast<std::uint16_t>(half | (fits ? static_cast<unsigned>(sign) : 0U));
  };
  const auto pair = [&](bool fits, DocumentSign sign) { put(halves.first, fits, sign); };
  const auto next = [&](bool fits, DocumentSign sign) { put(halves.second, fits, sign); };
  const bool ends = two == last_letter || two == last_form;
  pair(two == embedding, embedded_sign);
  pair(ends && !is_of_letter(one), backward_sign);
  pair(one == alef && two == alef, lam_alef_sign);
  pair(one == two && (two == hash || two == straight_quote), filler_sign);
  pair(two == vowel_sign && !is_of_letter(one), detached_mark_sign);
  pair(one == heh && two == lam, turned_word_sign);
  pair(two == closing_mark && is_edge(one), leading_mark_sign);
  pair(two == greater && is_edge(one), quoted_mail_sign);
  pair(two == page_end, form_feed_sign);
  pair(two == form || two == last_form, form_sign);
  pair(two == number && is_of_letter(one), number_glued_sign);
  pair((two == hamza && (one == closer || one == straight_quote || one == last_letter)) ||
           (one == heh && (two == heh || two == alef)) || (one == direction && two == number),
       scan_sign);
  pair((is_of_letter(one) && two == opening_bracket) || two == closer || two == percent, run_sign);
  pair(one == space && two == alef, lone_alef_sign);
  next(is_edge(two), lone_alef_sign);
  next(true, embedded_sign);
  next(is_of_letter(two), backward_sign);
  next(two == lam, lam_alef_sign);
  next(true, filler_sign);
  next(true, detached_mark_sign);
  next(two == lam, turned_word_sign);
  next(!is_edge(two), leading_mark_sign);
  next(true, quoted_mail_sign);
  next(true, form_feed_sign);
  next(true, form_sign);
  next(true, number_glued_sign);
  next(one == opening_bracket ? two == space : is_of_letter(two), run_sign);
  next(one == alef ? two == hamza : one != heh || !is_of_letter(two), scan_sign);
  return halves;
}

/// 70 kB, made at the first call.
struct Tables {
  static constexpr unsigned bits = 5; ///< of a kind
  static_assert(kinds <= 1u << bits);
  std::array<std::uint8_t, 0x10000> kind{};
  std::array<Halves, 1u << 2 * bits> pairs{};

  static const Tables& get() {
    static const std::unique_ptr<const Tables> tables(new Tables);
    return *tables;
  }

private:
  Tables() {
    const auto fill = [this](unsigned first, unsigned last) {
      for (unsigned unit = first; unit <= last; ++unit)
        kind[unit] = kind_of(static_cast<char16_t>(unit));
    };
    fill(0, 0xFF);
    fill(0x0600, 0x06FF);
    fill(0x2000, 0x20FF);
    fill(0xFB50, 0xFFFF);
    for (unsigned one = 0; one < kinds; ++one)
      for (unsigned two = 0; two < kinds; ++two)
        pairs[one << bits | two] = halves_of(one, two);
  }
};

} // namespace

DocumentScan scan_document(std::u16string_view text) {
  const Tables& tables = Tables::get();
  constexpr std::size_t usual_line = 64;
  DocumentScan scan;
  scan.lines.reserve(text.size() / usual_line + 1);
  unsigned signs = 0;
  unsigned half = 0;
  unsigned before = line_edge;
  const auto look = [&](unsigned kind) {
    const Halves& halves = tables.pairs[before << Tables::bits | kind];
    signs |= half & halves.second;
    half = halves.first;
    before = kind;
  };
  std::uint32_t begin = 0;
  const auto end_line = [&](std::size_t end) {
    scan.lines.push_back({begin, static_cast<std::uint32_t>(end)});
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const unsigned kind = tables.kind[text[at]];
    look(kind);
    if (kind == line_edge) {
      if (!(text[at] == u'\n' && at > 0 && text[at - 1] == u'\r'))
        end_line(at);
      begin = static_cast<std::uint32_t>(at + 1);
    }
  }
  look(line_edge);
  look(line_edge);
  end_line(text.size());
  scan.signs = static_cast<std::uint16_t>(signs);
  return scan;
}

} // namespace tanqih
