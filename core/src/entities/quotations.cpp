// SPDX-License-Identifier: MIT
#include "entities/quotations.hpp"

#include <algorithm>
#include <iterator>

#include "base/marks.hpp"
#include "names/person_rules.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::size_t least_words = 4;     ///< of direct speech: shorter ones are titles and terms
constexpr std::size_t most_tokens = 2000;  ///< of direct speech: a mark that is never closed
constexpr std::size_t most_sentence = 400; ///< tokens of reported speech
constexpr std::size_t subject_reach = 14;  ///< tokens from a verb to its particle
constexpr std::size_t most_nouns = 5;      ///< between a verb and the name of its subject
constexpr std::size_t verb_reach = 3;      ///< tokens from a closing mark to the verb after it
constexpr std::size_t verb_before = 16;    ///< tokens from a verb to the quotation after it
constexpr std::size_t last_speaker_reach = 120; ///< tokens over which a speaker goes on

class Quotations {
public:
  Quotations(const RuleText& text, const std::vector<Mention>& mentions)
      : read_(text), text_(text.text), tokens_(text.tokens), lookup_(text.lookup),
        mentions_(mentions), mention_at_(tokens_.size(), none), verb_(tokens_.size()) {
    const std::vector<Token>& tokens = tokens_;
    std::size_t token = 0;
    for (std::uint32_t m = 0; m < mentions.size(); ++m) {
      while (token < tokens.size() && tokens[token].span.end <= mentions[m].span.begin)
        ++token;
      const bool speaks = mentions[m].type == MentionType::person ||
                          mentions[m].type == MentionType::organisation ||
                          mentions[m].type == MentionType::place; // واشنطن: لم نشهد …
      if (token < tokens.size() && speaks)
        mention_at_[token] = m;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (const Match* verb = lookup_.longest(i, is_reporting_verb)) // بين is mostly "between"
        verb_[i] = !verb->entry->is(is_plain_word);
    find_closing_marks();
    find_holders();
  }

  std::vector<FoundQuotation> find() {
    for (std::size_t i = 0; i < tokens_.size();) {
      if (begins_block(i))
        if (const std::size_t end = headline(i); end != i) {
          i = end;
          continue;
        }
      if (const std::size_t end = direct(i); end != i) {
        i = end;
        continue;
      }
      if (const std::size_t end = reported(i); end != i) {
        i = end;
        continue;
      }
      ++i;
    }
    return std::move(found_);
  }

private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  [[nodiscard]] char16_t unit(std::size_t token) const {
    return tokens_[token].kind == TokenKind::punctuation ? text_[tokens_[token].span.begin] : 0;
  }

  [[nodiscard]] bool begins_block(std::size_t token) const {
    if (token == 0)
      return true;
    const std::size_t from = tokens_[token - 1].span.end;
    return text_.substr(from, tokens_[token].span.begin - from).find(u'\n') !=
           std::u16string_view::npos;
  }

  /// For every opening mark the next one that closes it in its block; for the rest the token
  /// itself.
  void find_closing_marks() {
    closing_.resize(tokens_.size());
    std::size_t next[3] = {}; // of » ” "; 0: none
    const auto slot = [](char16_t mark) { return mark == u'»' ? 0 : mark == u'”' ? 1 : 2; };
    for (std::size_t i = tokens_.size(); i > 0; --i) {
      const std::size_t token = i - 1;
      const char16_t mark = unit(token);
      const char16_t close = closing_quotation_mark(mark);
      const std::size_t at = close == 0 ? 0 : next[slot(close)];
      closing_[token] = at != 0 && at - token <= most_tokens ? at : token;
      if (mark == u'»' || mark == u'”' || mark == u'"')
        next[slot(mark)] = token;
      if (begins_block(token))
        std::fill(std::begin(next), std::end(next), 0);
    }
  }

  [[nodiscard]] std::size_t block_end(std::size_t token) const {
    do
      ++token;
    while (token < tokens_.size() && !begins_block(token));
    return token;
  }

  [[nodiscard]] std::size_t sentence_end(std::size_t token) const {
    const std::size_t last = std::min(token + most_sentence, tokens_.size());
    do
      ++token;
    while (token < last && !tokens_[token].sentence_begin);
    return token;
  }

  void add(std::size_t begin, std::size_t end, bool is_direct,
           std::optional<std::uint32_t> speaker) {
    while (end > begin && unit(end - 1) != 0 && unit(end - 1) != u')')
      --end; // the full stop is the writer's
    if (begin >= end)
      return;
    found_.push_back({{tokens_[begin].span.begin, tokens_[end - 1].span.end}, is_direct, speaker});
    if (speaker) {
      speaker_ = speaker;
      speaker_token_ = begin;
    }
  }

  [[nodiscard]] std::optional<std::uint32_t> last_speaker(std::size_t token) const {
    return speaker_ && token - speaker_token_ <= last_speaker_reach ? speaker_ : std::nullopt;
  }

  /// Somebody with a title: the title's tokens, and who.
  struct Holder {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint32_t mention = none;
  };

  /// Titles before names: وزير الخارجية أنتوني بلينكن.
  void find_holders() {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t end = title_end(read_, i);
      if (end > i && read_.follows(end) && is_person(end))
        holders_.push_back({i, end, mention_at_[end]});
      i = std::max(i + 1, end);
    }
  }

