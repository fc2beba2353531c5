#include "trainer.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "bytes.hpp"
#include "learn/decode.hpp"

namespace tanqih::train {

namespace {

using learn::max_labels;

/// The weights while they are trained. FTRL keeps two numbers a weight and computes the weight from
/// them; the perceptron keeps the weight and, for its average, the sum of its changes by their
/// time.
struct Cell {
  float first = 0;  ///< FTRL: z; perceptron: weight
  float second = 0; ///< FTRL: n, the sum of squared gradients; perceptron: the changes by time
};

class Learner {
public:
  Learner(const Task& task, const std::vector<const Example*>& examples, const Options& options)
      : task_(task), options_(options), labels_(task.labels.size()),
        ids_(std::size_t{1} << options.key_bits, -1) {
    std::vector<std::uint32_t> counts(ids_.size(), 0);
    for (const Example* example : examples)
      for (std::size_t item = 0; item < example->features.size(); ++item)
        for (const std::uint32_t feature : example->features[item])
          ++counts[key(feature)];
    for (std::size_t k = 0; k < counts.size(); ++k)
      if (counts[k] >= std::max(1U, options.min_count)) {
        ids_[k] = static_cast<std::int32_t>(keys_.size());
        keys_.push_back(static_cast<std::uint32_t>(k));
      }
    cells_.resize(keys_.size() * labels_);
    weights_.resize(cells_.size(), 0);
    transition_cells_.resize((labels_ + 1) * labels_);
    transitions_.resize(transition_cells_.size(), 0);
    allowed_.resize(transition_cells_.size(), true);
    for (std::size_t before = 0; before < task.follows.size(); ++before)
      for (std::size_t label = 0; label < labels_; ++label)
        allowed_[before * labels_ + label] = task.follows[before][label];
  }

  void learn(const Example& example) {
    if (example.features.size() == 0)
      return;
    look_up(example);
    if (options_.method == Method::crf)
      follow_gradient(example);
    else
      correct(example);
    ++time_;
  }

  Weights finish() {
    if (options_.method == Method::perceptron) {
      const auto average = [&](const Cell& cell) {
        return cell.first - cell.second / static_cast<float>(time_);
      };
      for (std::size_t i = 0; i < cells_.size(); ++i)
        weights_[i] = average(cells_[i]);
      for (std::size_t i = 0; i < transition_cells_.size(); ++i)
        transitions_[i] = average(transition_cells_[i]);
    }
    Weights result;
    result.keys = std::move(keys_);
    result.values = std::move(weights_);
    for (std::size_t before = 0; before <= labels_; ++before) {
      std::vector<float>& row = result.transitions.emplace_back();
      for (std::size_t label = 0; label < labels_; ++label)
        row.push_back(allowed_[before * labels_ + label] ? transitions_[before * labels_ + label]
                                                         : -std::numeric_limits<float>::infinity());
    }
    return result;
  }

private:
  [[nodiscard]] std::uint32_t key(std::uint32_t feature) const {
    return feature >> (32 - options_.key_bits);
  }

  /// Fills rows_ (where each item's known features have their weights) and emissions_.
  void look_up(const Example& example) {
    const std::size_t items = example.features.size();
    rows_.clear();
    row_begins_.clear();
    emissions_.assign(items * labels_, 0);
    for (std::size_t item = 0; item < items; ++item) {
      row_begins_.push_back(rows_.size());
      for (const std::uint32_t feature : example.features[item])
        if (const std::int32_t id = ids_[key(feature)]; id >= 0) {
          const std::size_t row = static_cast<std::size_t>(id) * labels_;
          rows_.push_back(row);
          for (std::size_t label = 0; label < labels_; ++label)
            emissions_[item * labels_ + label] += weights_[row + label];
        }
    }
    row_begins_.push_back(rows_.size());
  }

