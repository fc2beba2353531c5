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
  const std::size_t trees = std::size_t{classes} * rounds;
  for (std::size_t i = 0; i < trees && reader.ok(); ++i) {
    const auto leaves = reader.number<std::uint8_t>();
    if (leaves == 0 || leaves > is_leaf)
      return damaged("a tree's size");
    const std::size_t root = model.nodes_.size();
    std::array<std::uint32_t, std::size_t{2} * is_leaf> depth{}; // of each node
    std::uint32_t deepest = 0;
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
      const auto behind = [&](std::uint8_t child) {
        const unsigned node = child >= is_leaf ? child - is_leaf + leaves - 1U : child;
        depth[node] = std::max(depth[node], depth[split] + 1);
        deepest = std::max(deepest, depth[node]);
        return static_cast<std::uint8_t>(node - split);
      };
      model.nodes_.push_back(
          {thresholds[feature][threshold], place[feature], {behind(left), behind(right)}});
    }
    for (const std::byte leaf : reader.take(leaves))
      model.nodes_.push_back({static_cast<float>(static_cast<std::int8_t>(leaf)), 0, {}});
    model.add(i, static_cast<std::uint32_t>(root), deepest);
  }
  if (!reader.ok())
    return damaged("its length");
  const auto nothing = static_cast<std::uint32_t>(model.nodes_.size());
  model.nodes_.push_back({});
  for (std::size_t i = trees; i % lanes != 0; ++i)
    model.add(i, nothing, 0);
  return model;
}

void Model::add(std::size_t tree, std::uint32_t root, std::uint32_t depth) {
  if (tree % lanes == 0)
    groups_.emplace_back();
  Group& group = groups_.back();
  group.roots[tree % lanes] = root;
  group.depth = std::max(group.depth, depth);
}

void Model::score(std::span<const float> row, std::span<float> scores) const {
  std::array<std::int32_t, most_classes> sums{};
  const std::size_t classes = class_count();
  std::size_t c = 0;
  for (const Group& group : groups_) {
    std::array<std::uint32_t, lanes> at = group.roots;
    for (std::uint32_t depth = group.depth; depth > 0; --depth)
      for (std::uint32_t& node : at) {
        const Node& split = nodes_[node];
        node += split.behind[row[split.feature] > split.threshold ? 1 : 0];
      }
    for (const std::uint32_t leaf : at) {
      sums[c] += static_cast<std::int32_t>(nodes_[leaf].threshold);
      c = c + 1 == classes ? 0 : c + 1;
    }
  }
  for (std::size_t i = 0; i < classes; ++i)
    scores[i] = first_[i] + static_cast<float>(sums[i]) * unit_;
}

} // namespace tanqih::trees
