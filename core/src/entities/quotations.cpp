// SPDX-License-Identifier: MIT
#include "entities/quotations.hpp"

#include <algorithm>

#include "base/marks.hpp"
#include "entities/speakers.hpp"
#include "entities/speech_text.hpp"

namespace tanqih {

namespace {

constexpr std::size_t least_words = 4;      ///< of direct speech: shorter ones are titles and terms
constexpr std::size_t particle_reach = 60;  ///< tokens from a verb to its particle
constexpr std::size_t near_particle = 14;   ///< farther on it stands apart or before a noun
constexpr std::size_t subject_reach = 24;   ///< tokens from a verb to the end of its subject
constexpr std::size_t verb_reach = 24;      ///< tokens from a verb to the quotation after it
constexpr std::size_t sentence_reach = 400; ///< tokens looked back at in a sentence
constexpr std::size_t body_reach = 30;      ///< tokens from a source to what it says
constexpr std::size_t caption_reach = 12;   ///< tokens from a block's begin to its colon

class Quotations {
public:
  Quotations(const RuleText& text, const std::vector<Mention>& mentions)
      : text_(text, mentions), speakers_(text_) {}

  std::vector<FoundQuotation> find() {
    for (std::size_t i = 0; i < text_.size();) {
      if (text_.begins_block(i)) {
        block_ = i;
        speakers_.acts({});
      }
      if (text_.tokens[i].sentence_begin || text_.begins_block(i))
        begin_sentence(i);
      std::size_t end = block_ == i ? headline(i) : i;
      for (const Step step : {&Quotations::direct, &Quotations::reported, &Quotations::attributed})
        if (end == i)
          end = (this->*step)(i);
      i = std::max(end, i + 1);
    }
    return std::move(found_);
  }

private:
  using Speaker = std::optional<std::uint32_t>;
  /// Reads what begins at a token; one past it, or the token itself.
  using Step = std::size_t (Quotations::*)(std::size_t);

  /// What is being said, up to a token, and by whom.
  struct Saying {
    Speaker speaker;
    std::size_t end = 0;
  };

  void begin_sentence(std::size_t token) {
    sentence_ = token;
    found_before_ = found_.size();
    subject_ = {};
    told_ = false;
    topic_ = speakers_.topic(token);
    if (topic_ && text_.mentions[*topic_].type == MentionType::person)
      speakers_.acts(topic_);
  }

  void add(std::size_t begin, std::size_t end, bool is_direct, Speaker speaker) {
    while (end > begin && text_.mark(end - 1) != 0 && text_.mark(end - 1) != u')')
      --end; // the full stop is the writer's
    while (begin < end && (text_.is_dash(begin) || text_.is_comma_at(begin)))
      ++begin;
    if (begin >= end)
      return;
    said_until_ = end;
    found_.push_back(
        {{text_.tokens[begin].span.begin, text_.tokens[end - 1].span.end}, is_direct, speaker});
    if (speaker)
      speakers_.spoke(speaker, end);
  }

  [[nodiscard]] bool says(std::size_t token) const {
    const SpeechVerb verb = text_.verb(token);
    return verb != SpeechVerb::none && verb != SpeechVerb::act;
  }

  [[nodiscard]] bool is_relative(std::size_t verb) const {
    return text_.read.follows(verb) && verb > 0 && text_.part(verb - 1) == ReportPart::relative;
  }

  /// لم يكشف أن: what is not said.
  [[nodiscard]] bool is_denied(std::size_t verb) const {
    return text_.read.follows(verb) && text_.part(verb - 1) == ReportPart::voice &&
           text_.read.words[verb - 1].is(is_plain_word);
  }

