// SPDX-License-Identifier: MIT
// A text under repair: rules follow one another, each reading what the one before left, and what
// they changed is still known by its place in the paste.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/edit.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// The text costs two copies, a change 20 bytes: nothing is kept for what stays as it is.
class Rewrite {
public:
  /// `paste` must outlive the Rewrite.
  explicit Rewrite(std::u16string_view paste) : paste_(paste), text_(paste) {}
  Rewrite(const Rewrite&) = delete; // text_ may be its own
  Rewrite& operator=(const Rewrite&) = delete;

  [[nodiscard]] std::u16string_view paste() const { return paste_; }
  [[nodiscard]] std::u16string_view text() const { return text_; }
  /// How many passes have changed anything.
  [[nodiscard]] std::size_t passes() const { return passes_; }
  /// The stretch of the paste that the unit at `at` stands for.
  [[nodiscard]] Span source(std::size_t at) const;
  /// The stretch of the paste that `span` stands for.
  [[nodiscard]] Span source(Span span) const;

  /// What `source` of the paste has become: `target` of the text.
  struct Change {
    Span source;
    Span target;
    RepairRule rule{};
  };

  /// One rule's way through the text. Places count in the text as the pass found it, which stays
  /// readable until the pass ends, and must be given in order.
  class Pass {
  public:
    Pass(Rewrite& rewrite, RepairRule rule) : rewrite_(rewrite), rule_(rule) {}
    ~Pass();
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    void replace(std::size_t begin, std::size_t end, std::u16string_view with);
    void erase(std::size_t begin, std::size_t end) { replace(begin, end, {}); }
    void insert(std::size_t at, char16_t unit) { replace(at, at, {&unit, 1}); }

  private:
    Rewrite& rewrite_;
    RepairRule rule_;
    std::u16string text_;         ///< up to the last change
    std::size_t copied_ = 0;      ///< of the rewrite's text
    std::vector<Change> changes_; ///< from the rewrite's text to text_
  };

  /// One more pass, whose edits of text() were made elsewhere and gave `text`, which must outlive
  /// the Rewrite.
  void follow(const std::vector<Edit>& edits, std::u16string_view text);

  /// Appends the edits, sorted, not overlapping, `begin` added to their spans: where the paste
  /// begins in a longer text. Neighbours by one rule are one edit.
  void append_edits(std::vector<Edit>& edits, std::uint32_t begin = 0) const;

private:
  /// Follows `next`, whose sources count in the text that `changes_` made, and which gave `text`.
  void follow_with(const std::vector<Change>& next, std::u16string_view text);

  std::u16string_view paste_;
  std::u16string_view text_; ///< of paste_ until the first change, then of own_ or a follower's
  std::u16string own_;
  std::vector<Change> changes_;
  std::size_t passes_ = 0;
};

} // namespace tanqih
