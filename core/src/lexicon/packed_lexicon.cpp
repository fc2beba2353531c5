// SPDX-License-Identifier: MIT
#include "lexicon/packed_lexicon.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "crf/byte_reader.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

class Unpacker {
public:
  explicit Unpacker(std::span<const std::byte> bytes) : reader_(bytes) {}

  Result<Lexicon> unpack() && {
    read_words();
    read_kinds();
    read_nodes();
    read_lists();
    if (!sound_ || !reader_.ok() || !reader_.at_end())
      return Error{ErrorCode::damaged_data,
                   "The packed lexicon is damaged; build the library again from a clean checkout."};
    return std::move(lexicon_);
  }

private:
  /// How many of a list follow; each takes a byte at least.
  std::size_t count() {
    const std::size_t size = reader_.packed();
    sound_ = sound_ && size <= reader_.left();
    return sound_ ? size : 0;
  }
  std::uint8_t byte() { return reader_.number<std::uint8_t>(); }
  std::string text() {
    std::string bytes;
    for (const std::byte unit : reader_.take(count()))
      bytes += static_cast<char>(unit);
    return bytes;
  }
  std::u16string wide() { return from_utf8(text()); }
  CountryCode country() {
    const auto first = static_cast<char>(byte());
    return {{first, static_cast<char>(byte())}};
  }

  void read_words() {
    std::array<char16_t, 0x100> letters{};
    const std::size_t letter_count = count();
    sound_ = sound_ && letter_count <= most_packed_letters;
    for (std::size_t i = 0; sound_ && i < letter_count; ++i)
      letters.at(first_packed_letter + i) = static_cast<char16_t>(reader_.packed());
    words_ = count();
    const auto bytes = reader_.take(count());
    phrases_ = count();
    lexicon_.phrases = PhraseTrie(words_, count());
    std::array<char16_t, longest_packed_word> word{};
    std::size_t size = 0;
    for (const std::byte letter : bytes) {
      const auto at = std::to_integer<std::uint8_t>(letter);
      if (at < first_packed_letter) {
        lexicon_.phrases.add_word({word.data(), size});
        size = std::min<std::size_t>(size, at);
      } else if (size < word.size()) {
        word[size++] = letters[at];
      }
    }
  }

  void read_kinds() {
    kinds_.resize(count());
    for (LexicalEntry& kind : kinds_) {
      kind.classes = reader_.packed();
      kind.classes |= LexicalClasses{reader_.packed()} << 32;
      kind.place_kind = static_cast<PlaceKind>(byte());
      kind.organisation_kind = static_cast<OrganisationKind>(byte());
      kind.report_part = static_cast<ReportPart>(byte());
      const unsigned flags = byte();
      const auto flag = [&](unsigned bit) { return (flags >> bit & 1U) != 0; };
      kind.feminine = flag(0);
      kind.names_alone = flag(1);
      kind.lies_there = flag(2);
      kind.person = flag(3);
      kind.place = flag(4);
      kind.organisation = flag(5);
      kind.other = flag(6);
      kind.country = country();
      kind.nationality = country();
    }
  }

  void read_nodes() {
    PhraseTrie& phrases = lexicon_.phrases;
    lexicon_.entries.reserve(phrases_ + 1);
    lexicon_.entries.resize(1);
    std::vector<PhraseTrie::Node> path = {PhraseTrie::root};
    std::uint32_t begins = 0; // the word of the last phrase of one
    for (std::size_t i = 0; i < phrases_; ++i) {
      const std::size_t up = reader_.packed();
      if (up >= path.size())
        return fail();
      path.resize(path.size() - up);
      std::uint32_t word = reader_.packed();
      if (path.size() == 1)
        word = begins += word;
      const std::size_t kind = reader_.packed();
      if (word == 0 || word > words_ || kind >= kinds_.size())
        return fail();
      path.push_back(phrases.add_child(path.back(), word));
      LexicalEntry& entry = lexicon_.entries.emplace_back(kinds_[kind]);
      row(entry.person, 0);
      row(entry.place, 1);
      row(entry.organisation, 2);
      row(entry.other, 3);
      if (path.back() + 1 != lexicon_.entries.size())
        return fail(); // a phrase twice
    }
  }

  void row(std::uint16_t& of_entry, std::size_t table) {
    if (of_entry == 0)
      return;
    const std::uint32_t behind = reader_.packed();
    if (behind == 0)
      ++rows_[table];
    of_entry = static_cast<std::uint16_t>(rows_[table] - (behind == 0 ? 0 : behind - 1));
  }

  void read_lists() {
    lexicon_.homographs.resize(count());
    for (std::u16string& word : lexicon_.homographs)
      word = wide();
    lexicon_.shared_places.resize(count());
    for (SharedPlace& place : lexicon_.shared_places) {
      place.name = wide();
      place.countries.resize(count());
      for (CountryCode& code : place.countries)
        code = country();
    }
    lexicon_.letter_readings.resize(count());
    for (auto& [letter, read_as] : lexicon_.letter_readings) {
      letter = static_cast<char16_t>(reader_.packed());
      read_as = static_cast<char16_t>(reader_.packed());
    }
    lexicon_.word_readings.resize(count());
    for (auto& [word, read_as] : lexicon_.word_readings) {
      word = wide();
      read_as = wide();
    }
    lexicon_.ranks.resize(count());
    for (auto& [title, rank] : lexicon_.ranks) {
      title = wide();
      rank = text();
    }
    lexicon_.namesake_words.resize(count());
    for (std::u16string& word : lexicon_.namesake_words)
      word = wide();
  }

  void fail() { sound_ = false; }

  crf::ByteReader reader_;
  bool sound_ = true;
  std::size_t words_ = 0;
  std::size_t phrases_ = 0;
  std::vector<LexicalEntry> kinds_;     ///< a row is 1 where there is one
  std::array<std::uint16_t, 4> rows_{}; ///< so many of each table so far
  Lexicon lexicon_;
};

} // namespace

Result<Lexicon> unpack_lexicon(std::span<const std::byte> bytes) {
  return Unpacker(bytes).unpack();
}

} // namespace tanqih
