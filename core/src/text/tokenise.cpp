#include "text/tokenise.hpp"

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

namespace tanqih {

namespace {

bool is_arabic_letter(char16_t unit) {
  return (unit >= 0x0620 && unit <= 0x064A) || (unit >= 0x0671 && unit <= 0x06D3);
}
bool is_mark(char16_t unit) {
  return unit >= 0x064B && unit <= 0x065F;
}
bool is_space(char16_t unit) {
  return unit == u' ' || unit == u'\n' || unit == u'\t' || u_isUWhiteSpace(unit);
}
bool is_digit(char16_t unit) {
  return u_charDigitValue(unit) >= 0;
}
bool is_ascii_letter(char16_t unit) {
  return (unit | 0x20) >= u'a' && (unit | 0x20) <= u'z';
}
bool is_url_unit(char16_t unit) {
  return unit > 0x20 && unit < 0x7F && unit != u'"' && unit != u'<' && unit != u'>' &&
         unit != u'\'' && unit != u')' && unit != u'(';
}

TokenKind kind_of(std::u16string_view word) {
  bool digit = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (u_isalpha(word[i]) || u_charType(word[i]) == U_SURROGATE)
      return u_charType(word[i]) == U_SURROGATE ? TokenKind::symbol : TokenKind::word;
    digit = digit || is_digit(word[i]);
  }
  if (digit)
    return TokenKind::number;
  return u_ispunct(word.front()) ? TokenKind::punctuation : TokenKind::symbol;
}

/// Where a URL, an e-mail address, a #tag or an @handle that begins at `at` ends; `at` where none
/// does. They are one token each: ICU would break them at their marks.
std::uint32_t end_of_address(std::u16string_view text, std::uint32_t at, std::uint32_t end,
                             TokenKind& kind) {
  const std::u16string_view rest = text.substr(at, end - at);
  if (rest.front() == u'#' || rest.front() == u'@') {
    std::uint32_t stop = at + 1;
    while (stop < end && (u_isalnum(text[stop]) || text[stop] == u'_' || is_mark(text[stop])))
      ++stop;
    kind = rest.front() == u'#' ? TokenKind::hashtag : TokenKind::handle;
    return stop > at + 1 ? stop : at;
  }
  if (!is_ascii_letter(rest.front()))
    return at;
  std::uint32_t stop = at;
  bool sign = false;
  while (stop < end && is_url_unit(text[stop])) {
    sign = sign || text[stop] == u'@';
    ++stop;
  }
  while (stop > at && (text[stop - 1] == u'.' || text[stop - 1] == u',' || text[stop - 1] == u':' ||
                       text[stop - 1] == u';' || text[stop - 1] == u'!' || text[stop - 1] == u'?'))
    --stop;
  const std::u16string_view run = text.substr(at, stop - at);
  const bool url =
      run.starts_with(u"http://") || run.starts_with(u"https://") || run.starts_with(u"www.");
  const bool email =
      sign && run.front() != u'@' && run.find(u'.', run.find(u'@')) != std::u16string_view::npos;
  if (!url && !email)
    return at;
  kind = url ? TokenKind::url : TokenKind::email;
  return stop;
}

bool ends_sentence(char16_t unit) {
  return unit == u'.' || unit == u'!' || unit == u'؟' || unit == u'?' || unit == u'…';
}

/// Scripts for which the system's ICU has dictionaries and the browser's slice has none: a run of
/// one such script is one token everywhere, so that every surface gives the same.
bool needs_dictionary(char16_t unit) {
  return (unit >= 0x0E00 && unit <= 0x0EFF) || (unit >= 0x1000 && unit <= 0x109F) ||
         (unit >= 0x1780 && unit <= 0x17FF) || (unit >= 0x3040 && unit <= 0x30FF) ||
         (unit >= 0x3400 && unit <= 0x9FFF) || (unit >= 0xAC00 && unit <= 0xD7AF);
}

class Tokeniser {
public:
  Tokeniser() {
    UErrorCode status = U_ZERO_ERROR;
    words_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status))
      words_.reset();
  }

  void run(std::u16string_view text, Span span, std::vector<Token>& into) {
    if (span.empty() || !words_)
      return;
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, text.data() + span.begin, span.size(), &status);
    words_->setText(&view, status);
    bool begin = true;
    bool stop = false; // a full stop was seen; the next word opens a sentence
    bool space = false;
    std::uint32_t at = span.begin;
    while (at < span.end) {
      if (is_space(text[at])) {
        space = true;
        ++at;
        continue;
      }
      TokenKind kind{};
      std::uint32_t end = end_of_address(text, at, span.end, kind);
      if (end == at) {
        if (needs_dictionary(text[at])) {
          while (end < span.end && needs_dictionary(text[end]))
            ++end;
          kind = TokenKind::word;
        } else {
          end = span.begin + static_cast<std::uint32_t>(
                                 words_->following(static_cast<std::int32_t>(at - span.begin)));
          end = std::min(std::max(end, at + 1), span.end);
          // ICU joins و and @name in و@name.
          for (std::uint32_t i = at + 1; i < end; ++i)
            if (text[i] == u'@' || text[i] == u'#')
              end = i;
          kind = kind_of(text.substr(at, end - at));
        }
      }
      Token token;
      token.span = {at, end};
      token.kind = kind;
      token.stems = kind == TokenKind::word ? stems_of(text.substr(at, end - at)) : std::uint8_t{1};
      token.sentence_begin = begin || (stop && space && kind != TokenKind::punctuation);
      token.space_before = space;
      stop = (kind == TokenKind::punctuation)
                 ? (ends_sentence(text[end - 1]) || (stop && !token.sentence_begin))
                 : false;
      begin = false;
      space = false;
      into.push_back(token);
      at = end;
    }
    utext_close(&view);
  }

