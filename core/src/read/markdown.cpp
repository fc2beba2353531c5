// SPDX-License-Identifier: MIT
#include "read/markdown.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/characters.hpp"
#include "base/unit_lanes.hpp"
#include "text/line_break.hpp"
#include "text/message_head.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

constexpr std::size_t npos = std::u16string_view::npos;

bool is_gap(char16_t unit) {
  return unit == u' ' || unit == u'\t' || unit == u'\u00A0';
}

std::size_t indent_of(std::u16string_view line) {
  std::size_t at = 0;
  while (at < line.size() && is_gap(line[at]))
    ++at;
  return at;
}

/// How many # begin the line and end with a space before its words; 0: it is no heading.
std::size_t heading_level(std::u16string_view line) {
  std::size_t level = 0;
  while (level < line.size() && line[level] == u'#')
    ++level;
  return level >= 1 && level <= 6 && level + 1 < line.size() && is_gap(line[level]) ? level : 0;
}

/// ---, ***, ___, with or without spaces between.
bool is_rule(std::u16string_view line) {
  std::size_t marks = 0;
  const char16_t mark = line.empty() ? u'\0' : line.front();
  if (mark != u'-' && mark != u'*' && mark != u'_')
    return false;
  for (const char16_t unit : line) {
    if (unit != mark && !is_gap(unit) && unit != u'\r')
      return false;
    marks += unit == mark ? 1U : 0U;
  }
  return marks >= 3;
}

/// |---|:--:|
bool is_rule_of_table(std::u16string_view line) {
  return line.size() >= 3 && line.find(u"--") != npos && line.find(u'|') != npos &&
         line.find_first_not_of(u"|-: \t\r") == npos;
}

bool is_fence(std::u16string_view line) {
  return line.starts_with(u"```") || line.starts_with(u"~~~");
}

bool is_row(std::u16string_view line) {
  const std::size_t end = line.find_last_not_of(u" \t\r");
  return line.size() >= 3 && line.front() == u'|' && end != npos && end > 0 && line[end] == u'|';
}

/// The marks within one line, in its order.
class Inline {
public:
  explicit Inline(std::u16string_view line) : line_(line) {}

  struct Cut {
    std::size_t begin;
    std::size_t end;
  };

  /// How sure a line is that its text is marked.
  struct Signs {
    std::size_t strong = 0; ///< words in ** and addresses in []()
    std::size_t light = 0;  ///< Arabic words in * or _, as messengers have them
  };

  /// What is to be taken away.
  std::vector<Cut> find(Signs& signs) && {
    for (std::size_t at = 0; at < line_.size();) {
      const char16_t unit = line_[at];
      if (unit == u'\\' && at + 1 < line_.size() && is_escaped(line_[at + 1])) {
        cut(at, at + 1);
        at += 2;
      } else if (unit == u'*' || unit == u'_' || unit == u'~' || unit == u'`') {
        at = emphasis(at);
      } else if (unit == u'[' || (unit == u'!' && at + 1 < line_.size() && line_[at + 1] == u'[')) {
        at = link(at);
      } else if (unit == u'【') {
        at = reference(at);
      } else {
        ++at;
      }
    }
    std::sort(cuts_.begin(), cuts_.end(),
              [](const Cut& a, const Cut& b) { return a.begin < b.begin; });
    signs.strong += strong_;
    signs.light += light_;
    return std::move(cuts_);
  }

private:
  static bool is_escaped(char16_t unit) {
    return std::u16string_view(u"*_#[]()`>~-+.!|").find(unit) != npos;
  }

  void cut(std::size_t begin, std::size_t end) { cuts_.push_back({begin, end}); }

