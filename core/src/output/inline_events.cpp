// SPDX-License-Identifier: MIT
#include "output/inline_events.hpp"

#include <algorithm>

namespace tanqih {

namespace {

bool is_kept(InlineKind kind, const ArticleBlock& block, const RenderedMarks& kept) {
  switch (kind) {
  case InlineKind::link:
    return kept.links;
  case InlineKind::strong: // a heading is bold by itself
    return kept.emphasis && block.label.kind != BlockKind::title &&
           block.label.kind != BlockKind::subheading;
  case InlineKind::emphasis:
    return kept.emphasis;
  case InlineKind::superscript:
  case InlineKind::subscript:
    break;
  }
  return true;
}

/// Makes the events of one block, from its begin to its end.
class Nesting {
public:
  Nesting(const ArticleBlock& block, Span range, const RenderedMarks& kept,
          const ArticleMention* first, const ArticleMention* last)
      : block_(block), range_(range), kept_(kept), mention_(first), mentions_end_(last) {}

  std::vector<InlineEvent> events() && {
    InlinePart mark = next_mark();
    InlinePart mention = next_mention();
    while (mark.mark || mention.mention || !open_.empty()) {
      std::uint32_t at = range_.end;
      for (const InlinePart& part : {mark, mention})
        if (part.mark || part.mention)
          at = std::min(at, part.span.begin);
      for (const InlinePart& part : open_)
        at = std::min(at, part.span.end);
      wanted_.clear();
      for (const InlinePart& part : open_)
        if (part.span.end > at)
          wanted_.push_back(part);
      for (; mark.mark && mark.span.begin == at; mark = next_mark())
        insert(mark);
      for (; mention.mention && mention.span.begin == at; mention = next_mention())
        insert(mention);
      become_wanted(at);
    }
    return std::move(events_);
  }

private:
  InlinePart next_mark() {
    while (mark_ < block_.inlines.size()) {
      const InlineMark& mark = block_.inlines[mark_++];
      const Span span{std::max(mark.span.begin, range_.begin), std::min(mark.span.end, range_.end)};
      if (span.begin < span.end && is_kept(mark.kind, block_, kept_))
        return {span, nullptr, &mark};
    }
    return {};
  }

  InlinePart next_mention() {
    while (mention_ != mentions_end_) {
      const ArticleMention& mention = *mention_++;
      const Span span{mention.offset,
                      mention.offset + static_cast<std::uint32_t>(mention.text.size())};
      if (span.begin >= std::max(done_, range_.begin) && span.begin < span.end &&
          span.end <= range_.end) {
        done_ = span.end;
        return {span, &mention, nullptr};
      }
    }
    return {};
  }

  /// What ends last stands outside, but for what begins in an open mention.
  void insert(const InlinePart& part) {
    std::size_t at = wanted_.size();
    while (at > 0 && !(wanted_[at - 1].mention && wanted_[at - 1].span.begin < part.span.begin) &&
           (wanted_[at - 1].span.end < part.span.end ||
            (wanted_[at - 1].span.end == part.span.end && part.mention)))
      --at;
    wanted_.insert(wanted_.begin() + static_cast<std::ptrdiff_t>(at), part);
  }

  void become_wanted(std::uint32_t at) {
    const auto is_same = [](const InlinePart& a, const InlinePart& b) {
      return a.mention == b.mention && a.mark == b.mark;
    };
    std::size_t same = 0;
    while (same < open_.size() && same < wanted_.size() && is_same(open_[same], wanted_[same]))
      ++same;
    for (std::size_t i = open_.size(); i > same; --i)
      events_.push_back({at, false, open_[i - 1]});
    for (std::size_t i = same; i < wanted_.size(); ++i)
      events_.push_back({at, true, wanted_[i]});
    open_.swap(wanted_);
  }

  const ArticleBlock& block_;
  Span range_;
  RenderedMarks kept_;
  const ArticleMention* mention_; ///< the next
  const ArticleMention* mentions_end_;
  std::size_t mark_ = 0;           ///< the next
  std::uint32_t done_ = 0;         ///< up to that the mentions are taken
  std::vector<InlinePart> open_;   ///< the outermost first: at most one of each kind
  std::vector<InlinePart> wanted_; ///< what is to be open next
  std::vector<InlineEvent> events_;
};

} // namespace

std::vector<InlineEvent> inline_events(const ArticleBlock& block, Span range,
                                       const RenderedMarks& kept, const ArticleMention* first,
                                       const ArticleMention* last) {
  return Nesting(block, range, kept, first, last).events();
}

} // namespace tanqih
