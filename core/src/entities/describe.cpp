// SPDX-License-Identifier: MIT
#include "entities/describe.hpp"

#include <algorithm>
#include <optional>

#include "base/characters.hpp"
#include "base/marks.hpp"
#include "entities/country_names.hpp"
#include "entities/link_quantities.hpp"
#include "entities/name_key.hpp"
#include "entities/translate_organisation.hpp"
#include "entities/transliterate.hpp"
#include "lexicon/look_up.hpp"
#include "names/candidates.hpp"
#include "names/person_rules.hpp"
#include "tanqih/encode.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

class Descriptions {
public:
  Descriptions(const RuleText& text, const std::vector<Mention>& mentions,
               std::vector<Entity>& entities)
      : text_(text), mentions_(mentions), entities_(entities), entity_of_(mentions.size(), none),
        begins_(text.tokens.size(), none), ends_(mentions.size()) {
    for (std::uint32_t e = 0; e < entities.size(); ++e)
      for (const std::uint32_t m : entities[e].mentions)
        entity_of_[m] = e;
    std::size_t token = 0;
    for (std::uint32_t m = 0; m < mentions.size(); ++m) {
      while (token < begins_.size() && text.tokens[token].span.end <= mentions[m].span.begin)
        ++token;
      if (token < begins_.size())
        begins_[token] = m;
      ends_[m] = token;
      while (ends_[m] < begins_.size() && text.tokens[ends_[m]].span.begin < mentions[m].span.end)
        ++ends_[m];
    }
  }

  void find() {
    for (std::size_t i = 0; i < begins_.size();) {
      const Role role = role_at(i);
      if (role.mention != none)
        add_role(role);
      i = std::max(i + 1, role.end);
    }
    for (std::uint32_t m = 0; m < mentions_.size(); ++m)
      if (is_person(m))
        find_apposition(m);
      else if (mentions_[m].type == MentionType::organisation)
        add_country(m, begin_of(m), ends_[m], false);
  }

private:
  /// A title with all that belongs to it, and whose it is.
  struct Role {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t title_end = 0;    ///< of the title proper, whose nisba is its holder's too
    std::uint32_t mention = none; ///< whose
  };

  [[nodiscard]] bool is_person(std::uint32_t mention) const {
    return mention != none && mentions_[mention].type == MentionType::person;
  }

  [[nodiscard]] bool is_person_at(std::size_t token) const {
    return text_.follows(token) && is_person(begins_[token]);
  }

  [[nodiscard]] bool begins_with(std::size_t token, char16_t unit) const {
    return token < begins_.size() && text_.text[text_.tokens[token].span.begin] == unit;
  }

  [[nodiscard]] std::size_t begin_of(std::uint32_t mention) const {
    std::size_t token = ends_[mention];
    while (token > 0 && text_.tokens[token - 1].span.end > mentions_[mention].span.begin)
      --token;
    return token;
  }

  /// One past what belongs to a title at `at`, where something does: an organisation or a country,
  /// a definite word, what ل, ب or a preposition governs (المكلف بالنقل, للجنة الوطنية, في الشؤون
  /// المالية). A town behind في is where, not what.
  [[nodiscard]] std::size_t complement_end(std::size_t at) const {
    if (!text_.follows(at) || is_person(begins_[at]))
      return at;
    // صحيفة "الأفق"
    if (closing_quotation_mark(text_.text[text_.tokens[at].span.begin]) != 0 &&
        text_.words[at - 1].is(is_organisation_head | is_generic_head) && text_.follows(at + 1) &&
        begins_[at + 1] != none) {
      const std::size_t close = ends_[begins_[at + 1]];
      return text_.follows(close) && !text_.words[close].is_word ? close + 1 : at;
    }
    const auto belongs = [&](std::size_t token, bool behind_preposition) {
      if (!text_.follows(token) || is_person(begins_[token]))
        return token;
      if (const std::uint32_t m = begins_[token]; m != none && is_name(mentions_[m].type)) {
        const Match* place = text_.lookup.longest(token, is_place);
        const bool town = mentions_[m].type == MentionType::place &&
                          (place == nullptr || place->entry->place_kind != PlaceKind::country);
        return town && behind_preposition ? token : ends_[m];
      }
      const Word& word = text_.words[token];
      if (!word.is_word || word.is(is_reporting_verb))
        return token;
      if (word.definite || word.is(is_nisba | is_organisation_head))
        return token + 1;
      // لحقوق الإنسان; إدارة تخطيط السياسات
      const bool joined = word.stem == 1 ? begins_with(token, u'ل') || begins_with(token, u'ب')
                                         : !text_.words[token - 1].definite;
      return joined && text_.follows(token + 1) && text_.words[token + 1].definite &&
                     begins_[token + 1] == none
                 ? token + 2
                 : token;
    };
    const ReportPart preposition = text_.lookup.report_part(at);
    if (preposition == ReportPart::complement || preposition == ReportPart::from) {
      std::size_t next = at + 1;
      // من حوادث السير
      if (text_.follows(next) && text_.words[next].is_word && !text_.words[next].definite &&
          text_.lookup.report_part(next) == ReportPart::none && text_.follows(next + 1) &&
          text_.words[next + 1].definite && begins_[next] == none)
        ++next;
      const std::size_t end = belongs(next, true);
      return end == next ? at : end;
    }
    return preposition == ReportPart::none ? belongs(at, false) : at;
  }

