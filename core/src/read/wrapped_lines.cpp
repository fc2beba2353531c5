// SPDX-License-Identifier: MIT
#include "read/wrapped_lines.hpp"

#include <vector>

#include "base/characters.hpp"
#include "read/broken_groups.hpp"
#include "read/document_lines.hpp"
#include "read/document_signs.hpp"
#include "read/paragraph_ends.hpp"
#include "read/wrap_column.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

class Joiner {
public:
  Joiner(std::u16string_view text, const DocumentWords& words,
         const std::vector<DocumentLine>& lines, Rewrite::Pass& pass)
      : text_(text), words_(words), lines_(lines), pass_(pass) {}

  void join(const WrappedRun& run) {
    const ParagraphEnds ends(lines_, run);
    for (std::size_t i = run.begin; i + 1 < run.end; ++i)
      if (ends.goes_on(i))
        join(lines_[i].span, lines_[i + 1].span);
  }

  [[nodiscard]] bool any() const { return any_; }

private:
  void join(Span line, Span next) {
    any_ = true;
    const char16_t last = text_[line.end - 1];
    const char16_t first = text_[next.begin];
    const bool inside = line.size() > 1 && (u_isalnum(text_[line.end - 2]) != 0 ||
                                            is_arabic_mark(text_[line.end - 2]));
    // «الفلا-⏎حين»: the hyphen is the program's. «عمان-⏎القاهرة» and "COVID-⏎19" have it.
    if (last == u'-' && inside && u_isalnum(first) != 0) {
      const bool keep = !is_arabic_letter(first) || slice(text_, next).starts_with(u"ال");
      pass_.erase(line.end - (keep ? 0 : 1), next.begin);
      return;
    }
    // «الـ⏎وزارة» is one word; «1445 هـ» is one by itself, and «الـ BBC» was broken at its space.
    if (last == u'ـ' && (first == u'ـ' || (is_arabic_letter(first) && is_proclitic(line)))) {
      pass_.erase(line.end - 1, next.begin);
      return;
    }
    // «مارس/⏎آذار»
    const bool slash = last == u'/' && inside && u_isalnum(first) != 0;
    pass_.replace(line.end, next.begin, slash ? u"" : u" ");
  }

  [[nodiscard]] bool is_proclitic(Span line) const {
    std::uint32_t begin = line.end;
    while (begin > line.begin && !is_line_space(text_[begin - 1]))
      --begin;
    return words_.proclitic.contains(fold(text_.substr(begin, line.end - begin)));
  }

  std::u16string_view text_;
  const DocumentWords& words_;
  const std::vector<DocumentLine>& lines_;
  Rewrite::Pass& pass_;
  bool any_ = false;
};

bool join_once(Rewrite& rewrite, const std::vector<DocumentLine>& lines, const DocumentWords& words,
               Breaking breaking) {
  const std::u16string_view text = rewrite.text();
  std::vector<WrappedRun> runs = find_wrapped_runs(lines, breaking);
  if (runs.empty())
    if (const auto all = find_broken_groups(lines))
      runs.push_back(*all);
  if (runs.empty())
    return false;
  Rewrite::Pass pass(rewrite, RepairRule::wrapped_lines);
  Joiner joiner(text, words, lines, pass);
  for (const WrappedRun& run : runs)
    joiner.join(run);
  return joiner.any();
}

} // namespace

bool join_wrapped_lines(Rewrite& text, DocumentLines lines, const DocumentWords& words,
                        Breaking breaking) {
  // What was joined is no longer a line that ends without a mark, so that others may be a run.
  constexpr int most_rounds = 8;
  int rounds = 0;
  for (; rounds < most_rounds && lines.measured && join_once(text, lines.lines, words, breaking);
       ++rounds)
    lines = document_lines(text.text(), scan_document(text.text()).lines, words);
  return rounds > 0;
}

} // namespace tanqih