  [[nodiscard]] bool is_person(std::size_t token) const {
    return mention_at_[token] != none && mentions_[mention_at_[token]].type == MentionType::person;
  }

  /// A word of a title, the same with the article and without.
  [[nodiscard]] std::u16string title_word(std::size_t token) const {
    return std::u16string(without_article(fold(slice(text_, tokens_[token].span))));
  }

  /// The last one before it who has the title [begin, end), which names nobody: الوزير, الوزير
  /// الأمريكي. None for a new one: مسؤول, مسؤول كبير.
  [[nodiscard]] std::optional<std::uint32_t> holder_of(std::size_t begin, std::size_t end) const {
    const bool known =
        read_.words[begin].definite || (begin + 1 < end && read_.words[begin + 1].definite);
    if (!known)
      return std::nullopt;
    const std::u16string head = title_word(begin);
    for (auto holder = holders_.rbegin(); holder != holders_.rend(); ++holder) {
      if (holder->begin >= begin || title_word(holder->begin) != head)
        continue;
      bool same = true; // all that this title says, that one says too
      for (std::size_t i = begin + 1; i < end && same; ++i) {
        const std::u16string word = title_word(i);
        same = false;
        for (std::size_t j = holder->begin + 1; j < holder->end && !same; ++j)
          same = title_word(j) == word;
      }
      if (same)
        return holder->mention;
    }
    return std::nullopt;
  }

  /// Who a verb says spoke.
  struct Subject {
    bool said = false; ///< false: nobody, the last speaker goes on (وأضاف أن)
    std::optional<std::uint32_t> mention; ///< none: who spoke has no name here (قال مصدر)
    std::optional<std::uint32_t> later;   ///< a person named farther on, in a circumstance
  };

  /// Whether ل stands before the word: للصحفيين, لوكالة (رويترز), لرويترز.
  [[nodiscard]] bool is_addressed(std::size_t token) const {
    const std::uint32_t begin = tokens_[token].span.begin;
    if (text_[begin] != u'ل' || tokens_[token].span.size() < 2)
      return false;
    const std::uint32_t m = mention_at_[token];
    return m != none ? mentions_[m].span.begin > begin
                     : text_[begin + 1U] == u'ل' || read_.words[token].stem > 0;
  }

  /// One past who was spoken to, the title and the name: لرئيس الوزراء سامر الحداد, لوكالة رويترز.
  [[nodiscard]] std::size_t addressee_end(std::size_t token) const {
    std::size_t end = token;
    if (mention_at_[token] == none) {
      end = std::max(title_end(read_, token), token + 1);
      if (end >= tokens_.size() || mention_at_[end] == none ||
          (end == token + 1 && !read_.words[token].is(is_generic_head | is_organisation_head)))
        return end;
    }
    return past_mention(end);
  }

  [[nodiscard]] ReportPart report_part(std::size_t token) const {
    for (const Match& match : lookup_.at(token))
      if (match.entry->report_part != ReportPart::none)
        return match.entry->report_part;
    return ReportPart::none;
  }

