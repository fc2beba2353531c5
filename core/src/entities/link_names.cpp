// SPDX-License-Identifier: MIT
#include "entities/link_names.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include "base/marks.hpp"
#include "entities/link_quantities.hpp"
#include "entities/name_key.hpp"
#include "lexicon/phrase_filler.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using Key = std::uint32_t;
constexpr Key no_key = ~Key{0};
constexpr std::uint32_t no_form = ~std::uint32_t{0};

/// Words of a name whose beginnings and ends are looked for: no name is longer, and those of a
/// run of ten thousand (محمد بن محمد بن …) would take the square of its size.
constexpr std::size_t longest_name = 32;

/// Of a surname that is written with other vowels once: fewer may be anybody's.
constexpr std::size_t least_consonants = 3;

/// What a mention says, as it would stand alone: القاهرة where the text has للقاهرة.
std::u16string form_of(std::u16string_view text, const Mention& mention) {
  const std::uint32_t begin = mention.span.begin;
  std::u16string form(slice(text, mention.span));
  const bool hidden_article = begin >= 2 && text[begin - 1] == u'ل' && text[begin - 2] == u'ل';
  return hidden_article ? u"ال" + form : form;
}

/// A form that the text has, once however often it is met.
struct Form {
  std::u16string text;
  MentionType type{};
  std::vector<std::u16string> words; ///< key_words
  Key key = no_key;                  ///< forms of one key name one thing
  const LexicalEntry* entry = nullptr;
  bool quoted = false; ///< somewhere in the text it stands in quotation marks
};

std::u16string joined(const std::vector<std::u16string>& words, std::size_t begin,
                      std::size_t end) {
  std::u16string all;
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin)
      all += u' ';
    all += words[i];
  }
  return all;
}

/// Keys that are found to be one.
class KeySets {
public:
  Key add() {
    parents_.push_back(static_cast<Key>(parents_.size()));
    return parents_.back();
  }
  Key find(Key key) {
    while (parents_[key] != key)
      key = parents_[key] = parents_[parents_[key]];
    return key;
  }
  void unite(Key a, Key b) {
    a = find(a);
    b = find(b);
    parents_[std::max(a, b)] = std::min(a, b);
  }

private:
  std::vector<Key> parents_;
};

class Linker {
public:
  Linker(const Lexicon& lexicon, std::u16string_view text, const std::vector<Mention>& mentions)
      : lexicon_(lexicon), text_(text), mentions_(mentions) {}

  std::vector<Entity> link() {
    read_forms();
    join_known_by_one();
    join_full_names();
    join_spellings();
    join_organisations();
    join_short_names();
    return entities();
  }

private:
  /// The form of each mention, and its key: the row of the gazetteer that has it, or its words.
  void read_forms() {
    std::unordered_map<std::u16string, std::uint32_t> known;
    std::unordered_map<std::u16string, Key> keys;
    for (const Mention& mention : mentions_) {
      if (is_quantity(mention.type)) {
        form_of_.push_back(no_form);
        continue;
      }
      std::u16string text = form_of(text_, mention);
      const auto type = static_cast<char16_t>(u'0' + static_cast<int>(mention.type));
      const auto [at, added] =
          known.emplace(text + u'\t' + type, static_cast<std::uint32_t>(forms_.size()));
      form_of_.push_back(at->second);
      if (!added) {
        forms_[at->second].quoted |= is_quoted(mention.span);
        continue;
      }
      Form form = {std::move(text), mention.type, {}, no_key, nullptr, is_quoted(mention.span)};
      const auto [key, fresh] = keys.emplace(name_identity(form) + u'\t' + type, no_key);
      if (fresh)
        key->second = sets_.add();
      form.key = key->second;
      forms_.push_back(std::move(form));
    }
  }

  [[nodiscard]] bool is_quoted(Span span) const {
    const char16_t close = span.begin == 0 ? u'\0' : closing_quotation_mark(text_[span.begin - 1]);
    return close != 0 && span.end < text_.size() && text_[span.end] == close;
  }

  static bool is_full(const Form& form) {
    return form.type == MentionType::person && form.words.size() >= 2;
  }

