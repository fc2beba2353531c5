#include "entity/quotations.hpp"

#include <algorithm>
#include <iterator>

#include "entity/marks.hpp"

namespace tanqih {

namespace {

constexpr std::size_t least_words = 4;     ///< of direct speech: shorter ones are titles and terms
constexpr std::size_t most_tokens = 2000;  ///< of direct speech: a mark that is never closed
constexpr std::size_t most_sentence = 400; ///< tokens of reported speech
constexpr std::size_t subject_reach = 14;  ///< tokens from a verb to its particle
constexpr std::size_t verb_reach = 3;      ///< tokens from a closing mark to the verb behind it
constexpr std::size_t verb_before = 16;    ///< tokens from a verb to the quotation behind it
constexpr std::size_t last_speaker_reach = 120; ///< tokens over which a speaker goes on

class Quotations {
public:
  Quotations(std::u16string_view text, const std::vector<Token>& tokens, const Lookup& lookup,
             const std::vector<Mention>& mentions)
      : text_(text), tokens_(tokens), lookup_(lookup), mentions_(mentions),
        mention_at_(tokens.size(), none), verb_(tokens.size()) {
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
      if (const Match* verb = lookup.longest(i, is_reporting_verb)) // بين is mostly "between"
        verb_[i] = !verb->entry->is(is_plain_word);
    find_closing_marks();
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

  /// The first person named in [begin, end), else the first organisation; a place right at `begin`
  /// only (قالت واشنطن). None where the subject is a title without a name, whatever is named behind
  /// it: وقال الوزير في مانيلا.
  [[nodiscard]] std::optional<std::uint32_t> named_in(std::size_t begin, std::size_t end) const {
    std::optional<std::uint32_t> organisation; // a spokesman goes before his ministry
    for (std::size_t i = begin; i < std::min(end, tokens_.size()) && !begins_block(i); ++i) {
      if (mention_at_[i] == none)
        continue;
      const MentionType type = mentions_[mention_at_[i]].type;
      if (type == MentionType::person)
        return mention_at_[i];
      if (!organisation && (type == MentionType::organisation || i == begin))
        organisation = mention_at_[i];
    }
    const Match* title = begin < tokens_.size() ? lookup_.longest(begin, title_classes) : nullptr;
    return title != nullptr && title->stem == 0 ? std::nullopt : organisation;
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

  /// Behind the quotation ("…" قال بايدن), else before it in the sentence, else the last one.
  [[nodiscard]] std::optional<std::uint32_t> speaker_of(std::size_t open, std::size_t close) const {
    for (std::size_t i = close + 1; i < std::min(close + 1 + verb_reach, tokens_.size()); ++i) {
      if (begins_block(i) || closing_quotation_mark(unit(i)) != 0)
        break;
      if (verb_[i])
        if (const auto named = named_in(i + 1, i + subject_reach))
          return named;
    }
    for (std::size_t i = open; i > 0 && open - i < verb_before && !begins_block(i); --i)
      if (verb_[i - 1]) {
        if (const auto named = named_in(i, open))
          return named;
        if (const auto named = subject_before(i - 1))
          return named;
        return last_speaker(open);
      }
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
    std::optional<std::uint32_t> speaker = named_in(verb + 1, particle);
    if (!speaker)
      speaker = subject_before(verb);
    if (!speaker)
      speaker = last_speaker(verb);
    if (!speaker)
      return verb;
    speaker_ = speaker;
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

  std::u16string_view text_;
  const std::vector<Token>& tokens_;
  const Lookup& lookup_;
  const std::vector<Mention>& mentions_;
  std::vector<std::uint32_t>
      mention_at_;                   ///< of each token: the mention that begins there and speaks
  std::vector<std::size_t> closing_; ///< of each token, as find_closing_marks says
  std::vector<bool> verb_;           ///< of each token: whether it is a verb of saying
  std::vector<FoundQuotation> found_;
  std::optional<std::uint32_t> speaker_; ///< the last one
  std::size_t speaker_token_ = 0;
};

} // namespace

std::vector<FoundQuotation> find_quotations(std::u16string_view text,
                                            const std::vector<Token>& tokens, const Lookup& lookup,
                                            const std::vector<Mention>& mentions) {
  return Quotations(text, tokens, lookup, mentions).find();
}

} // namespace tanqih