  /// Whether a verb begins a sentence or a part of it, so that it is no noun and tells of its
  /// subject, not of the noun before it: وقال, …، قال; not in تقرير قال.
  [[nodiscard]] bool stands_free(std::size_t verb) const {
    const std::size_t first = text_.past_auxiliaries(verb);
    if (first != verb) // القائد كان قد قال tells of القائد, وكان قد قال of nobody
      return text_.begins_block(first) || !text_.read.follows(first) ||
             text_.mark(first - 1) != 0 || text_.is_conjoined(first);
    return text_.is_joined(verb) || !text_.read.follows(verb) || text_.begins_block(verb) ||
           text_.mark(verb - 1) != 0 || text_.is_dash(verb - 1) ||
           (text_.read.words[verb - 1].is(is_plain_word) && !text_.read.words[verb - 1].definite &&
            text_.part(verb - 1) == ReportPart::none);
  }

  /// Whether a particle stands behind a comma, a preposition or a date: …، أن; … إلى أن; … 2016 أن.
  [[nodiscard]] bool is_apart(std::size_t particle) const {
    return text_.mark(particle - 1) != 0 || text_.is_dash(particle - 1) ||
           text_.tokens[particle - 1].kind == TokenKind::number ||
           text_.part(particle - 1) == ReportPart::complement ||
           text_.part(particle - 1) == ReportPart::circumstance;
  }

  /// The particle or colon that brings in what the verb says, in its sentence and before another
  /// verb of saying or quotation marks; the verb: none.
  [[nodiscard]] std::size_t particle_after(std::size_t verb) const {
    const SpeechVerb kind = text_.verb(verb);
    const std::size_t end =
        std::min({text_.sentence_end(verb), text_.size(), verb + particle_reach});
    for (std::size_t i = verb + 1; i < end; ++i) {
      if (text_.mark(i) == u':' && text_.part(i - 1) != ReportPart::copula &&
          (text_.is_finite(verb) || i == verb + 1))
        return i; // قال الوزير أمس: …; وأضاف قائلا: …
      if (text_.is_particle(i) && kind != SpeechVerb::direct &&
          (i - verb < near_particle || is_apart(i) || text_.is_of_nouns(i)))
        return i;
      if (const std::size_t close = text_.closing(i); close != i) {
        const bool speech = text_.words(i + 1, close) >= least_words && !is_name(i, close) &&
                            !text_.is_foreign(i + 1, close); // مدرسة "School of Arts"
        if (speech || close >= end)
          return verb;
        i = close; // «اليوم»
      } else if (says(i)) {
        const bool participle = text_.verb(i) == SpeechVerb::participle;
        if (participle ? kind != SpeechVerb::relay : text_.is_joined(i) || text_.is_comma_at(i - 1))
          return verb;
      }
    }
    return verb;
  }

  /// Who speaks by a verb whose particle or quotation begins at `end`.
  [[nodiscard]] Subject by(std::size_t verb, std::size_t end) const {
    if (text_.verb(verb) == SpeechVerb::relay)
      return speakers_.relayed(verb, end);
    if (is_relative(verb))
      if (const Speaker one = speakers_.antecedent(verb))
        return {true, one, verb};
    if (const Subject before = behind_subject(verb); before.said)
      return before; // كانت الوزيرة قد طالبت إسرائيل
    if (const Subject after = speakers_.after(verb, end); after.said)
      return after;
    const bool participle = text_.verb(verb) == SpeechVerb::participle;
    if (const Subject before = speakers_.before(verb);
        before.said && !(participle && before.mention && speakers_.is_governed(*before.mention)))
      return before; // not of رحب بقرار بلينكن مؤكدا أن
    if (const Subject source = participle ? quoted_from(verb) : Subject{}; source.said)
      return source;
    if (participle && verb < saying_.end && (saying_.speaker || !subject_.said))
      return {true, saying_.speaker, verb};
    const auto goes_with = [&](std::uint32_t one) { return speakers_.agrees(verb, one); };
    if (verb != sentence_ && topic_ && goes_with(*topic_))
      return {true, topic_, verb};
    if (verb > 0 && text_.part(verb - 1) == ReportPart::copula) // غضب سالم العلي وهو يقول إن
      return {true, speakers_.only_person(sentence_, verb), verb};
    if (!participle && !stands_free(verb))
      return {true, {}, verb}; // of the noun before it
    if (subject_.said && (!subject_.mention || goes_with(*subject_.mention)))
      return subject_;
    if (text_.part(verb) == ReportPart::impersonal)
      return {};
    const Speaker actor = speakers_.actor();
    if (!participle && actor && !speakers_.spoke_in(block_) && goes_with(*actor))
      return {true, actor, verb};
    if (participle)
      if (const Speaker only = speakers_.only_person(sentence_, verb);
          only && goes_with(*only) && !speakers_.is_governed(*only))
        return {true, only, verb};
    if (const auto titled = title_before(verb)) // شقران إمام، رئيس الفريق، قال
      return {true, *titled, verb};
    if (speakers_.goes_on(verb) && !(participle && names_another(verb)))
      return {true, speakers_.last(verb), verb};
    if (const Speaker late = speakers_.right_before(end, verb + 1))
      return {true, late, verb};
    const Speaker only = participle ? Speaker{} : speakers_.only_person(block_, verb);
    return only && goes_with(*only) ? Subject{true, only, verb} : Subject{};
  }

