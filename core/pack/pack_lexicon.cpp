// SPDX-License-Identifier: MIT
#include "pack_lexicon.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "lexicon/packed_lexicon.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::pack {

namespace {

using crf::append;
using crf::append_packed;
using crf::Bytes;

void append_count(Bytes& bytes, std::size_t count) {
  append_packed(bytes, static_cast<std::uint32_t>(count));
}

void append_text(Bytes& bytes, std::string_view text) {
  append_count(bytes, text.size());
  for (const char letter : text)
    append(bytes, letter);
}

void append_country(Bytes& bytes, CountryCode code) {
  for (const char letter : code.letters)
    append(bytes, letter);
}

/// All of an entry but its rows, as the format has it; a string, as GCC 12 warns of maps by vectors
/// of bytes.
std::string kind_of(const LexicalEntry& entry) {
  Bytes bytes;
  append_packed(bytes, static_cast<std::uint32_t>(entry.classes));
  append_packed(bytes, static_cast<std::uint32_t>(entry.classes >> 32));
  append(bytes, static_cast<std::uint8_t>(entry.place_kind));
  append(bytes, static_cast<std::uint8_t>(entry.organisation_kind));
  append(bytes, static_cast<std::uint8_t>(entry.report_part));
  unsigned flags = 0;
  unsigned bit = 1;
  for (const bool flag :
       {bool(entry.feminine), bool(entry.names_alone), bool(entry.lies_there), entry.person != 0,
        entry.place != 0, entry.organisation != 0, entry.other != 0}) {
    flags |= flag ? bit : 0;
    bit <<= 1;
  }
  append(bytes, static_cast<std::uint8_t>(flags));
  append_country(bytes, entry.country);
  append_country(bytes, entry.nationality);
  std::string kind;
  for (const std::byte byte : bytes)
    kind += static_cast<char>(byte);
  return kind;
}

class Packer {
public:
  explicit Packer(const Lexicon& lexicon) : lexicon_(lexicon) {}

  Result<Bytes> pack() && {
    std::map<std::u16string, PhraseTrie::Word> words; // sorted by code units
    lexicon_.phrases.each_word(
        [&](PhraseTrie::Word word, std::u16string_view text) { words.emplace(text, word); });
    if (const auto error = append_words(words))
      return *error;
    children_.resize(lexicon_.phrases.size());
    lexicon_.phrases.each_node(
        [&](PhraseTrie::Node node, PhraseTrie::Node parent, PhraseTrie::Word word) {
          children_[parent].emplace_back(numbers_.at(word), node);
        });
    for (auto& children : children_)
      std::sort(children.begin(), children.end());
    number_kinds();
    append_nodes(PhraseTrie::root);
    append_count(bytes_, phrases_);
    append_count(bytes_, phrases_ - children_[PhraseTrie::root].size());
    append_count(bytes_, kinds_.size());
    for (const std::string& kind : kinds_)
      for (const char byte : kind)
        append(bytes_, byte);
    append(bytes_, nodes_);
    append_lists();
    return std::move(bytes_);
  }

private:
  std::optional<Error> append_words(const std::map<std::u16string, PhraseTrie::Word>& words) {
    std::set<char16_t> letters;
    for (const auto& [text, word] : words)
      letters.insert(text.begin(), text.end());
    append_count(bytes_, letters.size());
    for (const char16_t letter : letters)
      append_packed(bytes_, letter);
    append_count(bytes_, words.size());
    Bytes packed;
    std::u16string_view before;
    for (const auto& [text, word] : words) {
      if (text.size() > longest_packed_word || letters.size() > most_packed_letters)
        return Error{ErrorCode::damaged_data, "A word is too long to be packed, or there are too "
                                              "many letters: " +
                                                  to_utf8(text)};
      std::size_t shared = 0;
      const std::size_t most =
          std::min<std::size_t>({before.size(), text.size(), std::size_t{first_packed_letter} - 1});
      while (shared < most && text[shared] == before[shared])
        ++shared;
      if (!before.empty())
        append(packed, static_cast<std::uint8_t>(shared));
      for (const char16_t unit : std::u16string_view(text).substr(shared))
        append(packed,
               static_cast<std::uint8_t>(first_packed_letter +
                                         std::distance(letters.begin(), letters.find(unit))));
      before = text;
      numbers_.emplace(word, static_cast<std::uint32_t>(numbers_.size() + 1));
    }
    if (!words.empty())
      append(packed, std::uint8_t{0});
    append_count(bytes_, packed.size());
    append(bytes_, packed);
    return std::nullopt;
  }

