// SPDX-License-Identifier: MIT
#include "text/addresses.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

namespace {

bool is_any_of(char16_t unit, std::u16string_view set) {
  return set.find(unit) != std::u16string_view::npos;
}

bool starts_with_ignoring_case(std::u16string_view text, std::size_t at, std::u16string_view word) {
  if (text.size() - at < word.size())
    return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char16_t unit = text[at + i];
    if ((is_ascii_letter(unit) ? unit | 0x20 : unit) != word[i])
      return false;
  }
  return true;
}

/// Marks that end the address although some of them may stand in one.
constexpr std::u16string_view stops = u"\"<>«»“”،؛؟";

/// From `at`, which is inside an address, to its end.
std::size_t address_tail(std::u16string_view text, std::size_t begin, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && !is_blank(text[end]) && !is_any_of(text[end], stops))
    ++end;
  const auto count = [&](char16_t bracket) {
    return std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                      text.begin() + static_cast<std::ptrdiff_t>(end), bracket);
  };
  auto unopened = count(u')') - count(u'(');
  for (; end > at; --end) {
    const char16_t last = text[end - 1];
    if (last == u')' && unopened > 0)
      --unopened;
    else if (!is_any_of(last, u".,:;!?'…]}"))
      break;
  }
  return end;
}

bool is_name_unit(char16_t unit) {
  return is_ascii_word(unit) || is_any_of(unit, u".-_%+");
}

/// A dot inside, letters or digits at both ends: example.com
bool is_host(std::u16string_view name) {
  const std::size_t dot = name.rfind(u'.');
  return dot != std::u16string_view::npos && dot > 0 && name.size() - dot > 2 &&
         is_ascii_word(name.front()) &&
         std::all_of(name.begin() + static_cast<std::ptrdiff_t>(dot) + 1, name.end(),
                     is_ascii_letter);
}

} // namespace

std::size_t url_end(std::u16string_view text, std::size_t at) {
  const char16_t first = static_cast<char16_t>(text[at] | 0x20);
  if (first != u'h' && first != u'w' && first != u'f')
    return at;
  for (const std::u16string_view start : {u"https://", u"http://", u"ftp://", u"www."})
    if (starts_with_ignoring_case(text, at, start)) {
      const std::size_t body = at + start.size();
      const std::size_t end = address_tail(text, at, body);
      return end > body ? end : at;
    }
  return at;
}

std::size_t hashtag_end(std::u16string_view text, std::size_t at) {
  if (text[at] != u'#')
    return at;
  bool letters = false;
  std::size_t end = at + 1;
  for (; end < text.size(); ++end) {
    const char16_t unit = text[end];
    if (is_digit(unit))
      continue;
    // ZWNJ and tatweel are written inside tags too.
    const bool letter = unit < 0x80 ? is_ascii_letter(unit) || unit == u'_'
                                    : is_arabic_letter(unit) || is_arabic_mark(unit) ||
                                          unit == u'ـ' || unit == u'\u200C' || u_isalpha(unit);
    if (!letter)
      break;
    letters = letters || unit != u'_';
  }
  return letters ? end : at;
}

std::size_t handle_end(std::u16string_view text, std::size_t at) {
  if (text[at] != u'@')
    return at;
  std::size_t end = at + 1;
  while (end < text.size() && (is_ascii_word(text[end]) || text[end] == u'_'))
    ++end;
  return end > at + 1 ? end : at;
}

NetworkName network_name(std::u16string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_name_unit(text[end]))
    ++end;
  if (end == at || end == text.size())
    return {NetworkName::Kind::none, end};
  if (text[end] == u'@') {
    std::size_t last = end + 1;
    while (last < text.size() &&
           (is_ascii_word(text[last]) || text[last] == u'.' || text[last] == u'-'))
      ++last;
    while (last > end + 1 && !is_ascii_word(text[last - 1]))
      --last;
    if (is_host(text.substr(end + 1, last - end - 1)))
      return {NetworkName::Kind::email, last};
  }
  if (text[end] == u'/' && is_host(text.substr(at, end - at)))
    return {NetworkName::Kind::url, address_tail(text, at, end + 1)};
  return {NetworkName::Kind::none, end};
}

bool AddressFinder::covers(std::size_t at) {
  if (at >= chunk_end_)
    read_chunk(at);
  while (next_ < addresses_.size() && addresses_[next_].end <= at)
    ++next_;
  return next_ < addresses_.size() && addresses_[next_].begin <= at;
}

void AddressFinder::read_chunk(std::size_t at) {
  addresses_.clear();
  next_ = 0;
  std::size_t begin = at;
  while (begin > chunk_end_ && !is_blank(text_[begin - 1]))
    --begin;
  bool machine_made = false; // no address is without one of these
  std::size_t end = begin;
  for (; end < text_.size() && (end <= at || !is_blank(text_[end])); ++end)
    machine_made =
        machine_made || is_ascii_letter(text_[end]) || text_[end] == u'#' || text_[end] == u'@';
  chunk_end_ = end;
  if (!machine_made)
    return;
  const std::u16string_view chunk = text_.substr(begin, end - begin);
  std::size_t named = 0; // no mailbox or host begins before this
  for (std::size_t i = 0; i < chunk.size();) {
    std::size_t address = i;
    if (chunk[i] < 0x80 && (i == 0 || !is_ascii_word(chunk[i - 1]))) {
      address = std::max({url_end(chunk, i), hashtag_end(chunk, i), handle_end(chunk, i)});
      if (address == i && i >= named) {
        const NetworkName name = network_name(chunk, i);
        named = name.end;
        if (name.kind != NetworkName::Kind::none)
          address = name.end;
      }
    }
    if (address > i)
      addresses_.push_back(
          {static_cast<std::uint32_t>(begin + i), static_cast<std::uint32_t>(begin + address)});
    i = std::max(i + 1, address);
  }
}

} // namespace tanqih
