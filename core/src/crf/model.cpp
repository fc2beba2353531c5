// SPDX-License-Identifier: MIT
#include "crf/model.hpp"

#include <algorithm>
#include <bit>
#include <string_view>
#include <utility>

#include "crf/byte_reader.hpp"

namespace tanqih::crf {

namespace {

Error damaged(std::string_view what) {
  return Error{ErrorCode::damaged_data, "The model file is damaged (" + std::string(what) +
                                            "); build the library again from a clean checkout."};
}

} // namespace

Result<Model> Model::read(std::span<const std::byte> bytes) {
  std::span<const std::byte> body;
  if (!unwrap(bytes, "TQLM", body))
    return damaged("its checksum differs");

  // The checksum holds, so what follows is what a trainer wrote; it is checked all the same, since
  // sizes decide what is read and reserved.
  ByteReader reader(body);
  if (reader.number<std::uint16_t>() != model_version)
    return damaged("its version is another");
  const std::size_t label_count = reader.number<std::uint8_t>();
  const unsigned key_bits = reader.number<std::uint8_t>();
  const auto scale = reader.number<std::uint16_t>();
  const auto names_size = reader.number<std::uint16_t>();
  const auto feature_count = reader.number<std::uint32_t>();
  const auto keys_size = reader.number<std::uint32_t>();
  if (!reader.ok() || label_count == 0 || label_count > max_labels || key_bits < 8 ||
      key_bits > 28 || scale == 0 || keys_size > reader.left() || feature_count > keys_size)
    return damaged("its head");

  Model model;
  model.scale_ = scale;
  model.feature_count_ = feature_count;
  std::string name;
  for (const std::byte byte : reader.take(names_size)) {
    if (const char letter = std::to_integer<char>(byte); letter != '\n')
      name += letter;
    else
      model.labels_.push_back(std::exchange(name, {}));
  }
  if (!reader.ok() || model.labels_.size() != label_count + 1 || !name.empty())
    return damaged("its names");
  model.feature_set_ = std::move(model.labels_.back());
  model.labels_.pop_back();

  model.transitions_.resize(1 + label_count, Scores{});
  for (Scores& row : model.transitions_)
    for (std::size_t label = 0; label < label_count; ++label) {
      const auto weight = reader.number<std::int16_t>();
      row[label] = weight == INT16_MIN ? forbidden : weight;
    }

  model.into_.resize(label_count, Scores{});
  for (std::size_t label = 0; label < label_count; ++label)
    for (std::size_t before = 0; before < label_count; ++before)
      model.into_[label][before] = model.after(before)[label];

  model.stride_ = label_count <= 8 ? 8 : label_count <= 16 ? 16 : 32;
  model.keys_ = SortedKeys(key_bits, feature_count);
  model.weights_.assign(model.stride_ * feature_count, 0);

  ByteReader keys(reader.take(keys_size));
  std::vector<std::span<const std::byte>> masks;
  for (std::size_t plane = 0; plane < (label_count + 7) / 8; ++plane)
    masks.push_back(reader.take(feature_count));
  if (!reader.ok())
    return damaged("it ends too early");
  const std::span<const std::byte> weights = reader.take(reader.left());
  std::size_t read = 0; // of the weights
  std::uint64_t key = 0;
  std::int8_t* row = model.weights_.data();
  for (std::uint32_t feature = 0; feature < feature_count; ++feature, row += model.stride_) {
    key += std::uint64_t{keys.packed()} +
           (feature > 0); // sorted and distinct, so a difference is 1 or more
    if (!keys.ok() || key >> key_bits != 0)
      return damaged("its keys");
    LabelSet mask = 0;
    for (std::size_t plane = 0; plane < masks.size(); ++plane)
      mask |= std::to_integer<LabelSet>(masks[plane][feature]) << (8 * plane);
    if (mask == 0 || std::uint64_t{mask} >> label_count != 0)
      return damaged("its weights");
    for (; mask != 0 && read < weights.size(); mask &= mask - 1)
      row[std::countr_zero(mask)] = static_cast<std::int8_t>(weights[read++]);
    if (mask != 0)
      return damaged("its weights");
    model.keys_.add(static_cast<std::uint32_t>(key));
  }
  if (read != weights.size() || !keys.at_end())
    return damaged("its weights");
  model.keys_.close();
  return model;
}

template <std::size_t Stride>
void Model::add_weights(std::span<const std::uint32_t> features,
                        std::array<std::int16_t, Stride>& sums) const {
  // Weights are far from the processor: all are sent for before the first is added.
  std::array<const std::int8_t*, most_summed> found;
  std::size_t count = 0;
  for (const std::uint32_t feature : features)
    if (const std::size_t at = keys_.find(feature); at != SortedKeys::none) {
      const std::int8_t* const weights = weights_.data() + at * Stride;
      __builtin_prefetch(weights);
      found[count++] = weights;
    }
  std::array<std::int16_t, Stride> added = sums;
  for (const std::int8_t* const weights : std::span(found).first(count))
    for (std::size_t label = 0; label < Stride; ++label)
      added[label] = static_cast<std::int16_t>(added[label] + weights[label]);
  sums = added;
}

template <std::size_t Stride>
void Model::add_scores(std::span<const std::uint32_t> features, Scores& scores) const {
  while (!features.empty()) {
    // First the filter, in a loop without a branch that no processor can predict.
    std::array<std::uint32_t, most_summed> likely;
    std::size_t count = 0;
    const auto some = features.first(std::min(most_summed, features.size()));
    features = features.subspan(some.size());
    for (const std::uint32_t feature : some) {
      likely[count] = feature;
      count += may_have(feature);
    }
    std::array<std::int16_t, Stride> sums{};
    add_weights(std::span<const std::uint32_t>(likely).first(count), sums);
    for (std::size_t label = 0; label < Stride; ++label)
      scores[label] += sums[label];
  }
}

void Model::score(std::span<const std::uint32_t> features, Scores& scores) const {
  if (stride_ == 8)
    add_scores<8>(features, scores);
  else if (stride_ == 16)
    add_scores<16>(features, scores);
  else
    add_scores<32>(features, scores);
}

void Model::add(std::span<const std::uint32_t> features, std::array<std::int16_t, 16>& sums) const {
  add_weights(features, sums);
}

} // namespace tanqih::crf
