// SPDX-License-Identifier: MIT
#include "io/json_scanner.hpp"

#include "io/json_string.hpp"

namespace tanqih::cli {

namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

bool JsonScanner::document(std::vector<JsonMember>& members) {
  space();
  const std::size_t begin = at_;
  if (peek() == '{')
    return object(members);
  if (value() && nothing_follows()) {
    fault_ = "is " + std::string(kind_of_value(text_.substr(begin))) + ", not an object";
    return false;
  }
  at_ = begin;
  fault_.reset();
  return wrong("an object");
}

bool JsonScanner::object(std::vector<JsonMember>& members) {
  ++at_;
  if (next_is('}'))
    return nothing_follows();
  for (;;) {
    JsonMember member;
    if (!key(member.key))
      return false;
    space();
    const std::size_t begin = at_;
    open_key_ = member.key;
    open_value_ = begin;
    if (!value())
      return false;
    open_key_ = {};
    member.value = text_.substr(begin, at_ - begin);
    const bool more = next_is(',');
    if (!more && !expect('}', "a comma or }"))
      return false; // of a number that ends with the text there may have been more
    members.push_back(member);
    if (!more)
      return nothing_follows();
  }
}

bool JsonScanner::wrong(std::string_view wanted) {
  if (!fault_)
    fault_ = at_ < text_.size() ? "is no JSON: at byte " + std::to_string(at_ + 1) + ", expected " +
                                      std::string(wanted)
                                : "is no JSON: ends before " + std::string(wanted);
  return false;
}

void JsonScanner::space() {
  while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')
    ++at_;
}

bool JsonScanner::next_is(char c) {
  space();
  if (peek() != c)
    return false;
  ++at_;
  return true;
}

bool JsonScanner::nothing_follows() {
  space();
  return at_ == text_.size() || wrong("the end of the line");
}

bool JsonScanner::key(std::string_view& name) {
  space();
  const std::size_t begin = at_ + 1;
  if (peek() != '"')
    return wrong("a name in quotation marks");
  if (!string())
    return false;
  name = text_.substr(begin, at_ - 1 - begin);
  return expect(':', "a colon");
}

bool JsonScanner::value() {
  std::string open;
  std::string_view name;
  for (;;) {
    space();
    const char c = peek();
    if (c == '{' || c == '[') {
      ++at_;
      open += c == '{' ? '}' : ']';
      if (!next_is(open.back())) {
        if (c == '{' && !key(name))
          return false;
        continue;
      }
      open.pop_back();
    } else if (!scalar()) {
      return false;
    }
    while (!open.empty() && next_is(open.back()))
      open.pop_back();
    if (open.empty())
      return true;
    if (!expect(',', open.back() == '}' ? "a comma or }" : "a comma or ]"))
      return false;
    if (open.back() == '}' && !key(name))
      return false;
  }
}

bool JsonScanner::scalar() {
  switch (peek()) {
  case '"':
    return string();
  case 't':
    return literal("true");
  case 'f':
    return literal("false");
  case 'n':
    return literal("null");
  default:
    return number();
  }
}

bool JsonScanner::literal(std::string_view word) {
  if (text_.substr(at_, word.size()) != word)
    return wrong("a value");
  at_ += word.size();
  return true;
}

bool JsonScanner::digits() {
  if (!is_digit(peek()))
    return wrong("a digit");
  while (is_digit(peek()))
    ++at_;
  return true;
}

bool JsonScanner::number() {
  const bool minus = peek() == '-';
  at_ += minus ? 1 : 0;
  if (!is_digit(peek()))
    return wrong(minus ? "a digit" : "a value");
  if (peek() == '0')
    ++at_;
  else if (!digits())
    return false;
  if (peek() == '.') {
    ++at_;
    if (!digits())
      return false;
  }
  if (peek() == 'e' || peek() == 'E') {
    ++at_;
    if (peek() == '+' || peek() == '-')
      ++at_;
    return digits();
  }
  return true;
}

bool JsonScanner::string() {
  for (++at_; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (c == '"') {
      ++at_;
      return true;
    }
    if (static_cast<unsigned char>(c) < 0x20)
      return wrong("no control character, but its escape");
    if (c == '\\' && !escape())
      return false;
  }
  return wrong("a quotation mark");
}

bool JsonScanner::escape() {
  ++at_;
  if (peek() == 'u') {
    for (int digit = 0; digit < 4; ++digit) {
      ++at_;
      if (!is_hex(peek()))
        return wrong("four hexadecimal digits");
    }
    return true;
  }
  constexpr std::string_view letters = "\"\\/bfnrt";
  return (at_ < text_.size() && letters.find(peek()) != std::string_view::npos) ||
         wrong("one of \" \\ / b f n r t u");
}

} // namespace tanqih::cli
