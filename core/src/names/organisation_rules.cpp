// SPDX-License-Identifier: MIT
#include "names/organisation_rules.hpp"

#include <algorithm>

#include "base/confidence.hpp"

namespace tanqih {

namespace {

constexpr std::size_t most_words = 5; ///< after the head

class OrganisationRules {
public:
  OrganisationRules(const RuleText& text, std::vector<Candidate>& candidates)
      : text_(text), words_(text.words), candidates_(candidates) {}

  void propose() {
    for (std::size_t i = 0; i + 1 < text_.tokens.size(); ++i) {
      const Match* head = text_.lookup.longest(i, is_organisation_head | is_generic_head);
      if (head == nullptr || (head->count == 1 && head->stem != words_[i].stem))
        continue;
      if (head->entry->is(is_organisation_head))
        with_head(i, *head);
      else
        without_head(i + head->count);
    }
  }

private:
  /// The head and what belongs to it.
  void with_head(std::size_t begin, const Match& head) {
    const std::size_t first = begin + head.count;
    const bool definite = words_[begin].definite;
    const Match* known =
        text_.follows(first)
            ? text_.lookup.longest(first, is_place | is_organisation | is_person | is_known_as)
            : nullptr;
    if (known != nullptr && known->stem == 0 && !definite) {
      if (!known->entry->is(is_organisation)) // منظمة اليونسكو is found as اليونسكو
        add(begin, head, first + known->count, confidence::name::organisation::institution);
      return;
    }
    std::size_t end = first;
    bool nisba = false;
    for (std::size_t words = 0; words < most_words && text_.follows(end); ++words, ++end) {
      const Word& word = words_[end];
      if (!word.is_word || !word.definite || word.is(title_classes | is_speech_verb))
        break;
      const bool is_nisba_word = word.is(is_nisba) || has_nisba(end);
      if (word.is(name_classes) && !is_nisba_word && words > 0)
        break;
      // الجيش الإسرائيلي, الجمعية المغربية للبحث التاريخي; after a nisba nothing but what ل joins.
      if ((nisba || (definite && words > 0)) && !joined(end))
        break;
      if (nisba && text_.text[text_.tokens[end].span.begin] == u'و')
        break;
      if (is_nisba_word && definite && !agree(begin, end))
        break; // رئيس الاستخبارات الإسرائيلي: the head of the service is Israeli
      nisba = nisba || is_nisba_word;
    }
    const bool institution = head.entry->is(is_institution) && !definite;
    if (end > first && (nisba || institution))
      add(begin, head, end,
          institution ? confidence::name::organisation::institution
                      : confidence::name::organisation::with_nisba);
  }

  /// Both feminine or neither, as far as their endings tell.
  [[nodiscard]] bool agree(std::size_t head, std::size_t adjective) const {
    const std::u16string_view noun = slice(text_.text, text_.tokens[head].span);
    const bool feminine = noun.ends_with(u'ة') || noun.ends_with(u"ات");
    return feminine == slice(text_.text, text_.tokens[adjective].span).ends_with(u'ة');
  }

  [[nodiscard]] bool has_nisba(std::size_t token) const {
    return text_.lookup.longest(token, is_nisba) != nullptr;
  }

  /// A head with the article is read without it (الكتيبة: كتيبة), and named with it.
  void add(std::size_t begin, const Match& head, std::size_t end, std::uint8_t percent) {
    const std::u16string_view word = slice(text_.text, text_.tokens[begin].span);
    const bool article =
        head.stem >= 2 && word[head.stem - 1U] == u'ل' && word[head.stem - 2U] == u'ا';
    candidates_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                           static_cast<std::uint8_t>(head.stem - (article ? 2 : 0)),
                           MentionType::organisation, Origin::rule, percent});
  }

  /// و or ل before the article: التربية والتعليم, للصليب.
  [[nodiscard]] bool joined(std::size_t token) const {
    const char16_t first = text_.text[text_.tokens[token].span.begin];
    return first == u'و' || first == u'ل';
  }

  void without_head(std::size_t at) {
    if (!text_.follows(at) || text_.tokens[at].span.size() < 3)
      return;
    if (const Match* known = text_.lookup.longest(at, is_organisation | is_common_organisation);
        known != nullptr && known->stem == 0) {
      candidates_.push_back({static_cast<std::uint32_t>(at),
                             static_cast<std::uint32_t>(at + known->count), 0,
                             MentionType::organisation, Origin::rule,
                             confidence::name::organisation::listed_after_word});
      return;
    }
    const Word& word = words_[at];
    if (!word.out_of_vocabulary() || word.definite ||
        !looks_like_name(slice(text_.text, text_.tokens[at].span), false))
      return;
    std::size_t end = at + 1;
    while (end < at + 3 && text_.follows(end) && words_[end].out_of_vocabulary() &&
           !words_[end].definite)
      ++end;
    candidates_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), 0,
                           MentionType::organisation, Origin::rule,
                           confidence::name::organisation::unknown_after_word});
  }

  const RuleText& text_;
  const std::vector<Word>& words_;
  std::vector<Candidate>& candidates_;
};

} // namespace

void propose_organisations(const RuleText& text, std::vector<Candidate>& candidates) {
  OrganisationRules(text, candidates).propose();
}

} // namespace tanqih
