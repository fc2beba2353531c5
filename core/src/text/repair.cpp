#include "text/repair.hpp"

#include <algorithm>

#include "text/repair_characters.hpp"
#include "text/repair_entities.hpp"
#include "text/repair_lines.hpp"
#include "text/repair_mojibake.hpp"
#include "text/repair_punctuation.hpp"
#include "text/repair_style.hpp"
#include "text/rewrite.hpp"
#include "text/unit_class.hpp"

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

/// The rules of one text in their order, those that are wanted and find something to do.
class Rules {
public:
  Rules(Rewrite& text, const Letters& letters, const Options& options)
      : text_(text), letters_(letters), options_(options) {}

  /// One round; did it change anything?
  bool run(std::vector<Issue>& issues) {
    const std::size_t changes = text_.passes();
    present_ = UnitClasses::get().in(text_.text());
    if (wanted(RepairRule::entities, ampersand)) {
      repair_entities(text_);
      present_ = UnitClasses::get().in(text_.text());
    }
    if (wanted(RepairRule::mojibake, misread)) {
      repair_mojibake(text_, letters_);
      present_ = UnitClasses::get().in(text_.text());
    }
    if (wanted(RepairRule::line_endings, line_end))
      repair_line_endings(text_);
    if (wanted(RepairRule::presentation_forms, presentation_form)) {
      repair_presentation_forms(text_);
      present_ |= other_letter; // ﮎ is Persian
    }
    if (wanted(RepairRule::invisible, unseen))
      repair_invisible(text_, issues);
    if (wanted(RepairRule::letters, other_letter))
      repair_letters(text_, letters_);
    if (wanted(RepairRule::spaces, line_space))
      repair_spaces(text_);
    if (on(RepairRule::blank_lines))
      repair_blank_lines(text_);
    if (wanted(RepairRule::tatweel, tatweel))
      repair_tatweel(text_);
    if (on(RepairRule::bullets))
      repair_bullets(text_);
    style();
    if (wanted(RepairRule::punctuation, latin_mark)) {
      repair_punctuation(text_);
      present_ |= repeated_mark | spaced_mark;
    }
    if (wanted(RepairRule::repeated_marks, repeated_mark))
      repair_repeated_marks(text_);
    if (wanted(RepairRule::punctuation_spaces, spaced_mark))
      repair_punctuation_spaces(text_);
    if (on(RepairRule::conjunction))
      repair_conjunction(text_);
    return text_.passes() != changes;
  }

private:
  [[nodiscard]] bool on(RepairRule rule) const {
    return options_.repair[static_cast<std::size_t>(rule)];
  }
  [[nodiscard]] bool wanted(RepairRule rule, std::uint32_t classes) const {
    return on(rule) && (present_ & classes) != 0;
  }

  void style() {
    const TextStyle& style = options_.style;
    if (style.quotes != QuoteStyle::as_is && wanted(RepairRule::quotes, quote))
      style_quotes(text_, style.quotes);
    if (style.dashes != DashStyle::as_is && wanted(RepairRule::dashes, dash))
      style_dashes(text_, style.dashes);
    if (style.digits != DigitStyle::as_is && wanted(RepairRule::digits, digit))
      style_digits(text_, style.digits);
    if (style.ellipses != EllipsisStyle::as_is && wanted(RepairRule::ellipses, repeated_mark))
      style_ellipses(text_, style.ellipses);
  }

  Rewrite& text_;
  const Letters& letters_;
  const Options& options_;
  std::uint32_t present_ = 0; ///< classes that may be in the text
};

} // namespace

Repaired repair(const Letters& letters, std::u16string_view paste, const Options& options) {
  Repaired repaired;
  Rewrite text(paste);
  Rules rules(text, letters, options);
  for (int round = 0; round < most_rounds && rules.run(repaired.issues); ++round) {
  }
  repaired.edits = text.edits();
  if (options.undo.empty()) {
    repaired.text = std::move(text).take_text();
  } else {
    std::vector<Span> undo = options.undo;
    std::sort(undo.begin(), undo.end(), before);
    std::erase_if(repaired.edits, [&](const Edit& edit) {
      return std::binary_search(undo.begin(), undo.end(), edit.span, before);
    });
    repaired.text = apply_edits(paste, repaired.edits);
  }
  repaired.map = OffsetMap(repaired.edits);
  return repaired;
}

} // namespace tanqih
