// SPDX-License-Identifier: MIT
#include "repair/rewrite.hpp"

#include <algorithm>
#include <utility>

namespace tanqih {

namespace {

using Change = Rewrite::Change;

/// Two stretches that a change of the one and a change of the other cannot share: they overlap, or
/// are one empty place.
bool collide(Span a, Span b) {
  return (a.begin < b.end && b.begin < a.end) || (a.empty() && a == b);
}

bool before(Span a, Span b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

} // namespace

void Rewrite::Pass::replace(std::size_t begin, std::size_t end, std::u16string_view with) {
  if (begin == end && with.empty())
    return;
  if (changes_.empty())
    text_.reserve(rewrite_.text_.size() + with.size());
  text_.append(rewrite_.text_, copied_, begin - copied_);
  const auto at = static_cast<std::uint32_t>(text_.size());
  text_.append(with);
  changes_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                      {at, static_cast<std::uint32_t>(text_.size())},
                      rule_});
  copied_ = end;
}

Rewrite::Pass::~Pass() {
  if (changes_.empty())
    return;
  text_.append(rewrite_.text_, copied_);
  rewrite_.follow_with(changes_, text_);
  rewrite_.own_ = std::move(text_);
  rewrite_.text_ = rewrite_.own_;
}

// Both lists tell of stretches of the text between them, the old one by its targets, the new one by
// its sources. Walked together; what collides becomes one change.
//
//   paste "ﻻ ،"  ->  old: [0,1) is [0,2) "لا"    text "لا ،"
//                ->  new: [2,3) is gone          text "لا،"
//   together: [0,1) is "لا", [1,2) is gone
void Rewrite::follow_with(const std::vector<Change>& next, std::u16string_view text) {
  std::vector<Change> whole;
  whole.reserve(changes_.size() + next.size());
  std::size_t i = 0; // of changes_
  std::size_t j = 0; // of next
  // From the text between: to the paste, to the new text. Modulo 2^32: texts may shrink as well.
  std::uint32_t to_paste = 0;
  std::uint32_t to_text = 0;
  while (i < changes_.size() || j < next.size()) {
    const bool old_first =
        j == next.size() || (i < changes_.size() && before(changes_[i].target, next[j].source));
    Span between = old_first ? changes_[i].target : next[j].source;
    Change change;
    change.source.begin = between.begin + to_paste;
    change.target.begin = between.begin + to_text;
    const Change* last_old = nullptr;
    const Change* last_new = nullptr;
    std::uint32_t renewed = 0; // units that the new changes took
    const auto take_old = [&] {
      last_old = &changes_[i++];
      between.end = std::max(between.end, last_old->target.end);
      to_paste = last_old->source.end - last_old->target.end;
    };
    const auto take_new = [&] {
      last_new = &next[j++];
      between.end = std::max(between.end, last_new->source.end);
      to_text = last_new->target.end - last_new->source.end;
      renewed += last_new->source.size();
    };
    old_first ? take_old() : take_new();
    for (bool more = true; more;) {
      more = false;
      if (last_new && i < changes_.size() && collide(between, changes_[i].target)) {
        take_old();
        more = true;
      }
      if (last_old && j < next.size() && collide(between, next[j].source)) {
        take_new();
        more = true;
      }
    }
    change.source.end = between.end + to_paste;
    change.target.end = between.end + to_text;
    // The rule that remade all of it has the last word, not one that mended a part.
    const bool all_new = last_new && (!last_old || renewed == between.size());
    change.rule = all_new ? last_new->rule : last_old->rule;
    if (last_old && last_new && slice(paste_, change.source) == slice(text, change.target))
      continue; // back to what it was
    whole.push_back(change);
  }
  changes_ = std::move(whole);
  ++passes_;
}

void Rewrite::follow(const std::vector<Edit>& edits, std::u16string_view text) {
  if (edits.empty())
    return;
  std::vector<Change> next;
  next.reserve(edits.size());
  std::uint32_t grown = 0; // modulo 2^32: texts may shrink as well
  for (const Edit& edit : edits) {
    const std::uint32_t begin = edit.span.begin + grown;
    const auto size = static_cast<std::uint32_t>(edit.text.size());
    next.push_back({edit.span, {begin, begin + size}, edit.rule});
    grown += size - edit.span.size();
  }
  follow_with(next, text);
  std::u16string().swap(own_); // gives its memory back
  text_ = text;
}

Span Rewrite::source(Span span) const {
  const std::uint32_t begin = source(std::size_t{span.begin}).begin;
  return {begin, span.empty() ? begin : source(std::size_t{span.end} - 1).end};
}

Span Rewrite::source(std::size_t at) const {
  const auto after =
      std::partition_point(changes_.begin(), changes_.end(),
                           [at](const Change& change) { return change.target.end <= at; });
  if (after != changes_.end() && after->target.begin <= at)
    return after->source;
  const auto place = static_cast<std::uint32_t>(at);
  const std::uint32_t begin = after == changes_.begin()
                                  ? place
                                  : (after - 1)->source.end + (place - (after - 1)->target.end);
  return {begin, begin + 1};
}

void Rewrite::append_edits(std::vector<Edit>& edits, std::uint32_t begin) const {
  for (const Change& change : changes_) {
    const Span span{change.source.begin + begin, change.source.end + begin};
    const std::u16string_view text = slice(text_, change.target);
    if (!edits.empty() && edits.back().rule == change.rule && edits.back().span.end == span.begin) {
      edits.back().span.end = span.end;
      edits.back().text += text;
    } else {
      edits.push_back({span, change.rule, std::u16string(text)});
    }
  }
}

} // namespace tanqih
