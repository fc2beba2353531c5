// SPDX-License-Identifier: MIT
// Which pictures are shown between the kept blocks, the same in HTML and Markdown.
#pragma once

#include <cstdint>
#include <vector>

#include "tanqih/article.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// Gives the pictures beside the blocks; none where they are not asked for.
class ShownImages {
public:
  ShownImages(const Article& article, const RenderedMarks& kept) {
    if (!kept.images)
      return;
    images_ = &article.images;
    is_caption_.resize(article.blocks.size(), false);
    for (const ArticleImage& image : article.images)
      if (image.caption)
        is_caption_[*image.caption] = true;
  }

  /// The next that stands before block `i` and was not given; null: there is none.
  [[nodiscard]] const ArticleImage* next_before(std::uint32_t i) {
    if (!images_ || next_ == images_->size() || (*images_)[next_].before > i)
      return nullptr;
    return &(*images_)[next_++];
  }

  /// Is block `i` shown with its picture?
  [[nodiscard]] bool is_caption(std::uint32_t i) const { return images_ && is_caption_[i]; }

private:
  const std::vector<ArticleImage>* images_ = nullptr;
  std::vector<bool> is_caption_; ///< by block
  std::size_t next_ = 0;
};

} // namespace tanqih