  std::u16string name_identity(Form& form) {
    form.words = key_words(lexicon_, form.text);
    form.entry = lexicon_.find(form.text);
    const std::uint16_t row = form.entry == nullptr                    ? std::uint16_t{0}
                              : form.type == MentionType::person       ? form.entry->person
                              : form.type == MentionType::place        ? form.entry->place
                              : form.type == MentionType::organisation ? form.entry->organisation
                              : form.type == MentionType::misc         ? form.entry->other
                                                                       : std::uint16_t{0};
    if (row != 0)
      return {u'#', static_cast<char16_t>(row)};
    return joined(form.words, 0, form.words.size());
  }

  /// A known person of one name is whoever has it first: رونالدينيو, رونالدينيو غاوتشو.
  void join_known_by_one() {
    std::unordered_map<std::u16string, Key> known_by_one; // whose whole name is one word: نيمار
    for (const Form& form : forms_)
      if (form.type == MentionType::person && form.words.size() == 1 && form.entry != nullptr &&
          form.entry->is(is_person))
        known_by_one.emplace(form.words.front(), form.key);
    for (const Form& form : forms_)
      if (is_full(form))
        if (const auto at = known_by_one.find(form.words.front()); at != known_by_one.end())
          sets_.unite(at->second, form.key);
  }

  /// Whether all words of one name are in the other in their order: محمد بن زايد آل نهيان, محمد بن
  /// زايد بن سلطان آل نهيان.
  static bool one_has_other(const Form& a, const Form& b) {
    const auto& shorter = a.words.size() < b.words.size() ? a.words : b.words;
    const auto& longer = a.words.size() < b.words.size() ? b.words : a.words;
    std::size_t met = 0;
    for (std::size_t i = 0; i < longer.size() && met < shorter.size(); ++i)
      if (longer[i] == shorter[met])
        ++met;
    return met == shorter.size();
  }

  [[nodiscard]] bool is_namesake(const Form& form) const {
    const auto& words = lexicon_.namesake_words;
    return std::find(words.begin(), words.end(), words_of(form.text).back()) != words.end();
  }

  /// Calls `use` with the names of two words or more that a longer one is called by: its beginnings
  /// and its outer words. Not دونالد ترامب of دونالد ترامب جونيور.
  template <class Use> void each_shorter(const Form& form, Use use) const {
    const std::size_t size = form.words.size();
    if (size < 3 || is_namesake(form))
      return;
    use(form.words.front() + u' ' + form.words.back());
    for (std::size_t end = 2; end < std::min(size, longest_name); ++end)
      use(joined(form.words, 0, end));
  }

  /// جورج بوش and جورج دبليو بوش are one, and so are a name and its beginning. Where the longer
  /// names are of several people, جورج بوش is whichever of جورج بوش الأب and جورج بوش الابن was
  /// named last.
  void join_full_names() {
    struct Longer {
      const Form* form = nullptr; ///< the longest
      bool several = false;
    };
    std::unordered_map<std::u16string, Key> whole;
    for (const Form& form : forms_)
      if (is_full(form))
        whole.emplace(joined(form.words, 0, form.words.size()), form.key);
    std::unordered_map<std::u16string, Longer> longer;
    for (const Form& form : forms_)
      if (is_full(form))
        each_shorter(form, [&](const std::u16string& name) {
          if (!whole.contains(name))
            return;
          Longer& known = longer[name];
          if (known.form != nullptr && !one_has_other(*known.form, form))
            known.several = true;
          if (known.form == nullptr || known.form->words.size() < form.words.size())
            known.form = &form;
        });
    for (const Form& form : forms_)
      if (is_full(form))
        each_shorter(form, [&](const std::u16string& name) {
          const auto at = longer.find(name);
          if (at == longer.end())
            return;
          if (at->second.several)
            shared_names_.insert(name);
          else
            sets_.unite(whole.at(name), form.key);
        });
  }

  [[nodiscard]] bool is_listed_name(const std::u16string& word) const {
    const LexicalEntry* entry = lexicon_.find(word);
    return entry != nullptr && entry->is(name_classes);
  }

  /// Whether names that agree without long vowels are spellings of one: two names that are both
  /// known (سالم, سليم) are two.
  [[nodiscard]] bool may_be_spelling(const Form& a, const Form& b) const {
    const std::vector<std::u16string> first = words_of(a.text);
    const std::vector<std::u16string> second = words_of(b.text);
    if (first.size() != second.size())
      return false;
    for (std::size_t i = 0; i < first.size(); ++i)
      if (without_article(first[i]) != without_article(second[i]) && is_listed_name(first[i]) &&
          is_listed_name(second[i]))
        return false;
    return true;
  }

