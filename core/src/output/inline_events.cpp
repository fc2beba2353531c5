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

/// Those that are open, the outermost first: at most one of each kind.
class Open {
public:
  explicit Open(std::vector<InlineEvent>& events) : events_(events) {}

  /// `wanted`: what is to be open from `at` on, the outermost first.
  void become(std::vector<InlinePart>& wanted, std::uint32_t at) {
    std::size_t same = 0;
    while (same < open_.size() && same < wanted.size() && is_same(open_[same], wanted[same]))
      ++same;
    for (std::size_t i = open_.size(); i > same; --i)
      events_.push_back({at, false, open_[i - 1]});
    for (std::size_t i = same; i < wanted.size(); ++i)
      events_.push_back({at, true, wanted[i]});
    open_.swap(wanted);
  }

  [[nodiscard]] const std::vector<InlinePart>& parts() const { return open_; }

private:
  static bool is_same(const InlinePart& a, const InlinePart& b) {
    return a.mention == b.mention && a.mark == b.mark;
  }

  std::vector<InlineEvent>& events_;
  std::vector<InlinePart> open_;
};

} // namespace

std::vector<InlineEvent> inline_events(const ArticleBlock& block, Span range,
                                       const RenderedMarks& kept, const ArticleMention* first,
                                       const ArticleMention* last) {
  std::vector<InlinePart> parts;
  const auto add = [&](InlinePart part) {
    part.span.begin = std::max(part.span.begin, range.begin);
    part.span.end = std::min(part.span.end, range.end);
    if (part.span.begin < part.span.end)
      parts.push_back(part);
  };
  for (const InlineMark& mark : block.inlines)
    if (is_kept(mark.kind, block, kept))
      add({mark.span, nullptr, &mark});
  std::uint32_t done = range.begin;
  for (; first != last; ++first) {
    const Span span{first->offset, first->offset + static_cast<std::uint32_t>(first->text.size())};
    if (span.begin < done || span.end > range.end)
      continue;
    add({span, first, nullptr});
    done = span.end;
  }
  std::vector<InlineEvent> events;
  if (parts.empty())
    return events;
  std::stable_sort(parts.begin(), parts.end(), [](const InlinePart& a, const InlinePart& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  std::vector<std::uint32_t> places; // where a part begins or ends
  places.reserve(2 * parts.size());
  for (const InlinePart& part : parts) {
    places.push_back(part.span.begin);
    places.push_back(part.span.end);
  }
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());

  Open open(events);
  std::size_t next = 0; // of parts
  std::vector<InlinePart> wanted;
  for (const std::uint32_t at : places) {
    wanted.clear();
    for (const InlinePart& part : open.parts())
      if (part.span.end > at)
        wanted.push_back(part);
    for (; next < parts.size() && parts[next].span.begin == at; ++next)
      wanted.push_back(parts[next]);
    // What ends last stands outside, but for what begins in an open mention.
    const auto mention = std::find_if(wanted.begin(), wanted.end(), [&](const InlinePart& part) {
      return part.mention && part.span.begin < at;
    });
    std::stable_sort(mention == wanted.end() ? wanted.begin() : mention + 1, wanted.end(),
                     [](const InlinePart& a, const InlinePart& b) {
                       return a.span.end != b.span.end ? a.span.end > b.span.end
                                                       : a.mention && !b.mention;
                     });
    open.become(wanted, at);
  }
  return events;
}

} // namespace tanqih