  /// The title at `at` before the one who has it: right before the name (وزير الخارجية أنتوني
  /// بلينكن), across what belongs to the title (الخبير في الشؤون المالية سالم العلي) and across a
  /// comma where another ends the name (كاتب الدولة المكلف بالنقل، سالم العلي، …).
  [[nodiscard]] Role role_at(std::size_t at) const {
    constexpr std::size_t longest_role = 20; // tokens
    const std::size_t title = title_end(text_, at);
    Role role = {at, title, title, none};
    if (title == at)
      return role;
    if (is_person_at(title)) {
      const bool apart = mentions_[begins_[title]].span.begin > text_.tokens[title].span.begin;
      role.mention = apart ? none : begins_[title]; // الضحية الوحيدة لسالم
      return role;
    }
    const Match* head = text_.lookup.longest(at, title_classes);
    if (!head->entry->is(is_office | is_profession))
      return role;
    std::size_t end = title;
    while (end - at < longest_role && text_.follows(end)) {
      if (begins_with(end, u'،')) {
        if (!text_.follows(end + 1))
          break;
        const std::size_t name = std::max(title_end(text_, end + 1), end + 1);
        if (!is_person_at(name))
          break;
        const std::size_t past = ends_[begins_[name]];
        const bool closed = !text_.follows(past) || begins_with(past, u'،') ||
                            text_.lookup.longest(past, is_report_particle) != nullptr;
        const bool listed =
            text_.follows(past + 1) && begins_with(past, u'،') && begins_with(past + 1, u'و');
        if (closed && !listed)
          return {at, end, title, begins_[name]};
        break;
      }
      if (is_person_at(end))
        return {at, end, title, begins_[end]};
      const std::size_t honorific = title_end(text_, end);
      const Match* next = text_.lookup.longest(end, title_classes);
      if (honorific > end && is_person_at(honorific) && next->stem == 0 &&
          next->entry->is(is_honorific) && text_.words[end - 1].definite)
        return {at, end, title, begins_[honorific]}; // السيد, a role by itself
      const std::size_t on = complement_end(end);
      if (on == end)
        break;
      end = on;
    }
    return role;
  }

  /// بلينكن، وزير الخارجية الأمريكي; سالم العلي، وهو مدير المصرف، but not: بلينكن، والرئيس.
  void find_apposition(std::uint32_t mention) {
    std::size_t at = ends_[mention];
    const bool apart = begins_with(at, u'،') && text_.follows(at);
    if (apart)
      ++at;
    if (text_.follows(at) && text_.lookup.report_part(at) == ReportPart::copula)
      ++at;
    if (!text_.follows(at) || (!apart && is_object(mention)))
      return;
    const Match* title = text_.lookup.longest(at, is_office);
    std::size_t end = title_end(text_, at);
    while (end > at && text_.follows(end) && begins_[end] == none &&
           text_.lookup.longest(end, is_nisba) != nullptr)
      ++end; // السوداني is a family name too, but not here
    if (title == nullptr || title->stem != 0 || end - at < 2)
      return;
    if (is_person_at(end))
      return; // the next one's
    const std::size_t proper = end;
    for (std::size_t on = complement_end(end); on != end; on = complement_end(end))
      end = on;
    const bool closed = !text_.follows(end) || !text_.words[end].is_word;
    add_role({at, apart && closed ? end : whole_end(at, proper), proper, mention});
  }

