#include "text/repair.hpp"

#include <algorithm>

#include "text/repair_characters.hpp"
#include "text/repair_lines.hpp"
#include "text/repair_punctuation.hpp"
#include "text/rewrite.hpp"

namespace tanqih {

namespace {

/// One repair can make way for another: "كلمة ، ،" loses its space, then a mark. Three rounds
/// settle every text of the tests; repairing twice changes nothing more.
constexpr int rounds = 3;

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

} // namespace

Repaired repair(std::u16string_view paste, const Options& options) {
  const auto on = [&](RepairRule rule) { return options.repair[static_cast<std::size_t>(rule)]; };
  Repaired repaired;
  Rewrite text(paste);

  if (on(RepairRule::entities))
    repair_entities(text);
  if (on(RepairRule::line_endings))
    repair_line_endings(text);
  if (on(RepairRule::presentation_forms))
    repair_presentation_forms(text);
  if (on(RepairRule::invisible))
    repair_invisible(text, repaired.issues);
  if (on(RepairRule::letters))
    repair_letters(text);
  if (on(RepairRule::spaces))
    repair_spaces(text);
  if (on(RepairRule::blank_lines))
    repair_blank_lines(text);
  if (on(RepairRule::tatweel))
    repair_tatweel(text);
  if (on(RepairRule::bullets))
    repair_bullets(text);
  for (int round = 0; round < rounds; ++round) {
    if (on(RepairRule::punctuation))
      repair_punctuation(text);
    if (on(RepairRule::repeated_marks))
      repair_repeated_marks(text);
    if (on(RepairRule::punctuation_spaces))
      repair_punctuation_spaces(text);
  }

  repaired.edits = text.edits();
  const auto undone = [&](const Edit& edit) {
    return std::find(options.undo.begin(), options.undo.end(), edit.span) != options.undo.end();
  };
  if (!options.undo.empty())
    std::erase_if(repaired.edits, undone);
  repaired.text = apply_edits(paste, repaired.edits);
  repaired.map = OffsetMap(repaired.edits);
  return repaired;
}

} // namespace tanqih