  /// The most frequent first: their numbers are one byte.
  void number_kinds() {
    std::map<std::string, std::size_t> counts;
    for (PhraseTrie::Node node = 1; node < lexicon_.phrases.size(); ++node)
      ++counts[kind_of(lexicon_.entries[node])];
    for (const auto& [kind, count] : counts)
      kinds_.push_back(kind);
    std::stable_sort(kinds_.begin(), kinds_.end(), [&](const std::string& a, const std::string& b) {
      return counts.at(a) > counts.at(b);
    });
    for (const std::string& kind : kinds_)
      kind_numbers_.emplace(kind, static_cast<std::uint32_t>(kind_numbers_.size()));
  }

  void append_nodes(PhraseTrie::Node parent) {
    std::uint32_t before = 0;
    for (const auto& [word, node] : children_[parent]) {
      append_packed(nodes_, up_);
      append_packed(nodes_, parent == PhraseTrie::root ? word - before : word);
      before = word;
      const LexicalEntry& entry = lexicon_.entries[node];
      append_packed(nodes_, kind_numbers_.at(kind_of(entry)));
      append_row(entry.person, 0);
      append_row(entry.place, 1);
      append_row(entry.organisation, 2);
      append_row(entry.other, 3);
      ++phrases_;
      up_ = 0;
      append_nodes(node);
      ++up_;
    }
  }

  void append_row(std::uint16_t row, std::size_t table) {
    if (row == 0)
      return;
    auto& rows = rows_.at(table);
    const auto [at, added] = rows.emplace(row, static_cast<std::uint32_t>(rows.size()));
    append_packed(nodes_, added ? 0 : static_cast<std::uint32_t>(rows.size()) - at->second);
  }

  void append_lists() {
    append_count(bytes_, lexicon_.homographs.size());
    for (const std::u16string& word : lexicon_.homographs)
      append_text(bytes_, to_utf8(word));
    append_count(bytes_, lexicon_.shared_places.size());
    for (const SharedPlace& place : lexicon_.shared_places) {
      append_text(bytes_, to_utf8(place.name));
      append_count(bytes_, place.countries.size());
      for (const CountryCode code : place.countries)
        append_country(bytes_, code);
    }
    append_count(bytes_, lexicon_.letter_readings.size());
    for (const auto& [letter, read_as] : lexicon_.letter_readings) {
      append_packed(bytes_, letter);
      append_packed(bytes_, read_as);
    }
    append_count(bytes_, lexicon_.word_readings.size());
    for (const auto& [word, read_as] : lexicon_.word_readings) {
      append_text(bytes_, to_utf8(word));
      append_text(bytes_, to_utf8(read_as));
    }
    append_count(bytes_, lexicon_.ranks.size());
    for (const auto& [title, rank] : lexicon_.ranks) {
      append_text(bytes_, to_utf8(title));
      append_text(bytes_, rank);
    }
    append_count(bytes_, lexicon_.namesake_words.size());
    for (const std::u16string& word : lexicon_.namesake_words)
      append_text(bytes_, to_utf8(word));
  }

  const Lexicon& lexicon_;
  Bytes bytes_;
  std::map<PhraseTrie::Word, std::uint32_t> numbers_; ///< in the order of letters, from 1
  std::vector<std::vector<std::pair<std::uint32_t, PhraseTrie::Node>>> children_; ///< of each node
  std::vector<std::string> kinds_;
  std::map<std::string, std::uint32_t> kind_numbers_;
  Bytes nodes_;
  std::size_t phrases_ = 0;
  std::uint32_t up_ = 0; ///< from the node before to the parent of the next one
  std::array<std::map<std::uint16_t, std::uint32_t>, 4> rows_; ///< in the order of their phrases
};

} // namespace

Result<Bytes> pack_lexicon(const Lexicon& lexicon) {
  return Packer(lexicon).pack();
}

} // namespace tanqih::pack
