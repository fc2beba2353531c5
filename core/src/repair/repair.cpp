// SPDX-License-Identifier: MIT
#include "repair/repair.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "repair/repair_brackets.hpp"
#include "repair/repair_characters.hpp"
#include "repair/repair_entities.hpp"
#include "repair/repair_lines.hpp"
#include "repair/repair_mojibake.hpp"
#include "repair/repair_punctuation.hpp"
#include "repair/repair_style.hpp"
#include "repair/rewrite.hpp"
#include "repair/switches.hpp"
#include "repair/unit_class.hpp"

namespace tanqih {

namespace {

/// One repair can make way for another: "كلمة ، ،" loses its space, then a mark. So the rules go
/// round until one round changes nothing: then a second repair finds nothing either. Two rounds
/// settle nearly every text; the bound is for texts made to defeat it.
constexpr int most_rounds = 12;

std::u16string apply_edits(std::u16string_view paste, const std::vector<Edit>& edits) {
  std::u16string text;
  text.reserve(paste.size());
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    text.append(paste, at, edit.span.begin - at);
    text += edit.text;
    at = edit.span.end;
  }
  text.append(paste, at);
  return text;
}

bool before(Span a, Span b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

/// No rule looks from the one stretch of a text into the next, so each is repaired alone, as long
/// as it is at hand in the cache, and only by the rules that it has something for. A stretch ends
/// after a line break where a letter begins the next line: what rules read across lines is runs of
/// blank lines and rows of bullets.
constexpr std::size_t least_stretch = 2048;

std::size_t stretch_end(std::u16string_view text, std::size_t begin) {
  const UnitClasses& classes = UnitClasses::get();
  for (std::size_t at = text.find(u'\n', begin + least_stretch);
       at != std::u16string_view::npos && at + 1 < text.size(); at = text.find(u'\n', at + 1)) {
    const char16_t next = text[at + 1];
    if (classes.of(next) == 0 && (is_arabic_letter(next) || is_ascii_letter(next)))
      return at + 1;
  }
  return text.size();
}

/// The rules in their order, for one stretch after the other.
class Rules {
public:
  Rules(std::u16string_view paste, const Letters& letters, const RepairSwitches& on,
        const TextStyle& style)
      : paste_(paste), letters_(letters), on_(on), style_(style) {}

  Repaired run() {
    Repaired repaired;
    repaired.text.reserve(paste_.size());
    for (std::size_t begin = 0; begin < paste_.size();) {
      const std::size_t end = stretch_end(paste_, begin);
      run({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, repaired);
      begin = end;
    }
    return repaired;
  }

  [[nodiscard]] bool left_lines_to_other_languages() const { return default_ == Default::other; }
  void take_lines_for_arabic() { default_ = Default::arabic; }

private:
  void run(Span stretch, Repaired& into) {
    Rewrite text(slice(paste_, stretch));
    const std::size_t issues = into.issues.size();
    for (int round = 0; round < most_rounds; ++round)
      if (!run(text, stretch.end == paste_.size(), into.issues))
        break;
    for (std::size_t i = issues; i < into.issues.size(); ++i) {
      into.issues[i].span.begin += stretch.begin;
      into.issues[i].span.end += stretch.begin;
    }
    text.append_edits(into.edits, stretch.begin);
    into.text += text.text();
  }

  /// One round; did it change anything? `last`: the text ends with this stretch.
  bool run(Rewrite& text, bool last, std::vector<Issue>& issues) {
    const std::size_t changes = text.passes();
    present_ = UnitClasses::get().in(text.text());
    if (wanted(RepairRule::entities, escape)) {
      repair_entities(text);
      repair_escapes(text);
      present_ = UnitClasses::get().in(text.text());
    }
    if (wanted(RepairRule::mojibake, misread)) {
      repair_mojibake(text, letters_);
      present_ = UnitClasses::get().in(text.text());
    }
    if (wanted(RepairRule::line_endings, line_end))
      repair_line_endings(text);
    if (wanted(RepairRule::presentation_forms, presentation_form)) {
      repair_presentation_forms(text);
      present_ |= other_letter; // ﮎ is Persian
    }
    if (wanted(RepairRule::invisible, unseen))
      repair_invisible(text, issues);
    if (wanted(RepairRule::letters, other_letter))
      repair_letters(text, letters_, arabic_by_default());
    if (wanted(RepairRule::spaces, line_space))
      repair_spaces(text);
    if (on(RepairRule::blank_lines))
      repair_blank_lines(text, last);
    if (wanted(RepairRule::tatweel, tatweel))
      repair_tatweel(text);
    if (on(RepairRule::bullets))
      repair_bullets(text);
    brackets(text);
    style(text);
    if (wanted(RepairRule::punctuation, latin_mark)) {
      repair_punctuation(text);
      present_ |= repeated_mark | spaced_mark;
    }
    if (wanted(RepairRule::repeated_marks, repeated_mark))
      repair_repeated_marks(text);
    if (wanted(RepairRule::punctuation_spaces, spaced_mark))
      repair_punctuation_spaces(text);
    const bool mixed = (present_ & other_letter) != 0;
    if (on(RepairRule::conjunction))
      repair_conjunction(text, letters_, mixed, mixed && arabic_by_default());
    return text.passes() != changes;
  }

  [[nodiscard]] bool on(RepairRule rule) const { return is_on(on_, rule); }
  [[nodiscard]] bool wanted(RepairRule rule, std::uint32_t classes) const {
    return on(rule) && (present_ & classes) != 0;
  }

  /// Before style, which reads quotations by their marks.
  void brackets(Rewrite& text) {
    if ((present_ & (quote | bracket)) == 0)
      return;
    const BracketSigns signs = bracket_signs(text.text());
    if (signs.mirrored && on(RepairRule::visual_order))
      repair_mirrored_brackets(text);
    if (signs.spaced && on(RepairRule::punctuation_spaces))
      repair_bracket_spaces(text);
    if (signs.hamza && on(RepairRule::punctuation))
      repair_hamza_for_comma(text);
  }

  void style(Rewrite& text) {
    if (style_.quotes != QuoteStyle::as_is && wanted(RepairRule::quotes, quote))
      style_quotes(text, style_.quotes);
    if (style_.dashes != DashStyle::as_is && wanted(RepairRule::dashes, dash))
      style_dashes(text, style_.dashes);
    if (style_.digits != DigitStyle::as_is && wanted(RepairRule::digits, digit))
      style_digits(text, style_.digits);
    if (style_.ellipses != EllipsisStyle::as_is && wanted(RepairRule::ellipses, repeated_mark))
      style_ellipses(text, style_.ellipses);
  }

  /// Is a line Arabic that does not tell?
  bool arabic_by_default() {
    if (default_ == Default::unknown)
      default_ = reads_as_arabic(paste_, letters_) ? Default::arabic : Default::other;
    return default_ == Default::arabic;
  }

  std::u16string_view paste_;
  const Letters& letters_;
  const RepairSwitches& on_;
  const TextStyle& style_;
  enum class Default : unsigned char { unknown, arabic, other };
  Default default_ = Default::unknown; ///< found out when first asked for
  std::uint32_t present_ = 0;          ///< classes that may be in the stretch
};

} // namespace

Repaired repair(const Letters& letters, Rewrite& text, const RepairSwitches& on,
                const TextStyle& style, const std::vector<Span>& undo) {
  Rules rules(text.text(), letters, on, style);
  Repaired repaired = rules.run();
  if (rules.left_lines_to_other_languages() && reads_as_arabic(repaired.text, letters)) {
    // What told otherwise is gone with the other repairs: a second repair would go by what is left.
    rules.take_lines_for_arabic();
    repaired = rules.run();
  }
  if (text.passes() > 0) {
    for (Issue& issue : repaired.issues)
      issue.span = text.source(issue.span);
    text.follow(repaired.edits, repaired.text);
    repaired.edits.clear();
    text.append_edits(repaired.edits);
  }
  if (!undo.empty()) {
    std::vector<Span> left_out = undo;
    std::sort(left_out.begin(), left_out.end(), before);
    std::erase_if(repaired.edits, [&](const Edit& edit) {
      return std::binary_search(left_out.begin(), left_out.end(), edit.span, before);
    });
    repaired.text = apply_edits(text.paste(), repaired.edits);
  }
  repaired.map = OffsetMap(repaired.edits);
  return repaired;
}

Repaired repair(const Letters& letters, std::u16string_view paste, const RepairSwitches& on,
                const TextStyle& style, const std::vector<Span>& undo) {
  Rewrite text(paste);
  return repair(letters, text, on, style, undo);
}

} // namespace tanqih