  /// One step down the gradient of the negative log-likelihood of the right labels.
  void follow_gradient(const Example& example) {
    const std::size_t items = example.features.size();
    const std::size_t n = labels_;
    std::vector<float> transition(transitions_.size());
    for (std::size_t i = 0; i < transition.size(); ++i)
      transition[i] = allowed_[i] ? std::exp(transitions_[i]) : 0.0F;
    // Forward and backward, each item scaled to sum 1 so that nothing underflows.
    forward_.assign(items * n, 0);
    backward_.assign(items * n, 0);
    std::vector<float> scale(items);
    for (std::size_t item = 0; item < items; ++item) {
      float* const emission = &emissions_[item * n];
      const float top = *std::max_element(emission, emission + n);
      float sum = 0;
      for (std::size_t label = 0; label < n; ++label) {
        emission[label] = std::exp(std::max(emission[label] - top, -40.0F));
        float in = item == 0 ? transition[label] : 0;
        if (item > 0)
          for (std::size_t before = 0; before < n; ++before)
            in += forward_[(item - 1) * n + before] * transition[(before + 1) * n + label];
        forward_[item * n + label] = in * emission[label];
        sum += forward_[item * n + label];
      }
      scale[item] = 1 / std::max(sum, 1e-30F);
      for (std::size_t label = 0; label < n; ++label)
        forward_[item * n + label] *= scale[item];
    }
    for (std::size_t item = items; item-- > 0;)
      for (std::size_t before = 0; before < n; ++before) {
        float out = item + 1 == items ? 1.0F : 0.0F;
        if (item + 1 < items)
          for (std::size_t label = 0; label < n; ++label)
            out += transition[(before + 1) * n + label] * emissions_[(item + 1) * n + label] *
                   backward_[(item + 1) * n + label] * scale[item + 1];
        backward_[item * n + before] = out;
      }
    std::vector<float> expected(transitions_.size(), 0);
    for (std::size_t item = 0; item < items; ++item) {
      float sum = 0;
      for (std::size_t label = 0; label < n; ++label)
        sum += forward_[item * n + label] * backward_[item * n + label];
      const std::size_t right = example.labels[item];
      for (std::size_t label = 0; label < n; ++label) {
        float gradient = forward_[item * n + label] * backward_[item * n + label] / sum -
                         (label == right ? 1.0F : 0.0F);
        gradient *= example.weight;
        if (std::abs(gradient) < 1e-3F)
          continue;
        if (item == 0)
          step(transition_cells_[label], transitions_[label], gradient);
        for (std::size_t i = row_begins_[item]; i < row_begins_[item + 1]; ++i)
          step(cells_[rows_[i] + label], weights_[rows_[i] + label], gradient);
      }
      if (item == 0)
        continue;
      for (std::size_t before = 0; before < n; ++before)
        for (std::size_t label = 0; label < n; ++label)
          expected[(before + 1) * n + label] +=
              forward_[(item - 1) * n + before] * transition[(before + 1) * n + label] *
              emissions_[item * n + label] * backward_[item * n + label] * scale[item];
      expected[(std::size_t{example.labels[item - 1]} + 1) * n + right] -= 1;
    }
    for (std::size_t i = n; i < expected.size(); ++i)
      if (allowed_[i] && expected[i] != 0)
        step(transition_cells_[i], transitions_[i], expected[i] * example.weight);
  }

  void step(Cell& cell, float& weight, float gradient) const {
    const auto rate = static_cast<float>(options_.rate);
    const float before = std::sqrt(cell.second);
    cell.second += gradient * gradient;
    const float after = std::sqrt(cell.second);
    cell.first += gradient - (after - before) / rate * weight;
    const auto l1 = static_cast<float>(options_.l1);
    weight = std::abs(cell.first) <= l1
                 ? 0.0F
                 : -(cell.first - std::copysign(l1, cell.first)) /
                       ((1 + after) / rate + static_cast<float>(options_.l2));
  }

