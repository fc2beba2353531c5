// SPDX-License-Identifier: MIT
#include "unlabelled_text.hpp"

#include <unordered_map>

#include "names/word_facts.hpp"
#include "tanqih/encode.hpp"
#include "text/tokenise.hpp"

namespace tanqih::train {

Text read_text(std::istream& in) {
  Text text;
  std::unordered_map<std::u16string, std::uint32_t> numbers;
  std::string line;
  std::vector<Token> tokens;
  std::u16string form;
  while (std::getline(in, line)) {
    const std::u16string paragraph = from_utf8(line);
    tokens.clear();
    tokenise(paragraph, {0, static_cast<std::uint32_t>(paragraph.size())}, tokens);
    text.words.push_back(0);
    for (const Token& token : tokens) {
      form.clear();
      append_form(slice(paragraph, token.span), form);
      const auto [it, added] =
          numbers.try_emplace(form, static_cast<std::uint32_t>(text.forms.size()));
      if (added) {
        text.forms.push_back(form);
        text.counts.push_back(0);
      }
      ++text.counts[it->second];
      text.words.push_back(it->second);
    }
  }
  return text;
}

} // namespace tanqih::train
