// SPDX-License-Identifier: MIT
#include "entities/translate_organisation.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "entities/country_names.hpp"
#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

/// Of a head or of what it governs, in words.
constexpr std::size_t longest_phrase = 4;
/// Where a head's English has what it governs.
constexpr char may_govern_place = '@';
constexpr std::string_view complement_marks = "*@";
/// A name is no longer; a run of words that is taken for one would take long to join.
constexpr std::size_t longest_name = 16;

std::vector<std::u16string> folded_words(std::u16string_view name) {
  std::vector<std::u16string> words;
  each_folded_word(fold(name), [&](std::u16string_view word) { words.emplace_back(word); });
  return words;
}

class Translation {
public:
  Translation(const LatinNames& table, const Lexicon& lexicon, std::vector<std::u16string> words)
      : table_(table), lexicon_(lexicon), words_(std::move(words)) {}

  std::string english() {
    if (words_.size() < 2 || words_.size() > longest_name || !take_head())
      return {};
    take_adjectives();
    const bool governs = take_complement();
    const bool national = take_nisba();
    if (at_ < words_.size() || (!governs && !national && adjectives_.empty()))
      return {};
    return joined();
  }

private:
  /// The longest phrase of `forms` that begins at at_, and how many words it has; `first`: how its
  /// first word is read.
  std::optional<std::string_view> longest(const LatinForms& forms, std::u16string_view first,
                                          bool articles = true) {
    std::optional<std::string_view> found;
    std::size_t past = at_;
    std::u16string phrase;
    for (std::size_t i = at_; i < std::min(at_ + longest_phrase, words_.size()); ++i) {
      const std::u16string_view word = i == at_ ? first : std::u16string_view(words_[i]);
      phrase += (phrase.empty() ? u"" : u" ");
      phrase += articles ? word : without_article(word);
      if (const auto latin = forms.find(phrase)) {
        found = *latin;
        past = i + 1;
      }
    }
    if (found)
      at_ = past;
    return found;
  }

  /// With the article (القوات المسلحة) or without (قوات الأمن): وكالة الأنباء before وكالة.
  bool take_head() {
    const std::size_t begin = at_;
    const auto with_article = longest(table_.organisation_heads, without_article(words_[at_]));
    const std::size_t past = at_;
    at_ = begin;
    const auto bare = longest(table_.organisation_heads, without_article(words_[at_]), false);
    if (with_article && past > at_) {
      at_ = past;
      head_ = *with_article;
    } else if (bare) {
      head_ = *bare;
    } else {
      return false;
    }
    return true;
  }

  std::string_view adjective(std::u16string_view word) const {
    std::u16string_view bare = without_article(word);
    for (const bool feminine : {false, true}) {
      if (feminine && !bare.ends_with(u'ه'))
        break;
      if (feminine)
        bare.remove_suffix(1);
      if (const auto latin = table_.organisation_adjectives.find(bare))
        return *latin;
    }
    return {};
  }

  void take_adjectives() {
    for (; at_ < words_.size(); ++at_) {
      const std::string_view english = adjective(words_[at_]);
      if (english.empty())
        return;
      adjectives_.push_back(english);
    }
  }

  /// A phrase of the table and those that و joins to it, behind ل too (للبحوث); or a place.
  bool take_complement() {
    if (at_ == words_.size())
      return false;
    std::optional<std::string_view> phrase = longest(table_.organisation_parts, words_[at_]);
    if (!phrase && words_[at_].starts_with(u'ل')) {
      const bool hidden_article = words_[at_].starts_with(u"لل");
      phrase =
          longest(table_.organisation_parts, (hidden_article ? u"ا" : u"") + words_[at_].substr(1));
      behind_preposition_ = phrase.has_value();
    }
    if (!phrase)
      return head_.find(may_govern_place) != head_.npos && take_place();
    complement_ = *phrase;
    take_joined_parts();
    return true;
  }

  void take_joined_parts() {
    std::vector<std::string> parts = {std::move(complement_)};
    while (at_ < words_.size() && words_[at_].starts_with(u'و')) {
      const auto part =
          longest(table_.organisation_parts, std::u16string_view(words_[at_]).substr(1));
      if (!part)
        break;
      parts.emplace_back(*part);
    }
    complement_ = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
      complement_ += (i + 1 < parts.size() ? ", " : " and ") + parts[i];
  }

  bool take_place() {
    std::u16string name;
    std::size_t past = at_;
    for (std::size_t i = at_; i < std::min(at_ + longest_phrase, words_.size()); ++i) {
      name += (name.empty() ? u"" : u" ") + words_[i];
      if (const std::string english = place(name); !english.empty()) {
        complement_ = english;
        past = i + 1;
      }
    }
    at_ = past;
    return !complement_.empty();
  }

  [[nodiscard]] std::string place(const std::u16string& name) const {
    const LexicalEntry* entry = lexicon_.find(name);
    if (entry == nullptr || entry->place == 0)
      return {};
    if (entry->place_kind == PlaceKind::country && !entry->country.empty())
      return english_country(table_, entry->country.view());
    return std::string(table_.places.find(name).value_or(std::string_view{}));
  }

  bool take_nisba() {
    if (at_ + 1 != words_.size())
      return false;
    const LexicalEntry* entry = lexicon_.find(without_article(words_[at_]));
    if (entry == nullptr || entry->nationality.empty())
      return false;
    const auto adjective = table_.country_adjectives.find(from_utf8(entry->nationality.view()));
    if (!adjective)
      return false;
    nation_ = *adjective;
    ++at_;
    return true;
  }

  [[nodiscard]] std::string joined() const {
    const std::size_t place = head_.find_first_of(complement_marks);
    const std::string_view before = head_.substr(0, place);
    const std::string_view behind = head_.substr(place + 1);
    std::string words;
    const auto add = [&](std::string_view part) {
      while (part.starts_with(' '))
        part.remove_prefix(1);
      while (part.ends_with(' '))
        part.remove_suffix(1);
      if (!part.empty())
        words.append(words.empty() ? "" : " ").append(part);
    };
    add(nation_);
    for (std::size_t i = adjectives_.size(); i-- > 0;)
      add(adjectives_[i]);
    if (!complement_.empty() && !behind_preposition_) {
      add(before);
      add(complement_);
      add(behind);
      return words;
    }
    // الحكومة المصرية: no "of" that governs nothing
    add(before.substr(0, std::min(before.find(" of "), before.find(" for "))));
    add(behind);
    if (behind_preposition_) {
      add("for");
      add(complement_);
    }
    return words;
  }

  const LatinNames& table_;
  const Lexicon& lexicon_;
  std::vector<std::u16string> words_;
  std::size_t at_ = 0; ///< of the words, the next to be read
  std::string_view head_;
  std::vector<std::string_view> adjectives_;
  std::string complement_;
  bool behind_preposition_ = false;
  std::string_view nation_;
};

} // namespace

std::string translate_organisation(const LatinNames& table, const Lexicon& lexicon,
                                   std::u16string_view name) {
  return Translation(table, lexicon, folded_words(name)).english();
}

} // namespace tanqih
