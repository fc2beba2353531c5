// SPDX-License-Identifier: MIT
#include "label/line_model.hpp"

#include <algorithm>
#include <utility>

#include "base/bit_cast.hpp"
#include "base/exp.hpp"

namespace tanqih {

namespace {

constexpr std::uint16_t version = 1;

float real(crf::ByteReader& reader) {
  return bit_cast<float>(reader.number<std::uint32_t>());
}

Error damaged(const std::string& what) {
  return Error{ErrorCode::damaged_data, "A model of lines is damaged: " + what};
}

ClassShares read_weights(crf::ByteReader& reader) {
  ClassShares weights{};
  for (float& weight : weights)
    weight = real(reader);
  return weights;
}

} // namespace

LineModel::LineModel(trees::Model trees, crf::ByteReader& reader)
    : trees_(std::move(trees)), least_(real(reader)), weights_(read_weights(reader)),
      chain_(reader) {}

Result<LineModel> LineModel::read(crf::ByteReader& reader, std::span<const std::string> features) {
  auto trees = trees::Model::read(reader, features);
  if (!trees)
    return trees.error();
  if (trees.value().class_count() != line_class_count)
    return damaged("its classes");
  return LineModel(std::move(trees).value(), reader);
}

ClassShares LineModel::shares(std::span<const float> row) const {
  ClassShares scores{};
  trees_.score(row, scores);
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

Result<LineModels> load_line_models(std::span<const std::byte> bytes,
                                    std::span<const std::string> features) {
  std::span<const std::byte> body;
  if (!crf::unwrap(bytes, "TQLN", body))
    return damaged("its checksum");
  crf::ByteReader reader(body);
  if (reader.number<std::uint16_t>() != version)
    return damaged("its version");
  auto text = LineModel::read(reader, features);
  if (!text)
    return text.error();
  auto page = LineModel::read(reader, features);
  if (!page)
    return page.error();
  if (!reader.ok() || !reader.at_end())
    return damaged("its length");
  return LineModels{std::move(text).value(), std::move(page).value()};
}

} // namespace tanqih