private:
  std::unique_ptr<icu::BreakIterator> words_;
};

} // namespace

void tokenise(std::u16string_view text, Span span, std::vector<Token>& into) {
  Tokeniser().run(text, span, into);
}

std::vector<Token> tokenise(std::u16string_view text, const std::vector<Span>& spans) {
  std::vector<Token> tokens;
  Tokeniser tokeniser; // opening ICU's rules takes longer than a short text: once for all spans
  for (const Span span : spans)
    tokeniser.run(text, span, tokens);
  return tokens;
}

// و | ف, then ب | ل | ك | س, then ال; لل is ل and ال written as one. What is left must be a word of
// two letters at least. ولبلينكن: 0 ولبلينكن, 1 لبلينكن, 2 بلينكن, 3 لينكن.
std::uint8_t stems_of(std::u16string_view word) {
  std::uint8_t stems = 1;
  if (word.empty() || !is_arabic_letter(word.front()))
    return stems;
  const auto allow = [&](std::size_t at) {
    if (at < 8 && at + 2 <= word.size() && is_arabic_letter(word[at]) &&
        is_arabic_letter(word[at + 1]))
      stems = static_cast<std::uint8_t>(stems | (1u << at));
  };
  const auto article = [&](std::size_t at) {
    if (word.substr(at).starts_with(u"ال"))
      allow(at + 2);
  };
  const auto preposition = [&](std::size_t at) {
    if (at >= word.size())
      return;
    const char16_t unit = word[at];
    if (unit == u'ب' || unit == u'ل' || unit == u'ك' || unit == u'س') {
      allow(at + 1);
      article(at + 1);
      // للقاهرة is ل and القاهرة: the name is found without its article.
      if (word.substr(at).starts_with(u"لل"))
        allow(at + 2);
      if (word.substr(at).starts_with(u"لب"))
        allow(at + 2);
    }
  };
  article(0);
  preposition(0);
  if (word.front() == u'و' || word.front() == u'ف') {
    allow(1);
    article(1);
    preposition(1);
  }
  return stems;
}

} // namespace tanqih