  /// عميد كلية الهندسة جامعة القاهرة, of what goes on with الشكر لفريق العمل: behind a name only
  /// what says more of it belongs to it.
  [[nodiscard]] std::size_t whole_end(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (begins_[i] == none || !is_name(mentions_[begins_[i]].type))
        continue;
      const std::size_t past = ends_[begins_[i]];
      if (past < end && begins_[past] == none && !text_.words[past].is(is_nisba) &&
          text_.follows(end) && text_.words[end].is_word)
        return past;
    }
    return end;
  }

  /// Whether somebody is whom the verb before tells of: وهنأ سالم العلي رئيس الحكومة.
  [[nodiscard]] bool is_object(std::uint32_t mention) const {
    const std::size_t begin = begin_of(mention);
    const Match* verb = begin > 0 && text_.follows(begin)
                            ? text_.lookup.longest(begin - 1, is_speech_verb)
                            : nullptr;
    return verb != nullptr && !verb->entry->is(is_reporting_verb);
  }

  void add_role(Role role) {
    constexpr std::size_t most_roles = 8;
    // أبلغ وزير الصحة رئيس الوزراء سالم العلي: a title behind a definite word is another one's
    for (std::size_t i = role.begin + 1; i < role.title_end; ++i)
      if (const Match* other = text_.lookup.longest(i, is_office);
          other != nullptr && other->stem == 0 && !text_.words[i].definite &&
          text_.words[i - 1].definite && !text_.words[i - 1].is(title_classes))
        role.begin = i;
    const Match* rank = text_.lookup.longest(role.end - 1, title_classes);
    if (role.end - role.begin > 2 && rank != nullptr && rank->entry->is(is_honorific) &&
        text_.words[role.end - 1].definite && text_.words[role.end - 2].definite &&
        text_.lookup.longest(role.end - 2, title_classes) == nullptr) { // رئيس الهيئة الفريق
      const Role honorific = {role.end - 1, role.end, role.end, role.mention};
      --role.end;
      role.title_end = std::min(role.title_end, role.end);
      add_role(role);
      role = honorific;
    }
    const Match* title = text_.lookup.longest(role.begin, title_classes);
    const std::u16string_view word = slice(text_.text, text_.tokens[role.begin].span);
    const std::size_t last = role.end - 1;
    const std::u16string_view last_word = slice(text_.text, text_.tokens[last].span);
    const bool open = last > role.begin && text_.words[last].stem == 1 && begins_[last] == none &&
                      !text_.words[last].definite && last_word.starts_with(u'ب');
    if (last_word.ends_with(u'.') || open)
      return; // د. tells nothing, nor does الفريق الدولي برئاسة
    std::size_t from = title->stem;
    const bool article = from >= 2 && word[from - 1] == u'ل';
    const bool hidden = article && word[from - 2] == u'ل'; // للرئيس: الرئيس
    if (article && word[from - 2] == u'ا')
      from -= 2;
    std::u16string told = hidden ? u"ال" : u"";
    told +=
        slice(text_.text, {text_.tokens[role.begin].span.begin + static_cast<std::uint32_t>(from),
                           text_.tokens[role.end - 1].span.end});
    Entity& entity = entities_[entity_of_[role.mention]];
    if (entity.roles.size() < most_roles &&
        std::find(entity.roles.begin(), entity.roles.end(), told) == entity.roles.end())
      entity.roles.push_back(std::move(told));
    add_country(role.mention, role.begin, role.title_end, true);
  }

  /// Of the first nisba, or (`places`) country, in [begin, end).
  void add_country(std::uint32_t mention, std::size_t begin, std::size_t end, bool places) {
    std::string& country = entities_[entity_of_[mention]].country;
    for (std::size_t i = begin; i < end && country.empty(); ++i) {
      if (const Match* nisba = text_.lookup.longest(i, is_nisba))
        country = nisba->entry->nationality.view();
      if (const Match* place = text_.lookup.longest(i, is_place);
          places && country.empty() && place != nullptr &&
          place->entry->place_kind == PlaceKind::country)
        country = place->entry->country.view();
    }
  }

  const RuleText& text_;
  const std::vector<Mention>& mentions_;
  std::vector<Entity>& entities_;
  std::vector<std::uint32_t> entity_of_; ///< of each mention
  std::vector<std::uint32_t> begins_;    ///< of each token: the mention that begins there
  std::vector<std::size_t> ends_;        ///< of each mention, in tokens
};

