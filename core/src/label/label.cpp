// SPDX-License-Identifier: MIT
#include "label/label.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/confidence.hpp"
#include "label/label_by_model.hpp"
#include "label/site_index.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {

namespace {

/// Of lines that are kept with a share between this and the rest, a fifth and more are wrong
/// (training/train_lines.py, held out by outlet).
constexpr float doubtful = 0.2F;

/// The reason that names only the kind: the model found it, and no rule says why.
constexpr Reason seems(BlockKind kind) {
  return static_cast<Reason>(static_cast<int>(Reason::seems_title) + static_cast<int>(kind));
}
static_assert(std::all_of(enum_names<BlockKind>.begin(), enum_names<BlockKind>.end(),
                          [](std::string_view kind) {
                            const std::string_view reason =
                                name_of(seems(*enum_named<BlockKind>(kind)));
                            return reason.starts_with("seems_") && reason.substr(6) == kind;
                          }),
              "reasons.tsv has a seems_ row for each kind, in the order of the kinds");

/// What leads to other articles, or is one.
constexpr bool is_of_others(LineClass of) {
  return of == LineClass::marker || of == LineClass::related || of == LineClass::other_article;
}

/// Whether a rule says more closely what a class says.
bool fits(LineClass of, const Label& rule, bool inside) {
  const LineClass told = class_of(rule.kind);
  if (is_of_others(told))
    return is_of_others(of) && (rule.kind == BlockKind::read_also || !inside);
  return of == told;
}

/// The kind of a class where nothing says it more closely; `inside`: the article goes on below.
BlockKind kind_of(LineClass of, const Line& line, bool inside) {
  switch (of) {
  case LineClass::body:
    return BlockKind::body;
  case LineClass::subheading:
    return BlockKind::subheading;
  case LineClass::title:
    return BlockKind::title;
  case LineClass::comments:
    return BlockKind::comments;
  case LineClass::caption:
    return BlockKind::caption;
  case LineClass::credit:
    return line.date || line.dated || line.place_agency ? BlockKind::dateline : BlockKind::byline;
  case LineClass::furniture:
    return BlockKind::navigation;
  case LineClass::notice:
    return BlockKind::other;
  case LineClass::related:
  case LineClass::marker:
  case LineClass::other_article:
    return inside ? BlockKind::read_also : BlockKind::related;
  }
  return BlockKind::other;
}

/// A row of a table may look like a subheading, and so may one of several questions in a list.
bool is_of_text(std::u16string_view text, const Line& line, const Block& block) {
  return block.layout.shape == BlockShape::table_row || text.find(u'\t') != text.npos ||
         (block.layout.bullet && line.end == SentenceEnd::question);
}

/// The title, of which choose_title left one, is shown once: as a heading, else where it comes
/// first. What repeats it letter for
/// letter stands for a picture (browsers copy its alternative text), or is a path's last part.
void keep_one_title(const std::vector<Line>& lines, const std::vector<Block>& blocks,
                    std::vector<Label>& labels) {
  std::size_t title = labels.size();
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i].kind == BlockKind::title &&
        (title == labels.size() || (blocks[i].layout.shape == BlockShape::heading &&
                                    blocks[title].layout.shape != BlockShape::heading)))
      title = i;
  if (title == labels.size())
    return;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (i != title && lines[i].first_alike == lines[title].first_alike && is_kept(labels[i].kind))
      labels[i] = {BlockKind::caption, false, confidence::line::likely, Reason::title_again, {}};
}

std::uint8_t percent(float share) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.5F, 0.99F) * 100));
}

} // namespace

Labelled label(const LabelTables& tables, const LabelInput& input, int balance,
               const SiteIndexPtr& site) {
  PageReading reading = read_page(tables.page, input);
  const bool plain_text = reading.plain_text();
  const std::vector<ModelLabel> by_model =
      label_by_model(plain_text ? tables.models.text : tables.models.page, reading, balance);
  const Doubt doubt =
      tables.models.doubt.judge(reading.lines, reading.region, by_model, plain_text);
  const std::vector<Line>& lines = reading.lines;
  std::vector<Label> labels = std::move(reading.rules);
  std::size_t article_end = lines.size();
  while (article_end > 0 && !is_kept(by_model[article_end - 1].kind))
    --article_end;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const float kept = by_model[i].kept;
    LineClass of = by_model[i].kind;
    const Block& block = input.blocks[i];
    if (of == LineClass::subheading && is_of_text(slice(input.text, block.span), lines[i], block))
      of = LineClass::body;
    Label& label = labels[i];
    const bool inside = i < article_end;
    // Where both remove the line, a rule can say better why: it quotes the heading above.
    const bool rule_tells =
        !is_kept(of) && !is_kept(label.kind) && label.confidence >= confidence::line::likely;
    const BlockKind kind =
        rule_tells || fits(of, label, inside) ? label.kind : kind_of(of, lines[i], inside);
    if (kind != label.kind) {
      label.kind = kind;
      label.reason = seems(kind);
      label.cue.clear();
    }
    label.confidence = percent(is_kept(of) ? kept : 1 - kept);
    label.unsure = kept > doubtful && kept < 1 - doubtful;
  }
  keep_one_title(lines, input.blocks, labels);
  if (site)
    label_site_lines(lines, *site, tables.page.openers, labels);
  return {std::move(labels), doubt};
}

} // namespace tanqih