  /// Whom نقلا عن names before the participle that tells what they said: قالت الوكالة، نقلا عن مصدر
  /// لم تسمه، قوله إن.
  [[nodiscard]] Subject quoted_from(std::size_t participle) const {
    for (std::size_t i = participle; i > sentence_ && participle - i < body_reach; --i)
      if (text_.attribution(i - 1) != nullptr && text_.part(i) == ReportPart::from)
        return speakers_.source(i - 1, participle);
    return {};
  }

  /// Who has the title that the verb's sentence begins with, or that stands between two commas
  /// before it, where no name was read beside it; none: there is no title.
  [[nodiscard]] std::optional<Speaker> title_before(std::size_t verb) const {
    if (!text_.is_finite(verb) || text_.is_joined(verb) || verb < sentence_ + 2 ||
        !text_.is_comma_at(verb - 1))
      return std::nullopt;
    if (text_.read.lookup.longest(sentence_, title_classes) != nullptr)
      return speakers_.holder(sentence_).mention;
    std::size_t begin = verb - 1;
    while (begin > sentence_ && verb - begin < verb_reach && !text_.is_comma_at(begin - 1))
      --begin;
    const bool titled = begin > sentence_ && text_.is_comma_at(begin - 1) &&
                        text_.read.lookup.longest(begin, title_classes) != nullptr;
    return titled ? std::optional<Speaker>(Speaker{}) : std::nullopt;
  }

  /// Whether the sentence names a person or an organisation before `end` who did not speak last.
  [[nodiscard]] bool names_another(std::size_t end) const {
    const Speaker last = speakers_.last(end);
    for (std::size_t i = std::max(sentence_, end - std::min(end, sentence_reach)); i < end; ++i)
      if (text_.is_party(i) && !(last && speakers_.is_same_name(*last, text_.mention_at(i))))
        return true;
    return false;
  }

  /// The subject that stands before كان or قد and the verb; nobody: neither stands there.
  [[nodiscard]] Subject behind_subject(std::size_t verb) const {
    return text_.past_auxiliaries(verb) != verb ? speakers_.before(verb) : Subject{};
  }

  /// Remembers what a verb that brings in nothing here says of who acts.
  void note_subject(std::size_t verb) {
    const bool noun = text_.part(verb) == ReportPart::matter && text_.read.follows(verb) &&
                      text_.mark(verb - 1) == 0 && !text_.is_joined(verb); // في حالة رفض الطلب
    const bool named = text_.part(verb) == ReportPart::naming; // رجل يدعى سالم العلي
    if (!text_.is_finite(verb) || is_relative(verb) ||
        !(stands_free(verb) || behind_subject(verb).said) || noun || named || verb < saying_.end)
      return;
    const std::size_t end = std::min(text_.sentence_end(verb), verb + subject_reach);
    const Subject first = behind_subject(verb);
    const Subject subject = first.said                              ? first
                            : text_.verb(verb) == SpeechVerb::relay ? speakers_.relayed(verb, end)
                                                                    : speakers_.after(verb, end);
    if (!subject.said)
      return;
    if (!subject_.said || says(verb))
      subject_ = subject;
    if (says(verb))
      speakers_.spoke(subject.mention, verb, subject.document);
    else if (subject.mention && text_.mentions[*subject.mention].type == MentionType::person)
      speakers_.acts(subject.mention);
  }