  /// The perceptron's step: where the best labels are wrong, towards the right ones.
  void correct(const Example& example) {
    const std::size_t items = example.features.size();
    const std::size_t n = labels_;
    std::vector<float> best(items * n);
    std::vector<std::size_t> from(items * n, 0);
    for (std::size_t item = 0; item < items; ++item)
      for (std::size_t label = 0; label < n; ++label) {
        float top = item == 0 && allowed_[label] ? transitions_[label] : -1e9F;
        for (std::size_t before = 0; item > 0 && before < n; ++before) {
          const std::size_t transition = (before + 1) * n + label;
          const float sum = best[(item - 1) * n + before] +
                            (allowed_[transition] ? transitions_[transition] : -1e9F);
          if (sum > top) {
            top = sum;
            from[item * n + label] = before;
          }
        }
        best[item * n + label] = top + emissions_[item * n + label];
      }
    std::vector<std::size_t> path(items);
    const auto last = best.end() - static_cast<std::ptrdiff_t>(n);
    std::size_t label = static_cast<std::size_t>(std::max_element(last, best.end()) - last);
    for (std::size_t item = items; item-- > 0;) {
      path[item] = label;
      label = from[item * n + label];
    }
    const auto change = [&](Cell& cell, float& weight, float by) {
      by *= example.weight;
      cell.first += by;
      cell.second += by * static_cast<float>(time_);
      weight = cell.first;
    };
    for (std::size_t item = 0; item < items; ++item) {
      const std::size_t right = example.labels[item];
      const std::size_t right_before = item == 0 ? 0 : std::size_t{example.labels[item - 1]} + 1;
      const std::size_t path_before = item == 0 ? 0 : path[item - 1] + 1;
      if (right != path[item])
        for (std::size_t i = row_begins_[item]; i < row_begins_[item + 1]; ++i) {
          change(cells_[rows_[i] + right], weights_[rows_[i] + right], 1);
          change(cells_[rows_[i] + path[item]], weights_[rows_[i] + path[item]], -1);
        }
      if (right != path[item] || right_before != path_before) {
        change(transition_cells_[right_before * n + right], transitions_[right_before * n + right],
               1);
        change(transition_cells_[path_before * n + path[item]],
               transitions_[path_before * n + path[item]], -1);
      }
    }
  }