  /// سايمون كوليز, سيمون كوليز.
  void join_spellings() {
    std::unordered_map<std::u16string, const Form*> spelled;
    for (const Form& form : forms_)
      if (is_full(form)) {
        std::u16string consonants;
        for (const std::u16string& word : form.words)
          consonants += without_long_vowels(word) + u' ';
        const auto [at, added] = spelled.emplace(std::move(consonants), &form);
        if (!added && may_be_spelling(*at->second, form))
          sets_.unite(at->second->key, form.key);
      }
  }

  /// Names of organisations that go on as a shorter one, each by that; no_key: several do.
  using LongerNames = std::unordered_map<std::u16string, Key>;

  static void note_longer(LongerNames& longer, std::u16string name, Key key) {
    const auto [at, added] = longer.emplace(std::move(name), key);
    if (!added && at->second != key)
      at->second = no_key;
  }

  [[nodiscard]] static bool is_club(const Form& form) {
    return form.entry != nullptr && form.entry->organisation_kind == OrganisationKind::club;
  }

  /// The word that says what kind of organisation it is, before which one; null: there is none.
  [[nodiscard]] const LexicalEntry* head_of(const Form& form) const {
    if (form.words.size() < 2)
      return nullptr;
    const std::u16string first = words_of(form.text).front();
    for (const std::u16string_view word : {std::u16string_view(first), without_article(first)})
      if (const LexicalEntry* head = lexicon_.find(word);
          head != nullptr && head->is(is_organisation_head | is_generic_head))
        return head;
    return nullptr;
  }

  /// Whether it is a name without such a head. الأمن is no short name of مجلس الأمن.
  [[nodiscard]] static bool needs_no_head(const Form& form) {
    return form.quoted || (form.entry != nullptr && form.entry->organisation != 0);
  }

  /// وزارة الخارجية is وزارة الخارجية الأمريكية where the text has one such ministry only, الهلال
  /// so الهلال السوداني. Without its head it is named too: "المحافظين" after حزب المحافظين; برشلونة
  /// after نادي برشلونة; and what has a head of its own, الاتحاد الوطني after حزب الاتحاد الوطني,
  /// but الجيش السوري is not قيادة الجيش السوري.
  void join_organisations() {
    LongerNames by_beginning;
    LongerNames without_head;
    LongerNames without_generic_head;
    LongerNames without_institution;
    for (const Form& form : forms_)
      if (form.type == MentionType::organisation) {
        const std::size_t size = form.words.size();
        for (std::size_t end = is_club(form) ? 1 : 2; end < std::min(size, longest_name); ++end)
          note_longer(by_beginning, joined(form.words, 0, end), form.key);
        const LexicalEntry* head = head_of(form);
        if (head == nullptr)
          continue;
        const std::u16string rest = joined(form.words, 1, size);
        note_longer(without_head, rest, form.key);
        if (head->is(is_generic_head))
          note_longer(without_generic_head, rest, form.key);
        if (head->is(is_generic_head | is_institution))
          note_longer(without_institution, rest, form.key);
      }
    const auto join = [&](const LongerNames& longer, const Form& form) {
      const auto at = longer.find(joined(form.words, 0, form.words.size()));
      if (at != longer.end() && at->second != no_key)
        sets_.unite(at->second, form.key);
    };
    for (const Form& form : forms_)
      if (form.type == MentionType::organisation) {
        join(by_beginning, form);
        join(head_of(form) != nullptr ? without_institution
             : needs_no_head(form)    ? without_head
                                      : without_generic_head,
             form);
      }
  }

  /// Whether a name in brackets may be another for the one before them. A known place there tells
  /// where the first is: بيروت (لبنان), مانشستر سيتي (إنجلترا).
  [[nodiscard]] bool may_be_short_for(std::size_t before, std::size_t bracketed) const {
    const auto names_things = [](MentionType type) {
      return type == MentionType::organisation || type == MentionType::misc ||
             type == MentionType::place;
    };
    const MentionType first = mentions_[before].type;
    const MentionType second = mentions_[bracketed].type;
    const LexicalEntry* const entry = forms_[form_of_[bracketed]].entry;
    return names_things(first) && names_things(second) &&
           (first == second || second != MentionType::place) &&
           (second == MentionType::organisation || entry == nullptr || !entry->is(is_place));
  }