  /// A run of one mark opens, closes the one before of its kind and length, or is none.
  std::size_t emphasis(std::size_t at) {
    const char16_t mark = line_[at];
    std::size_t end = at;
    while (end < line_.size() && line_[end] == mark)
      ++end;
    const std::size_t length = end - at;
    if (length > 3 || (mark == u'~' && length != 2))
      return end;
    const bool space_after = end == line_.size() || is_gap(line_[end]) || line_[end] == u'\r';
    const bool space_before = at == 0 || is_gap(line_[at - 1]);
    // «و*غيره*»: a letter alone is written to the word behind it.
    const bool word_before =
        at > 0 && is_word_unit(line_[at - 1]) &&
        !(is_arabic_letter(line_[at - 1]) && (at == 1 || !is_word_unit(line_[at - 2])));
    const bool word_after = end < line_.size() && is_word_unit(line_[end]);
    const bool alone = mark == u'_' || (mark == u'*' && length == 1); // snake_case, 3*4
    std::optional<std::size_t>& open = open_[kind_of(mark)][length - 1];
    if (open && !space_before && !(alone && word_after)) {
      cut(*open, *open + length);
      cut(at, end);
      strong_ += length >= 2 ? 1U : 0U;
      light_ += alone && length == 1 && has_arabic(*open + 1, at) ? 1U : 0U;
      open.reset();
    } else if (!space_after && !(alone && word_before)) {
      open = at;
    }
    return end;
  }

  [[nodiscard]] bool has_arabic(std::size_t begin, std::size_t end) const {
    const std::u16string_view words = line_.substr(begin, end - begin);
    return std::any_of(words.begin(), words.end(), is_arabic_letter);
  }

  static std::size_t kind_of(char16_t mark) {
    return mark == u'*' ? 0 : mark == u'_' ? 1 : mark == u'~' ? 2 : 3;
  }

  /// [words](address), ![picture](address), [^1]
  std::size_t link(std::size_t at) {
    const bool picture = line_[at] == u'!';
    const std::size_t open = at + (picture ? 1 : 0);
    const std::size_t close = next(close_, u']', open);
    if (close == npos)
      return open + 1;
    if (line_[open + 1] == u'^' && close - open <= 6) {
      cut(at, close + 1);
      return close + 1;
    }
    if (close + 1 >= line_.size() || line_[close + 1] != u'(')
      return open + 1;
    const std::size_t end = next(end_, u')', close + 1);
    if (end == npos || !is_address(line_.substr(close + 2, end - close - 2)))
      return open + 1;
    ++strong_;
    if (picture) {
      cut(at, end + 1);
      return end + 1;
    }
    cut(at, open + 1);
    cut(close, end + 1);
    return open + 1;
  }

  static bool is_address(std::u16string_view address) {
    return address.starts_with(u"http") || address.starts_with(u"mailto:") ||
           address.starts_with(u"www.") || address.starts_with(u"/") || address.starts_with(u"#") ||
           address.starts_with(u"./");
  }

  /// 【4†source】
  std::size_t reference(std::size_t at) {
    constexpr std::size_t longest = 40;
    const std::size_t end = line_.substr(at, longest).find(u'】');
    if (end == npos)
      return at + 1;
    cut(at, at + end + 1);
    return at + end + 1;
  }

  /// The first `mark` from `from` on; asked for in order, a line is read once for each mark.
  std::size_t next(std::optional<std::size_t>& known, char16_t mark, std::size_t from) const {
    if (!known || (*known != npos && *known < from))
      known = line_.find(mark, from);
    return *known;
  }

  std::u16string_view line_;
  std::vector<Cut> cuts_;
  std::array<std::array<std::optional<std::size_t>, 3>, 4> open_{};
  std::optional<std::size_t> close_, end_;
  std::size_t strong_ = 0;
  std::size_t light_ = 0;
};

bool may_hold_marks(std::u16string_view line) {
  return find_any<u'*', u'_', u'~', u'`', u'[', u'\\', u'【'>(line, 0) < line.size();
}

/// One line whose marks are taken away from its begin on.
class MarkedLine {
public:
  MarkedLine(std::size_t begin, std::u16string_view line, Rewrite::Pass& pass)
      : at_(begin), rest_(line), pass_(pass) {}

  [[nodiscard]] std::u16string_view rest() const { return rest_; }

  void skip(std::size_t count) {
    at_ += count;
    rest_.remove_prefix(count);
  }
  void drop(std::size_t count) {
    if (count > 0)
      pass_.erase(at_, at_ + count);
    skip(count);
  }

