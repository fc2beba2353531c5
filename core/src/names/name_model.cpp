// SPDX-License-Identifier: MIT
#include "names/name_model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

#include "crf/narrow_viterbi.hpp"
#include "names/name_features.hpp"
#include "names/name_letters.hpp"
#include "names/token_majority.hpp"

namespace tanqih {

namespace {

/// What the lexicon calls a name of `type`.
LexicalClasses classes_of(MentionType type) {
  switch (type) {
  case MentionType::person:
    return name_classes;
  case MentionType::place:
    return is_place | is_common_place | is_place_head;
  case MentionType::organisation:
    return is_organisation | is_common_organisation | is_organisation_head | is_generic_head;
  case MentionType::misc:
    return is_other_name | is_common_other_name | is_term | is_other_head;
  default:
    return 0;
  }
}

/// What the tables call any name, or the head of one.
constexpr LexicalClasses any_name = name_classes | is_place | is_common_place | is_place_head |
                                    is_place_word | is_organisation | is_common_organisation |
                                    is_organisation_head | is_generic_head | is_other_name |
                                    is_common_other_name | is_other_head;

Error other_features(std::string_view what) {
  return {ErrorCode::damaged_data,
          "The model of " + std::string(what) +
              " is for other features than this library's; train it again."};
}

} // namespace

Result<WordModels> load_word_models(std::span<const std::byte> classes,
                                    std::span<const std::byte> letters) {
  auto words = WordClasses::read(classes);
  if (!words)
    return words.error();
  auto weights = crf::Model::read(letters);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != letter_feature_set || weights.value().label_count() != 2)
    return other_features("names' letters");
  return WordModels{std::move(words).value(), std::move(weights).value()};
}

Result<NameModel> load_name_model(std::span<const std::byte> classes,
                                  std::span<const std::byte> letters,
                                  std::span<const std::byte> model) {
  auto words = load_word_models(classes, letters);
  if (!words)
    return words.error();
  auto weights = crf::Model::read(model);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != name_feature_set ||
      !std::equal(weights.value().labels().begin(), weights.value().labels().end(),
                  name_labels.begin(), name_labels.end()))
    return other_features("names");
  return NameModel{std::move(words).value(), std::move(weights).value()};
}

namespace {

/// What the features of a word weigh, label by label. 16 bits hold 258 features' bytes, and no word
/// has more than 200.
using Sums = crf::NarrowScores;
static_assert(name_labels.size() <= std::tuple_size_v<Sums>);

void add(Sums& sums, const Sums& more) {
  Sums added = sums; // of its own, so that all labels are added at once
  for (std::size_t label = 0; label < added.size(); ++label)
    added[label] = static_cast<std::int16_t>(added[label] + more[label]);
  sums = added;
}

/// Takes features and sums up their weights.
class Weigher {
public:
  explicit Weigher(const crf::Model& model) : model_(model) {}
  void operator()(FeatureGroup, std::uint32_t hash) {
    features_[count_] = hash; // written over by the next if the model has it not: no branch
    count_ += model_.may_have(hash);
  }
  /// Adds what has been taken to `sums`; false: nothing has been.
  bool weigh(Sums& sums) {
    const std::size_t count = std::exchange(count_, 0);
    if (count != 0)
      model_.add(std::span(features_).first(count), sums);
    return count != 0;
  }

private:
  const crf::Model& model_;
  std::array<std::uint32_t, 256> features_;
  std::size_t count_ = 0;
};

/// What some features weigh, in so many rows, kept for when their key comes again. A place holds
/// the last key that fell on it: a map would keep the rows of all words of a text of any length,
/// and could not be prefetched.
template <std::size_t Rows> class KeptScores {
public:
  KeptScores(Weigher& weigher, std::size_t words)
      : weigher_(weigher), slots_(std::bit_ceil(std::clamp<std::size_t>(words, 16, most_slots))),
        shift_(64 - std::countr_zero(slots_.size())) {}

  /// Sends for what is kept for a key that will be asked for soon.
  void prefetch(std::uint64_t key) const {
    const auto* const slot = reinterpret_cast<const char*>(&slots_[place_of(key)]);
    for (std::size_t at = 0; at < sizeof(Slot); at += 64)
      __builtin_prefetch(slot + at);
  }

  /// `take(row)` gives the weigher the features of a row.
  template <class Take> const std::array<Sums, Rows>& operator()(std::uint64_t key, Take take) {
    Slot& slot = slots_[place_of(key)];
    if (slot.key != key) {
      slot = {key, {}};
      for (std::size_t row = 0; row < Rows; ++row) {
        take(row);
        weigher_.weigh(slot.rows[row]);
      }
    }
    return slot.rows;
  }

private:
  static constexpr std::size_t most_slots = std::size_t{1} << 12;
  struct Slot {
    std::uint64_t key = 0;
    std::array<Sums, Rows> rows;
  };
  [[nodiscard]] std::size_t place_of(std::uint64_t key) const {
    return static_cast<std::size_t>(key * golden_64 >> shift_);
  }

  Weigher& weigher_;
  std::vector<Slot> slots_; ///< a power of two
  int shift_;
};

/// What all features of a sentence's words weigh.
class SentenceScores {
public:
  SentenceScores(const crf::Model& model, const Facts& facts)
      : facts_(facts), weigher_(model), forms_(weigher_, facts.words.size()),
        standings_(weigher_, facts.words.size()), pairs_(weigher_, facts.words.size()),
        arounds_(weigher_, facts.words.size()) {}

