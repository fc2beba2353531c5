// SPDX-License-Identifier: MIT
#include "cut/dateline.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "cut/line_words.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using confidence::cut::likely;
using confidence::cut::sure;
/// How far into a line a dateline reaches; code units.
constexpr std::size_t longest_head = 120;
constexpr std::size_t most_words = 12;
/// A part of it has no more words than this, dates aside.
constexpr std::ptrdiff_t longest_part = 5;
/// What is left of a line has at least this many words.
constexpr std::size_t fewest_left = 3;

/// The parts of a dateline and what speaks for it.
struct Head {
  std::size_t segments = 0;
  std::size_t words = 0;
  bool place = false;
  bool city = false;
  bool outlet = false; ///< an agency, a paper, a site
  bool latin = false;  ///< Latin words, which may be an outlet's: (CNN)
  bool person = false;
  bool person_alone = false; ///< the last part is a person's name
  bool writes = false;       ///< opens with "كتب", "بقلم"
  bool dated = false;
  bool calendar = false; ///< names a day: "12 نوفمبر", "15-9-2019"
  bool opens_with_function = false;
  bool prose = false; ///< a word that stands in sentences only, or a long part
};

class Reader {
public:
  Reader(const CutTables& tables, std::u16string_view line, bool first, const OwnName& own_name)
      : tables_(tables), line_(line), ends_(head_ends(line)), first_(first) {
    if (first && !ends_.empty()) {
      const std::u16string_view name = without_marks(line.substr(0, ends_.front()));
      const std::size_t words = words_in(name).size();
      const bool speaks = line.substr(0, ends_.front()).find(u':') != std::u16string_view::npos;
      own_first_ = !speaks && words >= 2 && words <= 4 && own_name(fold(name));
    }
  }

  [[nodiscard]] std::optional<HeadCut> read() const {
    HeadCut best;
    Head of_best;
    for (const std::size_t end : ends_) {
      const Head head = read_head(line_.substr(0, end));
      std::uint8_t confidence_of_head = confidence(head, line_.substr(0, end));
      if (confidence_of_head == 0 && best.end == 0 && first_ && stands_alone(head, end))
        confidence_of_head = likely;
      if (confidence_of_head > 0 && leaves_enough(end)) {
        best.end = end;
        best.confidence = confidence_of_head;
        of_best = head;
      }
      if (head.prose || head.words > most_words)
        break;
    }
    if (best.end == 0)
      best = {unmarked_dateline(line_), BlockKind::dateline, likely};
    if (of_best.segments > 0 || best.end == 0)
      if (const std::size_t longer = behind_first_part(best.end); longer > 0) {
        best.end = longer;
        best.confidence = likely;
      }
    if (best.end == 0 || !leaves_enough(best.end))
      return std::nullopt;
    best.kind = of_best.writes || (of_best.person && !of_best.place) ? BlockKind::byline
                                                                     : BlockKind::dateline;
    return best;
  }

private:
  [[nodiscard]] bool leaves_enough(std::size_t end) const {
    return words_in(line_.substr(end, longest_head)).size() >= fewest_left;
  }

  /// "بجاية - انطلقت", "ليبيا المسار ـ أعلن": one place or name before a dash, and a sentence
  /// begins behind it. In "طرابلس - التي تبعد ثمانين كيلومترا - تأثرت" it does not.
  [[nodiscard]] bool stands_alone(const Head& head, std::size_t end) const {
    std::size_t mark = end;
    while (mark > 0 && is_blank(line_[mark - 1]))
      --mark;
    if (head.segments != 1 || head.prose || head.words > 4 || mark == 0 ||
        !(is_dash_or_tatweel(line_[mark - 1]) || line_[mark - 1] == u'/'))
      return false;
    const std::u16string_view rest = line_.substr(end, longest_head);
    const auto next = words_in(rest.substr(0, 40));
    if (next.empty())
      return false;
    const std::u16string folded = fold(next.front());
    const bool speaks = (tables_.names.find(next.front()) & may_be_speaking) != 0;
    for (std::size_t i = 1; i + 1 < rest.size(); ++i)
      if (is_dash_or_tatweel(rest[i]) && is_blank(rest[i - 1]) && is_blank(rest[i + 1]))
        return false;
    if (speaks)
      return true;
    if (tables_.openers.function.contains(folded))
      return false;
    return head.city || own_first_;
  }

