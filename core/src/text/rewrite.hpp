// A text under repair: each code unit knows which stretch of the paste it stands for, so that rules
// can follow each other and the edits still count in the paste.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/edit.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

struct RewriteUnit {
  Span source;
  RepairRule rule{}; ///< meaningful where the unit differs from the paste
};

class Rewrite {
public:
  explicit Rewrite(std::u16string_view paste);

  [[nodiscard]] std::u16string_view text() const { return text_; }
  [[nodiscard]] Span source(std::size_t at) const { return units_[at].source; }

  /// One rule's way through the text: every unit is taken in order by keep, drop or replace.
  class Pass {
  public:
    explicit Pass(Rewrite& rewrite);
    ~Pass();
    Pass(const Pass&) = delete;
    Pass& operator=(const Pass&) = delete;

    void keep();                      ///< the next unit stays
    void keep_until(std::size_t end); ///< all before position `end` stay
    void drop(RepairRule rule);       ///< the next unit goes
    void drop_until(std::size_t end, RepairRule rule);
    void replace(std::size_t count, std::u16string_view with,
                 RepairRule rule);               ///< the next `count` units
    void insert(char16_t unit, RepairRule rule); ///< before the next unit
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool changed() const { return changed_; }

  private:
    Rewrite& rewrite_;
    std::u16string text_;
    std::vector<RewriteUnit> units_;
    std::size_t at_ = 0;
    bool changed_ = false;
  };

  /// Sorted, not overlapping; neighbours by one rule are one edit.
  [[nodiscard]] std::vector<Edit> edits() const;

private:
  friend class Pass;
  std::u16string_view paste_;
  std::u16string text_;
  std::vector<RewriteUnit> units_;
  std::vector<std::uint8_t>
      dropped_by_; ///< a rule for each unit of the paste; meaningful where it is gone
};

} // namespace tanqih