  /// Of the sentence [begin, end), one a word; valid until the next call.
  std::span<const Sums> operator()(std::size_t begin, std::size_t end) {
    begin_ = begin;
    sums_.assign(end - begin, Sums{});
    // begin - step may wrap below 0.
    for (std::size_t step = 1; step <= reach; ++step)
      spread(beyond(false), begin - step, begin, std::min(end, begin + reach + 1 - step));
    for (std::size_t at = begin; at < end; ++at) {
      if (at + 2 < facts_.words.size()) {
        forms_.prefetch(repeated_form_key(facts_.words[at + 2]));
        standings_.prefetch(standing_key(facts_.words[at + 2]));
      }
      spread(facts_.words[at], at, std::max(begin + reach, at) - reach,
             std::min(end, at + reach + 1));
    }
    for (std::size_t at = end; at < end + reach; ++at)
      spread(beyond(true), at, std::max(begin + reach, at) - reach, end);
    for (std::size_t at = begin; at <= end; ++at)
      spread_pair(word_near(facts_, begin, end, at, -1), at < end ? facts_.words[at] : beyond(true),
                  at, end);
    for (std::size_t at = begin; at < end; ++at) {
      const Around near = around(facts_, begin, end, at);
      add(sums_[at - begin],
          arounds_(around_key(near), [&](std::size_t) { around_features(near, weigher_); })[0]);
      joint_features(facts_, begin, end, at, weigher_);
      taste_features(facts_, begin, end, at, weigher_);
      weigher_.weigh(sums_[at - begin]);
    }
    return sums_;
  }

  /// Adds to those sums what the majorities of words like theirs weigh; false: nothing.
  bool add_majorities(std::size_t begin, std::size_t end, std::span<Sums> sums) {
    bool any = false;
    for (std::size_t at = begin; at < end; ++at) {
      majority_features(facts_, begin, end, at, weigher_);
      any = weigher_.weigh(sums[at - begin]) || any;
    }
    return any;
  }

private:
  /// What `word`, which stands at `at`, weighs for the words [from, to).
  void spread(const WordFacts& word, std::size_t at, std::size_t from, std::size_t to) {
    const auto distance = [](std::size_t row) { return static_cast<int>(row) - reach; };
    const auto& by_form = forms_(repeated_form_key(word), [&](std::size_t row) {
      form_features(facts_, word, distance(row), weigher_);
      if (row == reach)
        repetition_features(word, weigher_);
    });
    const auto& by_standing = standings_(standing_key(word), [&](std::size_t row) {
      standing_features(word, distance(row), weigher_);
    });
    for (std::size_t near = from; near < to; ++near) {
      const std::size_t row = reach + at - near;
      add(sums_[near - begin_], by_form[row]);
      add(sums_[near - begin_], by_standing[row]);
    }
  }