  /// "بغداد - الضياء نيوز أعلنت", "نايف الحربي - الخرج دشن": the first part alone is not enough.
  [[nodiscard]] std::size_t behind_first_part(std::size_t end) const {
    Head head;
    if (end == 0) {
      if (ends_.empty())
        return 0;
      end = ends_.front();
      head = read_head(line_.substr(0, end));
      if (head.prose || head.words > 4 || (ends_in_bracket(line_.substr(0, end)) && !head.place))
        return 0; // "وكالة (المرصد) نشرت الخبر"
      if (!(head.place || head.outlet || head.person_alone))
        return first_ ? unmarked_outlet(line_, end, false) : 0;
    }
    if (const std::size_t longer = unmarked_outlet(line_, end, true); longer > 0)
      return longer;
    return head.person_alone ? unmarked_city(end) : 0;
  }

  /// Behind the author's name and a dash a city, and no mark: "نايف الحربي - الخرج دشن".
  [[nodiscard]] std::size_t unmarked_city(std::size_t begin) const {
    const auto words = words_in(line_.substr(begin, longest_head));
    for (std::size_t count = std::min<std::size_t>(3, words.size()); count > 0; --count)
      if (count < words.size())
        if ((tables_.names.find(joined(words, count - 1)) & may_be_place) != 0 &&
            !tables_.openers.function.contains(fold(words[count])))
          return static_cast<std::size_t>(words[count].data() - line_.data());
    return 0;
  }

  [[nodiscard]] bool is_outlet_word(std::u16string_view word) const {
    return tables_.openers.outlet.contains(fold(word));
  }

