// SPDX-License-Identifier: MIT
#include "label/line_model.hpp"

#include <algorithm>
#include <utility>

#include "base/exp.hpp"

namespace tanqih {

namespace {

Error damaged(const std::string& what) {
  return Error{ErrorCode::damaged_data, "A model of lines is damaged: " + what};
}

ClassShares read_weights(crf::ByteReader& reader) {
  ClassShares weights{};
  for (float& weight : weights)
    weight = reader.real();
  return weights;
}

} // namespace

LineModel::LineModel(trees::Model trees, crf::ByteReader& reader)
    : trees_(std::move(trees)), least_(reader.real()), weights_(read_weights(reader)),
      chain_(reader) {}

Result<LineModel> LineModel::read(crf::ByteReader& reader, std::span<const std::string> features) {
  auto trees = trees::Model::read(reader, features);
  if (!trees)
    return trees.error();
  if (trees.value().class_count() != line_class_count)
    return damaged("its classes");
  return LineModel(std::move(trees).value(), reader);
}

ClassShares LineModel::shares(std::span<const std::uint8_t> bins) const {
  ClassShares scores{};
  trees_.score(bins, scores);
  const float most = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  std::array<double, line_class_count> shares{};
  for (std::size_t i = 0; i < line_class_count; ++i)
    sum += shares[i] = exp_of(static_cast<double>(scores[i]) - static_cast<double>(most));
  for (std::size_t i = 0; i < line_class_count; ++i)
    scores[i] = static_cast<float>(shares[i] / sum);
  return scores;
}

ClassShares LineModel::fit(const ClassShares& shares) const {
  ClassShares fit{};
  for (std::size_t i = 0; i < line_class_count; ++i)
    fit[i] = std::max(shares[i], least_) * weights_[i];
  return fit;
}

} // namespace tanqih
