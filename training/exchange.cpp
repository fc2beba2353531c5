// SPDX-License-Identifier: MIT
#include "exchange.hpp"

#include <algorithm>
#include <cmath>

namespace tanqih::train {

namespace {

/// n log n, from a table where n is small.
class Entropy {
public:
  Entropy() : table_(std::size_t{1} << 16) {
    for (std::size_t n = 1; n < table_.size(); ++n)
      table_[n] = compute(static_cast<std::int32_t>(n));
  }
  [[nodiscard]] float operator()(std::int32_t n) const {
    return static_cast<std::size_t>(n) < table_.size() ? table_[static_cast<std::size_t>(n)]
                                                       : compute(n);
  }

private:
  static float compute(std::int32_t n) {
    return static_cast<float>(n * std::log(static_cast<double>(n)));
  }
  std::vector<float> table_;
};

struct Neighbour {
  std::uint32_t word;
  std::int32_t count;
};

/// Of each word, the words on one side of it with their counts.
std::vector<std::vector<Neighbour>> neighbours(const std::vector<std::uint32_t>& text,
                                               std::size_t words, std::ptrdiff_t side) {
  std::vector<std::vector<std::uint32_t>> lists(words);
  for (std::size_t i = 1; i < text.size(); ++i)
    lists[text[side < 0 ? i : i - 1]].push_back(text[side < 0 ? i - 1 : i]);
  std::vector<std::vector<Neighbour>> counted(words);
  for (std::size_t word = 0; word < words; ++word) {
    std::sort(lists[word].begin(), lists[word].end());
    for (const std::uint32_t other : lists[word])
      if (counted[word].empty() || counted[word].back().word != other)
        counted[word].push_back({other, 1});
      else
        ++counted[word].back().count;
    std::vector<std::uint32_t>().swap(lists[word]);
  }
  return counted;
}

} // namespace

std::vector<std::uint16_t> exchange(const std::vector<std::uint32_t>& text, std::size_t words,
                                    std::size_t classes, int rounds) {
  const Entropy entropy;
  const auto before = neighbours(text, words, -1);
  const auto after = neighbours(text, words, +1);
  std::vector<std::uint16_t> class_of(words, 0);
  for (std::size_t word = 1; word < words; ++word)
    class_of[word] = static_cast<std::uint16_t>(1 + (word - 1) % (classes - 1));
  std::vector<std::int32_t> sizes(classes, 0);                // tokens of each class
  std::vector<std::int32_t> pairs(classes * classes, 0);      // [first][second]
  std::vector<std::int32_t> transposed(classes * classes, 0); // [second][first]
  std::vector<std::int32_t> counts(words, 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    ++counts[text[i]];
    ++sizes[class_of[text[i]]];
    if (i > 0) {
      const std::size_t first = class_of[text[i - 1]];
      const std::size_t second = class_of[text[i]];
      ++pairs[first * classes + second];
      ++transposed[second * classes + first];
    }
  }

  std::vector<std::int32_t> left(classes), right(classes); // of the word at hand, by class
  std::vector<float> gain(classes);
  for (int round = 0; round < rounds; ++round) {
    std::size_t moved = 0;
    for (std::size_t word = 1; word < words; ++word) {
      std::fill(left.begin(), left.end(), 0);
      std::fill(right.begin(), right.end(), 0);
      std::int32_t itself = 0;
      for (const Neighbour& other : before[word])
        if (other.word == word)
          itself = other.count;
        else
          left[class_of[other.word]] += other.count;
      for (const Neighbour& other : after[word])
        if (other.word != word)
          right[class_of[other.word]] += other.count;
      const auto put = [&](std::size_t to, std::int32_t sign) {
        for (std::size_t other = 0; other < classes; ++other) {
          pairs[other * classes + to] += sign * left[other];
          transposed[to * classes + other] += sign * left[other];
          pairs[to * classes + other] += sign * right[other];
          transposed[other * classes + to] += sign * right[other];
        }
        pairs[to * classes + to] += sign * itself;
        transposed[to * classes + to] += sign * itself;
        sizes[to] += sign * counts[word];
      };
      const std::size_t from = class_of[word];
      put(from, -1);
      for (std::size_t to = 1; to < classes; ++to) {
        const std::int32_t inside = pairs[to * classes + to];
        gain[to] = entropy(inside + left[to] + right[to] + itself) - entropy(inside) -
                   2 * (entropy(sizes[to] + counts[word]) - entropy(sizes[to]));
      }
      for (std::size_t other = 0; other < classes; ++other) {
        const auto add = [&](const std::int32_t* row, std::int32_t count) {
          for (std::size_t to = 1; to < classes; ++to)
            if (to != other)
              gain[to] += entropy(row[to] + count) - entropy(row[to]);
        };
        if (left[other] > 0)
          add(&pairs[other * classes], left[other]);
        if (right[other] > 0)
          add(&transposed[other * classes], right[other]);
      }
      const auto to =
          static_cast<std::size_t>(std::max_element(gain.begin() + 1, gain.end()) - gain.begin());
      put(to, +1);
      moved += to != from;
      class_of[word] = static_cast<std::uint16_t>(to);
    }
    if (moved < words / 200)
      break;
  }
  return class_of;
}

} // namespace tanqih::train