  void read_segment(std::u16string_view segment, Head& head) const {
    segment = without_marks(segment);
    if (segment.empty())
      return;
    ++head.segments;
    const auto words = words_in(segment);
    head.words += words.size();
    if (std::ssize(words) > longest_part &&
        std::count_if(words.begin(), words.end(),
                      [&](std::u16string_view word) { return !is_dating(word); }) > longest_part) {
      head.prose = true;
      return;
    }
    if (head.segments == 1 && own_first_)
      head.outlet = true;
    bool latin = !words.empty();
    bool digits = false;
    bool within = false;
    for (const std::u16string_view word : words) {
      const std::u16string folded = fold(word);
      if (tables_.openers.outlet.contains(folded))
        head.outlet = true;
      const bool after_name = word.data() != words.front().data() && opens_name(words.front());
      if (folded == u"في")
        within = true;
      else if (!after_name && tables_.openers.function.contains(folded))
        head.prose = true; // "عمر علي" is a name, though it is folded like "على"
      if (head.segments == 1 && word.data() == words.front().data())
        head.opens_with_function =
            tables_.openers.function.contains(folded) || is_digit(word.front());
      if (head.segments == 1 && word.data() == words.front().data())
        if ((tables_.names.find(word) & (may_be_speaking | may_be_name)) == may_be_speaking &&
            !is_byline_verb(folded))
          head.prose = true;
      const bool number = is_digit(word.front());
      digits = digits || number;
      latin = latin && (is_ascii_letter(word.front()) || number);
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      if (is_digit(words[i].front()))
        head.calendar = head.calendar || tables_.openers.month.contains(fold(words[i + 1])) ||
                        (i + 2 < words.size() && is_digit(words[i + 1].front()) &&
                         is_digit(words[i + 2].front()));
    if (digits)
      head.dated = true;
    else if (within)
      head.prose = true; // "البحث في موقع معين:", and not "القاهرة في 31 أكتوبر"
    else if (latin)
      head.latin = true;
    if (digits)
      read_dated_place(words, head);
    for (std::size_t begin = 0; begin < segment.size();) { // "دبي، الإمارات العربية المتحدة"
      const std::size_t end = std::min(segment.find(u'،', begin), segment.size());
      const CutClasses part = tables_.names.find(without_marks(segment.substr(begin, end - begin)));
      head.place = head.place || (part & may_be_place) != 0;
      head.city = head.city || (part & may_be_city) != 0;
      head.outlet = head.outlet || (part & may_be_outlet) != 0;
      begin = end + 1;
    }
    if (!words.empty()) {
      head.person_alone = words.size() >= 2 && words.size() <= 4 &&
                          (tables_.names.find(words.front()) & (may_be_given | may_open_name)) != 0;
      head.person = head.person || head.person_alone;
      head.writes = head.writes || is_byline_verb(fold(words.front()));
    }
  }

  /// "كتب", "بقلم": what opens a line that names the author.
  [[nodiscard]] bool is_byline_verb(const std::u16string& folded) const {
    const CueHit hit = tables_.cues.find(folded + u": ا");
    return hit.cue && hit.cue->kind == BlockKind::byline;
  }

  /// "القاهرة في 31 أكتوبر": a place, then words of dates alone.
  void read_dated_place(const std::vector<std::u16string_view>& words, Head& head) const {
    for (std::size_t named = std::min<std::size_t>(3, words.size() - 1); named > 0; --named) {
      if ((tables_.names.find(joined(words, named - 1)) & may_be_place) == 0)
        continue;
      if (!std::all_of(words.begin() + static_cast<std::ptrdiff_t>(named), words.end(),
                       [&](std::u16string_view word) { return is_dating(word); }))
        return;
      head.place = true;
      return;
    }
  }

  [[nodiscard]] bool opens_name(std::u16string_view word) const {
    return (tables_.names.find(word) & may_be_given) != 0;
  }

  [[nodiscard]] bool is_dating(std::u16string_view word) const {
    return is_digit(word.front()) || tables_.openers.is_dating(fold(word));
  }

  /// "جازان 22 جمادى الآخرة 1443 هـ الموافق 25 يناير 2022 م واس": agencies write no mark behind it.
  [[nodiscard]] std::size_t unmarked_dateline(std::u16string_view line) const {
    const auto words = words_in(line.substr(0, longest_head));
    if (words.size() < 8 || is_digit(words[0].front()))
      return 0;
    std::size_t at = 1;
    std::size_t digits = 0;
    for (; at + 1 < words.size() && is_dating(words[at]); ++at)
      digits += is_digit(words[at].front());
    if (at < 5 || digits < 2)
      return 0;
    if ((tables_.names.find(words[0]) & may_be_place) == 0)
      return 0;
    if (is_outlet_word(words[at]) || (tables_.names.find(words[at]) & may_be_body) != 0)
      ++at;
    return static_cast<std::size_t>(words[at].data() - line.data());
  }

  /// Behind "بغداد - " a name without a mark after it, up to the verb: "بغداد - الضياء نيوز أعلنت";
  /// or up to a desk, "خاص", "متابعات".
  [[nodiscard]] std::size_t unmarked_outlet(std::u16string_view line, std::size_t begin,
                                            bool before_verb) const {
    const auto words = words_in(line.substr(begin, longest_head));
    for (std::size_t count = 1; count <= 3 && count < words.size(); ++count) {
      const std::u16string_view next = words[count];
      constexpr std::u16string_view marks = u"،,.:;()«»\"|/";
      if (joined(words, count - 1).find_first_of(marks) != std::u16string_view::npos)
        return 0;
      if (tables_.openers.function.contains(fold(words[count - 1])))
        return 0;
      if (is_outlet_word(words[count - 1]) ||
          (before_verb && (tables_.names.find(next) & may_be_speaking) != 0))
        return static_cast<std::size_t>(next.data() - line.data());
    }
    return 0;
  }

  [[nodiscard]] Head read_head(std::u16string_view head) const {
    Head read;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= head.size(); ++i) {
      const bool end = i == head.size();
      const bool parts = !end && (head[i] == u'/' || head[i] == u'|' || head[i] == u'(' ||
                                  head[i] == u')' || head[i] == u':' ||
                                  (is_dash_or_tatweel(head[i]) && !between_digits(head, i) &&
                                   (head[i] != u'ـ' || (i > 0 && is_blank(head[i - 1])))));
      if (end || parts) {
        read_segment(head.substr(begin, i - begin), read);
        begin = i + 1;
      }
    }
    return read;
  }

