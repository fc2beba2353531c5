// SPDX-License-Identifier: MIT
#include "entities/speakers.hpp"

#include <algorithm>

#include "base/marks.hpp"
#include "names/person_rules.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::size_t most_nouns = 5;   ///< between a verb and the name of its subject
constexpr std::size_t most_titled = 24; ///< the same, where the first of them are a title
constexpr std::size_t most_aside = 16;  ///< tokens between brackets or dashes
constexpr std::size_t most_quoted_name = 6; ///< tokens between marks: صحيفة "الأفق" الأسبوعية
constexpr std::size_t most_source = 9;   ///< tokens of a source's titles and heads
constexpr std::size_t relay_reach = 14;  ///< tokens from نقلت to its عن
constexpr std::size_t most_back = 50;    ///< names or titles looked back at
constexpr std::size_t last_reach = 160;  ///< tokens over which a speaker goes on
constexpr std::size_t adjunct_reach = 3; ///< tokens from a preposition to what it governs

constexpr bool is_circumstance(ReportPart part) {
  return part == ReportPart::circumstance || part == ReportPart::complement ||
         part == ReportPart::from || part == ReportPart::meanwhile;
}

/// لـ, which a mark or a foreign word parts from its noun.
bool is_lam_alone(std::u16string_view word) {
  return word == u"ل" || word == u"لـ";
}

} // namespace

Speakers::Speakers(const SpeechText& text) : text_(text) {
  find_holders();
}

/// One past the title that begins at `token`, which neither a person's name nor الذي is a part of.
std::size_t Speakers::title_at(std::size_t token) const {
  const std::size_t end = title_end(text_.read, token);
  for (std::size_t i = token + 1; i < end; ++i)
    if (text_.is_person(i) || text_.part(i) == ReportPart::relative)
      return i;
  return end;
}

/// Who is named between commas at `token`: وزير العدل، سالم العلي، …
std::optional<std::uint32_t> Speakers::apposed(std::size_t token) const {
  const std::size_t name = token + 1;
  if (!text_.is_comma_at(token) || !text_.is_person(name) || !text_.read.follows(name))
    return std::nullopt;
  const std::size_t past = text_.past_mention(name);
  const bool closes = !text_.read.follows(past) || text_.is_comma_at(past) || text_.is_dash(past) ||
                      text_.is_particle(past) || text_.mark(past) == u'(';
  return closes ? std::optional(text_.mention_at(name)) : std::nullopt;
}

/// Titles before names (وزير الخارجية أنتوني بلينكن) and behind them (نافي بيلاي، المفوضة السامية).
void Speakers::find_holders() {
  std::uint32_t person_before = SpeechText::no_mention;
  for (std::size_t i = 0; i < text_.size();) {
    const std::size_t end = title_at(i);
    if (end == i) {
      if (text_.mention_at(i) != SpeechText::no_mention) {
        person_before = text_.is_person(i) ? text_.mention_at(i) : SpeechText::no_mention;
        i = text_.past_mention(i);
      } else {
        if (!text_.is_comma_at(i))
          person_before = SpeechText::no_mention;
        ++i;
      }
      if (i < text_.size() && !text_.read.follows(i))
        person_before = SpeechText::no_mention;
      continue;
    }
    const bool goes_on = text_.read.follows(end);
    if (goes_on && text_.is_person(end))
      holders_.push_back({i, end, text_.mention_at(end)});
    else if (const auto apart = goes_on ? apposed(end) : std::nullopt)
      holders_.push_back({i, end, *apart});
    else if (person_before != SpeechText::no_mention && text_.read.words[i].stem == 0)
      holders_.push_back({i, end, person_before});
    else if (end > i + 1 && is_known_title(i, end))
      holders_.push_back({i, end, holder_before({i, end, {}})});
    person_before = SpeechText::no_mention;
    i = end;
  }
}

bool Speakers::is_same_name(std::uint32_t a, std::uint32_t b) const {
  const auto last_word = [&](std::uint32_t mention) {
    const std::u16string_view name = slice(text_.read.text, text_.mentions[mention].span);
    const std::size_t space = name.rfind(u' ');
    return fold(space == std::u16string_view::npos ? name : name.substr(space + 1));
  };
  return a == b || last_word(a) == last_word(b);
}

