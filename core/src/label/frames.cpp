// SPDX-License-Identifier: MIT
#include "label/frames.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "base/characters.hpp"
#include "text/fold.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

using Sign = FrameSign;

/// Longer lines are looked at for what they begin with: code units.
constexpr std::size_t longest_form = 160;
constexpr std::size_t longest_opening = 60;
/// Words; set by hand, held by the tests.
constexpr std::uint32_t most_in_short = 9; ///< a greeting, a closing, a line of a signature
constexpr std::uint32_t most_in_credit = 25;
constexpr std::uint32_t most_in_photographer = 5;
constexpr std::uint32_t most_in_running_head = 12;
constexpr std::uint32_t most_in_tail = 30; ///< that a site adds when it is copied
constexpr std::uint32_t most_in_hatnote = 40;
constexpr std::size_t longest_signature = 12; ///< lines
constexpr std::size_t least_reactions = 3;    ///< different ones
constexpr std::size_t least_row = 3;          ///< of signs
constexpr std::size_t least_secret_words = 2;

bool has(std::u16string_view line, std::u16string_view part) {
  return line.find(part) != std::u16string_view::npos;
}

bool has_address(std::u16string_view folded) {
  return has(folded, u"http://") || has(folded, u"https://") || has(folded, u"www.");
}

/// @akhbar_alhay
bool is_handle(std::u16string_view folded) {
  return folded.size() > 2 && folded.front() == u'@' &&
         std::all_of(folded.begin() + 1, folded.end(), [](char16_t unit) {
           return is_ascii_word(unit) || unit == u'_' || unit == u'.';
         });
}

bool is_one_word(std::u16string_view folded) {
  return folded.find(u' ') == std::u16string_view::npos;
}

bool is_all(std::u16string_view line, bool (*is)(char16_t)) {
  return !line.empty() && std::all_of(line.begin(), line.end(), is);
}

/// "#بغداد #وزارة_الصحة"
bool is_hashtags(std::u16string_view folded) {
  if (folded.size() < 2 || folded.front() != u'#')
    return false;
  for (std::size_t at = 0; at < folded.size(); ++at)
    if ((at == 0 || folded[at - 1] == u' ') && folded[at] != u' ' &&
        (folded[at] != u'#' || at + 1 == folded.size() || !is_word_unit(folded[at + 1]) ||
         is_ascii_digit(folded[at + 1])))
      return false;
  return true;
}

/// ➖➖➖➖, ┏━━━━┓, ======, |, and ـــــ, of which folding leaves nothing. Not * * *, which parts a
/// story's chapters, nor "...".
bool is_row_of_signs(std::u16string_view folded) {
  if (folded.empty())
    return true;
  if (std::any_of(folded.begin(), folded.end(), is_word_unit))
    return false;
  if (folded == u"|" || folded == u"·")
    return true;
  const auto is_rule = [](char16_t unit) {
    return (unit >= 0x2500 && unit <= 0x25FF) || (unit >= 0x2795 && unit <= 0x2797) ||
           unit == u'=' || unit == u'_' || unit == u'~' || is_dash(unit);
  };
  return static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), is_rule)) >=
             least_row &&
         std::all_of(folded.begin(), folded.end(),
                     [&](char16_t unit) { return is_rule(unit) || unit == u' '; });
}

/// "- 3 -", "— 12 —"
bool is_dashed_number(std::u16string_view folded) {
  return folded.size() >= 3 && is_dash(folded.front()) && is_dash(folded.back()) &&
         form_of(folded) == u"#";
}

/// "الفصل الأول: الموارد ........ 5", "المقدمة . . . . 1"
bool is_line_of_contents(std::u16string_view folded) {
  constexpr unsigned least_dots = 5;
  std::size_t at = folded.size();
  while (at > 0 && is_ascii_digit(folded[at - 1]))
    --at;
  if (at == folded.size() || folded.size() - at > 4)
    return false;
  unsigned dots = 0;
  while (at > 0 && (folded[at - 1] == u'.' || folded[at - 1] == u' ' || folded[at - 1] == u'…' ||
                    folded[at - 1] == u'·')) {
    --at;
    dots += folded[at] == u'.' || folded[at] == u'·' ? 1U : folded[at] == u'…' ? 3U : 0U;
  }
  return dots >= least_dots && at > 0;
}