  /// Whether what stands between the marks is a name or a title.
  [[nodiscard]] bool is_name(std::size_t open, std::size_t close) const {
    const Span inside = {text_.tokens[open + 1].span.begin, text_.tokens[close - 1].span.end};
    const auto& mentions = text_.mentions;
    const auto after = std::upper_bound(
        mentions.begin(), mentions.end(), inside.begin,
        [](std::uint32_t at, const Mention& mention) { return at < mention.span.begin; });
    if (after != mentions.begin() && std::prev(after)->span.end >= inside.end)
      return true;
    std::size_t before = open;
    while (before > 0 && open - before < 2 && text_.read.follows(before)) {
      --before;
      if (text_.part(before) == ReportPart::naming ||
          (text_.read.words[before].is(title_classes) &&
           text_.read.lookup.longest(open + 1, is_organisation_head) != nullptr) ||
          text_.read.lookup.longest(before, is_other_head) != nullptr)
        return true;
      if (text_.tokens[before].span.size() > 2)
        break; // only بـ may stand between
    }
    return false;
  }

  std::size_t direct(std::size_t open) {
    const std::size_t close = text_.closing(open);
    if (close == open)
      return open;
    if (text_.words(open + 1, close) < least_words || is_name(open, close))
      return close + 1;
    const Speaker speaker = speaker_of(open, close);
    add(open + 1, close, true, speaker);
    saying_ = {speaker, text_.sentence_end(close)};
    return close + 1;
  }

  /// A verb behind the marks, then one before them, then a source behind them: of أكد سالم "…"، وفق
  /// رويترز, سالم.
  [[nodiscard]] Speaker speaker_of(std::size_t open, std::size_t close) const {
    if (open < saying_.end && saying_.speaker)
      return saying_.speaker;
    if (const Subject behind = verb_behind(close); behind.said)
      return behind.mention;
    // بالتنسيق مع "…": a word for somebody
    const bool told =
        open < saying_.end || (open > 0 && text_.part(open - 1) == ReportPart::circumstance);
    if (const Speaker before = told ? Speaker{} : verb_before(open); before)
      return before;
    if (const Subject source = source_behind(close); source.said)
      return source.mention;
    const bool goes_on = !told && !found_.empty() && open == sentence_ &&
                         !text_.begins_block(open) && open - said_until_ <= 2;
    return goes_on ? found_.back().speaker : std::nullopt;
  }

  /// By the last verb of the sentence before the mark at `open`.
  [[nodiscard]] Speaker verb_before(std::size_t open) const {
    const bool colon = open > 0 && text_.mark(open - 1) == u':';
    const std::size_t reach = colon ? sentence_reach : verb_reach;
    for (std::size_t i = open; i > sentence_ && open - i < reach; --i)
      if (says(i - 1) && (!is_relative(i - 1) || speakers_.antecedent(i - 1)))
        return by(i - 1, open).mention;
    return std::nullopt;
  }

  [[nodiscard]] std::size_t behind(std::size_t close) const {
    const std::size_t i = close + 1;
    return text_.is_comma_at(i) || text_.is_dash(i) ? i + 1 : i;
  }
  [[nodiscard]] bool goes_on(std::size_t token) const {
    return token < text_.size() && text_.read.follows(token) && !text_.begins_block(token);
  }

  /// «…» قال بايدن. A verb with و goes with what comes after it.
  [[nodiscard]] Subject verb_behind(std::size_t close) const {
    const std::size_t i = behind(close);
    if (!goes_on(i) || !says(i) || !text_.is_finite(i) || text_.is_joined(i))
      return {};
    return speakers_.after(i, std::min(text_.sentence_end(i), i + subject_reach));
  }

  /// «…»، وفق رويترز; «…» على حد قوله.
  [[nodiscard]] Subject source_behind(std::size_t close) const {
    const std::size_t i = behind(close);
    if (!goes_on(i) || text_.attribution(i) == nullptr)
      return {};
    return source_at(i, text_.sentence_end(i));
  }