/// Whether a title is of somebody known: الوزير, وزير الصحة; not مسؤول, مسؤول كبير.
bool Speakers::is_known_title(std::size_t begin, std::size_t end) const {
  constexpr std::size_t most_words = 3;
  for (std::size_t i = begin; i < std::min(end, begin + most_words); ++i)
    if (text_.read.words[i].definite)
      return true;
  return false;
}

/// Whether all that the title [begin, end) says, the holder's says too. Who goes on speaking may
/// have a nationality more.
bool Speakers::has_title(const Holder& holder, std::size_t begin, std::size_t end,
                         bool goes_on) const {
  if (text_.plain_word(holder.begin) != text_.plain_word(begin))
    return false;
  for (std::size_t i = begin + 1; i < end; ++i) {
    const std::u16string word = text_.plain_word(i);
    const Match* nisba = text_.read.lookup.longest(i, is_nisba);
    bool same = goes_on && nisba != nullptr;
    for (std::size_t j = holder.begin + 1; j < holder.end && !same; ++j) {
      const Match* other = nisba == nullptr ? nullptr : text_.read.lookup.longest(j, is_nisba);
      same = text_.plain_word(j) == word ||
             (other != nullptr && !other->entry->nationality.empty() &&
              other->entry->nationality == nisba->entry->nationality); // الأمريكي, الأميركي
    }
    if (!same)
      return false;
  }
  return true;
}

/// Who of those found so far has a title that is told without a name, in as many words, fewer or
/// more; none: somebody else, whom الوزير may mean from there on.
std::optional<std::uint32_t> Speakers::holder_before(const Holder& title) const {
  for (std::size_t back = 0; back < std::min(most_back, holders_.size()); ++back) {
    const Holder& one = holders_[holders_.size() - 1 - back];
    if (has_title(one, title.begin, title.end, false) ||
        has_title(title, one.begin, one.end, false))
      return one.mention;
  }
  return std::nullopt;
}

/// The first title that begins at `token` or behind it.
std::vector<Speakers::Holder>::const_iterator Speakers::holders_from(std::size_t token) const {
  return std::lower_bound(holders_.begin(), holders_.end(), token,
                          [](const Holder& one, std::size_t at) { return one.begin < at; });
}

/// How many mentions begin before a token.
std::uint32_t Speakers::mentions_before(std::size_t token) const {
  const auto& mentions = text_.mentions;
  return static_cast<std::uint32_t>(
      std::lower_bound(mentions.begin(), mentions.end(), text_.tokens[token].span.begin,
                       [](const Mention& m, std::uint32_t at) { return m.span.begin < at; }) -
      mentions.begin());
}

/// The last one before it who has the title [begin, end), which names nobody: الوزير, الوزير
/// الأمريكي. None for a new one: مسؤول, مسؤول كبير.
std::optional<std::uint32_t> Speakers::holder_of(std::size_t begin, std::size_t end) const {
  if (!is_known_title(begin, end))
    return std::nullopt;
  auto holder = holders_from(begin);
  for (std::size_t back = 0; holder != holders_.begin() && back < most_back; ++back) {
    --holder;
    const bool goes_on = last_ && holder->mention && is_same_name(*last_, *holder->mention);
    if (has_title(*holder, begin, end, goes_on))
      return holder->mention;
  }
  return std::nullopt;
}

Subject Speakers::holder(std::size_t token) const {
  const std::size_t end = title_at(token);
  if (end == token || !is_known_title(token, end))
    return {};
  if (const auto before = holder_of(token, end))
    return {true, before, end};
  auto holder = holders_from(token);
  for (std::size_t ahead = 0; holder != holders_.end() && ahead < most_back; ++ahead, ++holder)
    if (holder->mention && has_title(*holder, token, end, false))
      return {true, holder->mention, end};
  return {};
}

bool Speakers::is_addressed(std::size_t token) const {
  const std::uint32_t begin = text_.tokens[token].span.begin;
  const std::u16string_view text = text_.read.text;
  if (is_lam_alone(slice(text, text_.tokens[token].span)))
    return true;
  if (text[begin] != u'ل' || text_.tokens[token].span.size() < 2)
    return false;
  if (const std::uint32_t m = text_.mention_at(token); m != SpeechText::no_mention)
    return text_.mentions[m].span.begin > begin;
  const Word& word = text_.read.words[token]; // لموفد "الأفق": a name is behind what is not known
  const bool named = word.out_of_vocabulary() && text_.read.follows(token + 1) &&
                     text_.closing(token + 1) != token + 1;
  return text[begin + 1U] == u'ل' || word.stem > 0 || named;
}

