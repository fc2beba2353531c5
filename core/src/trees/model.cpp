// SPDX-License-Identifier: MIT
#include "trees/model.hpp"

#include <algorithm>
#include <array>

namespace tanqih::trees {

namespace {

Error damaged(const std::string& what) {
  return Error{ErrorCode::damaged_data, "A model of trees is damaged: " + what};
}

} // namespace

Result<Model> Model::read(crf::ByteReader& reader, std::span<const std::string> row) {
  Model model;
  const auto features = reader.number<std::uint16_t>();
  const auto classes = reader.number<std::uint16_t>();
  const auto rounds = reader.number<std::uint16_t>();
  model.unit_ = reader.real();
  std::vector<std::uint16_t> place; // in the row, of each feature
  std::string name;
  for (const std::byte byte : reader.take(reader.number<std::uint32_t>())) {
    if (byte != std::byte{'\n'}) {
      name += static_cast<char>(byte);
      continue;
    }
    const auto found = std::find(row.begin(), row.end(), name);
    if (found == row.end())
      return damaged("it asks for " + name);
    place.push_back(static_cast<std::uint16_t>(found - row.begin()));
    name.clear();
  }
  if (place.size() != features || classes == 0 || classes > most_classes)
    return damaged("its sizes");
  for (unsigned i = 0; i < classes; ++i)
    model.first_.push_back(reader.real());
  std::vector<std::vector<float>> thresholds(features);
  for (auto& of_feature : thresholds) {
    of_feature.resize(reader.number<std::uint8_t>());
    for (float& threshold : of_feature)
      threshold = reader.real();
  }
  for (unsigned i = 0; i < unsigned{classes} * rounds && reader.ok(); ++i) {
    const auto leaves = reader.number<std::uint8_t>();
    if (leaves == 0 || leaves > is_leaf)
      return damaged("a tree's size");
    model.trees_.push_back({static_cast<std::uint32_t>(model.splits_.size()),
                            static_cast<std::uint32_t>(model.leaves_.size()),
                            leaves == 1 ? is_leaf : std::uint8_t{0}});
    for (unsigned split = 0; split + 1 < leaves; ++split) {
      const auto feature = reader.number<std::uint16_t>();
      const auto threshold = reader.number<std::uint8_t>();
      const auto left = reader.number<std::uint8_t>();
      const auto right = reader.number<std::uint8_t>();
      // A child split stands behind its parent: no walk goes round.
      const auto fits = [&](std::uint8_t child) {
        return child >= is_leaf ? child - is_leaf < leaves : child > split && child + 1 < leaves;
      };
      if (feature >= features || threshold >= thresholds[feature].size() || !fits(left) ||
          !fits(right))
        return damaged("a split");
      model.splits_.push_back({thresholds[feature][threshold], place[feature], left, right});
    }
    for (const std::byte leaf : reader.take(leaves))
      model.leaves_.push_back(static_cast<std::int8_t>(leaf));
  }
  if (!reader.ok())
    return damaged("its length");
  return model;
}

void Model::score(std::span<const float> row, std::span<float> scores) const {
  std::array<std::int32_t, most_classes> sums{};
  const std::size_t classes = class_count();
  const Tree* tree = trees_.data();
  for (std::size_t round = trees_.size() / classes; round > 0; --round)
    for (std::size_t c = 0; c < classes; ++c, ++tree) {
      const Split* const splits = splits_.data() + tree->splits;
      std::uint8_t at = tree->root;
      while (at < is_leaf) {
        const Split& split = splits[at];
        at = row[split.feature] <= split.threshold ? split.left : split.right;
      }
      sums[c] += leaves_[tree->leaves + (at - is_leaf)];
    }
  for (std::size_t c = 0; c < classes; ++c)
    scores[c] = first_[c] + static_cast<float>(sums[c]) * unit_;
}

} // namespace tanqih::trees
