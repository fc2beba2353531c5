// SPDX-License-Identifier: MIT
#include "trainer.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include "crf/byte_writer.hpp"
#include "crf/viterbi.hpp"

namespace tanqih::train {

namespace {

/// The weights of one feature while they are trained, label by label. FTRL keeps two numbers a
/// weight and computes the weight from them.
struct Row {
  static constexpr std::size_t width = 16; ///< labels, in whole vectors of a processor
  std::array<float, width> weights{};
  std::array<float, width> sums{};  ///< z of the paper
  std::array<float, width> roots{}; ///< of the sums of squared gradients: √n
};

class Learner {
public:
  Learner(const Task& task, const std::vector<const Example*>& examples, const Options& options)
      : options_(options), labels_(task.labels.size()), none_(task.none) {
    if (none_.empty())
      none_.push_back(true);
    none_.resize(labels_);
    std::vector<std::int32_t> ids(std::size_t{1} << options.key_bits, 0);
    for (const Example* example : examples)
      for (std::size_t item = 0; item < example->features.size(); ++item)
        for (const std::uint32_t feature : example->features[item])
          ++ids[key(feature)];
    for (std::size_t k = 0; k < ids.size(); ++k)
      if (ids[k] >= static_cast<std::int32_t>(std::max(1U, options.min_count))) {
        ids[k] = static_cast<std::int32_t>(keys_.size());
        keys_.push_back(static_cast<std::uint32_t>(k));
      } else {
        ids[k] = -1;
      }
    rows_.resize(keys_.size());
    transitions_.resize(labels_ + 1);
    allowed_.resize((labels_ + 1) * labels_, true);
    for (std::size_t before = 0; before < task.follows.size(); ++before)
      for (std::size_t label = 0; label < labels_; ++label)
        allowed_[before * labels_ + label] = task.follows[before][label];
    for (const Example* example : examples) {
      Sequence& sequence = sequences_.emplace_back();
      sequence.example = example;
      for (std::size_t item = 0; item < example->features.size(); ++item) {
        sequence.begins.push_back(sequence.rows.size());
        for (const std::uint32_t feature : example->features[item])
          if (const std::int32_t id = ids[key(feature)]; id >= 0)
            sequence.rows.push_back(static_cast<std::uint32_t>(id));
      }
      sequence.begins.push_back(sequence.rows.size());
    }
  }

  void learn() {
    std::vector<const Sequence*> order;
    for (const Sequence& sequence : sequences_)
      if (sequence.begins.size() > 1)
        order.push_back(&sequence);
    std::mt19937 random(options_.seed);
    for (int epoch = 0; epoch < options_.epochs; ++epoch) {
      for (std::size_t i = order.size(); i > 1; --i) // std::shuffle differs between libraries
        std::swap(order[i - 1], order[random() % i]);
      for (const Sequence* sequence : order) {
        emit(*sequence);
        demand_margin(*sequence->example);
        follow_gradient(*sequence);
      }
    }
  }

  Weights finish() {
    Weights result;
    result.keys = std::move(keys_);
    for (const Row& row : rows_)
      result.values.insert(result.values.end(), row.weights.begin(),
                           row.weights.begin() + static_cast<std::ptrdiff_t>(labels_));
    for (std::size_t before = 0; before <= labels_; ++before) {
      std::vector<float>& row = result.transitions.emplace_back();
      for (std::size_t label = 0; label < labels_; ++label)
        row.push_back(allowed_[before * labels_ + label] ? transitions_[before].weights[label]
                                                         : -std::numeric_limits<float>::infinity());
    }
    return result;
  }

private:
  /// An example with its features as places in rows_; those too rare are left out.
  struct Sequence {
    const Example* example = nullptr;
    std::vector<std::uint32_t> rows;
    std::vector<std::size_t> begins; ///< of each item's rows; one more at the end
  };

  [[nodiscard]] std::uint32_t key(std::uint32_t feature) const {
    return feature >> (32 - options_.key_bits);
  }

  /// Fills emissions_: what each item's features weigh.
  void emit(const Sequence& sequence) {
    const std::size_t items = sequence.begins.size() - 1;
    emissions_.assign(items * labels_, 0);
    for (std::size_t item = 0; item < items; ++item) {
      std::array<float, Row::width> sums{};
      for (std::size_t i = sequence.begins[item]; i < sequence.begins[item + 1]; ++i) {
        if (i + 8 < sequence.rows.size())
          __builtin_prefetch(rows_[sequence.rows[i + 8]].weights.data());
        const Row& row = rows_[sequence.rows[i]];
        for (std::size_t label = 0; label < Row::width; ++label)
          sums[label] += row.weights[label];
      }
      std::copy_n(sums.begin(), labels_,
                  emissions_.begin() + static_cast<std::ptrdiff_t>(item * labels_));
    }
  }