/// One past who was spoken to, the title and the name: لرئيس الوزراء سامر الحداد, لوكالة رويترز.
std::size_t Speakers::addressee_end(std::size_t token) const {
  std::size_t end = token;
  if (is_lam_alone(slice(text_.read.text, text_.tokens[token].span))) {
    ++token;
    if (token < text_.size() && text_.closing(token) != token)
      return text_.closing(token) + 1;
    return text_.mention_at(token) != SpeechText::no_mention ? text_.past_mention(token) : token;
  }
  if (text_.mention_at(token) == SpeechText::no_mention) {
    end = std::max(title_at(token), token + 1);
    if (const std::size_t close = end < text_.size() ? text_.closing(end) : end;
        close != end && close - end <= most_quoted_name)
      return close + 1; // لصحيفة "الأفق"
    if (end >= text_.size() || text_.mention_at(end) == SpeechText::no_mention ||
        (end == token + 1 && !text_.is_at(end, MentionType::place) &&
         !text_.read.words[token].is(is_generic_head | is_organisation_head)))
      return end;
  }
  return text_.past_mention(end);
}

/// Whom a word alone means: the last speaker by a part of the name; somebody named before by the
/// last part of it (العتيبي); or the organisation that begins with it and was named last (الهيئة,
/// after هيئة الانتخابات; الصحيفة, after صحيفة "الأفق").
std::optional<std::uint32_t> Speakers::called(std::size_t token) const {
  const std::u16string word = text_.plain_word(token);
  const auto same = [&](std::u16string_view part) {
    return std::u16string(without_article(fold(part))) == word;
  };
  if (const auto speaker = last(token)) {
    const std::u16string_view name = slice(text_.read.text, text_.mentions[*speaker].span);
    for (std::size_t begin = 0; begin < name.size();) {
      const std::size_t end = std::min(name.find(u' ', begin), name.size());
      if (same(name.substr(begin, end - begin)))
        return speaker;
      begin = end + 1;
    }
  }
  const bool definite = text_.read.words[token].definite;
  const bool surname =
      text_.read.words[token].is_word && !text_.read.words[token].is(is_plain_word | title_classes);
  if (!definite && !surname)
    return std::nullopt;
  const auto& mentions = text_.mentions;
  std::uint32_t m = mentions_before(token);
  for (std::size_t back = 0; m > 0 && back < most_back; ++back) {
    --m;
    const std::u16string_view name = slice(text_.read.text, mentions[m].span);
    if (mentions[m].type == MentionType::person && surname) {
      const std::size_t space = name.rfind(u' ');
      if (space != std::u16string_view::npos && same(name.substr(space + 1)))
        return m;
    }
    if (mentions[m].type != MentionType::organisation ||
        !(definite || text_.read.words[token].out_of_vocabulary()))
      continue;
    if (same(name.substr(0, std::min(name.find(u' '), name.size()))))
      return m;
    std::size_t head = text_.begin_of(m);
    if (head > 0 && closing_quotation_mark(text_.mark(head - 1)) != 0)
      --head;
    if (head > 0 && text_.read.words[head - 1].is(is_generic_head | is_organisation_head) &&
        text_.plain_word(head - 1) == word)
      return m;
  }
  return std::nullopt;
}

/// One past what stands between brackets or dashes at `token`; `token`: nothing does.
std::size_t Speakers::past_aside(std::size_t token) const {
  const bool dash = text_.is_dash(token);
  if (!dash && text_.mark(token) != u'(')
    return token;
  for (std::size_t i = token + 1; i < std::min(token + most_aside, text_.size()); ++i) {
    if (!text_.read.follows(i))
      break;
    if (dash ? text_.is_dash(i) : text_.mark(i) == u')')
      return i + 1;
  }
  return token;
}

std::optional<std::uint32_t> Speakers::titled_person(std::size_t token) const {
  if (token >= text_.size())
    return std::nullopt;
  const std::size_t name = text_.is_person(token) ? token : title_at(token);
  if (text_.is_person(name) && (name == token || text_.read.follows(name)))
    return text_.mention_at(name);
  return std::nullopt;
}

