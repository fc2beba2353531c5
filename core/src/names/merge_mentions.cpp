// SPDX-License-Identifier: MIT
#include "names/merge_mentions.hpp"

#include <algorithm>
#include <iterator>

namespace tanqih {

std::vector<Mention> merge_mentions(std::vector<Mention> first, std::vector<Mention> second) {
  std::vector<Mention> both;
  both.reserve(first.size() + second.size());
  std::merge(std::make_move_iterator(first.begin()), std::make_move_iterator(first.end()),
             std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()),
             std::back_inserter(both), [](const Mention& a, const Mention& b) {
               return a.span.begin != b.span.begin ? a.span.begin < b.span.begin
                                                   : a.span.size() > b.span.size();
             });
  std::vector<Mention> kept;
  kept.reserve(both.size());
  for (Mention& mention : both) {
    if (kept.empty() || kept.back().span.end <= mention.span.begin) {
      kept.push_back(std::move(mention));
    } else if (mention.span.size() > kept.back().span.size()) {
      kept.back() = std::move(mention);
    }
  }
  return kept;
}

} // namespace tanqih
