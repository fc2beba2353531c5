// SPDX-License-Identifier: MIT
#include "repair/repair_entities.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <named_references.h>

#include "base/characters.hpp"
#include "tanqih/encode.hpp"
#include "text/addresses.hpp"
#include "text/windows_1252.hpp"

namespace tanqih {

namespace {

/// "&CounterClockwiseContourIntegral;" has 33.
constexpr std::size_t longest_reference = 33;

/// Without "&#" and ";".
std::optional<UChar32> numbered(std::u16string_view number) {
  const bool hex = !number.empty() && (number.front() | 0x20) == u'x';
  if (hex)
    number.remove_prefix(1);
  if (number.empty())
    return std::nullopt;
  UChar32 point = 0;
  for (const char16_t unit : number) {
    const int digit = unit < 0x80 ? u_digit(unit, hex ? 16 : 10) : -1;
    if (digit < 0)
      return std::nullopt;
    point = point * (hex ? 16 : 10) + digit;
    if (point > UCHAR_MAX_VALUE)
      return std::nullopt;
  }
  if (point >= 0x80 && point < 0xA0) // HTML reads &#146; as the charset of its writers meant it
    point = windows_1252_units[static_cast<std::size_t>(point) - 0x80];
  const bool control = point < 0x20 && point != u'\t' && point != u'\n' && point != u'\r';
  if (control || U_IS_SURROGATE(point))
    return std::nullopt;
  return point;
}

void append_point(UChar32 point, std::u16string& text) {
  if (point > 0xFFFF) {
    text.push_back(U16_LEAD(point));
    text.push_back(U16_TRAIL(point));
  } else {
    text.push_back(static_cast<char16_t>(point));
  }
}

/// What the reference "&…;" stands for; empty where it is none.
std::u16string meaning(std::u16string_view reference) {
  std::u16string text;
  const std::u16string_view name = reference.substr(1, reference.size() - 2);
  if (name.starts_with(u'#')) {
    if (const auto point = numbered(name.substr(1)))
      append_point(*point, text);
    return text;
  }
  char ascii[longest_reference];
  std::size_t size = 0;
  for (const char16_t unit : reference.substr(1)) {
    if (unit != u';' && !is_ascii_word(unit))
      return text;
    ascii[size++] = static_cast<char>(unit);
  }
  const char* utf8 = nullptr;
  const std::size_t length = tanqih_named_reference(ascii, size, &utf8);
  return from_utf8(std::string_view(utf8, length));
}

/// The text with its references resolved, from the first to where none can be open. A semicolon
/// closes the nearest "&" before it in what is already resolved, so that however often a text was
/// escaped one walk undoes it.
class Resolver {
public:
  Resolver(std::u16string_view text, AddressFinder& addresses)
      : text_(text), addresses_(addresses) {}

  /// One resolved reference: source in the text; `at` in `resolved`, whose end the next begins.
  struct Piece {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t at = 0;
    std::size_t size = 0;
  };

  /// From the "&" at `begin`; gives the end of the stretch.
  std::size_t resolve(std::size_t begin) {
    resolved.clear();
    pieces.clear();
    std::size_t open = begin; // the last "&" of the text
    std::size_t at = begin;
    for (; at < text_.size() && at - open <= 2 * longest_reference; ++at) {
      if (text_[at] == u'&') {
        if (addresses_.covers(at))
          break;
        open = at;
      }
      resolved.push_back(text_[at]);
      sources_.push_back({at, at + 1});
      if (text_[at] == u';')
        close(at + 1);
    }
    sources_.clear();
    return at;
  }

  std::u16string resolved;
  std::vector<Piece> pieces;

private:
  struct Source {
    std::size_t begin;
    std::size_t end;
  };

