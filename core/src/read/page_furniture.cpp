// SPDX-License-Identifier: MIT
#include "read/page_furniture.hpp"

#include <algorithm>
#include <unordered_map>

#include "base/characters.hpp"
#include "read/page_mark.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

using Form = PageMark::Form;

constexpr std::uint32_t longest_mark = 100; ///< width of a line that may be one
constexpr std::uint32_t shortest_line = 28; ///< of a line of text that goes on over a page's end
constexpr std::size_t lines_of_edge = 2;    ///< of a page that may be its head or foot

/// Is the first or the last word a number, as in all lines that number pages?
bool has_number_at_edge(std::u16string_view line) {
  if (is_arabic_letter(line.front()) && is_arabic_letter(line.back())) // nearly all
    return false;
  const auto is_of_word = [](char16_t unit) { return u_isalnum(unit) != 0; };
  const auto first = std::find_if(line.begin(), line.end(), is_of_word);
  const auto last = std::find_if(line.rbegin(), line.rend(), is_of_word);
  return first != line.end() && (is_digit(*first) || is_digit(*last));
}

class Furniture {
public:
  Furniture(std::u16string_view text, DocumentLines& lines, const DocumentWords& words,
            Breaking breaking, bool has_pages)
      : text_(text), measured_(lines), lines_(lines.lines), words_(words), breaking_(breaking),
        has_pages_(has_pages) {}

  /// Which lines are; none: empty.
  const std::vector<bool>& find() {
    read_marks();
    if (marks_.empty() && !has_pages_)
      return is_;
    is_.resize(lines_.size());
    // The items of a numbered list look like heads of pages, and stand between no halves.
    const auto is_headed = [](const Mark& at) { return at.mark.form == Form::headed; };
    if (has_pages_ || !std::all_of(marks_.begin(), marks_.end(), is_headed))
      measure_lines(text_, words_, measured_);
    find_contents();
    find_sequences();
    if (has_pages_)
      find_edges();
    find_between_halves();
    find_beside_marks();
    return is_;
  }

private:
  struct Mark {
    std::size_t line;
    PageMark mark;
  };

  [[nodiscard]] std::u16string_view line(std::size_t at) const {
    return slice(text_, lines_[at].span);
  }