/// "— بلدية المدينة (@city) March 15, 2026"
bool is_post_signature(const Line& line) {
  constexpr std::uint32_t most_words = 14;
  if (line.stop || line.words > most_words)
    return false;
  const std::size_t handle = line.folded.find(u"(@");
  if (handle == std::u16string::npos || handle == 0)
    return false;
  const std::size_t close = line.folded.find(u')', handle);
  const std::u16string_view after = close == std::u16string::npos
                                        ? std::u16string_view()
                                        : std::u16string_view(line.folded).substr(close + 1);
  const bool dated = std::any_of(after.begin(), after.end(), is_ascii_digit);
  return (is_dash(line.folded.front()) && (after.empty() || dated)) ||
         (dated && count_words(after) <= 4);
}

/// "قناة أخبار الحي, [12/05/2024 09:45 م]"
bool is_message_head(std::u16string_view folded) {
  const std::size_t open = folded.rfind(u'[');
  if (open == std::u16string_view::npos || open < 3 || folded.back() != u']' ||
      (folded[open - 1] != u' ' && folded[open - 1] != u',') || open + 2 >= folded.size())
    return false;
  const std::u16string_view when = folded.substr(open + 1, folded.size() - open - 2);
  const std::u16string_view who = folded.substr(0, open);
  return is_ascii_digit(when.front()) && has(when, u":") && when.size() <= 30 &&
         (has(who, u",") || has(who, u"،")) && count_words(who) <= 10;
}

/// The time of a subtitle: "00:00:08,230 --> 00:00:09,940".
bool is_subtitle_time(std::u16string_view folded) {
  if (folded.empty() || !is_ascii_digit(folded.front()))
    return false;
  const std::size_t arrow = folded.find(u"-->");
  return arrow != std::u16string_view::npos && arrow >= 5 && has(folded.substr(0, arrow), u":") &&
         has(folded.substr(arrow), u":");
}

/// "أبو ليث كتب <a@b.example>:", "On … wrote:": what stands above the text that is answered.
bool is_answer_head(std::u16string_view folded) {
  if (!folded.ends_with(u':'))
    return false;
  const std::size_t at = folded.find(u'@');
  const std::size_t open = folded.find(u'<');
  return open != std::u16string_view::npos && at != std::u16string_view::npos && open < at &&
         folded.find(u'>', at) < folded.size() &&
         std::any_of(folded.begin(), folded.end(), is_ascii_digit);
}

/// +962 6 555 1234, 0799999999: seven digits and more in a line.
bool has_telephone(std::u16string_view folded) {
  constexpr auto fewest = 7;
  return std::count_if(folded.begin(), folded.end(), is_ascii_digit) >= fewest;
}

class Frames {
public:
  Frames(const FrameSigns& signs, std::u16string_view text, const std::vector<Block>& blocks,
         const PageTree& tree, std::vector<Line>& lines)
      : signs_(signs), text_(text), blocks_(blocks), tree_(tree), lines_(lines), of_(lines.size()) {
  }

  void mark() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::u16string_view folded = lines_[i].folded;
      if (signs_.may_begin(folded))
        of_[i] = signs_.of(
            form_of(folded.size() <= longest_form ? folded : folded.substr(0, longest_opening)));
      if (folded.size() <= longest_form)
        by_itself(i);
    }
    running_heads();
    subtitles();
    mail();
    newsletter();
    encyclopedia();
    reactions();
    comments();
    footer_of_post();
    chat();
    copy_tails();
    photographers();
    sections();
    roles();
  }

