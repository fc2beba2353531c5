// SPDX-License-Identifier: MIT
#include "cut/cuts.hpp"

#include <algorithm>
#include <optional>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "cut/dateline.hpp"
#include "cut/line_words.hpp"
#include "cut/tail.hpp"
#include "cut/title_brand.hpp"
#include "label/vocabulary.hpp"
#include "text/fold.hpp"
#include "text/message_head.hpp"

namespace tanqih {

namespace {

using confidence::cut::likely;
/// A dateline stands before the first paragraph, or under a standfirst.
constexpr std::size_t leads = 3;
/// Of the article, to know its keywords by.
constexpr std::size_t lines_read = 40;
/// Keywords are words of the article, to this share; set by hand.
constexpr double share_of_keywords = 0.6;
/// A site's own name stands in lines no longer than this, and in this many of them; code units.
constexpr std::size_t longest_imprint = 200;
constexpr std::size_t imprints_read = 400;

class Cutter {
public:
  Cutter(const CutTables& tables, std::u16string_view text, const std::vector<Block>& blocks,
         const std::vector<Decision>& decisions)
      : tables_(tables), text_(text), blocks_(blocks), decisions_(decisions) {}

  std::vector<Cut> run() {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (decisions_[i].keep && decisions_[i].label.kind == BlockKind::body)
        last = i;
    std::size_t bodies = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (!decisions_[i].keep)
        continue;
      const BlockKind kind = decisions_[i].label.kind;
      if (const std::size_t end = message_head_end(line(i)); end > 0) {
        drop_front(i, end, BlockKind::dateline, confidence::cut::sure);
        bodies += kind == BlockKind::body ? 1U : 0U;
      } else if (kind == BlockKind::title) {
        cut_title(i);
      } else if (kind == BlockKind::body) {
        if (bodies < leads)
          cut_head(i, bodies == 0);
        ++bodies;
        cut_tail(i, last == i);
      }
    }
    return std::move(cuts_);
  }

private:
  [[nodiscard]] std::u16string_view line(std::size_t block) const {
    return slice(text_, blocks_[block].span);
  }

  void add(std::size_t block, Span span, BlockKind kind, Reason reason, std::uint8_t confidence,
           std::u16string cue = {}) {
    cuts_.push_back({span,
                     static_cast<std::uint32_t>(block),
                     {kind, confidence <= likely, confidence, reason, std::move(cue)}});
  }
  void drop_front(std::size_t block, std::size_t end, BlockKind kind, std::uint8_t confidence) {
    const Span span = blocks_[block].span;
    add(block, {span.begin, span.begin + static_cast<std::uint32_t>(end)}, kind,
        Reason::glued_before, confidence);
  }
  void drop_back(std::size_t block, std::size_t begin, BlockKind kind, std::uint8_t confidence,
                 std::u16string cue = {}) {
    const Span span = blocks_[block].span;
    const std::u16string_view whole = line(block);
    while (begin > 0 && is_blank(whole[begin - 1]))
      --begin;
    add(block, {span.begin + static_cast<std::uint32_t>(begin), span.end}, kind,
        Reason::glued_after, confidence, std::move(cue));
  }

  void cut_title(std::size_t block) {
    const TitleAlone alone = find_title_alone(
        tables_, line(block), [&](std::u16string_view name) { return is_own_name(name); });
    if (alone.end < line(block).size())
      drop_back(block, alone.end, BlockKind::dateline, likely);
    else if (alone.begin > 0)
      drop_front(block, alone.begin, BlockKind::dateline, likely);
  }

  void cut_head(std::size_t block, bool first) {
    const auto head = find_head_cut(tables_, line(block), first,
                                    [&](std::u16string_view name) { return is_own_name(name); });
    if (head)
      drop_front(block, head->end, head->kind, head->confidence);
  }

  void cut_tail(std::size_t block, bool last) {
    Familiar familiar;
    if (last)
      familiar = [&](std::u16string_view folded, std::size_t begin) {
        return are_keywords(folded, block, begin);
      };
    if (auto tail = find_tail_cut(tables_, line(block), familiar))
      drop_back(block, tail->begin, tail->kind, tail->confidence, std::move(tail->cue));
  }

  /// What was removed is the name and nothing else, or the site's rights with the name in them. A
  /// line that has it among others may repeat the title: "غلاف كتاب الموانئ - نبيل شداد".
  [[nodiscard]] bool is_own_name(std::u16string_view name) const {
    for (std::size_t i = 0, read = 0; i < blocks_.size() && read < imprints_read; ++i) {
      if (decisions_[i].keep || blocks_[i].span.size() > longest_imprint)
        continue;
      ++read;
      if (decisions_[i].label.kind == BlockKind::legal
              ? fold(line(i)).find(name) != std::u16string::npos
              : fold(without_marks(line(i))) == name)
        return true;
    }
    return false;
  }

  /// Are most of these words the article's? The article ends at `begin` of the block.
  [[nodiscard]] bool are_keywords(std::u16string_view folded, std::size_t block,
                                  std::size_t begin) const {
    Vocabulary article;
    for (std::size_t i = 0, read = 0; i < blocks_.size() && read < lines_read; ++i)
      if (decisions_[i].keep) {
        article.add(content_stems(fold(i == block ? line(i).substr(0, begin) : line(i))));
        ++read;
      }
    return article.covers(content_stems(folded)) >= share_of_keywords;
  }

  const CutTables tables_;
  std::u16string_view text_;
  const std::vector<Block>& blocks_;
  const std::vector<Decision>& decisions_;
  std::vector<Cut> cuts_;
};

} // namespace

std::vector<Cut> find_cuts(const CutTables& tables, std::u16string_view text,
                           const std::vector<Block>& blocks,
                           const std::vector<Decision>& decisions) {
  return Cutter(tables, text, blocks, decisions).run();
}

} // namespace tanqih