  /// Whom وفق and its kin name. على حد قوله: who speaks, acts or was told of in the sentence, else
  /// who spoke last.
  [[nodiscard]] Subject source_at(std::size_t at, std::size_t end) const {
    const Subject source = speakers_.source(at, end);
    if (!source.again)
      return source;
    const Speaker acts = subject_.mention ? subject_.mention : topic_;
    const Speaker named = acts ? acts : speakers_.only_person(sentence_, at);
    const Speaker last = names_another(at) ? Speaker{} : speakers_.last(at);
    return {true, named ? named : last, source.end, false, true};
  }

  /// One past the last token of what is said from `from` on: the sentence's end, or where the
  /// source is told or another one speaks. A sentence that ends between quotation marks goes on.
  [[nodiscard]] std::size_t said_end(std::size_t from) const {
    if (from >= text_.size())
      return text_.size();
    std::size_t end = text_.sentence_end(from);
    for (std::size_t i = from; i < end; ++i) {
      if (const std::size_t close = text_.closing(i); close != i) {
        if (close >= end)
          end = text_.sentence_end(close);
        i = close;
        continue;
      }
      const bool apart = i > from && text_.is_comma_at(i - 1);
      if (apart &&
          ((text_.attribution(i) != nullptr && ends_told(i, end)) || begins_another(i, end)))
        return i;
      const SpeechVerb verb = text_.verb(i);
      if (i > from && (verb == SpeechVerb::reporting || verb == SpeechVerb::relay) &&
          (apart || text_.is_joined(i)) && by_itself(i, std::min(end, i + subject_reach)))
        return i;
    }
    return end;
  }

  /// Whether the writer speaks again at `at` (وجاء ذلك), or tells what another says (فيما قال).
  [[nodiscard]] bool begins_another(std::size_t at, std::size_t end) const {
    if (text_.past(at, ReportPart::teller) != at)
      return true;
    const std::size_t verb = text_.past(at, ReportPart::meanwhile);
    return verb != at && verb < end && says(verb) && text_.is_finite(verb) &&
           by_itself(verb, std::min(end, verb + subject_reach));
  }

  /// Whether a source ends what is said: …، وفق رويترز; not …، وفق قوله، …, which goes on.
  [[nodiscard]] bool ends_told(std::size_t at, std::size_t end) const {
    const Subject source = speakers_.source(at, end);
    return source.said && (!source.again || source.end >= end || !text_.is_comma_at(source.end));
  }

  /// What is reported before direct speech that is added to it: … إن العمل سيبدأ بعد قليل، و"سنفتح
  /// الطريق بعد عام". Otherwise the direct speech is a part of that sentence.
  void add_before_speech(std::size_t begin, std::size_t end, Speaker speaker) {
    constexpr std::size_t least_before = 6; // words
    std::size_t open = begin;
    while (open < end && (text_.closing(open) == open ||
                          text_.words(open + 1, text_.closing(open)) < least_words))
      ++open;
    if (!speaker || open == end || open < begin + 2 || !text_.is_conjoined(open - 1) ||
        text_.tokens[open - 1].span.size() != 1 || !text_.is_comma_at(open - 2))
      return;
    if (text_.words(begin, open - 1) >= least_before)
      add(begin, open - 1, false, speaker);
  }

  /// Whether a verb has a subject of its own.
  [[nodiscard]] bool by_itself(std::size_t verb, std::size_t end) const {
    return text_.verb(verb) == SpeechVerb::relay ? speakers_.relayed(verb, end).said
                                                 : speakers_.after(verb, end).said;
  }

