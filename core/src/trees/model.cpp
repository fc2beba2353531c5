// SPDX-License-Identifier: MIT
#include "trees/model.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace tanqih::trees {

namespace {

constexpr std::uint8_t is_leaf = 128; ///< of a split's child, in a file

Error damaged(const std::string& what) {
  return Error{ErrorCode::damaged_data, "A model of trees is damaged: " + what};
}

} // namespace

/// As a file has it; and then the leaves that are left where it goes right.
struct Model::Split {
  std::uint16_t feature;
  std::uint8_t threshold;
  std::array<std::uint8_t, 2> children;
  Right right;
};

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
  const std::size_t trees = std::size_t{classes} * rounds;
  if (place.size() != features || classes == 0 || classes > most_classes || trees > most_trees)
    return damaged("its sizes");
  for (unsigned i = 0; i < classes; ++i)
    model.first_.push_back(reader.real());
  std::vector<float> thresholds;
  for (const std::uint16_t at : place) {
    thresholds.resize(reader.number<std::uint8_t>());
    for (float& threshold : thresholds)
      threshold = reader.real();
    model.thresholds_.add(at, thresholds);
  }
  std::vector<Split> splits;
  for (std::size_t tree = 0; tree < trees && reader.ok(); ++tree) {
    const auto leaves = reader.number<std::uint8_t>();
    if (leaves == 0 || leaves > most_leaves)
      return damaged("a tree's size");
    const std::size_t root = splits.size();
    for (unsigned i = 0; i + 1 < leaves; ++i) {
      Split& split = splits.emplace_back();
      split.feature = reader.number<std::uint16_t>();
      split.threshold = reader.number<std::uint8_t>();
      for (std::uint8_t& child : split.children)
        child = reader.number<std::uint8_t>();
      if (split.feature >= features ||
          split.threshold + 1U >= model.thresholds_.bins(split.feature))
        return damaged("a split");
    }
    const std::span<const std::byte> values = reader.take(leaves);
    if (reader.ok() && !model.add_tree(tree, std::span(splits).subspan(root), values))
      return damaged("a tree");
  }
  if (!reader.ok())
    return damaged("its length");
  model.add_splits(splits);
  return model;
}

bool Model::add_tree(std::size_t tree, std::span<Split> splits, std::span<const std::byte> leaves) {
  constexpr std::size_t most = 2 * most_leaves;
  // Nodes are the splits and then the leaves. A child split stands behind its parent, and each is
  // the child of one.
  const auto node_of = [&](std::uint8_t child) {
    return child < is_leaf ? std::size_t{child} : splits.size() + child - is_leaf;
  };
  std::array<bool, most> has_parent{};
  for (std::size_t i = 0; i < splits.size(); ++i)
    for (const std::uint8_t child : splits[i].children) {
      const std::size_t node = node_of(child);
      if (node <= i || node >= splits.size() + leaves.size() ||
          (child < is_leaf && node >= splits.size()) || has_parent[node])
        return false;
      has_parent[node] = true;
    }
  std::array<std::uint8_t, most> count{}; // of leaves in each node
  std::fill_n(count.begin() + static_cast<std::ptrdiff_t>(splits.size()), leaves.size(),
              std::uint8_t{1});
  for (std::size_t i = splits.size(); i-- > 0;)
    for (const std::uint8_t child : splits[i].children)
      count[i] = static_cast<std::uint8_t>(count[i] + count[node_of(child)]);
  std::array<std::uint8_t, most> first{}; // leaf of each node, from the left
  for (std::size_t i = 0; i < splits.size(); ++i) {
    const auto [left, right] = splits[i].children;
    const unsigned on_left = count[node_of(left)];
    first[node_of(left)] = first[i];
    first[node_of(right)] = static_cast<std::uint8_t>(first[i] + on_left);
    splits[i].right = {static_cast<std::uint16_t>(tree),
                       static_cast<Leaves>(~(((1U << on_left) - 1) << first[i]))};
  }
  leaves_.resize(leaves_.size() + most_leaves);
  for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf)
    leaves_[tree * most_leaves + first[splits.size() + leaf]] =
        static_cast<std::int8_t>(leaves[leaf]);
  return true;
}

void Model::add_splits(std::span<const Split> splits) {
  const auto place_of = [&](const Split& split) {
    return thresholds_.bins_before(split.feature) + split.threshold + 1;
  };
  ends_.assign(thresholds_.all_bins(), 0);
  for (const Split& split : splits)
    ++ends_[place_of(split)];
  for (std::size_t i = 1; i < ends_.size(); ++i)
    ends_[i] += ends_[i - 1];
  rights_.resize(splits.size());
  std::vector<std::uint32_t> next(ends_.begin(), ends_.end());
  for (std::size_t i = splits.size(); i-- > 0;)
    rights_[--next[place_of(splits[i])]] = splits[i].right;
}

void Model::score(std::span<const std::uint8_t> bins, std::span<float> scores) const {
  const std::size_t trees = leaves_.size() / most_leaves;
  std::array<Leaves, most_trees> left; // NOLINT: filled as far as it is read
  std::fill_n(left.begin(), trees, static_cast<Leaves>(~0U));
  for (std::size_t feature = 0; feature < bins.size(); ++feature) {
    const std::uint32_t* const ends = &ends_[thresholds_.bins_before(feature)];
    const std::uint32_t end = ends[bins[feature]];
    for (std::uint32_t i = ends[0]; i < end; ++i)
      left[rights_[i].tree] &= rights_[i].leaves;
  }
  std::array<std::int32_t, most_classes> sums{};
  const std::size_t classes = class_count();
  const std::int8_t* leaves = leaves_.data();
  for (std::size_t tree = 0; tree < trees;)
    for (std::size_t c = 0; c < classes; ++c, ++tree, leaves += most_leaves)
      sums[c] += leaves[std::countr_zero(left[tree])];
  for (std::size_t i = 0; i < classes; ++i)
    scores[i] = first_[i] + static_cast<float>(sums[i]) * unit_;
}

} // namespace tanqih::trees
