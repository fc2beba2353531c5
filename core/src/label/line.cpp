#include "label/line.hpp"

#include <unordered_map>

#include <unicode/uchar.h>

#include "text/fold.hpp"

namespace tanqih {

namespace {

bool is_digit(char16_t unit) {
  return unit >= u'0' && unit <= u'9';
}

bool is_word_unit(char16_t unit) {
  if (unit >= u'ء' && unit <= u'ي')
    return true;
  if (unit < 0x80)
    return is_digit(unit) || (unit >= u'a' && unit <= u'z');
  return u_isalnum(unit) != 0;
}

std::uint32_t count_words(std::u16string_view text) {
  std::uint32_t words = 0;
  bool inside = false;
  for (const char16_t unit : text) {
    const bool word = is_word_unit(unit);
    words += word && !inside ? 1u : 0u;
    inside = word;
  }
  return words;
}

/// Every word is a number, a word of dates, or one of at most two others where three date words
/// speak: "القاهرة: الأربعاء، 07 أكتوبر 2020 12:19 م".
bool reads_as_date(std::u16string_view folded, const Openers& openers) {
  if (folded.size() > 90)
    return false;
  int dating = 0;
  int numbers = 0;
  int others = 0;
  for (std::size_t at = 0; at < folded.size();) {
    if (!is_word_unit(folded[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    bool digits = true;
    for (; end < folded.size() && is_word_unit(folded[end]); ++end)
      digits = digits && is_digit(folded[end]);
    const std::u16string_view word = folded.substr(at, end - at);
    at = end;
    if (digits)
      ++numbers;
    else if (openers.dating.contains(word) || (word.size() > 3 && word.starts_with(u"ال") &&
                                               openers.dating.contains(word.substr(2))))
      ++dating;
    else if (++others > 2)
      return false;
  }
  if (dating == 0)
    return others == 0 && numbers >= 3; // 2024-04-13 21:14:10
  if (others == 0)
    return numbers > 0 || dating >= 2;
  return others <= 2 && numbers >= 2 && dating >= 2;
}

/// Two numbers and more before the first word of letters, parted by the marks of dates and clocks:
/// "16/06/09 - 14:30 أعلن …". "3 - 1" and "2 مليون" do not count.
bool begins_with_date(std::u16string_view folded) {
  int numbers = 0;
  int marks = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const char16_t unit = folded[at];
    if (is_digit(unit)) {
      ++numbers;
      while (at < folded.size() && is_digit(folded[at]))
        ++at;
      continue;
    }
    if (unit == u'/' || unit == u':')
      ++marks;
    else if (is_word_unit(unit) && folded.substr(at, 3) != u"gmt")
      break;
    at += folded.substr(at, 3) == u"gmt" ? 3 : 1;
  }
  return numbers >= 3 && marks >= 2;
}

/// The cue is glued to a paragraph: "كتب - أحمد محمد: قال …" opens one, "…كلها. (رويترز)" closes
/// one.
bool is_glued_cue(const Line& line) {
  constexpr std::uint32_t paragraph_words = 16;
  if (line.words < paragraph_words)
    return false;
  const std::u16string_view before(line.folded.data(), line.cue.span.begin);
  switch (line.cue.cue->kind) {
  case BlockKind::byline:
  case BlockKind::dateline:
    return true;
  case BlockKind::caption:
    return line.cue.cue->match == CueMatch::end && without_closers(before).ends_with(u'.');
  default:
    return false;
  }
}

/// "… من رمضان المقبل. اشترك في قناتنا": words enough for a sentence, its full stop, the cue.
bool follows_sentence(const Line& line) {
  constexpr std::uint32_t fewest = 6;
  const std::u16string_view before(line.folded.data(), line.cue.span.begin);
  const std::size_t stop = before.find_last_of(u".!؟");
  return stop != std::u16string_view::npos && count_words(before.substr(0, stop)) >= fewest;
}

/// A dash with spaces around it, or one of the longer dashes.
int count_dashes(std::u16string_view text) {
  int dashes = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i];
    const bool spaced =
        i > 0 && i + 1 < text.size() && (text[i - 1] == u' ' || text[i + 1] == u' ');
    dashes += (unit == u'–' || unit == u'—' || unit == u'ـ' || (unit == u'-' && spaced)) ? 1 : 0;
  }
  return dashes;
}

} // namespace

std::u16string_view without_closers(std::u16string_view text) {
  constexpr std::u16string_view closers = u" \"'”’»)]}*";
  while (!text.empty() && closers.find(text.back()) != std::u16string_view::npos)
    text.remove_suffix(1);
  return text;
}

std::vector<Line> read_lines(std::u16string_view text, const std::vector<Block>& blocks,
                             const Cues& cues, const Openers& openers) {
  std::vector<Line> lines(blocks.size());
  std::unordered_map<std::u16string_view, std::size_t> first_alike;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Layout& layout = blocks[i].layout;
    const std::u16string_view raw = slice(text, blocks[i].span);
    Line& line = lines[i];
    line.folded = fold(raw);
    line.stems = content_stems(line.folded);
    line.first_alike = first_alike.emplace(line.folded, i).first->second;
    line.cue = cues.find(line.folded);
    line.words = count_words(line.folded);
    if (line.cue.cue && is_glued_cue(line))
      line.cue = {};
    line.cue_behind = line.cue.cue && follows_sentence(line);

    const std::u16string_view body = without_closers(raw);
    const char16_t last = body.empty() ? u'\0' : body.back();
    line.elided = last == u'…' || body.ends_with(u"..");
    const bool asks = last == u'؟' || last == u'?';
    line.stop = !line.elided && (last == u'.' || last == u'!' || asks);
    line.colon = last == u':';
    line.date = reads_as_date(line.folded, openers);
    line.dated = begins_with_date(line.folded);
    line.continues = openers.continues(line.folded);
    line.link = layout.link_units * 10 >= blocks[i].span.size() * 8 && layout.link_units > 0;
    const bool outside =
        (layout.containers & (in_nav | in_footer | in_button | in_hidden | in_figcaption)) != 0;
    line.prose = !line.cue.cue && !line.date && !line.dated && !line.link && !outside &&
                 layout.shape != BlockShape::heading &&
                 (line.words >= 18 || (line.stop && line.words >= (asks ? 13u : 9u)));
    const std::size_t open = raw.rfind(u'(');
    line.credit_end = !raw.empty() && raw.back() == u')' && open != std::u16string_view::npos &&
                      open > 0 && raw.size() - open <= 24 && line.words >= 3 && line.words <= 25;
    line.signed_off = line.words <= 4 && line.words > 0 && !raw.empty() &&
                      (raw.starts_with(u"--") || raw.starts_with(u"(")) && raw.back() == u')';
    const int dashes = line.words >= 2 && line.words <= 8 && !line.stop ? count_dashes(raw) : 0;
    line.place_agency = dashes > 0 && (line.words <= 5 || dashes >= 2 || line.colon);
  }
  return lines;
}

} // namespace tanqih
