// SPDX-License-Identifier: MIT
#include "mutate.hpp"

#include <algorithm>
#include <span>

namespace tanqih::fuzz {

namespace {

using Text = std::vector<std::byte>;

std::span<const std::byte> piece_of(const Text& text, std::size_t most, Random& random) {
  if (text.empty())
    return {};
  const std::size_t begin = random.below(text.size());
  return std::span(text).subspan(begin, std::min(text.size() - begin, 1 + random.below(most)));
}

void insert(Text& text, std::span<const std::byte> piece, Random& random) {
  const auto at = static_cast<std::ptrdiff_t>(random.below(text.size() + 1));
  text.insert(text.begin() + at, piece.begin(), piece.end());
}

} // namespace

Text mutated(const std::vector<Text>& seeds, const std::vector<Text>& words, Random& random) {
  constexpr std::size_t most_bytes = 2000; // of the seed: small texts, many runs
  const Text& seed = seeds[random.below(seeds.size())];
  // A JSON object or a compressed frame is read to its end only where it is whole.
  const bool whole = seed.size() <= most_bytes && random.below(2) == 0;
  const auto start = whole ? std::span(seed) : piece_of(seed, most_bytes, random);
  Text text(start.begin(), start.end());
  for (std::size_t changes = random.below(8); changes > 0; --changes) {
    const Text copy = text;
    switch (random.below(6)) {
    case 0: // one byte
      if (!text.empty())
        text[random.below(text.size())] = static_cast<std::byte>(random.below(256));
      break;
    case 1: { // something less
      const auto piece = piece_of(copy, 40, random);
      if (!piece.empty()) {
        const auto at = text.begin() + (piece.data() - copy.data());
        text.erase(at, at + static_cast<std::ptrdiff_t>(piece.size()));
      }
      break;
    }
    case 2: // something again
      insert(text, piece_of(copy, 100, random), random);
      break;
    case 3: // something of another seed
      insert(text, piece_of(seeds[random.below(seeds.size())], 200, random), random);
      break;
    default:
      if (!words.empty())
        insert(text, words[random.below(words.size())], random);
    }
  }
  // The bytes that choose the options, see targets.cpp.
  for (int i = 0; i < 2; ++i)
    text.insert(text.begin(), static_cast<std::byte>(random.below(256)));
  return text;
}

} // namespace tanqih::fuzz
