#include "text/rewrite.hpp"

namespace tanqih {

Rewrite::Rewrite(std::u16string_view paste)
    : paste_(paste), text_(paste), units_(paste.size()), dropped_by_(paste.size()) {
  for (std::uint32_t i = 0; i < units_.size(); ++i)
    units_[i].source = {i, i + 1};
}

Rewrite::Pass::Pass(Rewrite& rewrite) : rewrite_(rewrite) {}

Rewrite::Pass::~Pass() {
  if (!changed_)
    return;
  keep_until(rewrite_.text_.size());
  rewrite_.text_ = std::move(text_);
  rewrite_.units_ = std::move(units_);
}

void Rewrite::Pass::keep() {
  keep_until(at_ + 1);
}

void Rewrite::Pass::keep_until(std::size_t end) {
  if (changed_) {
    text_.append(rewrite_.text_, at_, end - at_);
    units_.insert(units_.end(), rewrite_.units_.begin() + static_cast<std::ptrdiff_t>(at_),
                  rewrite_.units_.begin() + static_cast<std::ptrdiff_t>(end));
  }
  at_ = end;
}

void Rewrite::Pass::drop(RepairRule rule) {
  replace(1, {}, rule);
}

void Rewrite::Pass::drop_until(std::size_t end, RepairRule rule) {
  if (end > at_)
    replace(end - at_, {}, rule);
}

void Rewrite::Pass::insert(char16_t unit, RepairRule rule) {
  replace(0, {&unit, 1}, rule);
}

void Rewrite::Pass::replace(std::size_t count, std::u16string_view with, RepairRule rule) {
  if (!changed_) {
    // Up to the first change nothing was copied: most rules find nothing to do in most texts.
    changed_ = true;
    text_.reserve(rewrite_.text_.size() + 16);
    units_.reserve(rewrite_.units_.size() + 16);
    const std::size_t seen = at_;
    at_ = 0;
    keep_until(seen);
  }
  const std::size_t end = at_ + count;
  for (std::size_t i = at_; i < end; ++i) {
    const Span source = rewrite_.units_[i].source;
    for (std::uint32_t s = source.begin; s < source.end; ++s)
      rewrite_.dropped_by_[s] = static_cast<std::uint8_t>(rule);
  }
  if (!with.empty()) {
    const auto after = static_cast<std::uint32_t>(
        at_ < rewrite_.units_.size() ? rewrite_.units_[at_].source.begin : rewrite_.paste_.size());
    const std::uint32_t begin = after;
    const std::uint32_t stop = count == 0 ? begin : rewrite_.units_[end - 1].source.end;
    text_.append(with);
    units_.push_back({{begin, stop}, rule});
    for (std::size_t i = 1; i < with.size(); ++i)
      units_.push_back({{stop, stop}, rule});
  }
  at_ = end;
}

std::vector<Edit> Rewrite::edits() const {
  std::vector<Edit> edits;
  const auto add = [&](Span span, RepairRule rule, std::u16string_view text) {
    if (!edits.empty() && edits.back().rule == rule && edits.back().span.end == span.begin) {
      edits.back().span.end = span.end;
      edits.back().text += text;
    } else {
      edits.push_back({span, rule, std::u16string(text)});
    }
  };
  const auto drop = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t at = begin; at < end; ++at)
      add({at, at + 1}, static_cast<RepairRule>(dropped_by_[at]), {});
  };
  std::uint32_t at = 0;
  for (std::size_t i = 0; i < units_.size(); ++i) {
    const Span source = units_[i].source;
    drop(at, source.begin);
    if (source.size() != 1 || paste_[source.begin] != text_[i])
      add(source, units_[i].rule, {&text_[i], 1});
    at = source.end;
  }
  drop(at, static_cast<std::uint32_t>(paste_.size()));
  return edits;
}

} // namespace tanqih