  /// What two neighbours, the second of which stands at `at`, weigh for each other.
  void spread_pair(const WordFacts& first, const WordFacts& second, std::size_t at,
                   std::size_t end) {
    const auto& rows = pairs_(pair_key(first, second), [&](std::size_t row) {
      pair_features(first, second, row == 1, weigher_);
    });
    if (at > begin_)
      add(sums_[at - 1 - begin_], rows[0]);
    if (at < end)
      add(sums_[at - begin_], rows[1]);
  }

  const Facts& facts_;
  Weigher weigher_;
  KeptScores<2 * reach + 1> forms_, standings_; ///< rows by reach + distance
  KeptScores<2> pairs_;                         ///< for the first word, for the second
  KeptScores<1> arounds_;
  std::vector<Sums> sums_;
  std::size_t begin_ = 0; ///< of the sentence
};

/// So many words in Latin letters in a row are a text in another language, where this model knows
/// no names.
constexpr std::size_t foreign_run = 6;

/// What stands before a clause is part of no name but a title: وأكدت المنظمة أن الطريق سيفتح. But
/// سي أن أن and آن هاثاواي, which the tables know whole.
bool opens_clause(const WordFacts& word) {
  constexpr LexicalClasses names = name_classes | is_place | is_common_place | is_organisation |
                                   is_common_organisation | is_other_name | is_common_other_name;
  return (word.begins & is_report_particle) != 0 && ((word.begins_long | word.inside) & names) == 0;
}

/// Fills `allowed` with what each word of the sentence may be; empty: anything.
void constrain(std::span<const WordFacts> sentence, std::vector<crf::LabelSet>& allowed) {
  allowed.clear();
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (opens_clause(sentence[i])) {
      allowed.resize(sentence.size(), crf::any_label);
      allowed[i] = 1U << label_none | 1U << label_misc | 1U << label_in_misc;
    }
  std::size_t run = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    run = sentence[i].latin() ? run + 1 : sentence[i].only_marks() ? run : 0;
    if (run < foreign_run)
      continue;
    allowed.resize(sentence.size(), crf::any_label);
    for (std::size_t back = i + 1;
         back-- > 0 && (sentence[back].latin() || sentence[back].only_marks());)
      if (std::exchange(allowed[back], 1U << label_none) != crf::any_label)
        break;
  }
}

/// Units of the token before the name: 1 in والقاهرة. The article is the name's (الشركة التونسية),
/// but what is written after لل is without it.
std::uint32_t proclitics_before(const WordModels& models, std::u16string_view text,
                                const Token& token, const Lookup& lookup, std::size_t at,
                                MentionType type) {
  const std::u16string_view word = slice(text, token.span);
  const Match* match = lookup.longest(at, classes_of(type));
  if (match == nullptr)
    match = lookup.longest(at, any_name);
  if (match != nullptr) {
    const std::uint32_t stem = match->stem;
    return stem >= 2 && word.substr(stem - 2, 2) == u"ال" ? stem - 2 : stem;
  }
  // A name that no table has: its first letter is the name's where the whole is a known word, and a
  // conjunction or preposition where the rest is one. وسمالينج: of two strangers the و is none.
  if (word.size() < 4 || (token.stems >> 1 & 1U) == 0)
    return 0;
  const auto known = [&](std::u16string_view part) {
    std::u16string form;
    append_form(part, form);
    return models.classes.find(text_hash(std::u16string_view(form))).fine != 0;
  };
  if (known(word))
    return 0;
  const bool conjunction = word.front() == u'و';
  const bool place_in = word.front() == u'ب' && type == MentionType::place;
  return conjunction || place_in || known(word.substr(1)) ? 1 : 0;
}

} // namespace

std::uint8_t name_confidence(std::int32_t margin, std::int32_t scale) {
  // At 0, 1/2, 1 … 10 nats.
  static constexpr std::array<std::uint8_t, 21> right = {47, 49, 52, 56, 61, 67, 73, 76, 80, 85, 88,
                                                         89, 91, 94, 96, 97, 97, 97, 98, 98, 98};
  const std::int64_t step = std::int64_t{margin} * 2 / scale;
  return right[static_cast<std::size_t>(std::clamp<std::int64_t>(step, 0, 20))];
}

