// SPDX-License-Identifier: MIT
#include "text/message_head.hpp"

#include "base/characters.hpp"
#include "base/marks.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_name = 40; // code units

/// Reads a head from its begin on.
class Reader {
public:
  explicit Reader(std::u16string_view line) : line_(line) {}

  std::size_t end() && {
    skip_blank();
    const bool square = skip(u'[');
    if (!numbers(is_slash_or_dot, 3))
      return 0;
    const bool comma = at_ < line_.size() && is_comma(line_[at_]);
    at_ += comma ? 1U : 0U;
    skip_blank();
    if (!(comma || square) || !numbers(is_colon, 2))
      return 0;
    half_of_day();
    if (square ? !skip(u']') : !dash())
      return 0;
    skip_blank();
    return name();
  }

private:
  static bool is_slash_or_dot(char16_t unit) { return is_slash_or_hyphen(unit) || unit == u'.'; }
  static bool is_colon(char16_t unit) { return unit == u':'; }
  /// Spaces, and the marks of direction that messengers write.
  static bool is_gap(char16_t unit) {
    return unit == u' ' || unit == 0xA0 || unit == 0x202F || (unit >= 0x200E && unit <= 0x200F) ||
           (unit >= 0x202A && unit <= 0x202E);
  }

  void skip_blank() {
    while (at_ < line_.size() && is_gap(line_[at_]))
      ++at_;
  }
  bool skip(char16_t mark) {
    const bool found = at_ < line_.size() && line_[at_] == mark;
    at_ += found ? 1U : 0U;
    return found;
  }
  bool dash() {
    const bool found = at_ + 1 < line_.size() && is_hyphen(line_[at_]) && is_gap(line_[at_ + 1]);
    at_ += found ? 1U : 0U;
    return found;
  }

  /// Numbers of up to four digits with one mark between two; at least `least` of them.
  bool numbers(bool (*parts)(char16_t), std::size_t least) {
    for (std::size_t found = 0;; ++found) {
      std::size_t end = at_;
      while (end < line_.size() && is_digit(line_[end]))
        ++end;
      if (end == at_ || end - at_ > 4)
        return false;
      at_ = end;
      while (at_ < line_.size() && line_[at_] == 0x200F)
        ++at_; // 12\u200F/5\u200F/2024
      if (at_ == line_.size() || !parts(line_[at_]))
        return found + 1 >= least;
      ++at_;
    }
  }

  /// "م", "ص", "PM"
  void half_of_day() {
    constexpr std::size_t longest = 4;
    skip_blank();
    std::size_t end = at_;
    while (end < line_.size() && is_word_unit(line_[end]))
      ++end;
    if (end - at_ <= longest)
      at_ = end;
    skip_blank();
  }

  /// Up to the colon and the spaces behind it.
  std::size_t name() {
    const std::size_t colon = line_.substr(0, at_ + longest_name).find(u':', at_);
    if (colon == std::u16string_view::npos || colon == at_ || colon + 1 >= line_.size() ||
        !is_gap(line_[colon + 1]))
      return 0;
    at_ = colon + 1;
    skip_blank();
    return at_;
  }

  std::u16string_view line_;
  std::size_t at_ = 0;
};

} // namespace

std::size_t message_head_end(std::u16string_view line) {
  if (line.empty() || (line.front() != u'[' && !is_digit(line.front()) && line.front() < 0x200E))
    return 0; // nearly every line
  return Reader(line).end();
}

} // namespace tanqih
