// SPDX-License-Identifier: MIT
// Addresses: the stretches of a text that are written for machines. They are tokens of their own,
// and no repair touches them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

// Each looks at what begins at `at` and gives its end, or `at` where there is none. Whether a word
// goes on before `at` is for the caller to know.

/// https://example.com/أخبار?id=3, www.example.com. A mark that ends the sentence is not part of
/// it, nor is the bracket around it: "(https://example.com/a_(b))."
[[nodiscard]] std::size_t url_end(std::u16string_view text, std::size_t at);

/// #قطر_2022. Digits alone are a number with a sign before it.
[[nodiscard]] std::size_t hashtag_end(std::u16string_view text, std::size_t at);

/// @alarab_qa
[[nodiscard]] std::size_t handle_end(std::u16string_view text, std::size_t at);

/// The run of characters that a mailbox or a host name is made of, and what stands in it.
struct NetworkName {
  enum class Kind : unsigned char { none, email, url };
  Kind kind = Kind::none;
  std::size_t end = 0; ///< of the address; of the run where there is none, so that it is read once
};
/// news@example.com is an email; example.com/a a url; example.com alone none: it may be Mr.Smith.
[[nodiscard]] NetworkName network_name(std::u16string_view text, std::size_t at);

/// Tells of places in one text whether they are inside an address. Places must be asked for in
/// order: then all answers together take one walk over the text.
class AddressFinder {
public:
  explicit AddressFinder(std::u16string_view text) : text_(text) {}
  [[nodiscard]] bool covers(std::size_t at);

private:
  void read_chunk(std::size_t at);

  std::u16string_view text_;
  std::size_t chunk_end_ = 0;   ///< of the stretch without white space that was last read
  std::vector<Span> addresses_; ///< in it
  std::size_t next_ = 0;        ///< the first of them that may lie at or after a place asked for
};

} // namespace tanqih