  std::size_t reported(std::size_t verb) {
    if (!says(verb)) {
      note_subject(verb);
      return verb;
    }
    const bool nested = verb < saying_.end && text_.is_finite(verb) && !text_.is_joined(verb) &&
                        !text_.is_comma_at(verb - 1);
    if (nested || is_denied(verb) ||
        (is_relative(verb) && !speakers_.antecedent(verb) &&
         !text_.is_particle(verb + 1 < text_.size() ? verb + 1 : verb)))
      return verb;
    const std::size_t particle = particle_after(verb);
    if (particle == verb) {
      note_subject(verb);
      return verb;
    }
    const Subject subject = by(verb, particle);
    if (!subject.said) { // يذكر أن سالم العلي، وزير الصحة، قال إن
      topic_ = speakers_.topic(particle + 1);
      return particle + 1;
    }
    if (const auto other = hands_on(particle + 1, subject.mention)) {
      subject_ = {true, *other, particle + 1}; // قالت الوكالة إن الوزارة قالت إن
      topic_ = *other;
      return particle + 1;
    }
    told_ = true;
    subject_ = subject;
    speakers_.spoke(subject.mention, verb, subject.document); // after قال مصدر إن … nobody goes on
    if (text_.mark(particle) == u':')
      return behind_colon(particle, subject.mention);
    saying_ = {subject.mention, text_.sentence_end(particle)};
    const std::size_t end = said_end(particle + 1);
    if (has_speech(particle + 1, end)) {
      add_before_speech(particle + 1, end, subject.mention);
      return particle + 1;
    }
    saying_.end = end;
    if (!subject.mention || text_.words(particle + 1, end) < least_words)
      return particle + 1;
    add(particle + 1, end, false, subject.mention);
    return end;
  }

  /// Who says what `teller` hands on, where that begins with somebody who says: قالت الوكالة إن
  /// سالم العلي قال إن. Of a news agency or paper somebody without a name too; none: nobody does.
  [[nodiscard]] std::optional<Speaker> hands_on(std::size_t begin, Speaker teller) const {
    constexpr std::size_t reach = 10; // tokens of a name
    constexpr std::size_t rest = 6; // of what a name's mention leaves: مؤسسة الأفق للنشر
    const Speaker other = speakers_.topic(begin);
    if (!other && !(teller && is_media(text_.begin_of(*teller))))
      return std::nullopt;
    const std::size_t from = other ? text_.past_mention(text_.begin_of(*other)) : begin + 1;
    const std::size_t last =
        std::min({text_.sentence_end(begin), text_.size(), from + (other ? rest : reach)});
    for (std::size_t verb = from; verb < last; ++verb) {
      if (text_.mark(verb) != 0 || text_.part(verb) == ReportPart::relative ||
          text_.is_particle(verb))
        return std::nullopt;
      if (says(verb) && text_.is_finite(verb) && !text_.is_joined(verb))
        return particle_after(verb) != verb ? std::optional<Speaker>(other) : std::nullopt;
    }
    return std::nullopt;
  }

  /// وقال الخبير سالم العلي: …, to the block's end or where a sentence begins that tells again.
  std::size_t behind_colon(std::size_t colon, Speaker speaker) {
    std::size_t begin = colon + 1;
    saying_ = {speaker, text_.sentence_end(colon)};
    if (begin >= text_.size() || text_.begins_block(begin) || !speaker)
      return begin;
    if (closing_quotation_mark(text_.mark(begin)) != 0) {
      if (text_.closing(begin) != begin)
        return begin;
      ++begin; // a mark that never closes
    }
    std::size_t end = std::min(begin, text_.size() - 1);
    do
      end = said_end(end);
    while (end < text_.size() && !text_.begins_block(end) && text_.tokens[end].sentence_begin &&
           !says(end) && text_.attribution(end) == nullptr &&
           closing_quotation_mark(text_.mark(end)) == 0);
    if (text_.words(begin, end) < least_words)
      return begin;
    saying_.end = end;
    add(begin, end, false, speaker);
    return end;
  }

  /// وبحسب رويترز، …; …، وفق وزارة الصحة.
  std::size_t attributed(std::size_t at) {
    if (text_.attribution(at) == nullptr)
      return at;
    const std::size_t end = text_.sentence_end(at);
    Subject source = source_at(at, end);
    if (!source.said)
      return at;
    while (source.end < end && text_.part(source.end) == ReportPart::aside)
      ++source.end; // وفق ما أعلنه الجيش أمس
    return at == sentence_ ? said_behind(source, end) : said_before(at, source, end);
  }

