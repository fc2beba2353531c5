// SPDX-License-Identifier: MIT
#include "dictionary.hpp"

#include <sstream>
#include <string>

namespace tanqih::fuzz {

namespace {

std::vector<std::byte> word_of(const std::string& line, std::size_t begin, std::size_t end) {
  std::vector<std::byte> word;
  for (std::size_t at = begin; at < end; ++at) {
    if (line[at] != '\\') {
      word.push_back(static_cast<std::byte>(line[at]));
    } else if (line[++at] == 'x') {
      word.push_back(static_cast<std::byte>(std::stoi(line.substr(at + 1, 2), nullptr, 16)));
      at += 2;
    } else {
      word.push_back(static_cast<std::byte>(line[at]));
    }
  }
  return word;
}

} // namespace

std::vector<std::vector<std::byte>> words_of(std::span<const std::byte> dictionary) {
  std::istringstream lines({reinterpret_cast<const char*>(dictionary.data()), dictionary.size()});
  std::vector<std::vector<std::byte>> words;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begin = line.find('"');
    const std::size_t end = line.rfind('"');
    if (!line.starts_with('#') && begin < end)
      words.push_back(word_of(line, begin + 1, end));
  }
  return words;
}

} // namespace tanqih::fuzz