  /// Makes the wrong labels look better by what the right one is to be ahead of them.
  void demand_margin(const Example& example) {
    const auto margin = static_cast<float>(options_.margin);
    const auto of_side = margin + static_cast<float>(options_.side_margin);
    const auto of_miss = of_side + static_cast<float>(options_.miss_margin);
    for (std::size_t item = 0; item < example.labels.size(); ++item)
      for (std::size_t label = 0; label < labels_; ++label)
        if (const std::size_t right = example.labels[item]; label != right)
          emissions_[item * labels_ + label] += none_[label] == none_[right] ? margin
                                                : none_[label]               ? of_miss
                                                                             : of_side;
  }

  /// One step down the gradient of the negative log-likelihood of the right labels.
  void follow_gradient(const Sequence& sequence) {
    const Example& example = *sequence.example;
    const std::size_t items = sequence.begins.size() - 1;
    const std::size_t n = labels_;
    std::vector<float> transition(allowed_.size());
    for (std::size_t i = 0; i < transition.size(); ++i)
      transition[i] = allowed_[i] ? std::exp(transitions_[i / n].weights[i % n]) : 0.0F;
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
    std::vector<std::array<float, Row::width>> expected(n + 1, std::array<float, Row::width>{});
    for (std::size_t item = 0; item < items; ++item) {
      float sum = 0;
      for (std::size_t label = 0; label < n; ++label)
        sum += forward_[item * n + label] * backward_[item * n + label];
      const std::size_t right = example.labels[item];
      std::array<float, Row::width> gradient{};
      bool any = false;
      for (std::size_t label = 0; label < n; ++label) {
        const float slope = (forward_[item * n + label] * backward_[item * n + label] / sum -
                             (label == right ? 1.0F : 0.0F)) *
                            example.weight;
        if (std::abs(slope) < 1e-3F)
          continue;
        gradient[label] = slope;
        any = true;
      }
      if (any)
        for (std::size_t i = sequence.begins[item]; i < sequence.begins[item + 1]; ++i)
          step(rows_[sequence.rows[i]], gradient);
      if (item == 0) {
        expected[0] = gradient;
        continue;
      }
      for (std::size_t before = 0; before < n; ++before)
        for (std::size_t label = 0; label < n; ++label)
          expected[before + 1][label] += example.weight * forward_[(item - 1) * n + before] *
                                         transition[(before + 1) * n + label] *
                                         emissions_[item * n + label] *
                                         backward_[item * n + label] * scale[item];
      expected[std::size_t{example.labels[item - 1]} + 1][right] -= example.weight;
    }
    for (std::size_t before = 0; before <= n; ++before) {
      for (std::size_t label = 0; label < n; ++label)
        if (!allowed_[before * n + label])
          expected[before][label] = 0;
      step(transitions_[before], expected[before]);
    }
  }

  void step(Row& row, const std::array<float, Row::width>& gradient) const {
    const auto rate = static_cast<float>(1 / options_.rate);
    const auto l1 = static_cast<float>(options_.l1);
    const float least = rate + static_cast<float>(options_.l2);
    for (std::size_t label = 0; label < Row::width; ++label) {
      const float before = row.roots[label];
      const float after = std::sqrt(before * before + gradient[label] * gradient[label]);
      const float sum =
          row.sums[label] + gradient[label] - (after - before) * rate * row.weights[label];
      const float over = std::max(sum - l1, 0.0F) + std::min(sum + l1, 0.0F);
      row.roots[label] = after;
      row.sums[label] = sum;
      row.weights[label] = -over / (after * rate + least);
    }
  }