  std::size_t said_behind(const Subject& source, std::size_t end) {
    std::size_t body = source.end;
    const std::size_t last_body = std::min(end, source.end + body_reach);
    while (body < last_body && !text_.is_comma_at(body) && !begins_body(body))
      ++body;
    if (body == last_body) { // وبحسب صحيفة "الأفق" المغربية كان
      body = source.end;
      while (body < last_body && (text_.mark(body) != 0 || text_.read.words[body].is(is_nisba)))
        ++body;
      if (body == last_body || text_.part(body) != ReportPart::none)
        return source.end;
    } else if (text_.is_comma_at(body)) {
      ++body;
    }
    if (body < end && begins_body(body) &&
        text_.read.lookup.longest(body, is_report_particle) != nullptr)
      ++body;
    if (body >= end || says(body))
      return body;
    saying_ = {source.mention, end};
    if (!source.mention)
      return body;
    const std::size_t last = said_end(body);
    if (has_speech(body, last) || text_.words(body, last) < least_words)
      return body;
    add(body, last, false, source.mention);
    return last;
  }

  /// Direct speech, whose words are worth more than those that tell of it; not a term of a few
  /// words in a long sentence.
  [[nodiscard]] bool has_speech(std::size_t begin, std::size_t end) const {
    constexpr std::size_t least_share = 3; // one word in so many
    std::size_t words = 0;
    for (std::size_t i = begin; i < end; ++i)
      if (const std::size_t close = text_.closing(i); close != i) {
        const std::size_t inside = text_.words(i + 1, close);
        const bool speech = inside >= least_words && !is_name(i, close);
        if (speech && i == begin)
          return true;
        words += speech ? inside : 0;
        i = close;
      }
    return words > 0 && words * least_share >= text_.words(begin, end);
  }

  /// فإن, فقد: what a source says begins here.
  [[nodiscard]] bool begins_body(std::size_t token) const {
    const std::u16string_view word = slice(text_.read.text, text_.tokens[token].span);
    if (!word.starts_with(u'ف'))
      return false;
    for (const Match& match : text_.read.lookup.at(token))
      if (match.stem == 1 && match.entry->is(is_report_particle | is_plain_word))
        return true;
    return false;
  }

  /// Whether only what the source is, or where, when and to whom it was said, ends the sentence:
  /// بحسب سالم العلي العامل في الميناء; وفق ما أكده سالم العلي لرويترز اليوم.
  [[nodiscard]] bool is_told_to_end(const Subject& source, std::size_t end) const {
    const std::size_t from = source.end;
    if (from >= end || end - from > caption_reach)
      return false;
    const ReportPart part = text_.part(from);
    const bool date = text_.tokens[from].kind == TokenKind::number;
    if (!date && !text_.read.words[from].definite && !speakers_.is_addressed(from) &&
        part != ReportPart::circumstance && part != ReportPart::complement &&
        part != ReportPart::from)
      return false;
    for (std::size_t i = from; i + 1 < end; ++i)
      if (text_.is_comma_at(i) || text_.is_dash(i) || text_.verb(i) != SpeechVerb::none)
        return false;
    return true;
  }

  std::size_t said_before(std::size_t at, const Subject& source, std::size_t end) {
    const bool apart = text_.is_comma_at(at - 1);
    // …، بحسب رويترز، ومقرها لندن; not من أبرزها، بحسب رويترز، المعرض, which goes on
    const bool goes_on =
        text_.is_comma_at(source.end) && source.end + 1 < end &&
        !slice(text_.read.text, text_.tokens[source.end + 1].span).starts_with(u'و');
    const bool closes = source.end >= end || (text_.mark(source.end) != 0 && !goes_on) ||
                        is_told_to_end(source, end);
    if (at < saying_.end || found_.size() != found_before_ || told_ ||
        at - sentence_ > sentence_reach || !(closes || (goes_on && apart)))
      return source.end;
    if (!source.mention) { // after …، وفق مصدر أمني nobody goes on
      speakers_.spoke({}, at);
      return source.end;
    }
    std::size_t begin = sentence_;
    for (std::size_t i = sentence_; i < std::min(at, sentence_ + caption_reach); ++i)
      if (text_.is_dash(i) || text_.mark(i) == u':')
        begin = i + 1;               // a dateline's
    if (source.again && says(begin)) // أكد الوزير ضرورة العمل، على حد قوله
      return source.end;
    std::size_t last = apart ? at - 1 : at;
    if (!closes)
      last = said_end(source.end + 1);
    if (begin >= last || text_.words(begin, last) < least_words || has_speech(begin, last))
      return source.end;
    add(begin, last, false, source.mention);
    return std::max(source.end, last);
  }

