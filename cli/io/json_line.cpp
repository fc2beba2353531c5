// SPDX-License-Identifier: MIT
#include "io/json_line.hpp"

#include <algorithm>

#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Steps over values. Every step gives false where the text is not what it should be; `fault` then
/// says so.
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
  bool document(std::vector<JsonMember>& members) {
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

private:
  bool object(std::vector<JsonMember>& members) {
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

  /// The end of the text reads as NUL, which JSON allows nowhere.
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool wrong(std::string_view wanted) {
    if (!fault_)
      fault_ = at_ < text_.size() ? "is no JSON: at byte " + std::to_string(at_ + 1) +
                                        ", expected " + std::string(wanted)
                                  : "is no JSON: ends before " + std::string(wanted);
    return false;
  }

  void space() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')
      ++at_;
  }
  bool next_is(char c) {
    space();
    if (peek() != c)
      return false;
    ++at_;
    return true;
  }
  bool expect(char c, std::string_view wanted) { return next_is(c) || wrong(wanted); }
  bool nothing_follows() {
    space();
    return at_ == text_.size() || wrong("the end of the line");
  }

  bool key(std::string_view& name) {
    space();
    const std::size_t begin = at_ + 1;
    if (peek() != '"')
      return wrong("a name in quotation marks");
    if (!string())
      return false;
    name = text_.substr(begin, at_ - 1 - begin);
    return expect(':', "a colon");
  }

  /// Without recursion: what is open stands in `open`.
  bool value() {
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

  bool scalar() {
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

  bool literal(std::string_view word) {
    if (text_.substr(at_, word.size()) != word)
      return wrong("a value");
    at_ += word.size();
    return true;
  }

  bool digits() {
    if (!is_digit(peek()))
      return wrong("a digit");
    while (is_digit(peek()))
      ++at_;
    return true;
  }

  bool number() {
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

  bool string() {
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

  /// To its last character.
  bool escape() {
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

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<std::string> fault_;
  std::string_view open_key_;  ///< of the outermost object
  std::size_t open_value_ = 0; ///< where its value begins
};

char16_t hex_value(char16_t digit) {
  if (digit <= u'9')
    return static_cast<char16_t>(digit - u'0');
  return static_cast<char16_t>((digit | 0x20) - u'a' + 10);
}

/// Escapes that were checked, in place. Each \u stands for a code unit of its own:
/// "\ud83d\ude00" is one character, a surrogate without the other stays alone. (ICU's unescape()
/// does the same at ten times the cost, and Python escapes every letter.)
void unescape(std::u16string& text) {
  std::size_t out = text.find(u'\\');
  for (std::size_t at = out; at < text.size(); ++at) {
    char16_t unit = text[at];
    if (unit == u'\\') {
      unit = text[++at];
      constexpr std::u16string_view letters = u"bfnrt";
      if (unit == u'u') {
        unit = 0;
        for (int digit = 0; digit < 4; ++digit)
          unit = static_cast<char16_t>(unit << 4 | hex_value(text[++at]));
      } else if (const std::size_t letter = letters.find(unit);
                 letter != std::u16string_view::npos) {
        unit = u"\b\f\n\r\t"[letter];
      }
    }
    text[out++] = unit;
  }
  if (out != std::u16string::npos)
    text.resize(out);
}

} // namespace

JsonLine read_json_line(std::string_view line) {
  JsonLine read;
  JsonScanner scanner(line);
  scanner.document(read.members);
  read.torn = scanner.torn();
  read.torn_key = scanner.torn_key();
  read.torn_value = scanner.torn_value();
  read.fault = std::move(scanner).fault();
  return read;
}

std::string name_of(const JsonMember& member) {
  if (member.key.find('\\') == std::string_view::npos)
    return std::string(member.key);
  // Views of one line: the quotation marks stand on both sides.
  return to_utf8(*string_of({member.key.data() - 1, member.key.size() + 2}));
}

const JsonMember* member_named(const JsonLine& line, std::string_view name) {
  const auto named = [name](const JsonMember& member) {
    return member.key.find('\\') == std::string_view::npos ? member.key == name
                                                           : name_of(member) == name;
  };
  const auto found = std::find_if(line.members.rbegin(), line.members.rend(), named);
  return found == line.members.rend() ? nullptr : &*found;
}

std::string names_in(const JsonLine& line) {
  constexpr std::size_t most = 12;
  std::string names;
  for (std::size_t i = 0; i < std::min(most, line.members.size()); ++i)
    names.append(names.empty() ? "" : ", ").append(name_of(line.members[i]));
  return line.members.size() > most ? names + ", …" : names;
}

std::optional<std::u16string> string_of(std::string_view written) {
  if (!written.starts_with('"'))
    return std::nullopt;
  std::u16string text = from_utf8(written.substr(1, written.size() - 2));
  unescape(text);
  return text;
}

std::string_view kind_of_value(std::string_view written) {
  switch (written.empty() ? '\0' : written.front()) {
  case '"':
    return "a string";
  case '{':
    return "an object";
  case '[':
    return "an array";
  case 't':
  case 'f':
    return "true or false";
  case 'n':
    return "null";
  default:
    return "a number";
  }
}

} // namespace tanqih::cli