  [[nodiscard]] std::optional<std::uint32_t> person_in(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end && !begins_block(i); ++i)
      if (is_person(i))
        return mention_at_[i];
    return std::nullopt;
  }

  [[nodiscard]] std::size_t past_mention(std::size_t token) const {
    const std::uint32_t end = mentions_[mention_at_[token]].span.end;
    while (token < tokens_.size() && tokens_[token].span.begin < end)
      ++token;
    return token;
  }

  /// Whom a word alone means: the last speaker by a part of the name, or the organisation that
  /// begins with it and was named last (الهيئة, after هيئة الانتخابات).
  [[nodiscard]] std::optional<std::uint32_t> called(std::size_t token) const {
    constexpr std::ptrdiff_t most_back = 50; // mentions
    const std::u16string word = title_word(token);
    const auto same = [&](std::u16string_view part) {
      const std::u16string folded = fold(part);
      return folded == word || without_article(folded) == word;
    };
    if (speaker_ && token - speaker_token_ <= last_speaker_reach) {
      const std::u16string_view name = slice(text_, mentions_[*speaker_].span);
      for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(u' ', begin), name.size());
        if (same(name.substr(begin, end - begin)))
          return speaker_;
        begin = end + 1;
      }
    }
    if (!read_.words[token].definite)
      return std::nullopt;
    const auto here = std::lower_bound(
        mentions_.begin(), mentions_.end(), tokens_[token].span.begin,
        [](const Mention& mention, std::uint32_t at) { return mention.span.begin < at; });
    const auto first = here - std::min(here - mentions_.begin(), most_back);
    for (auto mention = here; mention != first;) {
      --mention;
      const std::u16string_view name = slice(text_, mention->span);
      if (mention->type == MentionType::organisation &&
          same(name.substr(0, std::min(name.find(u' '), name.size()))))
        return static_cast<std::uint32_t>(mention - mentions_.begin());
    }
    return std::nullopt;
  }

  /// Reads the subject between a verb and `end`, or its particle where that comes first.
  [[nodiscard]] Subject subject_after(std::size_t verb, std::size_t end) const {
    Subject subject;
    end = std::min(end, tokens_.size());
    bool titled = false;
    bool last_again = false;
    std::size_t nouns = 0;
    for (std::size_t i = verb + 1; i < end && !begins_block(i);) {
      if (!titled && is_addressed(i)) {
        i = addressee_end(i);
        continue;
      }
      if (mention_at_[i] != none) {
        const MentionType type = mentions_[mention_at_[i]].type;
        // What stands after a title is what it is the title of.
        const bool organisation = type == MentionType::organisation && !titled && nouns < 2;
        if (type == MentionType::person || organisation || i == verb + 1)
          return {true, mention_at_[i], {}};
        subject.said = true;
        i = past_mention(i);
        continue;
      }
      if (unit(i) == u'،' && subject.said && i + 1 < end && is_person(i + 1))
        return {true, mention_at_[i + 1], {}}; // المدير، سالم العلي،
      if (unit(i) != 0 || lookup_.longest(i, is_report_particle) != nullptr)
        break;
      const std::size_t title = title_end(read_, i);
      const ReportPart part = report_part(i);
      if (part == ReportPart::circumstance) {
        // القيادي في حركة أمل
        if (!titled || i + 1 >= end || mention_at_[i + 1] == none || is_person(i + 1))
          break;
        i = past_mention(i + 1);
      } else if (part == ReportPart::same && title <= i + 1) {
        last_again = true;
        ++i;
      } else if (title > i) {
        if (!subject.mention)
          subject.mention = holder_of(i, title);
        subject.said = titled = true;
        i = title;
      } else {
        if (part != ReportPart::aside) {
          if (!subject.said)
            subject.mention = called(i);
          subject.said = true;
          if (++nouns > (titled ? subject_reach : most_nouns))
            break;
        }
        ++i;
      }
    }
    if (!subject.mention && last_again)
      return {};
    if (!subject.said)
      subject.later = person_in(verb + 1, end);
    return subject;
  }

  /// Of two verbs in a sentence the second's subject is mostly the first's: رحب سالم العلي
  /// بالاتفاق، وقال إن …
  [[nodiscard]] std::optional<std::uint32_t> first_in_sentence(std::size_t verb) const {
    std::optional<std::uint32_t> first;
    for (std::size_t i = verb; i > 0 && verb - i < most_sentence; --i) {
      if (tokens_[i].sentence_begin || begins_block(i))
        break;
      if (mention_at_[i - 1] != none && mentions_[mention_at_[i - 1]].type != MentionType::place)
        first = mention_at_[i - 1];
    }
    return first;
  }

  /// Who speaks by a verb whose particle or quotation begins at `end`.
  [[nodiscard]] std::optional<std::uint32_t> speaker_by(std::size_t verb, std::size_t end) const {
    const Subject subject = subject_after(verb, end);
    if (subject.said)
      return subject.mention;
    if (const auto before = subject_before(verb))
      return before;
    if (const auto first = first_in_sentence(verb))
      return first;
    if (const auto last = last_speaker(verb))
      return last;
    return subject.later;
  }

  /// بايدن: لم أفقد الأمل
  std::size_t headline(std::size_t begin) {
    if (mention_at_[begin] == none)
      return begin;
    const Mention& mention = mentions_[mention_at_[begin]];
    std::size_t colon = begin;
    while (colon < tokens_.size() && tokens_[colon].span.begin < mention.span.end)
      ++colon;
    if (colon >= tokens_.size() || unit(colon) != u':' || begins_block(colon))
      return begin;
    const std::size_t end = block_end(colon);
    if (end - colon <= least_words)
      return begin;
    const bool marked = colon + 1 < end && closing_quotation_mark(unit(colon + 1)) != 0;
    add(colon + (marked ? 2 : 1), end, marked, mention_at_[begin]);
    return end;
  }

  [[nodiscard]] std::size_t words(std::size_t begin, std::size_t end) const {
    return static_cast<std::size_t>(
        std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(begin),
                      tokens_.begin() + static_cast<std::ptrdiff_t>(end),
                      [](const Token& token) { return token.kind == TokenKind::word; }));
  }

  std::size_t direct(std::size_t open) {
    const std::size_t close = closing_[open];
    if (close == open)
      return open;
    if (words(open + 1, close) < least_words)
      return close + 1;
    add(open + 1, close, true, speaker_of(open, close));
    return close + 1;
  }

  /// After the quotation ("…" قال بايدن), else before it in the sentence, else the last one.
  [[nodiscard]] std::optional<std::uint32_t> speaker_of(std::size_t open, std::size_t close) const {
    for (std::size_t i = close + 1; i < std::min(close + 1 + verb_reach, tokens_.size()); ++i) {
      if (begins_block(i) || closing_quotation_mark(unit(i)) != 0)
        break;
      if (verb_[i])
        if (const Subject subject = subject_after(i, i + subject_reach); subject.said)
          return subject.mention;
    }
    for (std::size_t i = open; i > 0 && open - i < verb_before && !begins_block(i); --i)
      if (verb_[i - 1])
        return speaker_by(i - 1, open);
    return last_speaker(open);
  }

  /// بلينكن قال: the name right before the verb.
  [[nodiscard]] std::optional<std::uint32_t> subject_before(std::size_t verb) const {
    for (std::size_t i = verb; i > 0 && verb - i < verb_reach && !tokens_[i].sentence_begin; --i)
      if (mention_at_[i - 1] != none)
        return mention_at_[i - 1];
    return std::nullopt;
  }

  std::size_t reported(std::size_t verb) {
    if (!verb_[verb])
      return verb;
    std::size_t end = sentence_end(verb);
    std::size_t particle = verb + 1;
    while (particle < end && particle - verb < subject_reach &&
           lookup_.longest(particle, is_report_particle) == nullptr &&
           closing_quotation_mark(unit(particle)) == 0)
      ++particle;
    if (particle >= end || particle - verb >= subject_reach ||
        closing_quotation_mark(unit(particle)) != 0)
      return verb;
    const auto speaker = speaker_by(verb, particle);
    speaker_ = speaker; // after قال مصدر إن … nobody goes on
    if (!speaker)
      return verb;
    speaker_token_ = particle;
    for (std::size_t i = particle + 1; i < end; ++i)
      if (const std::size_t close = closing_[i]; close != i && words(i + 1, close) >= least_words)
        return particle + 1; // the words themselves are worth more
    for (std::size_t i = particle + 1; i + 1 < end; ++i)
      if (unit(i) == u'،' && lookup_.longest(i + 1, is_attribution) != nullptr)
        end = i;
    if (words(particle + 1, end) < least_words)
      return verb;
    add(particle + 1, end, false, speaker);
    return end;
  }

  const RuleText& read_;
  std::u16string_view text_;
  const std::vector<Token>& tokens_;
  const Lookup& lookup_;
  const std::vector<Mention>& mentions_;
  std::vector<std::uint32_t>
      mention_at_;                   ///< of each token: the mention that begins there and speaks
  std::vector<std::size_t> closing_; ///< of each token, as find_closing_marks says
  std::vector<bool> verb_;           ///< of each token: whether it is a verb of saying
  std::vector<Holder> holders_;      ///< in order
  std::vector<FoundQuotation> found_;
  std::optional<std::uint32_t> speaker_; ///< the last one
  std::size_t speaker_token_ = 0;
};

} // namespace

std::vector<FoundQuotation> find_quotations(const RuleText& text,
                                            const std::vector<Mention>& mentions) {
  return Quotations(text, mentions).find();
}

} // namespace tanqih