  /// The marks before the words: of quotations, a heading, a table's row.
  Layout drop_opening() {
    Layout layout;
    while (rest_.starts_with(u"> ") || rest_ == u">" || rest_.starts_with(u">>")) {
      layout.containers |= in_quote;
      drop(rest_.starts_with(u"> ") ? 2 : 1);
    }
    if (const std::size_t level = heading_level(rest_); level > 0) {
      layout.shape = BlockShape::heading;
      layout.level = static_cast<std::uint8_t>(level);
      drop(level + indent_of(rest_.substr(level)));
    }
    if (is_row(rest_)) {
      layout.shape = BlockShape::table_row;
      drop(1 + indent_of(rest_.substr(1)));
    }
    return layout;
  }

  /// The marks among the words, and of a row the bars between its cells.
  void drop_inner(bool row) {
    Inline::Signs signs;
    std::vector<Inline::Cut> cuts;
    if (may_hold_marks(rest_))
      cuts = Inline(rest_).find(signs);
    std::size_t done = 0;
    for (const Inline::Cut& cut : cuts) {
      if (row)
        done = turn_bars(done, cut.begin);
      if (cut.begin >= done)
        pass_.erase(at_ + cut.begin, at_ + cut.end);
      done = std::max(done, cut.end);
    }
    if (row)
      turn_bars(done, rest_.size());
  }

private:
  /// Between `done` and `end` bars become tabs, and the last goes; gives what is done then.
  std::size_t turn_bars(std::size_t done, std::size_t end) {
    const std::size_t last_word = rest_.find_last_not_of(u" \t\r|");
    for (std::size_t bar = rest_.find(u'|', done); bar < end; bar = rest_.find(u'|', bar + 1)) {
      std::size_t from = bar;
      std::size_t to = bar + 1;
      while (from > done && is_gap(rest_[from - 1]))
        --from;
      while (to < end && is_gap(rest_[to]))
        ++to;
      const bool last = bar > (last_word == npos ? 0 : last_word);
      pass_.replace(at_ + from, at_ + to,
                    last ? std::u16string_view() : std::u16string_view(u"\t"));
      done = to;
    }
    return done;
  }

  std::size_t at_; ///< where the rest begins
  std::u16string_view rest_;
  Rewrite::Pass& pass_;
};

} // namespace

bool is_markdown(std::u16string_view text) {
  constexpr std::size_t enough = 3;
  // Nearly every text ends here.
  if (find_any<u'#', u'*', u'_', u'`', u'[', u'|'>(text, 0) == text.size())
    return false;
  std::size_t signs = 0;
  each_line(text, [&](std::size_t, std::u16string_view line) {
    if (signs >= enough)
      return;
    const std::u16string_view rest = line.substr(indent_of(line));
    if (heading_level(rest) > 0 || is_rule_of_table(rest) || is_fence(rest))
      signs += 2;
    else if (is_rule(rest) || (rest.starts_with(u"> ") && rest.size() > 2))
      signs += 1;
    if (!may_hold_marks(rest))
      return;
    Inline::Signs inner;
    Inline(rest).find(inner);
    signs += 2 * inner.strong + inner.light;
    if (inner.light > 0 && message_head_end(rest) > 0)
      signs += enough;
  });
  return signs >= enough;
}

void read_markdown(Rewrite& rewrite, Source& source) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::markdown);
  bool fenced = false;
  each_line(text, [&](std::size_t begin, std::u16string_view line) {
    const auto place = [](std::size_t at) { return static_cast<std::uint32_t>(at); };
    Block block{{place(begin), place(begin + line.size())}, {}, 0};
    MarkedLine marked(begin, line, pass);
    marked.skip(indent_of(line));
    const bool fence = is_fence(marked.rest());
    fenced = fenced != fence;
    if (fence || (!fenced && (is_rule(marked.rest()) || is_rule_of_table(marked.rest())))) {
      marked.drop(marked.rest().size());
      return;
    }
    if (fenced) {
      block.layout.shape = BlockShape::preformatted;
    } else {
      block.layout = marked.drop_opening();
      marked.drop_inner(block.layout.shape == BlockShape::table_row);
    }
    if (!marked.rest().empty())
      source.marked.push_back(block);
  });
}

} // namespace tanqih