  const Task& task_;
  const Options& options_;
  std::size_t labels_;
  std::vector<std::int32_t> ids_; ///< of each key; -1: not used
  std::vector<std::uint32_t> keys_;
  std::vector<Cell> cells_;            ///< [feature][label]
  std::vector<float> weights_;         ///< the same
  std::vector<Cell> transition_cells_; ///< [1 + before][label]
  std::vector<float> transitions_;
  std::vector<bool> allowed_;
  std::uint64_t time_ = 1;
  // Of the example at hand.
  std::vector<std::size_t> rows_;
  std::vector<std::size_t> row_begins_;
  std::vector<float> emissions_, forward_, backward_;
};

int quantised(float weight, unsigned units) {
  return static_cast<int>(
      std::lround(std::clamp(weight * static_cast<float>(units), -127.0F, 127.0F)));
}

} // namespace

Weights train(const Task& task, const std::vector<const Example*>& examples,
              const Options& options) {
  Learner learner(task, examples, options);
  std::vector<const Example*> order = examples;
  std::mt19937 random(options.seed);
  for (int epoch = 0; epoch < options.epochs; ++epoch) {
    for (std::size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
      std::swap(order[i - 1], order[random() % i]);
    for (const Example* example : order)
      learner.learn(*example);
  }
  return learner.finish();
}

Weights train(const Task& task, const std::vector<Example>& examples, const Options& options) {
  std::vector<const Example*> all;
  for (const Example& example : examples)
    all.push_back(&example);
  return train(task, all, options);
}

Bytes model_bytes(const Task& task, const Weights& weights, const Options& options) {
  const std::size_t n = task.labels.size();
  // The heaviest features, in order of their keys.
  std::vector<std::pair<float, std::size_t>> kept;
  for (std::size_t feature = 0; feature < weights.keys.size(); ++feature) {
    float sum = 0;
    bool any = false;
    for (std::size_t label = 0; label < n; ++label) {
      const float weight = weights.values[feature * n + label];
      any = any || quantised(weight, options.units) != 0;
      sum += std::abs(weight);
    }
    if (any)
      kept.emplace_back(-sum, feature);
  }
  std::sort(kept.begin(), kept.end());
  kept.resize(std::min(kept.size(), options.max_features));
  std::sort(kept.begin(), kept.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });

  Bytes keys;
  std::vector<Bytes> masks((n + 7) / 8);
  Bytes values;
  std::uint32_t next = 0;
  for (const auto& [sum, feature] : kept) {
    append_packed(keys, weights.keys[feature] - next);
    next = weights.keys[feature] + 1;
    std::uint32_t mask = 0;
    for (std::size_t label = 0; label < n; ++label)
      if (const int value = quantised(weights.values[feature * n + label], options.units)) {
        mask |= 1U << label;
        append(values, static_cast<std::int8_t>(value));
      }
    for (std::size_t plane = 0; plane < masks.size(); ++plane)
      append(masks[plane], static_cast<std::uint8_t>(mask >> (8 * plane)));
  }

  std::string names;
  for (const std::string& label : task.labels)
    names += label + "\n";
  names += task.feature_set + "\n";
  Bytes body;
  append(body, learn::model_version);
  append(body, static_cast<std::uint8_t>(n));
  append(body, static_cast<std::uint8_t>(options.key_bits));
  append(body, static_cast<std::uint16_t>(options.units));
  append(body, static_cast<std::uint16_t>(names.size()));
  append(body, static_cast<std::uint32_t>(kept.size()));
  append(body, static_cast<std::uint32_t>(keys.size()));
  for (const char letter : names)
    append(body, letter);
  for (const std::vector<float>& row : weights.transitions)
    for (const float weight : row)
      append(body, std::isinf(weight)
                       ? std::int16_t{INT16_MIN}
                       : static_cast<std::int16_t>(std::lround(std::clamp(
                             weight * static_cast<float>(options.units), -32767.0F, 32767.0F))));
  append(body, keys);
  for (const Bytes& plane : masks)
    append(body, plane);
  append(body, values);
  return wrapped("TQLM", body);
}

std::vector<std::vector<std::uint8_t>>
cross_validate(const Task& task, const std::vector<Example>& examples, const Options& options) {
  std::map<std::uint32_t, std::size_t> sizes;
  for (const Example& example : examples)
    sizes[example.group] += example.measured ? example.features.size() : 0;
  std::vector<std::pair<std::size_t, std::uint32_t>> groups;
  for (const auto& [group, size] : sizes)
    groups.emplace_back(size, group);
  std::sort(groups.rbegin(), groups.rend());
  const std::size_t folds = std::min<std::size_t>(std::max(2U, options.folds), groups.size());
  std::vector<std::size_t> fold_sizes(folds, 0);
  std::map<std::uint32_t, std::size_t> fold_of;
  for (const auto& [size, group] : groups) {
    const auto smallest = std::min_element(fold_sizes.begin(), fold_sizes.end());
    fold_of[group] = static_cast<std::size_t>(smallest - fold_sizes.begin());
    *smallest += size;
  }
  std::vector<std::vector<std::uint8_t>> answers(examples.size());
  learn::Decoder decoder;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<const Example*> others;
    for (const Example& example : examples)
      if (fold_of[example.group] != fold)
        others.push_back(&example);
    const auto model = learn::Model::read(model_bytes(task, train(task, others, options), options));
    for (std::size_t i = 0; i < examples.size(); ++i)
      if (examples[i].measured && fold_of[examples[i].group] == fold) {
        const auto labels = decoder.decode(model.value(), examples[i].features);
        answers[i].assign(labels.begin(), labels.end());
      }
  }
  return answers;
}

} // namespace tanqih::train