  /// Where each possible dateline of the line ends, marks and spaces after it included.
  static std::vector<std::size_t> head_ends(std::u16string_view line) {
    std::vector<std::size_t> ends;
    const std::size_t limit = std::min(line.size(), longest_head);
    for (std::size_t i = 1; i < limit; ++i) {
      const char16_t unit = line[i];
      const bool dash =
          is_dash_or_tatweel(unit) && !between_digits(line, i) &&
          (unit != u'ـ' || is_blank(line[i - 1])) &&
          (unit != u'-' || is_blank(line[i - 1]) ||
           (i + 1 < line.size() && (is_blank(line[i + 1]) || is_dash_or_tatweel(line[i + 1]))) ||
           line[i - 1] == u')');
      const bool colon = unit == u':' && !between_digits(line, i);
      if (!dash && !colon && unit != u'/' && unit != u')' && unit != u'»' && unit != u'|' &&
          unit != u'.')
        continue;
      std::size_t end = i + 1;
      while (end < line.size() && (is_blank(line[end]) || is_dash_or_tatweel(line[end]) ||
                                   line[end] == u':' || line[end] == u'.'))
        ++end;
      ends.push_back(end);
      if (unit == u'.')
        break; // a sentence ended
    }
    return ends;
  }

  /// Blanks aside.
  static bool ends_in_bracket(std::u16string_view text) {
    while (!text.empty() && is_blank(text.back()))
      text.remove_suffix(1);
    return text.ends_with(u')');
  }

  static bool ends_with_line(std::u16string_view text) {
    return is_dash_or_tatweel(text.back()) || text.back() == u'/';
  }

  /// Is it a dateline? `end` is the last mark of it.
  [[nodiscard]] static std::uint8_t confidence(const Head& head, std::u16string_view text) {
    if (head.prose || head.words > most_words || head.segments == 0 ||
        std::count(text.begin(), text.end(), u':') > 1) // "التاريخ: السبت، التوقيت: الثالثة"
      return 0;
    std::size_t last = text.size();
    while (last > 0 && is_blank(text[last - 1]))
      --last;
    const std::u16string_view shown = text.substr(0, last);
    const bool colon = shown.ends_with(u':') || shown.ends_with(u":-") || shown.ends_with(u": -");
    const bool dashes = shown.ends_with(u"--") || shown.ends_with(u"- -");
    const bool bracket = shown.find(u')') != std::u16string_view::npos;
    if (shown.front() == u'(' && shown.find(u')') + 4 > shown.size() &&
        (head.outlet || head.latin || head.place))
      return sure;                                                 // "(رويترز) – قال"
    const bool outlet = head.outlet || (head.latin && head.place); // "معالج الرسوم (GPU) هو"
    const int spoken = head.place + outlet + head.writes + (head.person && head.segments > 1) +
                       (head.dated && head.place);
    if (ends_in_bracket(shown) && !head.place && !head.dated)
      return 0; // "نقلت وكالة (رويترز) تصريحات"
    if (spoken == 1 && head.person && bracket)
      return 0; // "أحمد (بائع كتب): …" speaks
    if (head.calendar && head.segments >= 2 && head.words <= 8 && !head.opens_with_function &&
        (dashes || bracket))
      return sure; // "مرباط في 12 نوفمبر /الساحلية/ --"
    if (head.segments >= 2) {
      if (spoken >= 2 || (spoken >= 1 && (colon || dashes || bracket || head.segments >= 3)))
        return sure;
      return head.segments >= 3 && colon ? likely : 0;
    }
    if (head.writes && head.words >= 3 && head.words <= 6 && colon)
      return sure;
    if ((head.outlet && colon) ||
        ((head.outlet || (head.latin && !colon)) && ends_with_line(shown)))
      return likely; // "CNN -", not "site:"
    if (head.dated && head.place && (colon || dashes || bracket || shown.back() == u'/'))
      return sure;
    return head.city && colon ? likely : 0;
  }

  const CutTables& tables_;
  std::u16string_view line_;
  std::vector<std::size_t> ends_; ///< head_ends of it
  bool first_;
  bool own_first_ = false; ///< its first part is the site's name
};

} // namespace

std::optional<HeadCut> find_head_cut(const CutTables& tables, std::u16string_view line, bool first,
                                     const OwnName& own_name) {
  return Reader(tables, line, first, own_name).read();
}

} // namespace tanqih