const SharedPlace* shared_place(const Lexicon& lexicon, std::u16string_view name) {
  const std::u16string folded = fold(name);
  const auto at = std::lower_bound(
      lexicon.shared_places.begin(), lexicon.shared_places.end(), folded,
      [](const SharedPlace& place, const std::u16string& wanted) { return place.name < wanted; });
  return at != lexicon.shared_places.end() && at->name == folded ? &*at : nullptr;
}

/// The countries that a text speaks of: by their nisbas, and by places that no other country has.
class CountriesTold {
public:
  CountriesTold(const Lexicon& lexicon, const RuleText& text, const std::vector<Entity>& entities,
                const std::vector<Span>& datelines)
      : lexicon_(lexicon), text_(text), entities_(entities), datelines_(datelines) {}

  /// The one country of a place; "": none is known, or the text does not tell which.
  [[nodiscard]] std::string country_of(const Entity& place) {
    for (const std::u16string& variant : place.variants)
      if (const auto country = country_of_listed(variant))
        return *country;
    for (const std::u16string& variant : place.variants)
      if (const auto country = country_of_place_in(variant))
        return *country;
    return {};
  }

private:
  /// None: it is not listed.
  std::optional<std::string> country_of_listed(std::u16string_view name) {
    if (const SharedPlace* shared = shared_place(lexicon_, name))
      return told_of(*shared);
    const LexicalEntry* entry = lexicon_.find(name);
    return entry != nullptr && entry->place != 0 ? std::optional(std::string(entry->country.view()))
                                                 : std::nullopt;
  }

  /// Of جزيرة قرقنة that of قرقنة, and of مانيبور الهندية what its nisba says.
  std::optional<std::string> country_of_place_in(std::u16string_view name) {
    const std::size_t space = name.find(u' ');
    if (space == name.npos)
      return std::nullopt;
    const LexicalEntry* head = lexicon_.find(name.substr(0, space));
    if (head != nullptr && head->lies_there)
      if (auto country = country_of_listed(name.substr(space + 1)))
        return country;
    const LexicalEntry* last = lexicon_.find(without_article(name.substr(name.rfind(u' ') + 1)));
    return last != nullptr && !last->nationality.empty()
               ? std::optional(std::string(last->nationality.view()))
               : std::nullopt;
  }

  /// القنيطرة is in Morocco where the article is from Rabat, or speaks of it and not of Syria.
  std::string told_of(const SharedPlace& place) {
    if (!read_)
      read();
    std::string from = one_of(place, from_);
    return from.empty() ? one_of(place, told_) : from;
  }

  /// Empty: none of them, or several.
  static std::string one_of(const SharedPlace& place, const std::vector<std::string_view>& told) {
    std::string one;
    for (const CountryCode& code : place.countries)
      if (std::binary_search(told.begin(), told.end(), code.view())) {
        if (!one.empty())
          return {};
        one = code.view();
      }
    return one;
  }

  void read_datelines() {
    const std::vector<Token> tokens = tokenise(text_.text, datelines_);
    const Lookup lookup = look_up(lexicon_, text_.text, tokens);
    for (const Match& match : lookup.matches) {
      const Span span = {tokens[match.token].span.begin + match.stem,
                         tokens[match.token + match.count - 1].span.end};
      if (match.entry->is(is_place) && !match.entry->country.empty() &&
          shared_place(lexicon_, slice(text_.text, span)) == nullptr)
        from_.push_back(match.entry->country.view());
    }
    std::sort(from_.begin(), from_.end());
  }

  void read() {
    read_ = true;
    read_datelines();
    for (const Match& match : text_.lookup.matches)
      if (match.entry->is(is_nisba))
        told_.push_back(match.entry->nationality.view());
    for (const Entity& entity : entities_)
      if (entity.type == MentionType::place)
        for (const std::u16string& variant : entity.variants)
          if (const LexicalEntry* entry = lexicon_.find(variant);
              entry != nullptr && entry->place != 0 && shared_place(lexicon_, variant) == nullptr)
            told_.push_back(entry->country.view());
    std::sort(told_.begin(), told_.end());
  }