namespace {

/// Labels the sentences of a text one by one.
class Labeller {
public:
  Labeller(const crf::Model& model, Facts&& facts)
      : model_(model), facts_(std::move(facts)), scores_of_(model, facts_), decoder_(model) {
    result_.labels.resize(facts_.words.size());
    result_.confidences.resize(facts_.words.size());
  }

  NameLabels operator()() && {
    const std::size_t size = facts_.words.size();
    for (std::size_t begin = 0, end = 0; begin < size; begin = end) {
      end = majority_window_end(facts_.words, begin);
      sums_.clear();
      for (std::size_t from = begin, to = 0; from < end; from = to) {
        to = sentence_end(facts_, from);
        const std::span<const Sums> sums = scores_of_(from, to);
        sums_.insert(sums_.end(), sums.begin(), sums.end());
        decode(sums, from, to);
      }
      const auto window = [&](auto& all) { return std::span(all).subspan(begin, end - begin); };
      tell_majorities(window(facts_.words), window(result_.labels), window(result_.confidences));
      for (std::size_t from = begin, to = 0; from < end; from = to) {
        to = sentence_end(facts_, from);
        const std::span<Sums> sums = std::span(sums_).subspan(from - begin, to - from);
        if (scores_of_.add_majorities(from, to, sums))
          decode(sums, from, to);
      }
    }
    return std::move(result_);
  }

private:
  void decode(std::span<const Sums> sums, std::size_t begin, std::size_t end) {
    constrain(std::span(facts_.words).subspan(begin, end - begin), allowed_);
    const auto best = decoder_.decode(sums, allowed_);
    std::copy(best.begin(), best.end(),
              result_.labels.begin() + static_cast<std::ptrdiff_t>(begin));
    const auto confidences = std::span(result_.confidences).subspan(begin, end - begin);
    if (std::all_of(best.begin(), best.end(), [](std::uint8_t label) { return label == 0; })) {
      std::fill(confidences.begin(), confidences.end(), std::uint8_t{100}); // nobody asks
      return;
    }
    const auto margins = decoder_.margins();
    std::transform(margins.begin(), margins.end(), confidences.begin(),
                   [&](std::int32_t margin) { return name_confidence(margin, model_.scale()); });
  }

  const crf::Model& model_;
  Facts facts_;
  SentenceScores scores_of_;
  NameLabels result_;
  std::vector<Sums> sums_; ///< of the words of a window
  std::vector<crf::LabelSet> allowed_;
  crf::NarrowDecoder decoder_;
};

} // namespace

NameLabels label_names(const NameModel& names, Facts facts) {
  return Labeller(names.model, std::move(facts))();
}

std::vector<Mention> tag_names_by_model(const NameModel& names, std::u16string_view text,
                                        const std::vector<Token>& tokens, const Lookup& lookup,
                                        const std::vector<Mention>& rules, Taste taste) {
  if (names.model.label_count() == 0)
    return {}; // a damaged table, see base/lazy.hpp
  Facts facts = word_facts(names.words, text, tokens, lookup, rules);
  facts.taste = taste;
  const NameLabels found = label_names(names, std::move(facts));
  std::vector<Mention> mentions;
  for (std::size_t begin = 0; begin < tokens.size();) {
    if (!begins_name(found.labels[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    std::uint8_t confidence = found.confidences[begin];
    for (; end < tokens.size() && !tokens[end].sentence_begin &&
           found.labels[end] == found.labels[begin] + 1;
         ++end)
      confidence = std::min(confidence, found.confidences[end]);
    const MentionType type = type_of(found.labels[begin]);
    mentions.push_back(
        {{tokens[begin].span.begin +
              proclitics_before(names.words, text, tokens[begin], lookup, begin, type),
          tokens[end - 1].span.end},
         type,
         Origin::model,
         confidence,
         {}});
    begin = end;
  }
  return mentions;
}

} // namespace tanqih
