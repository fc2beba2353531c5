#include "text/tokenise.hpp"

namespace tanqih {

void tokenise(std::u16string_view, Span, std::vector<Token>&) {}

std::vector<Token> tokenise(std::u16string_view text, const std::vector<Span>& spans) {
  std::vector<Token> tokens;
  for (const Span span : spans)
    tokenise(text, span, tokens);
  return tokens;
}

std::uint8_t stems_of(std::u16string_view) {
  return 1;
}

} // namespace tanqih