  void read_marks() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].width > longest_mark)
        continue;
      const std::u16string_view units = line(i);
      if (!has_number_at_edge(units))
        continue;
      if (const PageMark mark = page_mark(units, words_); mark.form != Form::none)
        marks_.push_back({i, mark});
    }
  }

  void find_contents() {
    const auto is_contents = [](const Mark& at) { return at.mark.form == Form::contents; };
    if (std::count_if(marks_.begin(), marks_.end(), is_contents) >= 2)
      for (const Mark& at : marks_)
        if (is_contents(at))
          is_[at.line] = true;
    std::erase_if(marks_, is_contents);
  }

  /// 1, 2, 3 in the order of the lines, and one of them says that it is a page's.
  void find_sequences() {
    for (std::size_t begin = 0; begin < marks_.size();) {
      std::size_t end = begin + 1;
      while (end < marks_.size() && marks_[end].mark.number == marks_[end - 1].mark.number + 1)
        ++end;
      if (end - begin >= 2 && are_pages(begin, end))
        for (std::size_t i = begin; i < end; ++i)
          is_[marks_[i].line] = true;
      begin = end;
    }
  }

  [[nodiscard]] bool are_pages(std::size_t begin, std::size_t end) {
    std::size_t worded = 0;
    std::size_t named = 0;
    std::uint32_t name = 0;
    for (std::size_t i = begin; i < end; ++i) {
      worded += marks_[i].mark.form == Form::worded;
      if (marks_[i].mark.form != Form::headed)
        continue;
      const std::u16string_view units = line(marks_[i].line);
      if (times_of(units) < 2 || (named > 0 && letters_hash(units) != name))
        return false; // an item of a numbered list, or a heading
      name = letters_hash(units);
      ++named;
    }
    return worded > 0 || named >= 2;
  }

  /// How many lines have these letters.
  std::size_t times_of(std::u16string_view units) {
    if (times_.empty())
      for (std::size_t i = 0; i < lines_.size(); ++i)
        if (lines_[i].width <= longest_mark)
          ++times_[letters_hash(line(i))];
    const std::uint32_t hash = letters_hash(units);
    return hash == 0 ? 0 : times_[hash];
  }

  /// What begins and ends the pages between form feeds.
  void find_edges() {
    std::vector<bool> mark(lines_.size(), false);
    for (const Mark& at : marks_)
      mark[at.line] = at.mark.form != Form::headed || times_of(line(at.line)) >= 2;
    std::vector<std::size_t> tops;
    std::vector<std::size_t> bottoms;
    for (std::size_t begin = 0; begin < lines_.size();) {
      std::size_t end = begin + 1;
      while (end < lines_.size() && !lines_[end].new_page)
        ++end;
      const std::size_t edge = std::min(lines_of_edge, (end - begin) / 2);
      for (std::size_t i = 0; i < edge; ++i) {
        is_[begin + i] = is_[begin + i] || mark[begin + i];
        is_[end - 1 - i] = is_[end - 1 - i] || mark[end - 1 - i];
        tops.push_back(begin + i);
        bottoms.push_back(end - 1 - i);
      }
      if (edge == 0 && mark[begin])
        is_[begin] = true; // a page with a number alone
      begin = end;
    }
    erase_repeated(tops);
    erase_repeated(bottoms);
  }

  /// All of the same letters but the first.
  void erase_repeated(const std::vector<std::size_t>& candidates) {
    std::unordered_map<std::uint32_t, std::size_t> seen;
    for (const std::size_t at : candidates) {
      const std::uint32_t hash = letters_hash(line(at));
      if (hash != 0 && lines_[at].width <= longest_mark && ++seen[hash] > 1)
        is_[at] = true;
    }
  }

  /// A number, or a line that comes again, between a line that goes on and the line in which it
  /// does.
  void find_between_halves() {
    const bool sure = has_pages_ || breaking_ == Breaking::by_typesetting;
    std::vector<WrappedRun> runs;
    if (!sure)
      runs = find_wrapped_runs(lines_, breaking_);
    std::size_t run = 0;
    for (const Mark& at : marks_) {
      if (is_[at.line] || at.mark.form == Form::headed || at.line == 0 ||
          at.line + 1 == lines_.size())
        continue;
      const DocumentLine& before = lines_[at.line - 1];
      const DocumentLine& after = lines_[at.line + 1];
      while (run < runs.size() && runs[run].end <= at.line)
        ++run;
      const bool full = run < runs.size() && runs[run].begin < at.line &&
                        runs[run].end > at.line + 1 && runs[run].is_full(before, after);
      if ((sure || full) && may_go_on(before, after) && before.width >= shortest_line)
        is_[at.line] = true;
    }
  }

  /// The heads and feet of pages beside their numbers.
  void find_beside_marks() {
    std::vector<std::size_t> beside;
    for (const Mark& at : marks_) {
      if (!is_[at.line])
        continue;
      if (at.line > 0 && !is_[at.line - 1] && (beside.empty() || beside.back() != at.line - 1))
        beside.push_back(at.line - 1);
      if (at.line + 1 < lines_.size() && !is_[at.line + 1])
        beside.push_back(at.line + 1);
    }
    erase_repeated(beside);
  }

  std::u16string_view text_;
  DocumentLines& measured_;
  const std::vector<DocumentLine>& lines_; ///< of these
  const DocumentWords& words_;
  Breaking breaking_;
  bool has_pages_;
  std::vector<bool> is_;
  std::vector<Mark> marks_;
  std::unordered_map<std::uint32_t, std::size_t> times_;
};

} // namespace

bool erase_page_furniture(Rewrite& rewrite, DocumentLines& document, const DocumentWords& words,
                          Breaking breaking, bool has_pages) {
  const std::u16string_view text = rewrite.text();
  Furniture furniture(text, document, words, breaking, has_pages);
  const std::vector<bool>& is = furniture.find();
  if (!has_pages && std::find(is.begin(), is.end(), true) == is.end())
    return false;
  measure_lines(text, words, document);
  const std::vector<DocumentLine>& lines = document.lines;
  Rewrite::Pass pass(rewrite, RepairRule::page_furniture);
  bool any = false;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    bool new_page = false;
    for (; end < lines.size() && is[end]; ++end)
      new_page = new_page || lines[end].new_page;
    if (end < lines.size())
      new_page = new_page || lines[end].new_page;
    if (begin == end && !(new_page && begin > 0)) {
      ++begin;
      continue;
    }
    any = true;
    const std::size_t after = end < lines.size() ? lines[end].span.begin : lines[end - 1].span.end;
    if (begin == 0) {
      pass.erase(0, after);
    } else if (end == lines.size()) {
      pass.erase(lines[begin - 1].span.end, after);
    } else {
      // The break behind the line before stays, and what it may go on in is the next line.
      const std::size_t line_end = lines[begin - 1].span.end;
      std::size_t first_break = line_end;
      while (first_break < after && !is_line_break(text[first_break]))
        ++first_break;
      const bool crlf = text.compare(first_break, 2, u"\r\n") == 0;
      const std::size_t rest = std::min(first_break + (crlf ? 2 : 1), after);
      const DocumentLine& last = lines[begin - 1];
      const bool broken = new_page || last.width >= shortest_line;
      const bool goes_on = broken && may_go_on(last, lines[end]);
      pass.replace(rest, after, goes_on ? u"" : u"\n");
    }
    begin = end + 1;
  }
  return any;
}

} // namespace tanqih
