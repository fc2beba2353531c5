// SPDX-License-Identifier: MIT
#include "read/document.hpp"

#include <utility>
#include <vector>

#include "read/document_lines.hpp"
#include "read/document_signs.hpp"
#include "read/leading_marks.hpp"
#include "read/mail_quotes.hpp"
#include "read/page_furniture.hpp"
#include "read/visual_order.hpp"
#include "read/wrapped_lines.hpp"
#include "repair/detached_marks.hpp"
#include "repair/filler.hpp"
#include "repair/switches.hpp"
#include "repair/turned_words.hpp"

namespace tanqih {

void read_document(const DocumentTables& tables, const RepairSwitches& on, Source& source,
                   Rewrite& text) {
  const std::size_t passes = text.passes();
  const bool has_lines = source.marked.empty(); // a page's HTML is no document's text
  DocumentSigns signs = document_signs(text.text());
  if (signs.embedded && is_on(on, RepairRule::visual_order))
    turn_embedded(text);
  if (signs.filler && has_lines && is_on(on, RepairRule::filler))
    repair_filler(text);
  if (signs.backward && has_lines && is_on(on, RepairRule::visual_order)) // before lines are joined
    turn_lines(text);
  Breaking breaking = Breaking::unknown;
  if (text.passes() != passes) {
    breaking = Breaking::by_typesetting;
    signs = document_signs(text.text());
  }
  if (has_lines && is_on(on, RepairRule::mail_quotes) && erase_mail_quotes(text)) {
    source.issues.push_back({IssueCode::mail, {}, {}});
    breaking = Breaking::by_columns;
  }
  if (signs.turned_words && is_on(on, RepairRule::visual_order))
    repair_turned_words(text, tables.letters);
  if (signs.lam_alef && is_on(on, RepairRule::lam_alef))
    if (const LamAlefProof proof = prove_lam_alef(text.text()); proof != LamAlefProof::none)
      repair_lam_alef(text, proof, *tables.lam_alef);
  // Behind turn_lines: written backwards a line begins with its stop.
  if (is_on(on, RepairRule::leading_marks))
    move_leading_marks(text);
  if (!has_lines)
    return;
  if (signs.detached_marks && is_on(on, RepairRule::detached_marks))
    repair_detached_marks(text);
  std::vector<DocumentLine> lines = document_lines(text.text(), tables.document_words);
  if (is_on(on, RepairRule::page_furniture) &&
      erase_page_furniture(text, lines, tables.document_words, breaking))
    lines = document_lines(text.text(), tables.document_words);
  if (is_on(on, RepairRule::wrapped_lines) &&
      join_wrapped_lines(text, std::move(lines), tables.document_words, breaking))
    source.issues.push_back({IssueCode::wrapped, {}, {}});
}

} // namespace tanqih