private:
  void set(std::size_t i, BlockKind kind, Reason reason) {
    if (lines_[i].frame)
      return;
    lines_[i].frame = Frame{kind, reason};
    lines_[i].prose = false;
  }

  void by_itself(std::size_t i) {
    const Line& line = lines_[i];
    const std::u16string_view folded = line.folded;
    if (of_[i].has(Sign::player) || (of_[i].has(Sign::embed) && is_one_word(folded)))
      set(i, BlockKind::other, Reason::player_line);
    else if (of_[i].has(Sign::list_hint))
      set(i, BlockKind::navigation, Reason::player_line);
    else if (of_[i].has(Sign::message) || is_row_of_signs(folded) || is_handle(folded) ||
             is_message_without_text(folded))
      set(i, BlockKind::other, Reason::message_frame);
    else if (is_message_head(folded))
      set(i, BlockKind::dateline, Reason::message_frame);
    else if (is_post_signature(line))
      set(i, BlockKind::source, Reason::message_frame);
    else if (is_hashtags(folded))
      set(i, BlockKind::tags, Reason::message_frame);
    else if (of_[i].has(Sign::page) || is_dashed_number(folded))
      set(i, BlockKind::other, Reason::printed_page);
    else if (is_line_of_contents(folded))
      set(i, BlockKind::navigation, Reason::printed_page);
    else if (ends_with_photographer(line))
      set(i, BlockKind::caption, Reason::photo_credit);
  }

  /// "[12/05/2024, 9:45:10 م] أحمد: تم حذف هذه الرسالة", "12/05/2024، 9:40 م - الرسائل مشفرة"
  [[nodiscard]] bool is_message_without_text(std::u16string_view folded) const {
    if (folded.empty() || (!is_ascii_digit(folded.front()) && folded.front() != u'['))
      return false;
    for (const std::u16string_view mark : {u": ", u" - "})
      if (const std::size_t at = folded.rfind(mark);
          at != std::u16string_view::npos &&
          signs_.of(form_of(folded.substr(at))).has(Sign::message))
        return true;
    return false;
  }

  /// "2 | تقرير الحالة المائية" where that is a line above: the title and a page's number.
  void running_heads() {
    std::unordered_set<std::u16string> above; // forms of short lines
    std::size_t read = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::u16string_view folded = lines_[i].folded;
      const bool numbered =
          !folded.empty() && (is_ascii_digit(folded.front()) || is_ascii_digit(folded.back()));
      if (!numbered || lines_[i].words > most_in_running_head ||
          folded.find_first_of(u"|•–") == std::u16string_view::npos)
        continue;
      for (; read < i; ++read)
        if (lines_[read].words <= most_in_running_head)
          above.insert(form_of(lines_[read].folded));
      const std::u16string form = form_of(folded);
      if ((form.starts_with(u"# ") && above.contains(form.substr(2))) ||
          (form.ends_with(u" #") && above.contains(form.substr(0, form.size() - 2))))
        set(i, BlockKind::other, Reason::printed_page);
    }
  }

  /// "قنوات الري القديمة – تصوير: أحمد سالم", "(عدسة: …)". A film's credits have more than one.
  [[nodiscard]] bool ends_with_photographer(const Line& line) const {
    const std::u16string_view folded = line.folded;
    if (line.stop || line.words > most_in_credit)
      return false;
    const std::size_t colon = folded.find(u':');
    if (colon == std::u16string_view::npos || colon == 0 ||
        folded.find(u':', colon + 1) != std::u16string_view::npos)
      return false;
    const std::size_t last = folded.find_last_of(u"-–—|/(•،.", colon);
    if (last != std::u16string_view::npos && last > 0 && folded[last] != u'(' &&
        folded[last - 1] != u' ' && folded[last + 1] != u' ')
      return false; // os-image: …
    const std::uint32_t behind = count_words(folded.substr(colon));
    return last != std::u16string_view::npos && behind > 0 && behind <= most_in_photographer &&
           signs_.of_head(form_of(folded.substr(last + 1, colon - last - 1))).has(Sign::photo);
  }

  // --- subtitles

  void subtitles() {
    const auto is_time = [](const Line& line) { return is_subtitle_time(line.folded); };
    if (std::none_of(lines_.begin(), lines_.end(), is_time))
      return;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const bool above_time = i + 1 < lines_.size() && is_time(lines_[i + 1]);
      lines_[i].frame.reset();
      if (is_time(lines_[i]) || (above_time && is_all(lines_[i].folded, is_ascii_digit)) ||
          (i == 0 && lines_[i].folded.starts_with(u"webvtt")))
        set(i, BlockKind::other, Reason::subtitle_time);
      else
        set(i, BlockKind::body, Reason::spoken);
    }
  }

  // --- mails

  [[nodiscard]] bool is_mail_head(std::size_t i) const {
    const std::u16string_view folded = lines_[i].folded;
    const std::size_t colon = folded.substr(0, 24).find(u':');
    return colon != std::u16string_view::npos && colon > 0 &&
           signs_.of_head(form_of(folded.substr(0, colon))).has(Sign::mail_head);
  }

  [[nodiscard]] bool is_short(std::size_t i) const {
    return lines_[i].words <= most_in_short && !lines_[i].prose;
  }

  void mail() {
    bool mail = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (of_[i].has(Sign::mail_mark) || is_answer_head(lines_[i].folded)) {
        set(i, BlockKind::other, Reason::mail_frame);
        mail = true;
      } else if (is_mail_head(i)) {
        std::size_t end = i;
        bool address = false;
        for (; end < lines_.size() && is_mail_head(end); ++end)
          address = address || has(lines_[end].folded, u"@");
        const bool marked = i > 0 && of_[i - 1].has(Sign::mail_mark);
        if (marked || (end - i >= 2 && address)) {
          for (std::size_t k = i; k < end; ++k)
            set(k, BlockKind::other, Reason::mail_frame);
          greetings(end);
          mail = true;
        }
        i = end - 1;
      }
    }
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (of_[i].has(Sign::mail_device) && lines_[i].words <= most_in_short && !lines_[i].stop)
        set(i, BlockKind::promo, Reason::mail_frame);
      else if (is_secret(i))
        set(i, BlockKind::legal, Reason::mail_frame);
    closings(mail);
  }

  /// From the mail's heads to its first paragraph.
  void greetings(std::size_t i) {
    for (; i < lines_.size() && is_short(i) && !lines_[i].stop; ++i)
      if (of_[i].has(Sign::mail_greeting))
        set(i, BlockKind::other, Reason::mail_frame);
  }

  [[nodiscard]] bool is_secret(std::size_t i) const {
    return of_[i].has(Sign::secret) &&
           signs_.count(Sign::secret_word, form_of(lines_[i].folded)) >= least_secret_words;
  }

  /// A closing and what stands under it: names, offices, numbers. Without the heads of a mail only
  /// where it ends the paste, with a number or an address.
  void closings(bool mail) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!of_[i].has(Sign::mail_closing) || !is_short(i) || lines_[i].stop)
        continue;
      std::size_t end = i + 1;
      bool reachable = false;
      while (end < lines_.size() && end - i <= longest_signature && is_short(end) &&
             !opens_another(end)) {
        reachable = reachable || has_telephone(lines_[end].folded) ||
                    has(lines_[end].folded, u"@") || of_[end].has(Sign::mail_device);
        ++end;
      }
      const bool ends = end == lines_.size() || opens_another(end);
      if (!mail && (!ends || !reachable))
        continue;
      set(i, BlockKind::other, Reason::mail_frame);
      for (std::size_t k = i + 1; k < end; ++k)
        set(k, BlockKind::byline, Reason::mail_frame);
      i = end - 1;
    }
  }

  /// The heads of another mail, or the notice of secrecy, but not "Sent from my iPhone".
  [[nodiscard]] bool opens_another(std::size_t i) const {
    return lines_[i].frame && lines_[i].frame->reason == Reason::mail_frame &&
           lines_[i].frame->kind != BlockKind::promo;
  }

  // --- newsletters

  /// Why it came is told beside its own links: a letter may say so too.
  void newsletter() {
    if (std::none_of(of_.begin(), of_.end(),
                     [](const FrameSignSet& signs) { return signs.has(Sign::newsletter); }))
      return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if ((of_[i].has(Sign::newsletter) || of_[i].has(Sign::newsletter_why)) &&
          lines_[i].words <= most_in_tail)
        set(i, BlockKind::promo, Reason::mail_frame);
  }

  // --- encyclopedias

  [[nodiscard]] bool is_note(std::size_t i) const {
    const std::u16string_view folded = lines_[i].folded;
    return folded.size() > 2 && (folded.starts_with(u"^ ") || folded.starts_with(u"↑ "));
  }

  [[nodiscard]] ClassRole role_of(std::size_t i) const {
    return tree_.nodes.empty() ? ClassRole::none : tree_.nodes[blocks_[i].node].role;
  }

  void encyclopedia() {
    bool of_it = false;
    for (std::size_t i = 0; i < lines_.size() && !of_it; ++i)
      of_it = of_[i].has(Sign::encyclopedia) || is_note(i);
    if (!of_it)
      return;
    bool prose = false;
    bool appendix = false;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      if (of_[i].has(Sign::encyclopedia))
        set(i, BlockKind::source, Reason::references);
      else if (of_[i].has(Sign::hatnote) && line.words <= most_in_hatnote && !is_heading(i))
        set(i, BlockKind::navigation, Reason::references);
      else if (!prose && has(slice(text_, blocks_[i].span), u"\t"))
        set(i, BlockKind::other, Reason::references); // the box of facts
      prose = prose || line.prose;
      if (of_[i].has(Sign::contents))
        i = box_of_contents(i);
      appendix = appendix || (prose && of_[i].has(Sign::appendix) && opens_appendix(i));
      if (appendix || is_note(i))
        set(i, BlockKind::other, Reason::references);
    }
  }

  /// "محتويات", "1 التاريخ", "1.1 العصر الروماني" …; gives the last of them.
  std::size_t box_of_contents(std::size_t i) {
    std::size_t end = i + 1;
    while (end < lines_.size() && is_short(end) && !lines_[end].folded.empty() &&
           is_ascii_digit(lines_[end].folded.front()))
      ++end;
    if (end - i < least_row)
      return i;
    for (std::size_t k = i; k < end; ++k)
      set(k, BlockKind::navigation, Reason::references);
    return end - 1;
  }

  [[nodiscard]] bool is_heading(std::size_t i) const {
    return blocks_[i].layout.shape == BlockShape::heading;
  }

  /// Notes or lists stand under it, or nothing: a section of prose is the article's.
  [[nodiscard]] bool opens_appendix(std::size_t i) const {
    if (i + 1 == lines_.size())
      return true;
    const Line& below = lines_[i + 1];
    return is_note(i + 1) || below.link || of_[i + 1].has(Sign::appendix) ||
           blocks_[i + 1].layout.shape == BlockShape::list_item || !below.prose;
  }

  // --- posts

  void reactions() {
    std::unordered_set<std::u16string> different;
    std::size_t last_prose = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (of_[i].has(Sign::reaction))
        different.insert(form_of(lines_[i].folded));
      if (lines_[i].prose)
        last_prose = i;
    }
    if (different.size() < least_reactions)
      return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (of_[i].has(Sign::reaction))
        set(i, BlockKind::share, Reason::message_frame);
    // Readers' words stand among the reactions to them: "ليلى حداد | ألف مبروك | إعجاب | رد".
    std::size_t seen = 0;
    for (std::size_t i = last_prose + 1; i < lines_.size(); ++i) {
      seen += of_[i].has(Sign::reaction) ? 1U : 0U;
      if (seen >= least_reactions && !lines_[i].cue.cue)
        set(i, BlockKind::comments, Reason::message_frame);
    }
  }

  /// "أم زينب يقول:", what she says, "رد": a reader's name and the button under the comment are
  /// each other's witness.
  void comments() {
    constexpr std::size_t farthest_reply = 8;
    constexpr std::uint32_t most_in_name = 6;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!lines_[i].colon || lines_[i].words > most_in_name ||
          !signs_.of_tail(form_of(lines_[i].folded)).has(Sign::comment_head))
        continue;
      const std::size_t end = std::min(lines_.size(), i + farthest_reply);
      for (std::size_t reply = i + 1; reply < end; ++reply)
        if (of_[reply].has(Sign::comment_reply)) {
          for (; i <= reply; ++i)
            set(i, BlockKind::comments, Reason::reader_comments);
          --i;
          break;
        }
    }
  }

  /// Under a message that is passed on: the channel's invitations and addresses.
  void footer_of_post() {
    const auto is_of_message = [](const Line& line) {
      return line.frame && line.frame->reason == Reason::message_frame;
    };
    if (std::none_of(lines_.begin(), lines_.end(), is_of_message))
      return;
    for (std::size_t i = lines_.size(); i > 0; --i) {
      const Line& line = lines_[i - 1];
      const bool invites = line.cue.cue && (line.cue.cue->kind == BlockKind::promo ||
                                            line.cue.cue->kind == BlockKind::share);
      if (line.frame)
        continue;
      if (line.prose || line.stop || line.words > most_in_short ||
          !(invites || has_address(line.folded)))
        break;
      set(i - 1, BlockKind::promo, Reason::message_frame);
    }
  }

  // --- chat programmes

  void chat() {
    std::size_t first = 0;
    while (first < lines_.size() && lines_[first].frame)
      ++first;
    std::size_t last = lines_.size();
    while (last > 0 && lines_[last - 1].frame)
      --last;
    if (last < first + 3)
      return;
    if (lines_[first].colon && says(first, Sign::answer, Sign::answer_word, Sign::answer_alone))
      set(first, BlockKind::other, Reason::message_frame);
    if (says(last - 1, Sign::offer, Sign::offer_word, Sign::offer_alone))
      set(last - 1, BlockKind::other, Reason::message_frame);
  }

  [[nodiscard]] bool says(std::size_t i, Sign opening, Sign word, Sign alone) const {
    return of_[i].has(alone) ||
           (of_[i].has(opening) && signs_.count(word, form_of(lines_[i].folded)) > 0);
  }

  // --- who took the photos

  /// "تصوير ونص: أمة السلام الحاج" tells whose name it is in brackets at the end of other lines.
  void photographers() {
    std::unordered_set<std::u16string> names;
    for (const Line& line : lines_) {
      if (line.words > most_in_short)
        continue;
      const std::u16string_view folded = line.folded;
      const std::size_t colon = folded.find(u':');
      if (colon != std::u16string_view::npos && colon > 0 &&
          signs_.of_head(form_of(folded.substr(0, colon))).has(Sign::photo))
        names.insert(form_of(folded.substr(colon)));
    }
    if (names.empty())
      return;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (lines_[i].credit_end && !lines_[i].stop &&
          names.contains(form_of(lines_[i].folded.substr(lines_[i].folded.rfind(u'(')))))
        set(i, BlockKind::caption, Reason::photo_credit);
  }

  // --- a text's own parts

  /// "المقدمة" over a paragraph: a heading, though it stands where authors are named.
  void sections() {
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
      if (of_[i].has(Sign::section) &&
          (lines_[i + 1].prose || (i + 2 < lines_.size() && lines_[i + 2].prose)))
        set(i, BlockKind::subheading, Reason::subheading);
  }

  // --- what sites add

  void copy_tails() {
    constexpr std::size_t near_end = 3;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].words > most_in_tail)
        continue;
      const bool ends = i + near_end >= lines_.size();
      if ((of_[i].has(Sign::copy_tail) && has_address(lines_[i].folded)) ||
          (ends && i > 0 && of_[i].has(Sign::copied)))
        set(i, BlockKind::source, Reason::copy_tail);
    }
  }

  // --- pages

  void roles() {
    if (tree_.nodes.empty())
      return;
    std::uint32_t words = 0;
    std::uint32_t of_role[8] = {};
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (lines_[i].prose) {
        words += lines_[i].words;
        of_role[static_cast<std::size_t>(role_of(i))] += lines_[i].words;
      }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const ClassRole role = role_of(i);
      if (of_role[static_cast<std::size_t>(role)] * 2 > words)
        continue;
      switch (role) {
      case ClassRole::comments:
        set(i, BlockKind::comments, Reason::reader_comments);
        break;
      case ClassRole::caption:
        set(i, BlockKind::caption, Reason::in_figcaption);
        break;
      case ClassRole::box:
        set(i, BlockKind::navigation, Reason::references);
        break;
      case ClassRole::notes:
        set(i, BlockKind::other, Reason::references);
        if (i > 0 && is_heading(i - 1))
          set(i - 1, BlockKind::other, Reason::references);
        break;
      default:
        break;
      }
    }
  }

  const FrameSigns& signs_;
  std::u16string_view text_;
  const std::vector<Block>& blocks_;
  const PageTree& tree_;
  std::vector<Line>& lines_;
  std::vector<FrameSignSet> of_;
};

} // namespace

void mark_frames(const FrameSigns& signs, std::u16string_view text,
                 const std::vector<Block>& blocks, const PageTree& tree, std::vector<Line>& lines) {
  Frames(signs, text, blocks, tree, lines).mark();
}

} // namespace tanqih
