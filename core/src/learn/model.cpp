#include "learn/model.hpp"

#include <algorithm>
#include <bit>
#include <string_view>
#include <utility>

namespace tanqih::learn {

namespace {

constexpr std::uint32_t no_key = ~std::uint32_t{0};

/// Reads little-endian numbers from bytes; `ok` is false from the first one that is not there.
class Reader {
public:
  explicit Reader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return bytes_.empty(); }
  [[nodiscard]] std::size_t left() const { return bytes_.size(); }

  std::span<const std::byte> take(std::size_t size) {
    ok_ = ok_ && size <= bytes_.size();
    if (!ok_)
      return {};
    const auto taken = bytes_.first(size);
    bytes_ = bytes_.subspan(size);
    return taken;
  }

  template <class Number> Number number() {
    std::uint32_t value = 0;
    unsigned shift = 0;
    for (const std::byte byte : take(sizeof(Number))) {
      value |= std::to_integer<std::uint32_t>(byte) << shift;
      shift += 8;
    }
    return static_cast<Number>(value);
  }

private:
  std::span<const std::byte> bytes_;
  bool ok_ = true;
};

Error damaged(std::string_view what) {
  return Error{ErrorCode::damaged_data, "The model file is damaged (" + std::string(what) +
                                            "); build the library again from a clean checkout."};
}

template <std::size_t Stride> void add_weights(const std::int8_t* weights, std::int32_t* scores) {
  for (std::size_t label = 0; label < Stride; ++label)
    scores[label] += weights[label];
}

} // namespace

std::uint32_t checksum(std::span<const std::byte> bytes) {
  std::uint32_t value = 0x811C9DC5U;
  for (const std::byte byte : bytes)
    value = (value ^ std::to_integer<std::uint32_t>(byte)) * 0x01000193U;
  return value;
}

Result<Model> Model::read(std::span<const std::byte> bytes) {
  Reader reader(bytes);
  const auto magic = reader.take(4);
  const std::string_view expected = "TQLM";
  for (std::size_t i = 0; i < magic.size(); ++i)
    if (std::to_integer<char>(magic[i]) != expected[i])
      return damaged("it is no model");
  const auto sum = reader.number<std::uint32_t>();
  if (!reader.ok() || sum != checksum(bytes.subspan(8)))
    return damaged("its checksum differs");

  // The checksum holds, so what follows is what a trainer wrote; it is checked all the same, since
  // sizes decide what is read and reserved.
  if (reader.number<std::uint16_t>() != model_version)
    return damaged("its version is another");
  const std::size_t label_count = reader.number<std::uint8_t>();
  const unsigned key_bits = reader.number<std::uint8_t>();
  const auto units = reader.number<std::uint16_t>();
  const auto names_size = reader.number<std::uint16_t>();
  const auto feature_count = reader.number<std::uint32_t>();
  const auto keys_size = reader.number<std::uint32_t>();
  if (!reader.ok() || label_count == 0 || label_count > max_labels || key_bits < 8 ||
      key_bits > 28 || units == 0 || keys_size > reader.left() || feature_count > keys_size)
    return damaged("its head");

  Model model;
  model.units_ = units;
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

  const unsigned slot_bits = std::max(4U, static_cast<unsigned>(std::bit_width(feature_count)) + 1);
  model.key_shift_ = 32 - key_bits;
  model.slot_shift_ = 32 - slot_bits;
  model.stride_ = label_count <= 8 ? 8 : label_count <= 16 ? 16 : 32;
  model.keys_.assign(std::size_t{1} << slot_bits, no_key);
  model.rows_.assign(model.keys_.size(), 0);
  model.weights_.assign(model.stride_ * feature_count, 0);

  Reader keys(reader.take(keys_size));
  std::vector<std::span<const std::byte>> masks;
  for (std::size_t plane = 0; plane < (label_count + 7) / 8; ++plane)
    masks.push_back(reader.take(feature_count));
  if (!reader.ok())
    return damaged("it ends too early");
  std::uint64_t key = 0;
  for (std::uint32_t feature = 0; feature < feature_count; ++feature) {
    std::uint64_t difference = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = keys.number<std::uint8_t>();
      difference |= std::uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80)
        break;
      if (shift >= 28)
        return damaged("its keys");
    }
    key += difference + (feature > 0); // sorted and distinct, so a difference is 1 or more
    if (!keys.ok() || key >> key_bits != 0)
      return damaged("its keys");
    LabelSet mask = 0;
    for (std::size_t plane = 0; plane < masks.size(); ++plane)
      mask |= std::to_integer<LabelSet>(masks[plane][feature]) << (8 * plane);
    if (mask == 0 || std::uint64_t{mask} >> label_count != 0)
      return damaged("its weights");
    const std::size_t row = model.stride_ * feature;
    for (std::size_t label = 0; label < label_count; ++label)
      if (mask >> label & 1U)
        model.weights_[row + label] = reader.number<std::int8_t>();
    std::size_t slot = static_cast<std::uint32_t>(key << model.key_shift_) >> model.slot_shift_;
    while (model.keys_[slot] != no_key)
      slot = (slot + 1) & (model.keys_.size() - 1);
    model.keys_[slot] = static_cast<std::uint32_t>(key);
    model.rows_[slot] = static_cast<std::uint32_t>(row);
  }
  if (!reader.ok() || !reader.at_end() || !keys.at_end())
    return damaged("its weights");
  return model;
}

const std::int8_t* Model::find(std::uint32_t feature) const {
  const std::uint32_t key = feature >> key_shift_;
  for (std::size_t slot = (key << key_shift_) >> slot_shift_;;
       slot = (slot + 1) & (keys_.size() - 1)) {
    if (keys_[slot] == key)
      return weights_.data() + rows_[slot];
    if (keys_[slot] == no_key)
      return nullptr;
  }
}

void Model::score(std::span<const std::uint32_t> features, Scores& scores) const {
  for (const std::uint32_t feature : features) {
    const std::int8_t* const weights = find(feature);
    if (weights == nullptr)
      continue;
    if (stride_ == 8)
      add_weights<8>(weights, scores.data());
    else if (stride_ == 16)
      add_weights<16>(weights, scores.data());
    else
      add_weights<32>(weights, scores.data());
  }
}

} // namespace tanqih::learn