  /// What may stand before the marks that a short name is in: nothing, or one more word of the full
  /// name, وكالة الأنباء القطرية الرسمية "قنا".
  static bool may_go_between(std::u16string_view words) {
    if (words.ends_with(u' '))
      words.remove_suffix(1);
    return words.empty() || (words.front() == u' ' && has_article(words.substr(1)) &&
                             words.find(u' ', 1) == words.npos);
  }

  /// Whether a name stands in brackets right after another; or, of organisations, one word in
  /// quotation marks.
  [[nodiscard]] bool follows_in_marks(std::size_t before, std::size_t marked) const {
    const Span full = mentions_[before].span;
    const Span name = mentions_[marked].span;
    const bool word = mentions_[before].type == MentionType::organisation &&
                      mentions_[marked].type == MentionType::organisation &&
                      forms_[form_of_[marked]].words.size() == 1;
    const bool in_brackets = name.end < text_.size() && text_[name.end] == u')' &&
                             name.begin > full.end && text_[name.begin - 1] == u'(';
    return (in_brackets || (word && is_quoted(name))) && name.begin > full.end &&
           may_go_between(text_.substr(full.end, name.begin - 1 - full.end));
  }

  /// A short name after the full one: منظمة الدول المصدرة للنفط (أوبك), مؤتمر المناخ (كوب 28).
  void join_short_names() {
    for (std::size_t m = 1; m < mentions_.size(); ++m)
      if (form_of_[m - 1] != no_form && form_of_[m] != no_form && may_be_short_for(m - 1, m) &&
          follows_in_marks(m - 1, m))
        sets_.unite(forms_[form_of_[m - 1]].key, forms_[form_of_[m]].key);
  }

  /// The full names that a short one may stand for: by every end of theirs, and by their first
  /// word.
  struct FullNames {
    std::unordered_map<std::u16string, Key> latest; ///< met so far, the last one
    std::unordered_map<std::u16string, Key> first;  ///< in the whole text, the first one

    [[nodiscard]] Key find(const std::u16string& part) const {
      for (const auto* names : {&latest, &first})
        if (const auto at = names->find(part); at != names->end())
          return at->second;
      return no_key;
    }
  };

  /// بن سلمان is short for محمد بن سلمان as سلمان is: where the name proper begins.
  [[nodiscard]] std::size_t without_particle(const std::vector<std::u16string>& words) const {
    if (words.size() < 2)
      return 0;
    const LexicalEntry* entry = lexicon_.find(words.front());
    return entry != nullptr && entry->is(is_family_particle) && !entry->is(name_classes) ? 1 : 0;
  }

  [[nodiscard]] bool is_particle(const std::u16string& word) const {
    const LexicalEntry* entry = lexicon_.find(word);
    return entry != nullptr && entry->is(is_family_particle);
  }

  /// What may be short for a name: its ends, its first word, بن with the father's name, and what
  /// others are called too. Not its father's name: of خالد بن سالم بن راشد not سالم بن راشد, who is
  /// another one.
  template <class Use> void each_part(const Form& form, Use use) const {
    const std::size_t size = form.words.size();
    for (std::size_t begin = size > longest_name ? size - longest_name : 1; begin < size; ++begin)
      if (!is_particle(form.words[begin - 1]))
        use(joined(form.words, begin, size));
    use(form.words.front());
    if (size > 3 && is_particle(form.words[1]))
      use(joined(form.words, 1, 3));
    if (!shared_names_.empty())
      each_shorter(form, [&](std::u16string name) {
        if (shared_names_.contains(name))
          use(std::move(name));
      });
  }

  /// Of a short name that was read with و or another proclitic, والحربي, where nobody is called so.
  [[nodiscard]] Key without_proclitic(const Form& form) const {
    constexpr std::u16string_view proclitics = u"وفلب";
    if (form.text.size() < 4 || proclitics.find(form.text.front()) == proclitics.npos ||
        is_listed_name(form.text))
      return no_key;
    const std::vector<std::u16string> rest =
        key_words(lexicon_, std::u16string_view(form.text).substr(1));
    return full_.find(joined(rest, 0, rest.size()));
  }