/// Whom a title is another word for: الخبير, الكاتب المغربي, of who spoke last or acts.
std::optional<std::uint32_t> Speakers::described(std::size_t begin, std::size_t end) const {
  const Match* title = text_.read.lookup.longest(begin, title_classes);
  const bool alone =
      end == begin + 1 ||
      (end == begin + 2 && text_.read.lookup.longest(begin + 1, is_nisba) != nullptr);
  if (title == nullptr || title->count != 1 || !title->entry->is(is_profession) ||
      !text_.read.words[begin].definite || !alone)
    return std::nullopt;
  const auto one = last(begin);
  if (!one)
    return unnamed_ ? std::nullopt : actor_;
  return text_.mentions[*one].type == MentionType::person ? one : std::nullopt;
}

/// Who is named behind more of what they are: رئيس المركز، والمقرب من الحكومة، سالم العلي.
std::optional<std::uint32_t> Speakers::past_apposition(std::size_t token, std::size_t end) const {
  if (token >= text_.size() || text_.mark(token) != 0 ||
      !slice(text_.read.text, text_.tokens[token].span).starts_with(u'و') ||
      text_.verb(token) != SpeechVerb::none)
    return std::nullopt;
  end = std::min({end, text_.size(), token + most_source});
  for (std::size_t i = token; i < end && text_.read.follows(i); ++i) {
    if (text_.is_person(i))
      break;
    if (text_.is_comma_at(i))
      return titled_person(i + 1);
  }
  return std::nullopt;
}

/// The person right before the particle or colon at `end`, where all between them and the title
/// that ends at `title` may be its complement: قال الخبير في الشؤون المالية سالم العلي إن; not قال
/// الوزير خلال لقائه سالم العلي إن.
std::optional<std::uint32_t> Speakers::at_end(std::size_t title, std::size_t end) const {
  if (end >= text_.size() || !(text_.is_particle(end) || text_.mark(end) == u':'))
    return std::nullopt;
  if (text_.is_comma_at(end - 1))
    --end;
  const auto person = right_before(end, title);
  if (!person)
    return std::nullopt;
  const std::size_t begin = text_.begin_of(*person);
  for (std::size_t i = title; i < begin; ++i)
    if (text_.part(i) == ReportPart::circumstance)
      return std::nullopt;
  const Word& before = text_.read.words[begin - 1];
  const bool fits = text_.mark(begin - 1) != 0 || before.definite || before.is(title_classes) ||
                    text_.mention_before(begin) != SpeechText::no_mention;
  return fits ? person : std::nullopt;
}

/// What has been read of a subject.
struct Speakers::Reading {
  Subject subject;
  std::size_t verb = 0;
  bool done = false;       ///< nothing more belongs to it
  bool titled = false;     ///< a title is in it
  bool document = false;   ///< it is what somebody issued: بيان
  bool issued = false;     ///< the document is known: البيان
  bool last_again = false; ///< نفسه: who spoke last
  bool first = true;       ///< nothing but asides has been read
  std::size_t nouns = 0;

  std::size_t finish(const Subject& as) {
    subject = as;
    subject.document = document;
    done = true;
    return as.end;
  }
  std::size_t stop(std::size_t token) {
    done = true;
    return token;
  }
};

Subject Speakers::named(std::size_t token) const {
  return {true, text_.mention_at(token), text_.past_mention(token)};
}

Subject Speakers::after(std::size_t verb, std::size_t end) const {
  Reading reading;
  reading.subject.end = verb + 1;
  reading.verb = verb;
  end = std::min(end, text_.size());
  if (text_.verb(verb) == SpeechVerb::participle || is_plural(verb))
    return reading.subject;
  for (std::size_t i = verb + 1;
       !reading.done && i < end && text_.read.follows(i) && !text_.begins_block(i);)
    i = read_on(reading, i, end);
  Subject& subject = reading.subject;
  if (subject.mention)
    return subject;
  if (reading.last_again)
    return {true, last(verb), subject.end};
  if (const auto issuer = reading.issued ? last(verb) : std::nullopt;
      issuer && text_.mentions[*issuer].type == MentionType::organisation)
    subject.mention = issuer;
  else if (reading.titled)
    subject.mention = at_end(subject.end, end);
  return subject;
}

