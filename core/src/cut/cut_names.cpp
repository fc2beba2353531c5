// SPDX-License-Identifier: MIT
#include "cut/cut_names.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include "lexicon/phrase_filler.hpp"

namespace tanqih {

namespace {

constexpr char block_begin = '\xFF';
constexpr unsigned char first_letter = 0x80;
constexpr unsigned char first_in_phrase = 0x20;

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

CutClasses classes_of(std::string_view letters) {
  CutClasses classes = 0;
  for (const char letter : letters)
    classes |= static_cast<CutClasses>(1U << cut_class_letters.find(letter));
  return classes;
}

/// From `begin` of a block: what a phrase has beside what it shares with the one before.
std::string_view rest_at(std::string_view block, std::size_t begin) {
  std::size_t end = begin;
  while (byte_at(block, end) >= first_in_phrase)
    ++end;
  return block.substr(begin, end - begin);
}

/// In the bytes of the table; none where it has a letter that the table has not.
std::optional<std::string> packed(std::u16string_view phrase, std::u16string_view letters) {
  std::string bytes;
  for (const std::u16string& word : words_of(phrase)) {
    if (!bytes.empty())
      bytes += ' ';
    for (const char16_t unit : word) {
      const std::size_t letter = letters.find(unit);
      if (unit >= first_in_phrase && unit < first_letter)
        bytes += static_cast<char>(unit);
      else if (letter != std::u16string_view::npos)
        bytes += static_cast<char>(first_letter + letter);
      else
        return std::nullopt;
    }
  }
  return bytes;
}

/// The byte of the classes of `wanted`, 0 where the block does not have it.
unsigned char find_in(std::string_view block, std::string_view wanted) {
  // Of the phrase before, which comes before `wanted`: how many bytes both have.
  std::size_t same = 0;
  for (std::size_t at = 0; at < block.size();) {
    const std::size_t shared = byte_at(block, at);
    if (shared < same)
      return 0; // it has another byte where the one before had that of `wanted`: it comes behind
    const std::string_view rest = rest_at(block, at + 1);
    at += rest.size() + 2;
    if (shared > same)
      continue;
    const std::string_view left = wanted.substr(same);
    const auto [differs, differs_wanted] =
        std::mismatch(rest.begin(), rest.end(), left.begin(), left.end());
    if (differs == rest.end() && differs_wanted == left.end())
      return byte_at(block, at - 1);
    if (differs != rest.end() && left < rest)
      return 0;
    same += static_cast<std::size_t>(differs - rest.begin());
  }
  return 0;
}

} // namespace

CutNames::CutNames(const PackedCutNames& table) : table_(table) {
  for (std::string_view rest = table_.classes; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    classes_.push_back(classes_of(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  for (std::size_t begin = 0; begin < table_.bytes.size();) {
    const std::size_t end =
        std::min(table_.bytes.find(block_begin, begin + 1), table_.bytes.size());
    blocks_.push_back(table_.bytes.substr(begin + 1, end - begin - 1));
    begin = end;
  }
}

CutClasses CutNames::find(std::u16string_view phrase) const {
  const std::optional<std::string> wanted = packed(phrase, table_.letters);
  if (!wanted)
    return 0;
  const auto behind = std::upper_bound(
      blocks_.begin(), blocks_.end(), *wanted,
      [](std::string_view name, std::string_view block) { return name < rest_at(block, 1); });
  const unsigned char found = behind == blocks_.begin() ? 0 : find_in(*std::prev(behind), *wanted);
  return found == 0 ? CutClasses{0} : classes_[found - 1U];
}

} // namespace tanqih