  /// The rank that the word before a mention gives it: king of والملك سلمان, of الملك; empty: none.
  [[nodiscard]] std::string_view rank_before(const Mention& mention) const {
    constexpr std::size_t longest_word = 16;
    const std::size_t end = mention.span.begin;
    if (end < 2 || text_[end - 1] != u' ')
      return {};
    const std::size_t from = end - 1 - std::min(end - 1, longest_word);
    const std::u16string_view before = text_.substr(from, end - 1 - from);
    const std::size_t space = before.find_last_of(u" \n");
    const std::u16string word = fold(space == before.npos ? before : before.substr(space + 1));
    for (const auto& [title, rank] : lexicon_.ranks) // للملك has no alef
      if (word.size() <= title.size() + 2 && word.ends_with(std::u16string_view(title).substr(1)))
        return rank;
    return {};
  }

  /// Whether a short name has a rank that the full one, which has another, never has: الملك سلمان
  /// is not الأمير محمد بن سلمان.
  [[nodiscard]] bool is_of_other_rank(const Mention& mention, const Form& form, Key full) {
    const std::string_view rank = form.words.size() == 1 ? rank_before(mention) : "";
    const auto known = ranks_.find(sets_.find(full));
    return !rank.empty() && known != ranks_.end() && !known->second.contains(rank);
  }

  /// Whom a short name stands for, named before it or else anywhere: the full name that has it; بن
  /// سالم and سالم that of خالد بن سالم too, where nobody is called سالم; جريفين that of كاثي
  /// جريفن, where it is no other name that is known.
  [[nodiscard]] Key full_name_of(const Form& form) const {
    const std::size_t size = form.words.size();
    const std::size_t proper = without_particle(form.words);
    for (std::size_t begin = 0; begin <= proper; ++begin)
      if (const Key key = full_.find(joined(form.words, begin, size)); key != no_key)
        return key;
    if (const Key key = without_proclitic(form); key != no_key)
      return key;
    if (size != proper + 1)
      return no_key;
    if (const Key key = fathers_.find(form.words.back()); key != no_key)
      return key;
    const std::u16string consonants = without_long_vowels(form.words.back());
    return consonants.size() < least_consonants || is_listed_name(form.text)
               ? no_key
               : spelled_.find(consonants);
  }

  /// Remembers a full name's parts; `met`: in the text so far, else anywhere in it.
  void note_parts(const Form& form, Key key, bool met) {
    const auto note = [&](FullNames& names, std::u16string part) {
      if (met)
        names.latest[std::move(part)] = key;
      else
        names.first.emplace(std::move(part), key);
    };
    each_part(form, [&](std::u16string part) { note(full_, std::move(part)); });
    if (is_particle(form.words[form.words.size() - 2]))
      note(fathers_, form.words.back());
    note(spelled_, without_long_vowels(form.words.back()));
  }

  void note_ranks() {
    for (std::size_t m = 0; m < mentions_.size(); ++m)
      if (form_of_[m] != no_form && is_full(forms_[form_of_[m]]))
        if (const std::string_view rank = rank_before(mentions_[m]); !rank.empty())
          ranks_[sets_.find(forms_[form_of_[m]].key)].insert(rank);
  }

