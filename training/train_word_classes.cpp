// SPDX-License-Identifier: MIT
// Learns core/data/word_classes.model from text on standard input, a paragraph a line (UTF-8).
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "exchange.hpp"
#include "names/word_classes.hpp"
#include "unlabelled_text.hpp"
#include "word_table.hpp"

namespace tanqih::train {

namespace {

constexpr std::size_t fine_classes = 1000;
constexpr std::size_t middle_classes = 256;
constexpr std::size_t coarse_classes = 64;
constexpr int rounds = 14;
constexpr std::uint32_t least_count = 6; ///< rarer words have too few neighbours to tell a class

/// Numbers by falling count; those not in `most` or too rare are 0.
std::vector<std::uint32_t> ranks(const std::vector<std::uint32_t>& counts, std::uint32_t least,
                                 std::size_t& kept) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 1; i < counts.size(); ++i)
    if (counts[i] >= least)
      order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
  kept = order.size() + 1;
  std::vector<std::uint32_t> rank(counts.size(), 0);
  for (std::uint32_t i = 0; i < order.size(); ++i)
    rank[order[i]] = i + 1;
  return rank;
}

/// Classes of the numbers in `text`, each number once a word of its own.
std::vector<std::uint16_t> classes_of(const std::vector<std::uint32_t>& text, std::size_t numbers,
                                      std::uint32_t least, std::size_t classes) {
  std::vector<std::uint32_t> counts(numbers, 0);
  for (const std::uint32_t number : text)
    ++counts[number];
  std::size_t kept = 0;
  const std::vector<std::uint32_t> rank = ranks(counts, least, kept);
  std::vector<std::uint32_t> ranked;
  ranked.reserve(text.size());
  for (const std::uint32_t number : text)
    ranked.push_back(rank[number]);
  const std::vector<std::uint16_t> by_rank = exchange(ranked, kept, classes, rounds);
  std::vector<std::uint16_t> by_number(numbers, 0);
  for (std::size_t number = 0; number < numbers; ++number)
    by_number[number] = by_rank[rank[number]];
  return by_number;
}

crf::Bytes word_classes_bytes(const Text& text, std::size_t most_words) {
  const std::vector<std::uint16_t> fine =
      classes_of(text.words, text.forms.size(), least_count, fine_classes);
  std::vector<std::uint32_t> class_text;
  for (const std::uint32_t word : text.words)
    class_text.push_back(fine[word]);
  const std::vector<std::uint16_t> middle = classes_of(class_text, fine_classes, 1, middle_classes);
  const std::vector<std::uint16_t> coarse = classes_of(class_text, fine_classes, 1, coarse_classes);

  std::vector<std::uint32_t> order;
  for (std::uint32_t word = 1; word < text.forms.size(); ++word)
    if (fine[word] != 0)
      order.push_back(word);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return text.counts[a] > text.counts[b];
  });
  order.resize(std::min(order.size(), most_words));
  std::map<std::uint32_t, std::uint16_t> by_key; // the more frequent word has the key
  for (const std::uint32_t word : order)
    by_key.try_emplace(text_hash(std::u16string_view(text.forms[word])) >> (32 - word_key_bits),
                       fine[word]);

  WordTable table;
  table.middle = middle;
  table.coarse = coarse;
  table.words = by_key;
  return word_table_bytes(table);
}

} // namespace

} // namespace tanqih::train

int main(int argc, char** argv) {
  using namespace tanqih::train;
  if (argc != 3) {
    std::fputs("usage: train_word_classes WORDS FILE < text\n", stderr);
    return 2;
  }
  const Text text = read_text(std::cin);
  const tanqih::crf::Bytes bytes = word_classes_bytes(text, std::strtoul(argv[1], nullptr, 10));
  std::ofstream out(argv[2], std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()),
            static_cast<std::streamsize>(bytes.size()));
  return out.flush() ? 0 : 1;
}
