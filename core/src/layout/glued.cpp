#include "layout/glued.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "layout/vocabulary.hpp"
#include "text/characters.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::uint8_t sure = 90;
constexpr std::uint8_t likely = 75;
/// How far into a line a dateline reaches, and how far from its end a tail begins; code units.
constexpr std::size_t longest_head = 120;
constexpr std::size_t longest_tail = 260;
constexpr std::size_t most_words = 12;
/// What is left of a line has at least this many words.
constexpr std::size_t fewest_left = 3;

bool is_dash(char16_t unit) {
  return unit == u'-' || unit == u'–' || unit == u'—' || unit == u'ـ' || unit == u'―';
}

bool is_letter_or_digit(char16_t unit) {
  return is_ascii_word(unit) || is_arabic_letter(unit) || is_arabic_mark(unit) || is_digit(unit) ||
         (unit >= 0xC0 && unit < 0x250);
}

std::vector<std::u16string_view> words_in(std::u16string_view text) {
  std::vector<std::u16string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter_or_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_letter_or_digit(text[end]))
      ++end;
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

std::u16string_view trimmed(std::u16string_view text) {
  constexpr std::u16string_view marks = u" \t\u00A0\"«»“”'()[]/،.:;؛|";
  while (!text.empty() &&
         (marks.find(text.front()) != std::u16string_view::npos || is_dash(text.front())))
    text.remove_prefix(1);
  while (!text.empty() &&
         (marks.find(text.back()) != std::u16string_view::npos || is_dash(text.back())))
    text.remove_suffix(1);
  return text;
}

/// The parts of a dateline and what speaks for it.
struct Head {
  std::size_t segments = 0;
  std::size_t words = 0;
  bool place = false;
  bool city = false;
  bool outlet = false; ///< an agency, a paper, a site
  bool person = false;
  bool writes = false; ///< opens with "كتب", "بقلم"
  bool dated = false;
  bool prose = false; ///< a word that stands in sentences only, or a long part
};

class Cutter {
public:
  Cutter(const GluedKnowledge& knowledge, std::u16string_view text,
         const std::vector<Block>& blocks, const std::vector<Decision>& decisions)
      : knowledge_(knowledge), text_(text), blocks_(blocks), decisions_(decisions) {}

  std::vector<Cut> run() {
    std::optional<std::size_t> last;
    std::size_t bodies = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (decisions_[i].keep && decisions_[i].label.kind == BlockKind::body)
        last = i;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (!decisions_[i].keep)
        continue;
      const BlockKind kind = decisions_[i].label.kind;
      if (kind == BlockKind::title) {
        cut_title(i);
      } else if (kind == BlockKind::body) {
        if (bodies++ < leads)
          cut_head(i);
        cut_tail(i, last == i);
      }
    }
    return std::move(cuts_);
  }

