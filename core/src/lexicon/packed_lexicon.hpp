// SPDX-License-Identifier: MIT
// packed_lexicon: the lexicon as it is compiled in. Folding and cutting its phrases and merging its
// tables is done while building (core/pack); what is left to do at a start is to fill the trie.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "lexicon/lexicon.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// The words' letters are bytes from this on; a byte below it is a number.
inline constexpr std::uint8_t first_packed_letter = 0x20;
inline constexpr std::size_t most_packed_letters = 0x100 - first_packed_letter;
/// In letters.
inline constexpr std::size_t longest_packed_word = 64;

/// Reads what pack_lexicon (core/pack/pack_lexicon.hpp) wrote. Numbers are as ByteReader::packed
/// reads them, a text is in UTF-8 behind its size, a list begins with how many it has:
///   letters  a list of code units, rising
///   words    how many, and the size of what follows: of each word, in the order of letters, those
///            that it has beside what it shares with the one before; and a byte that says how many
///            letters the next one shares with it
///   nodes    how many of the trie, and how many of them are phrases of several words
///   kinds    a list of entries without their rows: classes, the kinds of place and organisation,
///            the report part, flags (feminine, names_alone, lies_there, then whether there is a
///            row of people, places, organisations, others), country, nationality
///   nodes    of each, a parent before its children: how many steps up from the one before its
///            parent is; its word's number (of a phrase of one word: how much larger than that of
///            the one before); its kind; of each row that it has, 0 where it is new, or how much
///            less it is than a new one would be
///   lists    homographs, shared places, letter readings, word readings, ranks, namesake words
/// Rows have other numbers than in the tables: all that counts is which are the same.
/// Error: damaged_data.
[[nodiscard]] Result<Lexicon> unpack_lexicon(std::span<const std::byte> bytes);

} // namespace tanqih
