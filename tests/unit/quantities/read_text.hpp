// SPDX-License-Identifier: MIT
// A text as the grammars of dates and amounts read it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "quantities/quantity_text.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/mention.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// Holds what a QuantityText looks into; not to be moved.
class ReadText {
public:
  explicit ReadText(std::u16string_view text)
      : text_(text), tokens_(tokenise(text_, {{0, static_cast<std::uint32_t>(text_.size())}})),
        read_(*knowledge().quantities, text_, tokens_) {}
  ReadText(const ReadText&) = delete;
  ReadText& operator=(const ReadText&) = delete;

  [[nodiscard]] const QuantityText& operator*() const { return read_; }

  /// The token that begins with the first such words.
  [[nodiscard]] std::size_t at(std::u16string_view words) const {
    const std::size_t unit = text_.find(words);
    std::size_t token = 0;
    while (token < tokens_.size() && tokens_[token].span.begin < unit)
      ++token;
    return token;
  }

  /// What is left from a token on: "" behind the last, and behind a sentence's end.
  [[nodiscard]] std::string left(std::size_t next) const {
    return next >= tokens_.size() ? "" : to_utf8(text_.substr(tokens_[next].span.begin));
  }

  /// "7 أكتوبر = --10-07 (95)": what is marked, its value and how certain; joined by |.
  [[nodiscard]] std::string told(const std::vector<Mention>& mentions) const {
    std::string all;
    for (const Mention& mention : mentions) {
      all += all.empty() ? "" : " | ";
      all += to_utf8(slice(text_, mention.span)) + " = " + mention.value + " (" +
             std::to_string(mention.confidence) + ")";
    }
    return all;
  }

private:
  std::u16string text_;
  std::vector<Token> tokens_;
  QuantityText read_;
};

/// Of a text from its first token on.
struct ReadRow {
  std::u16string_view text;
  std::string_view told; ///< as ReadText::told
  std::string_view left; ///< what is not read; the whole text where nothing is
};

/// Calls `read` with the text and where its mentions go; it gives the token behind what it read.
template <class Read> void expect_read(std::initializer_list<ReadRow> rows, Read read) {
  for (const ReadRow& row : rows) {
    const ReadText text(row.text);
    std::vector<Mention> mentions;
    const std::size_t next = read(text, mentions);
    EXPECT_EQ(text.told(mentions), row.told) << to_utf8(row.text);
    EXPECT_EQ(text.left(next), row.left) << to_utf8(row.text);
  }
}

} // namespace tanqih
