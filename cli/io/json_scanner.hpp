// SPDX-License-Identifier: MIT
// Steps over the members of a JSON object and checks every byte, by RFC 8259 strictly.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tanqih::cli {

/// Views of the text.
struct JsonMember {
  std::string_view key;   ///< as written, between its quotation marks
  std::string_view value; ///< as written: "\u0627", 1.0, {"a": []}
};

/// Every step gives false where the text is not what it should be; `fault` then says so. Nesting of
/// any depth takes a byte a level. That the bytes are UTF-8 is not looked at.
class JsonScanner {
public:
  explicit JsonScanner(std::string_view text) : text_(text) {}

  [[nodiscard]] std::optional<std::string> fault() && { return std::move(fault_); }
  [[nodiscard]] bool torn() const { return fault_ && at_ >= text_.size(); }
  /// Of the member that was not read to its end.
  [[nodiscard]] std::string_view torn_key() const {
    return torn() ? open_key_ : std::string_view();
  }
  [[nodiscard]] std::string_view torn_value() const {
    return torn_key().empty() ? std::string_view() : text_.substr(open_value_);
  }

  /// The whole of the text.
  bool document(std::vector<JsonMember>& members);

private:
  bool object(std::vector<JsonMember>& members);
  /// The end of the text reads as NUL, which JSON allows nowhere.
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool wrong(std::string_view wanted);
  void space();
  bool next_is(char c);
  bool expect(char c, std::string_view wanted) { return next_is(c) || wrong(wanted); }
  bool nothing_follows();
  bool key(std::string_view& name);
  /// Without recursion: what is open stands in `open`.
  bool value();
  bool scalar();
  bool literal(std::string_view word);
  bool digits();
  bool number();
  bool string();
  /// To its last character.
  bool escape();

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<std::string> fault_;
  std::string_view open_key_;  ///< of the outermost object
  std::size_t open_value_ = 0; ///< where its value begins
};

} // namespace tanqih::cli