/// Reads what stands at `token`; one past it.
std::size_t Speakers::read_on(Reading& reading, std::size_t token, std::size_t end) const {
  if (is_addressed(token) && !reading.titled && !(reading.document && text_.is_party(token)))
    return addressee_end(token);
  if (text_.mention_at(token) != SpeechText::no_mention)
    return read_mention(reading, token);
  if (text_.is_comma_at(token))
    return read_comma(reading, token, end);
  if (text_.mark(token) == u'(' && text_.is_party(token + 1) && !reading.titled &&
      text_.read.words[token - 1].is(is_generic_head | is_organisation_head))
    return reading.finish(named(token + 1)); // ذكر موقع (الأفق)
  if (const std::size_t past = past_aside(token); past != token)
    return past;
  if (const std::size_t close = text_.closing(token);
      close != token && close - token <= most_quoted_name) {
    if (text_.is_party(token + 1) && !reading.titled)
      return reading.finish(named(token + 1));
    reading.subject.said = true;
    return close + 1;
  }
  const SpeechVerb verb = text_.verb(token);
  if (text_.mark(token) != 0 || text_.is_particle(token) || text_.is_dash(token) ||
      verb == SpeechVerb::reporting || verb == SpeechVerb::participle || verb == SpeechVerb::relay)
    return reading.stop(token);
  const ReportPart part = text_.part(token);
  if (part == ReportPart::relative || part == ReportPart::topic ||
      (part == ReportPart::matter && !reading.subject.said))
    return reading.stop(token);
  if (is_circumstance(part))
    return read_circumstance(reading, token, end);
  const std::size_t title = title_at(token);
  if (part == ReportPart::same && title <= token + 1) {
    reading.last_again = true;
    reading.first = false;
    return token + 1;
  }
  return title > token ? read_title(reading, token, title) : read_noun(reading, token);
}

/// Whether a noun makes what stands behind it its owner: قال شقيق سالم العلي is of the brother; not
/// قالت شقيقته سلوى, nor بيان حركة النهضة.
bool Speakers::is_of_another(std::size_t noun) const {
  const Word& word = text_.read.words[noun];
  const std::u16string_view form = slice(text_.read.text, text_.tokens[noun].span);
  const bool owned = form.ends_with(u'ه') || form.ends_with(u"ها") || form.ends_with(u"هم");
  return word.is_word && !word.definite && !owned && text_.part(noun) == ReportPart::none &&
         !word.is(is_plain_word | is_generic_head | is_organisation_head);
}

std::size_t Speakers::read_mention(Reading& reading, std::size_t token) const {
  constexpr std::size_t most_before = 2; // nouns: بيان وزارة الصحة
  // What stands after a title is what it is the title of.
  const bool organisation = text_.is_at(token, MentionType::organisation) && !reading.titled &&
                            reading.nouns < most_before;
  const bool owner = reading.nouns > 0 &&
                     (is_of_another(token - 1) || !agrees(reading.verb, text_.mention_at(token)));
  const bool governed = !reading.first && !reading.titled &&
                        (text_.is_person(token) ? owner || is_governed(text_.mention_at(token))
                                                : reading.nouns > 0 && is_of_another(token - 1));
  if (!governed && (text_.is_person(token) || organisation || reading.first))
    return reading.finish(named(token)); // not رحب السكان بقرار سالم العلي
  reading.subject.said = true;
  return text_.past_mention(token);
}

/// قال المدير، سالم العلي، …
std::size_t Speakers::read_comma(Reading& reading, std::size_t token, std::size_t end) const {
  auto person = reading.subject.said ? titled_person(token + 1) : std::nullopt;
  if (!person && reading.titled)
    person = past_apposition(token + 1, end);
  if (!person)
    return reading.stop(token);
  return reading.finish({true, person, text_.past_mention(text_.begin_of(*person))});
}

/// What a preposition governs belongs to the subject in القيادي في حركة أمل and البيان الصادر عن
/// الوزارة.
std::size_t Speakers::read_circumstance(Reading& reading, std::size_t token,
                                        std::size_t end) const {
  const std::size_t next = token + 1;
  if (next >= end)
    return reading.stop(token);
  if (reading.document && text_.part(token) == ReportPart::from && text_.is_party(next))
    return reading.finish(named(next));
  if (reading.titled && text_.read.words[next].definite && text_.is_comma_at(next + 1) &&
      titled_person(next + 2))
    return next + 1; // قائد الشرطة في المدينة، سالم العلي
  if (!reading.titled || text_.mention_at(next) == SpeechText::no_mention || text_.is_person(next))
    return reading.stop(token);
  return text_.past_mention(next);
}

