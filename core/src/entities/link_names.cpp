// SPDX-License-Identifier: MIT
#include "entities/link_names.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include "entities/link_quantities.hpp"
#include "entities/name_key.hpp"

namespace tanqih {

namespace {

using Key = std::uint32_t;
constexpr Key no_key = ~Key{0};
constexpr std::uint32_t no_form = ~std::uint32_t{0};

/// Words of a name whose beginnings and ends are looked for: no name is longer, and those of a
/// run of ten thousand (محمد بن محمد بن …) would take the square of its size.
constexpr std::size_t longest_name = 32;

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
    join_full_names();
    join_organisations();
    join_brackets();
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
      if (!added)
        continue;
      Form form = {std::move(text), mention.type, {}, no_key, nullptr};
      const auto [key, fresh] = keys.emplace(name_identity(form) + u'\t' + type, no_key);
      if (fresh)
        key->second = sets_.add();
      form.key = key->second;
      forms_.push_back(std::move(form));
    }
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
  /// جورج بوش and جورج دبليو بوش are one, and so are a name and its beginning of two words or more.
  void join_full_names() {
    std::unordered_map<std::u16string, Key> outer; // of names of two words: first and last
    std::unordered_map<std::u16string, Key> whole; // every name of two words or more
    for (const Form& form : forms_)
      if (form.type == MentionType::person && form.words.size() >= 2) {
        whole.emplace(joined(form.words, 0, form.words.size()), form.key);
        if (form.words.size() == 2)
          outer.emplace(joined(form.words, 0, 2), form.key);
      }
    std::unordered_map<std::u16string, Key> known_by_one; // whose whole name is one word: نيمار
    for (const Form& form : forms_)
      if (form.type == MentionType::person && form.words.size() == 1 && form.entry != nullptr &&
          form.entry->is(is_person))
        known_by_one.emplace(form.words.front(), form.key);
    for (const Form& form : forms_) {
      const std::size_t size = form.words.size();
      if (form.type == MentionType::person && size > 1)
        if (const auto at = known_by_one.find(form.words.front()); at != known_by_one.end())
          sets_.unite(at->second, form.key);
      if (form.type != MentionType::person || size < 3)
        continue;
      if (const auto at = outer.find(form.words.front() + u' ' + form.words.back());
          at != outer.end())
        sets_.unite(at->second, form.key);
      for (std::size_t end = 2; end < std::min(size, longest_name); ++end)
        if (const auto at = whole.find(joined(form.words, 0, end)); at != whole.end())
          sets_.unite(at->second, form.key);
    }
  }

  /// وزارة الخارجية is وزارة الخارجية الأمريكية where the text has one such ministry only.
  void join_organisations() {
    constexpr std::size_t shortest = 2;             // words
    std::unordered_map<std::u16string, Key> longer; // by beginning; no_key: more than one
    for (const Form& form : forms_)
      if (form.type == MentionType::organisation)
        for (std::size_t end = shortest; end < std::min(form.words.size(), longest_name); ++end) {
          const auto [at, added] = longer.emplace(joined(form.words, 0, end), form.key);
          if (!added && at->second != form.key)
            at->second = no_key;
        }
    for (const Form& form : forms_)
      if (form.type == MentionType::organisation && form.words.size() >= shortest)
        if (const auto at = longer.find(joined(form.words, 0, form.words.size()));
            at != longer.end() && at->second != no_key)
          sets_.unite(at->second, form.key);
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

  /// A short name in brackets after the full one: منظمة الدول المصدرة للنفط (أوبك), مؤتمر المناخ
  /// (كوب 28).
  void join_brackets() {
    for (std::size_t m = 1; m < mentions_.size(); ++m) {
      const Mention& before = mentions_[m - 1];
      const Mention& mention = mentions_[m];
      if (mention.span.end >= text_.size() || text_[mention.span.end] != u')' ||
          form_of_[m - 1] == no_form || form_of_[m] == no_form || !may_be_short_for(m - 1, m))
        continue;
      const std::u16string_view between =
          text_.substr(before.span.end, mention.span.begin - before.span.end);
      if (between == u" (" || between == u"(")
        sets_.unite(forms_[form_of_[m - 1]].key, forms_[form_of_[m]].key);
    }
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

  /// What may be short for a name: its ends and its first word. Not its father's name: of خالد بن
  /// سالم بن راشد not سالم بن راشد, who is another one.
  template <class Use> void each_part(const Form& form, Use use) const {
    const std::size_t size = form.words.size();
    for (std::size_t begin = size > longest_name ? size - longest_name : 1; begin < size; ++begin)
      if (!is_particle(form.words[begin - 1]))
        use(joined(form.words, begin, size));
    use(form.words.front());
  }

  /// Whom a short name stands for, named before it or else anywhere: the full name that has it; بن
  /// سالم and سالم that of خالد بن سالم too, where nobody is called سالم.
  [[nodiscard]] Key full_name_of(const Form& form) const {
    const std::size_t size = form.words.size();
    const std::size_t proper = without_particle(form.words);
    for (std::size_t begin = 0; begin <= proper; ++begin)
      if (const Key key = full_.find(joined(form.words, begin, size)); key != no_key)
        return key;
    return size == proper + 1 ? fathers_.find(form.words.back()) : no_key;
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
  }

  std::vector<Entity> entities() {
    // A known person whose full name the text has keeps the short name too.
    for (const Form& form : forms_)
      if (form.entry != nullptr && form.entry->person != 0 && form.entry->is(is_person))
        told_in_full_.insert(form.key);
    for (const Form& form : forms_)
      if (form.type == MentionType::person && form.words.size() >= 2)
        note_parts(form, form.key, false);

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
        if (const Key longer = full_name_of(form);
            longer != no_key && !told_in_full_.contains(form.key))
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

  /// A person's name in full; of the rest, and among equals, the most frequent, then the first.
  static std::u16string name_of(const Entity& entity, const std::vector<std::uint32_t>& counts) {
    const auto words = [](const std::u16string& form) {
      return std::count(form.begin(), form.end(), u' ');
    };
    std::size_t best = 0;
    for (std::size_t v = 1; v < entity.variants.size(); ++v) {
      const auto more = entity.type == MentionType::person
                            ? words(entity.variants[v]) - words(entity.variants[best])
                            : 0;
      if (more > 0 || (more == 0 && counts[v] > counts[best]))
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
  FullNames full_;    ///< by what is short for them
  FullNames fathers_; ///< by a last word behind بن
};

} // namespace

void link_names(const Lexicon& lexicon, std::u16string_view text,
                const std::vector<Mention>& mentions, std::vector<Entity>& entities) {
  std::vector<Entity> names = Linker(lexicon, text, mentions).link();
  entities.insert(entities.end(), std::make_move_iterator(names.begin()),
                  std::make_move_iterator(names.end()));
}

} // namespace tanqih
