// SPDX-License-Identifier: MIT
// More pastes out of few: the head of one, the tail of another, around the article of a third.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "layout_documents.hpp"

namespace tanqih::train {

struct News {
  std::u16string title;
  std::vector<std::u16string> paragraphs;
};

/// Articles of ../shared/data/text/arabic-news.txt.xz, unpacked: `<TITLE>` lines with the
/// paragraphs under them. Only the weights that are learnt from them leave the training.
[[nodiscard]] std::vector<News> read_news(const std::string& path);

class Composer {
public:
  Composer(std::vector<const Paste*> layouts, const std::vector<News>& news, unsigned seed)
      : layouts_(std::move(layouts)), news_(news), random_(seed) {}
  /// Its lines are labelled as in the pastes that they came from.
  [[nodiscard]] Paste compose();

private:
  [[nodiscard]] std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }
  [[nodiscard]] bool chance(unsigned percent) { return random_() % 100 < percent; }
  [[nodiscard]] const Paste& any() { return *layouts_[below(layouts_.size())]; }
  [[nodiscard]] std::u16string any_headline();
  void replace_article(std::vector<PasteLine>& middle, std::u16string& title);
  void set_blank_lines(std::vector<PasteLine>& lines);

  std::vector<const Paste*> layouts_;
  const std::vector<News>& news_;
  std::mt19937 random_;
};

} // namespace tanqih::train