std::size_t Speakers::read_title(Reading& reading, std::size_t token, std::size_t end) const {
  Subject& subject = reading.subject;
  if (!subject.mention)
    subject.mention = holder_of(token, end);
  if (!subject.mention)
    subject.mention = described(token, end);
  subject.said = reading.titled = true;
  subject.end = end;
  reading.first = false;
  return end;
}

std::size_t Speakers::read_noun(Reading& reading, std::size_t token) const {
  const ReportPart part = text_.part(token);
  if (part == ReportPart::aside)
    return token + 1;
  const Word& word = text_.read.words[token];
  reading.document = reading.document || part == ReportPart::document;
  reading.subject.document = reading.document;
  reading.issued = reading.issued || (reading.document && word.definite);
  if (!reading.subject.said)
    if (const auto one = called(token))
      return reading.finish({true, one, token + 1});
  reading.subject.said = true;
  reading.subject.end = token + 1;
  reading.first = reading.first && word.is(is_place_word | is_place_head); // دولة قطر
  if (++reading.nouns > (reading.titled ? most_titled : most_nouns))
    return reading.stop(token);
  return token + 1;
}

/// Whether a noun before the organisation at `begin` is what the verb behind it tells of: مصدر
/// هسبريس قال.
bool Speakers::is_owner(std::size_t begin) const {
  if (!text_.is_at(begin, MentionType::organisation) || !text_.read.follows(begin))
    return false;
  const Word& noun = text_.read.words[begin - 1];
  return noun.is_word && !noun.definite && text_.verb(begin - 1) == SpeechVerb::none &&
         !noun.is(is_plain_word | title_classes | is_generic_head | is_organisation_head |
                  is_nisba) &&
         text_.part(begin - 1) == ReportPart::none;
}

bool Speakers::is_governed(std::uint32_t mention) const {
  const std::size_t begin = text_.begin_of(mention);
  if (text_.mentions[mention].span.begin > text_.tokens[begin].span.begin)
    return !text_.is_conjoined(begin);
  if (begin == 0 || !text_.read.follows(begin))
    return false;
  const std::u16string_view noun = slice(text_.read.text, text_.tokens[begin - 1].span);
  const Word& word = text_.read.words[begin - 1];
  const bool joined = noun.starts_with(u'ب') || noun.starts_with(u'ل') || noun.starts_with(u'ك');
  return is_circumstance(text_.part(begin - 1)) ||
         (joined && word.stem > 0 && !word.definite && !word.is(title_classes)) ||
         (joined && word.out_of_vocabulary() && !word.definite);
}

Subject Speakers::before(std::size_t verb) const {
  Subject subject;
  if (text_.is_joined(verb) || !text_.read.follows(verb) || text_.begins_block(verb))
    return subject;
  std::size_t at = verb; // one past what stands before the verb: قد and كان go with it
  while (at > 1 && verb - at < 2 && text_.read.follows(at - 1) &&
         text_.read.words[at - 1].is(is_plain_word) && !text_.read.words[at - 1].definite &&
         text_.mention_before(at) == SpeechText::no_mention &&
         (text_.part(at - 1) == ReportPart::none || text_.part(at - 1) == ReportPart::auxiliary) &&
         title_at(at - 1) == at - 1)
    --at;
  if (at > 0 && (text_.mark(at - 1) == u')' || text_.mark(at - 1) == u'»' ||
                 text_.mark(at - 1) == u'"' || text_.mark(at - 1) == u'”'))
    --at;
  if (!text_.read.follows(at) || (at > 0 && text_.mark(at - 1) != 0))
    return subject;
  const auto governed = [&](std::size_t begin) { // by a preposition, one or two words before
    for (std::size_t i = begin; i > 0 && begin - i < adjunct_reach && text_.read.follows(i); --i)
      if (is_circumstance(text_.part(i - 1)))
        return true;
    return false;
  };
  for (std::size_t begin = at; begin > 0 && at - begin < most_source; --begin) {
    if (title_at(begin - 1) == at) // وزيرة خارجية الاتحاد أكدت
      return {!governed(begin - 1), holder_of(begin - 1, at), verb};
    if (!text_.read.follows(begin - 1))
      break;
  }
  if (const std::uint32_t m = text_.mention_before(at); m != SpeechText::no_mention) {
    const std::size_t begin = text_.begin_of(m);
    const bool alone = text_.mentions[m].span.begin == text_.tokens[begin].span.begin;
    if (text_.mentions[m].type == MentionType::place ? text_.read.follows(begin) || !alone
                                                     : governed(begin) || is_addressed(begin))
      return subject;
    if (is_owner(begin))
      return {true, {}, verb};
    return {true, m, verb};
  }
  if (at == verb && text_.read.words[at - 1].is_word && text_.part(at - 1) == ReportPart::none &&
      text_.verb(at - 1) == SpeechVerb::none && !text_.read.words[at - 1].is(is_plain_word))
    return {!governed(at - 1), called(at - 1), verb};
  return subject;
}

