// SPDX-License-Identifier: MIT
// The table of contents of the program: every stage, in order, as a named value.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "author/author.hpp"
#include "base/block.hpp"
#include "base/mention.hpp"
#include "cut/cuts.hpp"
#include "entities/describe.hpp"
#include "entities/link.hpp"
#include "entities/quotations.hpp"
#include "label/label.hpp"
#include "label/strip.hpp"
#include "names/tag.hpp"
#include "names/user_names.hpp"
#include "quantities/publication_day.hpp"
#include "read/source.hpp"
#include "repair/repair.hpp"
#include "segment/segment.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/options.hpp"
#include "tanqih/result.hpp"
#include "tanqih/stage.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// What each stage gave. `analyse` makes an Article of it; `dump_stage` shows one of them.
struct Analysis {
  Source source;
  Repaired repaired;                  ///< its text is empty where it is the source's
  std::vector<Block> blocks;          ///< spans in text()
  std::vector<Label> labels;          ///< one a block
  Doubt doubt;                        ///< of the labels; its lines are blocks
  std::vector<Decision> decisions;    ///< one a block
  std::vector<Cut> cuts;              ///< of kept blocks; spans in text()
  std::vector<Token> tokens;          ///< of kept blocks; spans in text()
  std::optional<CivilDate> published; ///< by its dateline
  std::optional<Author> author;
  std::vector<Mention> mentions; ///< spans in text()
  std::vector<Entity> entities;
  std::vector<FoundQuotation> quotations; ///< spans in text()

  /// Repaired.
  [[nodiscard]] std::u16string_view text() const {
    return repaired.edits.empty() ? source.text : repaired.text;
  }
};

/// What is read: a text that is only looked at, or one whose memory is taken.
class PasteText {
public:
  PasteText(std::u16string_view text) : text_(text) {}
  PasteText(std::u16string&& text) : text_(text), owned_(&text) {}

  [[nodiscard]] std::u16string_view text() const { return text_; }
  [[nodiscard]] std::u16string take() {
    return owned_ ? std::move(*owned_) : std::u16string(text_);
  }

private:
  std::u16string_view text_;
  std::u16string* owned_ = nullptr;
};

/// Who is told of the work, and may end it.
struct Watch {
  const Progress* progress = nullptr;
  const Cancelled* cancelled = nullptr;

  /// Whether nobody has asked for an end.
  [[nodiscard]] bool goes_on() const { return !cancelled || !*cancelled || !(*cancelled)(); }
  /// Tells that a stage begins; false: it is not to.
  [[nodiscard]] bool begin(Stage stage) const;
};

/// The block's span without what is cut from its ends.
[[nodiscard]] Span kept_of(const Analysis& analysis, std::uint32_t block);

/// The stages up to segment: source, repaired and blocks of `a`. For training too, which labels the
/// same blocks. Error: bad_option, cancelled.
[[nodiscard]] std::optional<Error> read_blocks(const Knowledge& knowledge, PasteText paste,
                                               const Options& options, Analysis& a,
                                               const Watch& watch = {});

/// Error: too_large; bad_option; damaged_data, of any table that was asked for on the way;
/// cancelled.
[[nodiscard]] Result<Analysis> run_pipeline(const Knowledge& knowledge, PasteText paste,
                                            const Options& options, const Watch& watch = {});

} // namespace tanqih