  /// بايدن: لم أفقد الأمل; الوزير سالم العلي، رويترز: "…
  std::size_t headline(std::size_t begin) {
    std::size_t name = begin;
    std::uint32_t speaker = text_.mention_at(begin);
    std::size_t colon = begin;
    if (speaker == SpeechText::no_mention) {
      if (const Speaker titled = speakers_.titled_person(begin)) {
        speaker = *titled;
        name = text_.begin_of(speaker);
      } else if (const Subject holder = speakers_.holder(begin); holder.mention) {
        speaker = *holder.mention; // وزيرة الصحة: …, of whom the article tells
        colon = holder.end;
      } else {
        return begin;
      }
    }
    const MentionType type = text_.mentions[speaker].type;
    if (colon == begin)
      colon = text_.past_mention(name);
    if (type == MentionType::person) // and what they are: غيوم ديجاردان، يورونيوز
      while (colon < std::min(text_.size(), begin + caption_reach) && text_.read.follows(colon) &&
             text_.mark(colon) != u':' && !says(colon) && !text_.is_particle(colon) &&
             text_.tokens[colon].kind != TokenKind::number)
        ++colon;
    if (colon >= text_.size() || text_.mark(colon) != u':' || text_.begins_block(colon))
      return begin;
    const std::size_t end = text_.block_end(colon);
    if (end - colon <= least_words)
      return begin;
    const bool marked = closing_quotation_mark(text_.mark(colon + 1)) != 0;
    if (type != MentionType::person && !marked && !is_voice(name, colon + 1))
      return begin;
    if (marked && text_.closing(colon + 1) != colon + 1) {
      saying_ = {speaker, end};
      return colon + 1;
    }
    add(colon + (marked ? 2 : 1), end, false, speaker);
    return end;
  }

  /// Whether what stands behind a colon is told by the organisation before it, or by the government
  /// of the place. An agency's or a paper's name and a colon are where the article comes from.
  [[nodiscard]] bool is_voice(std::size_t name, std::size_t body) const {
    if (text_.part(body) == ReportPart::voice)
      return true;
    return text_.is_at(name, MentionType::organisation) && !is_media(name) &&
           kind_of(name) != OrganisationKind::club;
  }

  /// What the listed organisation at `name` is; none: it is not listed.
  [[nodiscard]] OrganisationKind kind_of(std::size_t name) const {
    const Match* known = text_.read.lookup.longest(name, is_organisation | is_common_organisation);
    return known == nullptr ? OrganisationKind::none : known->entry->organisation_kind;
  }
  [[nodiscard]] bool is_media(std::size_t name) const {
    const OrganisationKind kind = kind_of(name);
    return kind == OrganisationKind::agency || kind == OrganisationKind::media;
  }

  SpeechText text_;
  Speakers speakers_;
  std::vector<FoundQuotation> found_;
  std::size_t block_ = 0;        ///< its first token
  std::size_t sentence_ = 0;     ///< its first token
  std::size_t found_before_ = 0; ///< quotations of the sentences before
  Subject subject_;              ///< of the sentence
  Speaker topic_;                ///< of the sentence
  bool told_ = false;            ///< a verb of the sentence says who said it
  Saying saying_;
  std::size_t said_until_ = 0; ///< one past the last quotation
};

} // namespace

std::vector<FoundQuotation> find_quotations(const RuleText& text,
                                            const std::vector<Mention>& mentions) {
  return Quotations(text, mentions).find();
}

} // namespace tanqih