  const Options& options_;
  std::size_t labels_;
  std::vector<bool> none_; ///< as in Task, one a label
  std::vector<std::uint32_t> keys_;
  std::vector<Row> rows_;        ///< one a key
  std::vector<Row> transitions_; ///< of the begin, then of each label before
  std::vector<bool> allowed_;    ///< [1 + before][label]
  std::vector<Sequence> sequences_;
  // Of the example at hand.
  std::vector<float> emissions_, forward_, backward_;
};

/// Below 5/8 of a step: none. Such weights are many, tell little, and would cost a feature each.
constexpr float dead_zone = 0.625F;

int quantised(float weight, const Options& options) {
  const auto step = static_cast<float>(options.step);
  const auto most = std::floor(127 / static_cast<float>(options.step));
  const float steps = weight * static_cast<float>(options.scale) / step;
  if (options.step > 1 && std::abs(steps) < dead_zone)
    return 0;
  return static_cast<int>(std::lround(std::clamp(steps, -most, most)) * std::lround(step));
}

} // namespace

Weights train(const Task& task, const std::vector<const Example*>& examples,
              const Options& options) {
  Learner learner(task, examples, options);
  learner.learn();
  return learner.finish();
}

Weights train(const Task& task, const std::vector<Example>& examples, const Options& options) {
  std::vector<const Example*> all;
  all.reserve(examples.size());
  for (const Example& example : examples)
    all.push_back(&example);
  return train(task, all, options);
}

crf::Bytes model_bytes(const Task& task, const Weights& weights, const Options& options) {
  const std::size_t n = task.labels.size();
  // The heaviest features, in order of their keys.
  std::vector<std::pair<float, std::size_t>> kept;
  for (std::size_t feature = 0; feature < weights.keys.size(); ++feature) {
    float sum = 0;
    bool any = false;
    for (std::size_t label = 0; label < n; ++label) {
      const float weight = weights.values[feature * n + label];
      any = any || quantised(weight, options) != 0;
      sum += std::abs(weight);
    }
    if (any)
      kept.emplace_back(-sum, feature);
  }
  std::sort(kept.begin(), kept.end());
  kept.resize(std::min(kept.size(), options.max_features));
  std::sort(kept.begin(), kept.end(),
            [](const auto& a, const auto& b) { return a.second < b.second; });

  crf::Bytes keys;
  std::vector<crf::Bytes> masks((n + 7) / 8);
  crf::Bytes values;
  std::uint32_t next = 0;
  for (const auto& [sum, feature] : kept) {
    crf::append_packed(keys, weights.keys[feature] - next);
    next = weights.keys[feature] + 1;
    std::uint32_t mask = 0;
    for (std::size_t label = 0; label < n; ++label)
      if (const int value = quantised(weights.values[feature * n + label], options)) {
        mask |= 1U << label;
        crf::append(values, static_cast<std::int8_t>(value));
      }
    for (std::size_t plane = 0; plane < masks.size(); ++plane)
      crf::append(masks[plane], static_cast<std::uint8_t>(mask >> (8 * plane)));
  }

  std::string names;
  for (const std::string& label : task.labels)
    names += label + "\n";
  names += task.feature_set + "\n";
  crf::Bytes body;
  crf::append(body, crf::model_version);
  crf::append(body, static_cast<std::uint8_t>(n));
  crf::append(body, static_cast<std::uint8_t>(options.key_bits));
  crf::append(body, static_cast<std::uint16_t>(options.scale));
  crf::append(body, static_cast<std::uint16_t>(names.size()));
  crf::append(body, static_cast<std::uint32_t>(kept.size()));
  crf::append(body, static_cast<std::uint32_t>(keys.size()));
  for (const char letter : names)
    crf::append(body, letter);
  for (const std::vector<float>& row : weights.transitions)
    for (const float weight : row)
      crf::append(body,
                  std::isinf(weight)
                      ? std::int16_t{INT16_MIN}
                      : static_cast<std::int16_t>(std::lround(std::clamp(
                            weight * static_cast<float>(options.scale), -32767.0F, 32767.0F))));
  crf::append(body, keys);
  for (const crf::Bytes& plane : masks)
    crf::append(body, plane);
  crf::append(body, values);
  return crf::wrapped("TQLM", body);
}

std::vector<Answer> cross_validate(const Task& task, const std::vector<Example>& examples,
                                   const Options& options) {
  std::map<std::uint32_t, std::size_t> sizes;
  for (const Example& example : examples)
    sizes[example.group] += example.measured ? example.features.size() : 0;
  std::vector<std::pair<std::size_t, std::uint32_t>> groups;
  groups.reserve(sizes.size());
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
  std::vector<Answer> answers(examples.size());
  crf::Decoder decoder;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<const Example*> others;
    for (const Example& example : examples)
      if (fold_of[example.group] != fold)
        others.push_back(&example);
    const auto model = crf::Model::read(model_bytes(task, train(task, others, options), options));
    for (std::size_t i = 0; i < examples.size(); ++i)
      if (examples[i].measured && fold_of[examples[i].group] == fold) {
        const auto labels = decoder.decode(model.value(), examples[i].features);
        answers[i].labels.assign(labels.begin(), labels.end());
        const auto margins = decoder.margins(model.value());
        answers[i].margins.assign(margins.begin(), margins.end());
      }
  }
  return answers;
}

} // namespace tanqih::train