  std::vector<Entity> entities() {
    // A known person whose full name the text has keeps the short name too.
    for (const Form& form : forms_)
      if (form.entry != nullptr && form.entry->person != 0 && form.entry->is(is_person))
        told_in_full_.insert(form.key);
    for (const Form& form : forms_)
      if (form.type == MentionType::person && form.words.size() >= 2)
        note_parts(form, form.key, false);
    note_ranks();

    std::vector<Entity> entities;
    std::unordered_map<Key, std::uint32_t> entity_of;
    std::vector<std::vector<std::uint32_t>> counts;            // of each entity's variants
    std::unordered_map<std::uint64_t, std::size_t> variant_of; // by entity and form
    for (std::uint32_t m = 0; m < mentions_.size(); ++m) {
      if (form_of_[m] == no_form)
        continue;
      const Form& form = forms_[form_of_[m]];
      Key key = form.key;
      if (form.type == MentionType::person) {
        // Two people of one surname stay two; the surname alone is the one named last.
        if (const Key longer = full_name_of(form); longer != no_key &&
                                                   !told_in_full_.contains(form.key) &&
                                                   !is_of_other_rank(mentions_[m], form, longer))
          key = longer;
        if (form.words.size() >= 2)
          note_parts(form, key, true);
      }
      const auto [at, added] =
          entity_of.emplace(sets_.find(key), static_cast<std::uint32_t>(entities.size()));
      if (added) {
        entities.push_back({form.type, {}, {}, {}, {}});
        counts.emplace_back();
      }
      Entity& entity = entities[at->second];
      entity.mentions.push_back(m);
      const auto [variant, new_form] = variant_of.emplace(
          static_cast<std::uint64_t>(at->second) << 32U | form_of_[m], entity.variants.size());
      if (new_form) {
        entity.variants.push_back(form.text);
        counts[at->second].push_back(0);
      }
      ++counts[at->second][variant->second];
      if (entity.value.empty())
        entity.value = value_of(form, mentions_[m]);
    }
    for (std::size_t e = 0; e < entities.size(); ++e)
      entities[e].name = name_of(entities[e], counts[e]);
    return entities;
  }

  static std::string value_of(const Form& form, const Mention& mention) {
    if (form.type == MentionType::place && form.entry != nullptr &&
        form.entry->place_kind == PlaceKind::country)
      return std::string(form.entry->country.view());
    return mention.value;
  }

  /// Whether a longer form is another one with words before it that are no name, met once: ووري
  /// جثمان سالم الحربي.
  [[nodiscard]] bool has_more_than_name(const std::u16string& longer, std::uint32_t count,
                                        const std::u16string& name) const {
    return count == 1 && longer.ends_with(u' ' + name) && name.find(u' ') != name.npos &&
           !is_listed_name(longer.substr(0, longer.find(u' ')));
  }

  /// The name in full of a person, and of an organisation that no table has; of the rest, and among
  /// equals, the most frequent form, then the first.
  [[nodiscard]] std::u16string name_of(const Entity& entity,
                                       const std::vector<std::uint32_t>& counts) const {
    const auto words = [](const std::u16string& form) {
      return std::count(form.begin(), form.end(), u' ');
    };
    const auto is_listed = [&](const std::u16string& form) {
      const LexicalEntry* entry = lexicon_.find(form);
      return entry != nullptr && entry->organisation != 0;
    };
    const bool in_full = entity.type == MentionType::person ||
                         (entity.type == MentionType::organisation &&
                          std::none_of(entity.variants.begin(), entity.variants.end(), is_listed));
    std::size_t best = 0;
    for (std::size_t v = 1; v < entity.variants.size(); ++v) {
      const std::u16string& form = entity.variants[v];
      const std::u16string& known = entity.variants[best];
      const auto more = in_full ? words(form) - words(known) : 0;
      const bool person = entity.type == MentionType::person;
      const bool better = more > 0 ? !(person && has_more_than_name(form, counts[v], known))
                                   : more == 0 && counts[v] > counts[best];
      if (better || (person && has_more_than_name(known, counts[best], form)))
        best = v;
    }
    return entity.variants[best];
  }

  const Lexicon& lexicon_;
  std::u16string_view text_;
  const std::vector<Mention>& mentions_;
  std::vector<Form> forms_;
  std::vector<std::uint32_t> form_of_; ///< of each mention
  KeySets sets_;
  std::unordered_set<Key> told_in_full_;
  std::unordered_map<Key, std::unordered_set<std::string_view>> ranks_; ///< of full names
  FullNames full_;                                  ///< by what is short for them
  FullNames fathers_;                               ///< by a last word behind بن
  FullNames spelled_;                               ///< by a last word without its long vowels
  std::unordered_set<std::u16string> shared_names_; ///< of two words or more, by several people
};

} // namespace

void link_names(const Lexicon& lexicon, std::u16string_view text,
                const std::vector<Mention>& mentions, std::vector<Entity>& entities) {
  std::vector<Entity> names = Linker(lexicon, text, mentions).link();
  entities.insert(entities.end(), std::make_move_iterator(names.begin()),
                  std::make_move_iterator(names.end()));
}

} // namespace tanqih
