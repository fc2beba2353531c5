// SPDX-License-Identifier: MIT
#include "read/document.hpp"

#include <utility>
#include <vector>

#include "read/document_lines.hpp"
#include "read/mail_quotes.hpp"
#include "read/page_furniture.hpp"
#include "read/visual_order.hpp"
#include "read/wrapped_lines.hpp"

namespace tanqih {

namespace {

bool is_on(const RepairSwitches& on, RepairRule rule) {
  return on[static_cast<std::size_t>(rule)];
}

} // namespace

void read_document(const DocumentTables& tables, const RepairSwitches& on, Source& source,
                   Rewrite& text) {
  const std::size_t passes = text.passes();
  if (is_on(on, RepairRule::visual_order))
    turn_embedded(text);
  if (source.marked.empty() && is_on(on, RepairRule::visual_order)) // before lines are joined
    turn_lines(text);
  Breaking breaking = text.passes() == passes ? Breaking::unknown : Breaking::by_typesetting;
  if (source.marked.empty() && is_on(on, RepairRule::mail_quotes) && erase_mail_quotes(text)) {
    source.issues.push_back({IssueCode::mail, {}, {}});
    breaking = Breaking::by_columns;
  }
  if (is_on(on, RepairRule::lam_alef))
    if (const LamAlefProof proof = prove_lam_alef(text.text()); proof != LamAlefProof::none)
      repair_lam_alef(text, proof, *tables.lam_alef);
  if (!source.marked.empty())
    return;
  std::vector<DocumentLine> lines = document_lines(text.text(), tables.document_words);
  if (is_on(on, RepairRule::page_furniture) &&
      erase_page_furniture(text, lines, tables.document_words, breaking))
    lines = document_lines(text.text(), tables.document_words);
  if (is_on(on, RepairRule::wrapped_lines) &&
      join_wrapped_lines(text, std::move(lines), tables.document_words, breaking))
    source.issues.push_back({IssueCode::wrapped, {}, {}});
}

} // namespace tanqih