private:
  /// A dateline stands before the first paragraph, or under a standfirst.
  static constexpr std::size_t leads = 3;

  void add(std::size_t block, Span span, BlockKind kind, std::string reason,
           std::uint8_t confidence, std::u16string cue = {}) {
    cuts_.push_back({span,
                     static_cast<std::uint32_t>(block),
                     {kind, confidence <= likely, confidence, std::move(reason), std::move(cue)}});
  }

  [[nodiscard]] std::u16string_view line(std::size_t block) const {
    return slice(text_, blocks_[block].span);
  }

  void drop_front(std::size_t block, std::size_t end, BlockKind kind, std::uint8_t confidence) {
    const Span span = blocks_[block].span;
    add(block, {span.begin, span.begin + static_cast<std::uint32_t>(end)}, kind, "glued_before",
        confidence);
  }
  void drop_back(std::size_t block, std::size_t begin, BlockKind kind, std::uint8_t confidence,
                 std::u16string cue = {}) {
    const Span span = blocks_[block].span;
    std::size_t at = begin;
    const std::u16string_view whole = line(block);
    while (at > 0 && is_blank(whole[at - 1]))
      --at;
    add(block, {span.begin + static_cast<std::uint32_t>(at), span.end}, kind, "glued_after",
        confidence, std::move(cue));
  }

  [[nodiscard]] bool is_outlet_word(std::u16string_view word) const {
    return knowledge_.openers.outlet.contains(fold(word));
  }

  void read_segment(std::u16string_view segment, Head& head) const {
    segment = trimmed(segment);
    if (segment.empty())
      return;
    ++head.segments;
    const auto words = words_in(segment);
    head.words += words.size();
    if (words.size() > 5)
      head.prose = true;
    bool latin = !words.empty();
    bool digits = false;
    for (const std::u16string_view word : words) {
      const std::u16string folded = fold(word);
      if (knowledge_.openers.outlet.contains(folded))
        head.outlet = true;
      if (folded != u"في" && knowledge_.openers.function.contains(folded))
        head.prose = true;
      if (head.segments == 1 && word.data() == words.front().data())
        if (const LexicalEntry* entry = knowledge_.lexicon->find(word);
            entry && entry->is(is_speech_verb) && !entry->is(name_classes) &&
            !is_byline_verb(folded))
          head.prose = true;
      const bool number = is_digit(word.front());
      digits = digits || number;
      latin = latin && (is_ascii_letter(word.front()) || number);
    }
    if (digits)
      head.dated = true;
    else if (latin)
      head.outlet = true;
    if (digits)
      read_dated_place(words, head);
    for (std::size_t begin = 0; begin < segment.size();) { // "دبي، الإمارات العربية المتحدة"
      const std::size_t end = std::min(segment.find(u'،', begin), segment.size());
      if (const LexicalEntry* entry =
              knowledge_.lexicon->find(trimmed(segment.substr(begin, end - begin)))) {
        head.place = head.place || entry->is(is_place);
        head.city = head.city || entry->place_kind == PlaceKind::city;
        head.outlet = head.outlet || (entry->is(is_organisation) &&
                                      (entry->organisation_kind == OrganisationKind::media ||
                                       entry->organisation_kind == OrganisationKind::agency));
      }
      begin = end + 1;
    }
    if (!words.empty()) {
      const LexicalEntry* entry = knowledge_.lexicon->find(words.front());
      head.person =
          head.person || (entry && words.size() >= 2 && words.size() <= 4 &&
                          entry->is(is_given_name | is_common_given_name | is_name_opener));
      head.writes = head.writes || is_byline_verb(fold(words.front()));
    }
  }

  /// "كتب", "بقلم": what opens a line that names the author.
  [[nodiscard]] bool is_byline_verb(const std::u16string& folded) const {
    const CueHit hit = knowledge_.cues.find(folded + u": ا");
    return hit.cue && hit.cue->kind == BlockKind::byline;
  }

  /// "القاهرة في 31 أكتوبر": a place, then words of dates alone.
  void read_dated_place(const std::vector<std::u16string_view>& words, Head& head) const {
    for (std::size_t named = std::min<std::size_t>(3, words.size() - 1); named > 0; --named) {
      const std::size_t size = static_cast<std::size_t>(words[named - 1].data() +
                                                        words[named - 1].size() - words[0].data());
      const LexicalEntry* entry = knowledge_.lexicon->find({words[0].data(), size});
      if (!entry || !entry->is(is_place))
        continue;
      if (!std::all_of(words.begin() + static_cast<std::ptrdiff_t>(named), words.end(),
                       [&](std::u16string_view word) { return is_dating(word); }))
        return;
      head.place = true;
      return;
    }
  }

  [[nodiscard]] bool is_dating(std::u16string_view word) const {
    return is_digit(word.front()) || knowledge_.openers.dating.contains(fold(word));
  }

  /// "جازان 22 جمادى الآخرة 1443 هـ الموافق 25 يناير 2022 م واس": agencies write no mark behind it.
  [[nodiscard]] std::size_t unmarked_dateline(std::u16string_view line) const {
    const auto words = words_in(line.substr(0, longest_head));
    if (words.size() < 8 || is_digit(words[0].front()))
      return 0;
    const LexicalEntry* entry = knowledge_.lexicon->find(words[0]);
    std::size_t at = 1;
    std::size_t digits = 0;
    for (; at + 1 < words.size() && is_dating(words[at]); ++at)
      digits += is_digit(words[at].front());
    if (!entry || !entry->is(is_place) || at < 5 || digits < 2)
      return 0;
    const LexicalEntry* agency = knowledge_.lexicon->find(words[at]);
    if (is_outlet_word(words[at]) || (agency && agency->is(is_organisation)))
      ++at;
    return static_cast<std::size_t>(words[at].data() - line.data());
  }

  /// Behind "بغداد - " a name without a mark after it, up to the verb: "بغداد - الضياء نيوز أعلنت".
  [[nodiscard]] std::size_t unmarked_outlet(std::u16string_view line, std::size_t begin) const {
    const auto words = words_in(line.substr(begin, longest_head));
    for (std::size_t count = 1; count <= 3 && count < words.size(); ++count) {
      const std::u16string_view next = words[count];
      const std::size_t size = static_cast<std::size_t>(words[count - 1].data() +
                                                        words[count - 1].size() - words[0].data());
      const std::u16string_view name(words[0].data(), size);
      for (const char16_t unit : name)
        if (!is_letter_or_digit(unit) && !is_blank(unit))
          return 0;
      const LexicalEntry* verb = knowledge_.lexicon->find(next);
      if (knowledge_.openers.function.contains(fold(words[count - 1])))
        return 0;
      if (is_outlet_word(words[count - 1]) || (verb && verb->is(is_speech_verb)))
        return static_cast<std::size_t>(next.data() - line.data());
    }
    return 0;
  }

  [[nodiscard]] Head read_head(std::u16string_view head) const {
    Head read;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= head.size(); ++i) {
      const bool end = i == head.size();
      const bool parts =
          !end && (head[i] == u'/' || head[i] == u'|' || head[i] == u'(' || head[i] == u')' ||
                   head[i] == u':' || (is_dash(head[i]) && !between_digits(head, i)));
      if (end || parts) {
        read_segment(head.substr(begin, i - begin), read);
        begin = i + 1;
      }
    }
    return read;
  }

  static bool between_digits(std::u16string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
  }

  /// Where each possible dateline of the line ends, marks and spaces after it included.
  static std::vector<std::size_t> head_ends(std::u16string_view line) {
    std::vector<std::size_t> ends;
    const std::size_t limit = std::min(line.size(), longest_head);
    for (std::size_t i = 1; i < limit; ++i) {
      const char16_t unit = line[i];
      const bool dash = is_dash(unit) && !between_digits(line, i) &&
                        (unit != u'ـ' || is_blank(line[i - 1])) &&
                        (unit != u'-' || is_blank(line[i - 1]) ||
                         (i + 1 < line.size() && (is_blank(line[i + 1]) || is_dash(line[i + 1]))) ||
                         line[i - 1] == u')');
      const bool colon = unit == u':' && !between_digits(line, i);
      if (!dash && !colon && unit != u'/' && unit != u')' && unit != u'»' && unit != u'|' &&
          unit != u'.')
        continue;
      std::size_t end = i + 1;
      while (end < line.size() &&
             (is_blank(line[end]) || is_dash(line[end]) || line[end] == u':' || line[end] == u'.'))
        ++end;
      ends.push_back(end);
      if (unit == u'.')
        break; // a sentence ended
    }
    return ends;
  }

  /// Is it a dateline? `end` is the last mark of it.
  [[nodiscard]] static std::uint8_t believe(const Head& head, std::u16string_view text) {
    if (head.prose || head.words > most_words || head.segments == 0)
      return 0;
    std::size_t last = text.size();
    while (last > 0 && is_blank(text[last - 1]))
      --last;
    const std::u16string_view shown = text.substr(0, last);
    const bool colon = shown.ends_with(u':') || shown.ends_with(u":-") || shown.ends_with(u": -");
    const bool dashes = shown.ends_with(u"--") || shown.ends_with(u"- -");
    const bool bracket = shown.find(u')') != std::u16string_view::npos;
    const int spoken = head.place + head.outlet + head.writes + (head.person && head.segments > 1) +
                       (head.dated && head.place);
    if (shown.front() == u'(' && shown.find(u')') + 3 > shown.size() && (head.outlet || head.place))
      return sure; // "(رويترز) – قال"
    if (spoken == 1 && head.person && bracket)
      return 0; // "أحمد (بائع كتب): …" speaks
    if (head.segments >= 2) {
      if (spoken >= 2 || (spoken >= 1 && (colon || dashes || bracket || head.segments >= 3)))
        return sure;
      return head.segments >= 3 && colon ? likely : 0;
    }
    if (head.writes && head.words >= 3 && head.words <= 6 && colon)
      return sure;
    if (head.outlet && (colon || is_dash(shown.back()) || shown.back() == u'/'))
      return likely;
    if (head.dated && head.place && (dashes || bracket || shown.back() == u'/'))
      return sure;
    return head.city && colon ? likely : 0;
  }

  void cut_head(std::size_t block) {
    const std::u16string_view whole = line(block);
    std::size_t best = 0;
    std::uint8_t belief = 0;
    Head read;
    for (const std::size_t end : head_ends(whole)) {
      const Head head = read_head(whole.substr(0, end));
      if (const std::uint8_t believed = believe(head, whole.substr(0, end));
          believed > 0 && words_in(whole.substr(end, longest_head)).size() >= fewest_left) {
        best = end;
        belief = believed;
        read = head;
      }
      if (head.prose || head.words > most_words)
        break;
    }
    if (best == 0 && (best = unmarked_dateline(whole)) > 0)
      belief = likely;
    if (std::size_t end = best; read.segments > 0 || best == 0) {
      if (best == 0) { // "بغداد - الضياء نيوز": the first part alone is not enough
        const auto ends = head_ends(whole);
        end = ends.empty() ? 0 : ends.front();
        if (const Head head = end > 0 ? read_head(whole.substr(0, end)) : Head{};
            head.prose || !(head.place || head.outlet) || head.words > 4)
          end = 0;
      }
      const std::size_t longer = end > 0 ? unmarked_outlet(whole, end) : 0;
      if (longer > 0) {
        best = longer;
        belief = likely;
      }
    }
    if (best > 0 && words_in(whole.substr(best, longest_head)).size() >= fewest_left)
      drop_front(block, best,
                 read.writes || (read.person && !read.place) ? BlockKind::byline
                                                             : BlockKind::dateline,
                 belief);
  }

  /// "CNNArabic.com - العنوان", "العنوان | صحيفة الواحة"
  void cut_title(std::size_t block) {
    const std::u16string_view whole = line(block);
    const auto is_brand = [&](std::u16string_view part, bool bar) {
      const auto words = words_in(part);
      if (words.empty() || words.size() > 4)
        return false;
      const bool latin = std::all_of(words.begin(), words.end(), [](std::u16string_view word) {
        return is_ascii_letter(word.front());
      });
      return latin || bar || std::any_of(words.begin(), words.end(), [&](auto word) {
               return is_outlet_word(word);
             });
    };
    const auto is_separator = [&](std::size_t at) {
      return at > 0 && at + 1 < whole.size() && is_blank(whole[at - 1]) &&
             is_blank(whole[at + 1]) &&
             (is_dash(whole[at]) || whole[at] == u'|' || whole[at] == u'»' || whole[at] == u'«');
    };
    for (std::size_t i = whole.size(); i-- > 1;)
      if (is_separator(i)) {
        if (is_brand(whole.substr(i + 1), whole[i] == u'|') &&
            words_in(whole.substr(0, i)).size() >= fewest_left)
          drop_back(block, i, BlockKind::dateline, likely);
        break;
      }
    for (std::size_t i = 1; i < std::min(whole.size(), longest_head); ++i)
      if (is_separator(i)) {
        if (is_brand(whole.substr(0, i), false) &&
            words_in(whole.substr(i + 1)).size() >= fewest_left &&
            (cuts_.empty() || cuts_.back().block != block))
          drop_front(block, i + 2, BlockKind::dateline, likely);
        break;
      }
  }

  /// Where what follows the last closed sentence begins; npos: the line is closed.
  static std::size_t tail_begin(std::u16string_view line) {
    const std::size_t from = line.size() > longest_tail ? line.size() - longest_tail : 0;
    std::size_t begin = std::u16string_view::npos;
    for (std::size_t i = from; i + 1 < line.size(); ++i) {
      const char16_t unit = line[i];
      const bool closes =
          unit == u'.' || unit == u'!' || unit == u'؟' || unit == u'?' || unit == u'…';
      if (!closes || between_digits(line, i) || line[i + 1] == unit)
        continue;
      std::size_t next = i + 1;
      while (next < line.size() &&
             (line[next] == u'"' || line[next] == u'»' || line[next] == u'”' || line[next] == u')'))
        ++next;
      if (next < line.size() && is_blank(line[next])) {
        while (next < line.size() && is_blank(line[next]))
          ++next;
        if (next < line.size())
          begin = next;
      } else if (next < line.size() && line[next] == u'#') {
        begin = next;
      }
    }
    return begin;
  }

  /// The marks that close a sentence may stand behind the tail too: "… الأحد. مدة القراءة دقيقة."
  void cut_tail(std::size_t block, bool last) {
    const std::u16string_view whole = line(block);
    if (const std::size_t tags = hashtags_begin(whole); tags != std::u16string_view::npos) {
      drop_back(block, tags, BlockKind::tags, sure);
      return;
    }
    const std::size_t begin = tail_begin(whole);
    if (begin == std::u16string_view::npos ||
        words_in(whole.substr(begin > longest_head ? begin - longest_head : 0,
                              std::min(begin, longest_head)))
                .size() < 2)
      return;
    const std::u16string_view tail = whole.substr(begin);
    const auto words = words_in(tail);
    const std::u16string folded = fold(tail);
    if (const CueHit hit = knowledge_.cues.find(folded);
        hit.cue && (hit.cue->match <= CueMatch::lead
                        ? words.size() <= 14
                        : hit.cue->match == CueMatch::start && words.size() <= 9 &&
                              hit.cue->kind != BlockKind::byline)) {
      drop_back(block, begin, hit.cue->kind, sure,
                std::u16string(trimmed(tail.substr(0, tail.find_first_of(u":\n")))));
      return;
    }
    if (tail.front() == u'(' && tail.back() == u')' && words.size() <= 4) {
      Head head;
      read_segment(tail, head);
      if (head.outlet)
        drop_back(block, begin, BlockKind::source, sure);
      return;
    }
    if (tail.find(u'@') != std::u16string_view::npos && words.size() <= 5) {
      drop_back(block, begin, BlockKind::byline, sure);
      return;
    }
    if (last && is_keywords(folded, words))
      drop_back(block, begin, BlockKind::tags, likely);
  }

  /// "#اقتصاد #نفط" at the end: two or more, or one behind a closed sentence.
  static std::size_t hashtags_begin(std::u16string_view line) {
    std::size_t begin = std::u16string_view::npos;
    std::size_t tags = 0;
    std::size_t end = line.size();
    while (end > 0) {
      std::size_t at = end;
      while (at > 0 && !is_blank(line[at - 1]))
        --at;
      if (line[at] != u'#' || end - at < 3)
        break;
      begin = at;
      ++tags;
      end = at;
      while (end > 0 && is_blank(line[end - 1]))
        --end;
    }
    const bool closed =
        end > 0 && (line[end - 1] == u'.' || line[end - 1] == u'!' || line[end - 1] == u'؟');
    return end > 0 && (tags >= 2 || (tags == 1 && closed)) ? begin : std::u16string_view::npos;
  }

  /// Words of the article in a row, not one of which only sentences have: "سيول الطفيلة وادي غوير".
  [[nodiscard]] bool is_keywords(const std::u16string& folded,
                                 const std::vector<std::u16string_view>& words) {
    if (words.size() < 2 || words.size() > most_words || knowledge_.openers.continues(folded))
      return false;
    for (const char16_t unit : folded)
      if (unit == u'"' || unit == u':' || unit == u'.' || unit == u'؟' || unit == u'!' ||
          unit == u'»')
        return false;
    for (const std::u16string_view word : words)
      if (knowledge_.openers.function.contains(fold(word)))
        return false;
    Vocabulary article;
    std::size_t read = 0;
    for (std::size_t i = 0; i < blocks_.size() && read < 40; ++i)
      if (decisions_[i].keep) {
        const std::u16string_view kept = line(i);
        const bool here = kept.data() + kept.size() == words.back().data() + words.back().size() ||
                          (kept.data() <= words.front().data() &&
                           words.front().data() < kept.data() + kept.size());
        article.add(content_stems(
            fold(here ? kept.substr(0, static_cast<std::size_t>(words.front().data() - kept.data()))
                      : kept)));
        ++read;
      }
    return article.covers(content_stems(folded)) >= 0.6;
  }

  const GluedKnowledge knowledge_;
  std::u16string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Decision>& decisions_;
  std::vector<Cut> cuts_;
};

} // namespace

std::vector<Cut> find_cuts(const GluedKnowledge& knowledge, std::u16string_view text,
                           const std::vector<Block>& blocks,
                           const std::vector<Decision>& decisions) {
  return Cutter(knowledge, text, blocks, decisions).run();
}

} // namespace tanqih
