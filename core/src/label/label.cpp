// SPDX-License-Identifier: MIT
#include "label/label.hpp"

#include <algorithm>

#include "base/confidence.hpp"
#include "crf/viterbi.hpp"
#include "label/constraints.hpp"
#include "label/label_by_model.hpp"
#include "label/line.hpp"
#include "label/region.hpp"
#include "label/rules.hpp"
#include "label/site_index.hpp"
#include "label/title.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

/// A margin of less than this many nats between keeping and removing is doubt.
constexpr std::int32_t doubt = 1;

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

} // namespace

std::vector<Label> label(const LabelTables& tables, std::u16string_view text,
                         const std::vector<Block>& blocks, std::u16string_view page_title,
                         int balance, const SiteIndexPtr& site) {
  const std::vector<Line> lines = read_lines(text, blocks, tables.cues, tables.openers);
  const Region region = find_region(lines);
  const std::optional<std::size_t> title = find_title(lines, blocks, region, fold(page_title));
  std::vector<Label> labels = label_by_rules(text, blocks, lines, region, title);

  const crf::Model& model = tables.lines;
  const std::vector<ModelLabel> by_model =
      label_by_model(model, {blocks, lines, region, title, labels}, balance);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto [kind, margin] = by_model[i];
    Label& label = labels[i];
    // Where both remove the line, a rule can say better why: it quotes the heading above.
    const bool rule_tells =
        !is_kept(kind) && !is_kept(label.kind) && label.confidence >= confidence::line::likely;
    if (label.kind != kind && !rule_tells) {
      label.kind = kind;
      label.reason = seems(kind);
      label.cue.clear();
    }
    label.confidence = crf::percent(margin, model.scale());
    label.unsure = margin < doubt * model.scale();
  }
  if (site)
    label_site_lines(lines, *site, tables.openers, labels);
  return labels;
}

} // namespace tanqih
