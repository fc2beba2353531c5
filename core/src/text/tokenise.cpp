// SPDX-License-Identifier: MIT
#include "text/tokenise.hpp"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "text/addresses.hpp"
#include "text/word_break.hpp"

namespace tanqih {

namespace {

/// What stands on the base before it: marks, format characters, tatweel.
bool is_attached(char16_t unit) {
  if (unit < 0x300)
    return unit == 0xAD;
  return unit == u'ـ' || is_arabic_mark(unit) ||
         (!is_arabic_letter(unit) &&
          u_hasBinaryProperty(unit, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) ||
         (U_GET_GC_MASK(unit) & U_GC_M_MASK) != 0;
}

enum class Base : std::uint8_t { arabic, letter, digit, connector, mark };

Base base_of(char16_t unit) {
  if (is_arabic_letter(unit) || unit == u'ـ')
    return Base::arabic;
  if (is_ascii_letter(unit))
    return Base::letter;
  if (is_digit(unit))
    return Base::digit;
  if (unit == u'_')
    return Base::connector;
  if (unit < 0x80)
    return Base::mark;
  if (U16_IS_SURROGATE(unit)) // only a word's surrogates are asked for: letters beyond the plane
    return Base::letter;
  const std::uint32_t category = U_GET_GC_MASK(unit);
  if ((category & (U_GC_L_MASK | U_GC_N_MASK)) != 0)
    return Base::letter;
  return (category & U_GC_PC_MASK) != 0 ? Base::connector : Base::mark;
}

class Tokeniser {
public:
  Tokeniser(std::u16string_view text, std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

  void block(Span span) {
    first_token_ = tokens_.size();
    block_ = span;
    sentence_ended_ = true;
    for (std::size_t at = span.begin; at < span.end;) {
      if (is_blank(text_[at])) {
        ++at;
        continue;
      }
      std::size_t end = at + 1;
      while (end < span.end && !is_blank(text_[end]))
        ++end;
      chunk(at, end);
      at = end;
    }
  }

private:
  /// [begin, end): a stretch without white space.
  void chunk(std::size_t begin, std::size_t end) {
    ends_.clear();
    breaks_.segment(text_.substr(begin, end - begin), ends_);
    read_ = begin;
    std::size_t at = begin;
    for (const std::size_t relative : ends_) {
      const std::size_t segment = begin + relative;
      while (at < segment) {
        const std::size_t address = at_word_begin(at, begin) ? address_end(at, end) : at;
        at = address > at ? address : piece(at, segment);
      }
    }
  }

  [[nodiscard]] bool at_word_begin(std::size_t at, std::size_t begin) const {
    return at == begin || !is_ascii_word(text_[at - 1]);
  }

  /// Emits the address that begins at `at`, if one does, and gives its end, else `at`.
  std::size_t address_end(std::size_t at, std::size_t end) {
    const char16_t unit = text_[at];
    if (unit > 0x7F)
      return at;
    const std::u16string_view rest = text_.substr(at, end - at);
    if (unit == u'#' || unit == u'@') {
      const std::size_t size = unit == u'#' ? hashtag_end(rest, 0) : handle_end(rest, 0);
      if (size > 0)
        emit(at, at + size, unit == u'#' ? TokenKind::hashtag : TokenKind::handle);
      return at + size;
    }
    if (!is_ascii_word(unit))
      return at;
    if (const std::size_t size = url_end(rest, 0); size > 0) {
      emit(at, at + size, TokenKind::url);
      return at + size;
    }
    if (at < read_) // its run was read before, and has no address
      return at;
    const NetworkName name = network_name(rest, 0);
    read_ = at + name.end;
    if (name.kind == NetworkName::Kind::none)
      return at;
    emit(at, read_, name.kind == NetworkName::Kind::email ? TokenKind::email : TokenKind::url);
    return read_;
  }

  /// One segment of ICU's, or what an address left of it. Gives the end of what it made a token.
  std::size_t piece(std::size_t begin, std::size_t end) {
    const UChar32 point = point_at(begin);
    if (u_isalnum(point) || text_[begin] == u'_' || text_[begin] == u'ـ') {
      // ICU joins words with @; what is no e-mail address may be a handle: و@name.
      const std::size_t sign = text_.substr(begin, end - begin).find(u'@');
      if (sign != std::u16string_view::npos)
        end = begin + sign;
      word(begin, end);
      return end;
    }
    // An address left a mark and a word after it: "#قطر.نعم".
    if (const std::size_t next = next_base(begin, end); next < end && u_isalnum(point_at(next)))
      end = next;
    if (is_unseen(begin, end))
      return end;
    const bool dots = text_[begin] == u'.' && tokens_.size() > first_token_ &&
                      tokens_.back().span.end == begin && text_[begin - 1] == u'.' &&
                      tokens_.back().kind == TokenKind::punctuation;
    if (dots) {
      tokens_.back().span.end = static_cast<std::uint32_t>(end);
      sentence_ended_ = true;
      return end;
    }
    const bool punctuation = (U_GET_GC_MASK(point) & U_GC_P_MASK) != 0;
    emit(begin, end, punctuation ? TokenKind::punctuation : TokenKind::symbol);
    return end;
  }

  [[nodiscard]] bool is_unseen(std::size_t begin, std::size_t end) const {
    while (begin < end) {
      const UChar32 point = point_at(begin);
      if (!u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return false;
      begin += static_cast<std::size_t>(U16_LENGTH(point));
    }
    return true;
  }

  /// A segment of letters and digits, split where Arabic splits and ICU does not.
  void word(std::size_t begin, std::size_t end) {
    std::size_t start = begin;
    Base before = base_of(text_[begin]);
    std::size_t acronym = begin; // its end, when one begins at `begin`
    if (before == Base::arabic)
      acronym = acronym_end(begin, end);
    for (std::size_t at = begin + 1; at < end; ++at) {
      const char16_t unit = text_[at];
      if (is_attached(unit))
        continue;
      const Base base = base_of(unit);
      if (base == Base::mark && at >= acronym) {
        const std::size_t next = next_base(at, end);
        const bool splits = before == Base::arabic ||
                            (next < end && base_of(text_[next]) == Base::arabic) || unit == u'@' ||
                            parts_number(at, next, end);
        if (splits) {
          emit_word(start, at);
          emit(at, next, TokenKind::punctuation);
          start = next;
          if (next < end)
            before = base_of(text_[next]);
          at = next;
          continue;
        }
      } else if (base != Base::mark && (base == Base::arabic) != (before == Base::arabic) &&
                 base != Base::connector && before != Base::connector) {
        emit_word(start, at);
        start = at;
        if (before == Base::digit) // 3,500ر.س
          acronym = std::max(acronym, acronym_end(at, end));
      }
      if (base != Base::mark)
        before = base;
    }
    if (start < end)
      emit_word(start, end);
  }

  /// Past `at` and what is attached to it.
  [[nodiscard]] std::size_t next_base(std::size_t at, std::size_t end) const {
    ++at;
    while (at < end && is_attached(text_[at]))
      ++at;
    return at;
  }

  /// 5؛6 and 2023،2024 are two numbers; ،  with three digits after it separates thousands: 1،500.
  [[nodiscard]] bool parts_number(std::size_t mark, std::size_t next, std::size_t end) const {
    if (text_[mark] == u';' || text_[mark] == u'؛')
      return true;
    if (text_[mark] != u'،')
      return false;
    std::size_t last = next;
    while (last < end && is_digit(text_[last]))
      ++last;
    return last - next != 3;
  }

  /// أ.ف.ب: single letters with dots between; its proclitic may stand on the first of three
  /// (لأ.ف.ب).
  [[nodiscard]] std::size_t acronym_end(std::size_t begin, std::size_t end) const {
    std::size_t pieces = 0;
    bool long_first = false;
    std::size_t at = begin;
    while (at < end && base_of(text_[at]) == Base::arabic) {
      const std::size_t size = next_base(at, end);
      ++pieces;
      if (size < end && base_of(text_[size]) == Base::arabic && pieces == 1) {
        long_first = true;
        at = next_base(size, end);
      } else {
        at = size;
      }
      if (at == end)
        return pieces > (long_first ? 2U : 1U) ? end : begin;
      if (text_[at] != u'.')
        return begin;
      at = next_base(at, end);
    }
    return begin;
  }

  void emit_word(std::size_t begin, std::size_t end) {
    bool digits = false;
    for (std::size_t at = begin; at < end; ++at) {
      const Base base = is_attached(text_[at]) ? Base::mark : base_of(text_[at]);
      if (base == Base::arabic || base == Base::letter)
        return emit(begin, end, TokenKind::word);
      digits = digits || base == Base::digit;
    }
    if (!digits)
      return emit(begin, end, TokenKind::punctuation);
    if (joins_time(begin, end)) {
      tokens_.pop_back();
      tokens_.back().span.end = static_cast<std::uint32_t>(end);
      return;
    }
    emit(begin, end, TokenKind::number);
  }

  /// Two digits after "10" and ":", or after "10:30" and ":".
  [[nodiscard]] bool joins_time(std::size_t begin, std::size_t end) const {
    if (end - begin != 2 || tokens_.size() < first_token_ + 2)
      return false;
    const Token& colon = tokens_.back();
    const Token& hours = tokens_[tokens_.size() - 2];
    if (colon.span.end != begin || colon.span.size() != 1 || text_[colon.span.begin] != u':' ||
        hours.kind != TokenKind::number || hours.span.end != colon.span.begin)
      return false;
    const std::u16string_view text = slice(text_, hours.span);
    return text.size() <= 2 || (text.size() <= 5 && text[text.size() - 3] == u':');
  }

  void emit(std::size_t begin, std::size_t end, TokenKind kind) {
    Token token;
    token.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    token.kind = kind;
    token.space_before = begin > block_.begin && is_blank(text_[begin - 1]);
    if (kind == TokenKind::word)
      token.stems = stems_of(slice(text_, token.span));
    const bool first = tokens_.size() == first_token_;
    const bool mark = kind == TokenKind::punctuation;
    const bool belongs_to_sentence = mark && !first && (closes(token) || ends_sentence(token));
    token.sentence_begin = first || (sentence_ended_ && !belongs_to_sentence);
    if (!belongs_to_sentence)
      sentence_ended_ = false;
    if (mark && !first && ends_sentence(token))
      sentence_ended_ = true;
    tokens_.push_back(token);
  }

  /// A bracket or quotation mark that closes; the straight ones do when nothing separates them from
  /// the full stop.
  [[nodiscard]] bool closes(const Token& token) const {
    const char16_t unit = text_[token.span.begin];
    if (unit == u'"' || unit == u'\'')
      return !token.space_before;
    return (U_GET_GC_MASK(unit) & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0;
  }

  [[nodiscard]] bool ends_sentence(const Token& token) const {
    switch (text_[token.span.begin]) {
    case u'!':
    case u'?':
    case u'؟':
    case u'…':
    case u'۔':
    case u'‼':
    case u'⁇':
    case u'⁈':
    case u'⁉':
      return true;
    case u'.':
      return token.span.size() > 1 || !is_abbreviation_dot(token.span.end);
    default:
      return false;
    }
  }

  /// The dot after a title of one letter or two (د. م. أ.د.), after the number of a list, before a
  /// Latin letter or a digit. `end`: of the dot.
  [[nodiscard]] bool is_abbreviation_dot(std::size_t end) const {
    if (end < block_.end && is_ascii_word(text_[end]))
      return true;
    const Token& before = tokens_.back();
    if (before.span.end + 1 != end)
      return false;
    if (before.kind == TokenKind::number)
      return tokens_.size() == first_token_ + 1;
    if (before.kind != TokenKind::word)
      return false;
    const std::size_t second = next_base(before.span.begin, before.span.end);
    const bool short_form =
        second == before.span.end ||
        (text_[second] == u'.' && next_base(second + 1, before.span.end) == before.span.end);
    // "2024م." is the end of a sentence.
    return short_form && (tokens_.size() < first_token_ + 2 || before.space_before ||
                          tokens_[tokens_.size() - 2].kind != TokenKind::number);
  }

  [[nodiscard]] UChar32 point_at(std::size_t at) const {
    UChar32 point = 0;
    U16_GET(text_.data(), 0, at, text_.size(), point);
    return point;
  }

  std::u16string_view text_;
  std::vector<Token>& tokens_;
  WordBreaks breaks_;
  std::vector<std::size_t> ends_; ///< of the segments of the chunk in hand
  std::size_t read_ = 0;          ///< no mailbox or host begins before this
  std::size_t first_token_ = 0;   ///< of the block in hand
  Span block_;                    ///< in hand
  bool sentence_ended_ = true;
};

} // namespace

void tokenise(std::u16string_view text, Span span, std::vector<Token>& into) {
  Tokeniser(text, into).block(span);
}

std::vector<Token> tokenise(std::u16string_view text, const std::vector<Span>& spans) {
  std::vector<Token> tokens;
  Tokeniser tokeniser(text, tokens);
  for (const Span span : spans)
    tokeniser.block(span);
  return tokens;
}

} // namespace tanqih