std::optional<std::uint32_t> Speakers::right_before(std::size_t end, std::size_t from) const {
  const std::uint32_t m = text_.mention_before(end);
  if (m == SpeechText::no_mention || text_.mentions[m].type != MentionType::person)
    return std::nullopt;
  const std::size_t begin = text_.begin_of(m);
  return begin > from && !is_circumstance(text_.part(begin - 1)) ? std::optional(m) : std::nullopt;
}

std::optional<std::uint32_t> Speakers::antecedent(std::size_t verb) const {
  std::size_t at = verb;
  if (at == 0 || !text_.read.follows(at) || text_.part(at - 1) != ReportPart::relative)
    return std::nullopt;
  --at;
  if (at > 0 && text_.is_comma_at(at - 1))
    --at;
  const std::uint32_t m = text_.mention_before(at);
  if (m == SpeechText::no_mention || !text_.read.follows(at) ||
      text_.mentions[m].type == MentionType::place || !agrees(verb, m))
    return std::nullopt;
  return m;
}

std::optional<std::uint32_t> Speakers::topic(std::size_t sentence) const {
  constexpr std::size_t most_before = 3; // أما، وكان قد
  for (std::size_t i = sentence; i < std::min(sentence + most_before, text_.size()); ++i) {
    if (i > sentence && !text_.read.follows(i))
      break;
    if (text_.is_party(i)) {
      const std::uint32_t m = text_.mention_at(i);
      const std::u16string_view front =
          slice(text_.read.text, {text_.tokens[i].span.begin, text_.mentions[m].span.begin});
      return front.empty() || front == u"و" ? std::optional(m) : std::nullopt;
    }
    if (const auto person = titled_person(i); person || title_at(i) > i)
      return person;
    if (text_.is_finite(i) || is_circumstance(text_.part(i)) || text_.attribution(i) != nullptr ||
        (!text_.read.words[i].is(is_plain_word) && text_.part(i) != ReportPart::topic &&
         !text_.is_particle(i)))
      break;
  }
  return std::nullopt;
}

/// Of وفق ما أكده الوزير and حسب ما جاء في بيان لوزارة الصحة, whose verb is at `verb`.
Subject Speakers::teller(std::size_t verb, std::size_t end) const {
  if (verb >= end || !text_.read.follows(verb))
    return {false, {}, verb};
  const Subject told = after(verb, end);
  const bool within = !told.said && text_.part(verb + 1) == ReportPart::complement;
  return within ? after(verb + 1, end) : told;
}

Subject Speakers::source(std::size_t source, std::size_t end) const {
  Subject subject;
  const Match* match = text_.attribution(source);
  subject.end = source + (match == nullptr ? 1 : match->count);
  const std::size_t to = std::min({end, text_.size(), source + most_titled});
  end = std::min(to, source + most_source + 2);
  std::size_t i = subject.end;
  if (match != nullptr && match->entry->report_part == ReportPart::told)
    return teller(i, to);
  for (; i < end && text_.read.follows(i);) {
    subject.end = i;
    if (text_.verb(i) == SpeechVerb::participle) // على حد قوله
      return {true, {}, i + 1, false, true};
    if (text_.part(i) == ReportPart::same) // وفق المصدر نفسه, حسب ذات المصدر
      return {true, last(i), i + (text_.part(i + 1) == ReportPart::same ? 2U : 1U)};
    if (text_.is_finite(i)) // وفق ما أعلن الوزير
      return after(i, end);
    if (text_.mention_at(i) != SpeechText::no_mention) {
      const bool first = i <= source + 1;
      if (text_.is_party(i) || first)
        return {true, text_.mention_at(i), text_.past_mention(i)};
      break;
    }
    if ((closing_quotation_mark(text_.mark(i)) != 0 || text_.mark(i) == u'(') &&
        text_.is_party(i + 1)) {
      ++i;
      continue;
    }
    const std::size_t title = title_at(i);
    const Word& word = text_.read.words[i];
    const ReportPart part = text_.part(i);
    if (title > i) {
      subject = {true, holder_of(i, title), title};
      if (title < end && text_.read.follows(title) && text_.is_person(title))
        return {true, text_.mention_at(title), text_.past_mention(title)};
      if (subject.mention)
        return subject;
      i = title;
      if (const auto person =
              text_.is_comma_at(i) ? titled_person(i + 1) : std::optional<std::uint32_t>{})
        return {true, person, text_.past_mention(text_.begin_of(*person))};
      return subject;
    }
    if (part == ReportPart::document || part == ReportPart::from ||
        word.is(is_generic_head | is_organisation_head) ||
        (i + 1 < end && text_.is_finite(i + 1))) { // بحسب ما قال
      if (const auto one = word.definite ? called(i) : std::nullopt)
        return {true, one, i + 1};
      ++i;
      continue;
    }
    subject.said = true;
    if (word.definite)
      subject.mention = called(i);
    subject.end = i + 1;
    return subject;
  }
  subject.said = true;
  return subject;
}

