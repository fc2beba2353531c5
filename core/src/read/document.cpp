// SPDX-License-Identifier: MIT
#include "read/document.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "read/document_lines.hpp"
#include "read/document_signs.hpp"
#include "read/leading_marks.hpp"
#include "read/mail_quotes.hpp"
#include "read/page_furniture.hpp"
#include "read/scanned_text.hpp"
#include "read/thrown_numbers.hpp"
#include "read/turned_runs.hpp"
#include "read/visual_order.hpp"
#include "read/wrapped_lines.hpp"
#include "repair/detached_marks.hpp"
#include "repair/filler.hpp"
#include "repair/switches.hpp"
#include "repair/turned_words.hpp"

namespace tanqih {

namespace {

/// Letters as the glyphs of a font, more than a quotation or a sign (ﷺ) has.
bool has_many_forms(std::u16string_view text) {
  constexpr std::ptrdiff_t many = 20;
  return std::count_if(text.begin(), text.end(), [](char16_t unit) {
           return (unit >= 0xFB50 && unit < 0xFC00) || (unit >= 0xFE80 && unit <= 0xFEFC);
         }) >= many;
}

class Reader {
public:
  Reader(const DocumentTables& tables, const RepairSwitches& on, Source& source, Rewrite& text)
      : tables_(tables), on_(on), source_(source), text_(text), scan_(scan_document(text.text())) {}

  void read() {
    const bool has_lines = source_.marked.empty(); // a page's HTML has no lines of its own
    turn(has_lines);
    if (has_lines)
      read_mail();
    mend_letters();
    if (has_lines)
      read_lines();
    if (from_pdf_)
      tell(IssueCode::from_pdf);
  }

private:
  [[nodiscard]] bool wanted(DocumentSign sign, RepairRule rule) const {
    return scan_.has(sign) && is_on(on_, rule);
  }
  void tell(IssueCode code, Span span = {}) { source_.issues.push_back({code, span, {}}); }
  /// Does the step change the text?
  template <class Step> bool changes(Step step) {
    const std::size_t passes = text_.passes();
    step();
    return text_.passes() != passes;
  }
  void scan_again() {
    if (text_.passes() == scanned_)
      return;
    scan_ = scan_document(text_.text());
    scanned_ = text_.passes();
  }

  /// What stands in the order in which it is seen, before lines are joined.
  void turn(bool has_lines) {
    bool typeset = false;
    if (wanted(embedded_sign, RepairRule::visual_order))
      typeset = changes([&] { turn_embedded(text_); });
    if (has_lines && wanted(filler_sign, RepairRule::filler))
      typeset = changes([&] { repair_filler(text_); }) || typeset;
    bool turned = false;
    if (wanted(backward_sign, RepairRule::visual_order)) {
      turned = changes([&] { turn_lines(text_); });
      scan_again();
      if (scan_.has(backward_sign))
        turned = changes([&] { turn_mixed(); }) || turned;
    }
    scan_again();
    if (has_lines && wanted(run_sign, RepairRule::visual_order))
      turned = changes([&] { turn_runs(text_); }) || turned;
    scan_again();
    if (turned)
      tell(IssueCode::visual_order);
    if (typeset || turned)
      breaking_ = Breaking::by_typesetting;
    from_pdf_ = typeset || turned || scan_.has(form_feed_sign) ||
                (scan_.has(form_sign) && has_many_forms(text_.text()));
    if (has_lines && wanted(number_glued_sign, RepairRule::visual_order))
      if (const auto line = find_thrown_numbers(text_.text())) {
        tell(IssueCode::order_lost, text_.source(*line));
        source_.numbers_are_lost = true;
        from_pdf_ = true;
        separate_thrown_numbers(text_);
      }
    if (from_pdf_ && is_on(on_, RepairRule::visual_order))
      turn_arabic_indic_numbers(text_);
  }

  void turn_mixed() {
    const std::size_t passes = text_.passes();
    for (const Span line : turn_words(text_, tables_.document_words, tables_.knows))
      source_.lost_lines.push_back(text_.source(line));
    if (text_.passes() != passes)
      turn_marks_around_words(text_);
    if (!source_.lost_lines.empty())
      tell(IssueCode::order_lost, source_.lost_lines.front());
  }

  void read_mail() {
    if (wanted(quoted_mail_sign, RepairRule::mail_quotes) && erase_mail_quotes(text_)) {
      tell(IssueCode::mail);
      breaking_ = Breaking::by_columns;
    }
  }

  void mend_letters() {
    if (wanted(turned_word_sign, RepairRule::visual_order))
      repair_turned_words(text_, tables_.letters);
    if (wanted(lam_alef_sign, RepairRule::lam_alef))
      if (const LamAlefProof proof = prove_lam_alef(text_.text()); proof != LamAlefProof::none) {
        repair_lam_alef(text_, proof, *tables_.lam_alef);
        from_pdf_ = from_pdf_ || proof == LamAlefProof::whole;
      }
    if (wanted(lone_alef_sign, RepairRule::lam_alef))
      join_parted_lam_alef(text_, tables_.document_words);
    // Behind turn_lines: written backwards a line begins with its stop.
    if (wanted(leading_mark_sign, RepairRule::leading_marks) && !source_.numbers_are_lost)
      move_leading_marks(text_);
  }

  void read_detached_marks() {
    constexpr std::size_t proof = 2;
    if (count_lines_of_marks(text_.text(), proof) == proof) {
      from_pdf_ = true;
      breaking_ = Breaking::by_typesetting;
      if (is_on(on_, RepairRule::visual_order))
        turn_marks_before_numbers(text_);
    }
    if (is_on(on_, RepairRule::detached_marks))
      repair_detached_marks(text_);
  }

  void read_lines() {
    if (scan_.has(detached_mark_sign))
      read_detached_marks();
    const bool scanned = wanted(scan_sign, RepairRule::punctuation) &&
                         seems_scanned(text_.text(), tables_.document_words);
    if (scanned) {
      repair_scanned_commas(text_, tables_.document_words);
      tell(IssueCode::ocr);
    }
    scan_again();
    if (scanned)
      breaking_ = Breaking::by_typesetting;
    DocumentLines lines = document_lines(text_.text(), scan_.lines, tables_.document_words);
    if (is_on(on_, RepairRule::page_furniture) &&
        erase_page_furniture(text_, lines, tables_.document_words, breaking_,
                             scan_.has(form_feed_sign))) {
      scan_again();
      lines = document_lines(text_.text(), scan_.lines, tables_.document_words);
    }
    if (is_on(on_, RepairRule::wrapped_lines) &&
        join_wrapped_lines(text_, std::move(lines), tables_.document_words, breaking_))
      tell(IssueCode::wrapped);
  }

  const DocumentTables& tables_;
  const RepairSwitches& on_;
  Source& source_;
  Rewrite& text_;
  DocumentScan scan_;
  std::size_t scanned_ = text_.passes(); ///< when scan_ was made
  Breaking breaking_ = Breaking::unknown;
  bool from_pdf_ = false;
};

} // namespace

void read_document(const DocumentTables& tables, const RepairSwitches& on, Source& source,
                   Rewrite& text) {
  Reader(tables, on, source, text).read();
}

} // namespace tanqih