  const Lexicon& lexicon_;
  const RuleText& text_;
  const std::vector<Entity>& entities_;
  const std::vector<Span>& datelines_;
  bool read_ = false;
  std::vector<std::string_view> from_; ///< of the datelines, sorted
  std::vector<std::string_view> told_; ///< of the text, sorted
};

/// The name, or another form of it that is listed; none: none is.
std::optional<std::string_view> listed(const LatinForms& forms, const Entity& entity) {
  if (const auto latin = forms.find(fold(entity.name)))
    return latin;
  for (const std::u16string& variant : entity.variants)
    if (const auto latin = forms.find(fold(variant)))
      return latin;
  return std::nullopt;
}

/// The letters in brackets after a mention: منظمة الصحة العالمية (WHO). Empty: there are none, or
/// they are no acronym.
std::string acronym_after(std::u16string_view text, Span mention) {
  constexpr std::size_t longest_acronym = 10;
  std::u16string_view rest = text.substr(mention.end, longest_acronym + 3);
  if (!rest.starts_with(u" ("))
    return {};
  rest.remove_prefix(2);
  rest = rest.substr(0, std::min(rest.find(u')'), rest.size()));
  const bool acronym = rest.size() >= 2 && rest.size() <= longest_acronym &&
                       mention.end + 2 + rest.size() < text.size() &&
                       text[mention.end + 2 + rest.size()] == u')' &&
                       std::all_of(rest.begin(), rest.end(), is_ascii_capital);
  return acronym ? to_utf8(rest) : std::string{};
}

/// What the text itself calls it, in brackets or as another form of it: (WHO).
std::string acronym_of(const RuleText& text, const std::vector<Mention>& mentions,
                       const Entity& entity) {
  for (const std::uint32_t mention : entity.mentions)
    if (std::string acronym = acronym_after(text.text, mentions[mention].span); !acronym.empty())
      return acronym;
  return {};
}

struct Latin {
  std::string name;
  LatinOrigin origin{};
};

Latin latin_of(const DescribeTables& tables, const RuleText& text,
               const std::vector<Mention>& mentions, const Entity& entity) {
  const bool person = entity.type == MentionType::person;
  const bool place = entity.type == MentionType::place;
  if (!person && !place && entity.type != MentionType::organisation)
    return {};
  const LatinNames& table = *tables.latin_names;
  const LatinForms& forms = person ? table.people : place ? table.places : table.organisations;
  if (place && !entity.value.empty())
    return {english_country(table, entity.value), LatinOrigin::listed};
  if (const auto latin = listed(forms, entity))
    return {std::string(*latin), LatinOrigin::listed};
  if (person || place)
    return {transliterate(table, entity.name, entity.country, place), LatinOrigin::spelled};
  if (std::string acronym = acronym_of(text, mentions, entity); !acronym.empty())
    return {std::move(acronym), LatinOrigin::told};
  return {translate_organisation(table, tables.lexicon, entity.name), LatinOrigin::translated};
}

std::u16string key_of(const Lexicon& lexicon, const Entity& entity) {
  if (is_quantity(entity.type) && !entity.value.empty())
    return from_utf8(entity.value);
  std::u16string key;
  for (const std::u16string& word : key_words(lexicon, entity.name))
    key += (key.empty() ? u"" : u" ") + word;
  return key.empty() ? fold(entity.name) : key; // of signs alone
}

} // namespace

void describe(const DescribeTables& tables, const RuleText& text,
              const std::vector<Mention>& mentions, const std::vector<Span>& datelines,
              std::vector<Entity>& entities) {
  Descriptions(text, mentions, entities).find();
  CountriesTold countries(tables.lexicon, text, entities, datelines);
  for (Entity& entity : entities) {
    entity.key = key_of(tables.lexicon, entity);
    if (is_quantity(entity.type))
      continue;
    if (entity.type == MentionType::place)
      entity.country = countries.country_of(entity);
    Latin latin = latin_of(tables, text, mentions, entity);
    entity.latin = std::move(latin.name);
    entity.latin_origin = latin.origin;
  }
}

} // namespace tanqih