  void close(std::size_t end) {
    while (!resolved.empty() && resolved.back() == u';') {
      const std::size_t from = resolved.size() - std::min(resolved.size(), longest_reference);
      const std::u16string_view reach = std::u16string_view(resolved).substr(from);
      const std::size_t ampersand = from + std::min(reach.rfind(u'&'), reach.size());
      if (resolved.size() - ampersand < 4)
        return;
      const std::u16string text = meaning(std::u16string_view(resolved).substr(ampersand));
      if (text.empty())
        return;
      const std::size_t begin = sources_[ampersand].begin;
      while (!pieces.empty() && pieces.back().at >= ampersand)
        pieces.pop_back();
      resolved.resize(ampersand);
      sources_.resize(ampersand);
      pieces.push_back({begin, end, ampersand, text.size()});
      resolved += text;
      sources_.resize(resolved.size(), {begin, end});
    }
  }

  std::u16string_view text_;
  AddressFinder& addresses_;
  std::vector<Source> sources_; ///< of each unit of `resolved`
};

/// The unit that \\uXXXX at `at` stands for; 0: it is none, or a control.
char16_t escaped(std::u16string_view text, std::size_t at) {
  constexpr std::size_t size = 6;
  if (text.substr(at, 2) != u"\\u" || at + size > text.size())
    return 0;
  unsigned unit = 0;
  for (const char16_t digit : text.substr(at + 2, size - 2)) {
    const int value = digit < 0x80 ? u_digit(digit, 16) : -1;
    if (value < 0)
      return 0;
    unit = unit << 4 | static_cast<unsigned>(value);
  }
  return unit < 0x20 ? u'\0' : static_cast<char16_t>(unit);
}

/// Replaces the escapes of a line of JSON.
void replace_escapes(std::u16string_view text, std::size_t begin, std::size_t end,
                     AddressFinder& addresses, Rewrite::Pass& pass) {
  for (std::size_t at = text.find(u'\\', begin); at < end; at = text.find(u'\\', at)) {
    std::size_t escape = at; // behind what escapes the backslash itself
    while (escape + 1 < end && text[escape + 1] == u'\\')
      ++escape;
    const char16_t next = escape + 1 < end ? text[escape + 1] : u'\0';
    const char16_t unit = next == u'"' || next == u'/' ? next : escaped(text, escape);
    std::size_t after = escape + (unit == next ? 2 : 6);
    std::u16string units(1, unit);
    if (U16_IS_LEAD(unit) && U16_IS_TRAIL(escaped(text, after))) {
      units.push_back(escaped(text, after));
      after += 6;
    }
    if (unit == 0 || (U16_IS_SURROGATE(unit) && units.size() == 1) || addresses.covers(at)) {
      at = escape + 1;
      continue;
    }
    pass.replace(at, after, units);
    at = after;
  }
}

} // namespace

void repair_escapes(Rewrite& rewrite) {
  constexpr std::size_t few = 3;
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::entities);
  AddressFinder addresses(text);
  std::size_t end = 0; // of the line in hand
  for (std::size_t at = text.find(u'\\'); at != std::u16string_view::npos;
       at = text.find(u'\\', end)) {
    end = std::min(text.find(u'\n', at), text.size());
    std::size_t arabic = 0;
    for (std::size_t escape = at; escape < end; escape = text.find(u"\\u", escape + 1))
      arabic += is_arabic_letter(escaped(text, escape)) ? 1u : 0u;
    if (arabic >= few)
      replace_escapes(text, at, end, addresses, pass);
  }
}

void repair_entities(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::entities);
  AddressFinder addresses(text);
  Resolver resolver(text, addresses);
  for (std::size_t at = text.find(u'&'); at != std::u16string_view::npos;
       at = text.find(u'&', at)) {
    if (addresses.covers(at)) {
      ++at;
      continue;
    }
    at = resolver.resolve(at);
    for (const Resolver::Piece& piece : resolver.pieces)
      pass.replace(piece.begin, piece.end,
                   std::u16string_view(resolver.resolved).substr(piece.at, piece.size));
  }
}

} // namespace tanqih