std::optional<std::uint32_t> Speakers::only_person(std::size_t block, std::size_t end) const {
  constexpr std::size_t most_mentions = 16;
  if (unnamed_ && spoke_in(block))
    return std::nullopt;
  std::optional<std::uint32_t> one;
  std::uint32_t m = mentions_before(end);
  for (std::size_t back = 0; m > 0; ++back) {
    --m;
    if (text_.begin_of(m) < block)
      return one;
    const bool person = text_.mentions[m].type == MentionType::person;
    if (person && one && !is_same_name(*one, m))
      return std::nullopt;
    if (person)
      one = m;
    if (back == most_mentions)
      return std::nullopt;
  }
  return one;
}

Subject Speakers::relayed(std::size_t verb, std::size_t end) const {
  end = std::min({end, text_.size(), verb + relay_reach});
  for (std::size_t i = verb + 1; i < end && text_.read.follows(i); ++i)
    if (text_.part(i) == ReportPart::from)
      return after(i, end + relay_reach);
    else if (text_.is_particle(i))
      break;
  return after(verb, end); // نقلت رويترز أن
}

/// Whether a verb is of several, who stand before it: يقولون, قالوا, مضيفين.
bool Speakers::is_plural(std::size_t verb) const {
  const std::u16string form = fold(slice(text_.read.text, text_.tokens[verb].span));
  return form.ends_with(u"وا") || form.ends_with(u"ون") ||
         (text_.verb(verb) == SpeechVerb::participle && form.ends_with(u"ين"));
}

/// A perfect in وا is of several. One in ت is of a woman or of a thing that is feminine, one
/// without is not; what a name is, the given names' table knows, or a thing's first word that ends
/// in ة.
bool Speakers::agrees(std::size_t verb, std::uint32_t mention) const {
  if (is_plural(verb))
    return false;
  const std::u16string form =
      fold(slice(text_.read.text, text_.tokens[verb].span).substr(text_.read.words[verb].stem));
  const bool feminine = form.ends_with(u'ت') || form.ends_with(u'ه'); // مشيرةً
  const std::size_t begin = text_.begin_of(mention);
  const std::u16string_view first = slice(text_.read.text, text_.tokens[begin].span);
  switch (text_.mentions[mention].type) {
  case MentionType::person:
    for (const Match& match : text_.read.lookup.at(begin))
      if (match.count == 1 && match.entry->is(is_given_name | is_common_given_name) &&
          text_.tokens[begin].span.begin + match.stem == text_.mentions[mention].span.begin)
        return match.entry->feminine == feminine || form.starts_with(u'ت');
    return true;
  case MentionType::organisation:
    return feminine || !first.ends_with(u'ة') || form.starts_with(u'ت');
  default:
    return true;
  }
}

bool Speakers::goes_on(std::size_t verb) const {
  const auto one = last(verb);
  return one && (by_document_ || agrees(verb, *one));
}

void Speakers::spoke(std::optional<std::uint32_t> mention, std::size_t token, bool document) {
  by_document_ = document || (by_document_ && mention && mention == last_);
  last_ = mention;
  last_token_ = token;
  unnamed_ = !mention;
  spoken_ = true;
}

std::optional<std::uint32_t> Speakers::last(std::size_t token) const {
  return last_ && token - last_token_ <= last_reach ? last_ : std::nullopt;
}

} // namespace tanqih
