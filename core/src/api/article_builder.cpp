// SPDX-License-Identifier: MIT
#include "api/article_builder.hpp"

#include <algorithm>

#include "api/block_structure.hpp"
#include "api/fields.hpp"
#include "output/clean_text.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

namespace {

/// Which block a span lies in, asked in the order of the spans.
class BlockCursor {
public:
  explicit BlockCursor(const Analysis& analysis) : analysis_(analysis) {}

  std::uint32_t block_of(Span span) {
    while (analysis_.blocks[block_].span.end <= span.begin)
      ++block_;
    return block_;
  }
  /// Where the span begins in the block's text, which is without what is cut.
  [[nodiscard]] std::uint32_t offset_of(Span span) const {
    return span.begin - kept_of(analysis_, block_).begin;
  }

private:
  const Analysis& analysis_;
  std::uint32_t block_ = 0;
};

class ArticleBuilder {
public:
  explicit ArticleBuilder(Analysis& analysis) : a_(analysis) {}

  Article build() {
    add_blocks();
    add_cuts();
    add_structure(a_, article_);
    article_.fields = read_fields(article_, a_.source.page, a_.published, std::move(a_.author));
    const std::vector<std::uint32_t> entity_of = entities_of_mentions();
    add_mentions(entity_of);
    add_quotations(entity_of);
    if (!a_.repaired.edits.empty())
      std::u16string().swap(a_.repaired.text); // before the clean text, which is as long, is made
    assemble_clean(article_);
    count_text(article_.clean, article_.statistics);
    article_.entities = std::move(a_.entities);
    article_.issues = std::move(a_.source.issues);
    article_.issues.insert(article_.issues.end(), a_.repaired.issues.begin(),
                           a_.repaired.issues.end());
    add_doubt();
    article_.edits = std::move(a_.repaired.edits);
    article_.text = std::move(a_.source.text);
    return std::move(article_);
  }

private:
  [[nodiscard]] Span in_paste(Span span) const { return a_.repaired.map.to_source(span); }
  [[nodiscard]] std::u16string text_of(Span span) const {
    return std::u16string(slice(a_.text(), span));
  }

  void add_blocks() {
    const std::vector<Span> origins = origins_of(a_.blocks, a_.repaired.map);
    article_.blocks.reserve(a_.blocks.size());
    for (std::uint32_t i = 0; i < a_.blocks.size(); ++i) {
      const Block& block = a_.blocks[i];
      Decision& decision = a_.decisions[i];
      article_.blocks.push_back({origins[i],
                                 text_of(kept_of(a_, i)),
                                 block.layout,
                                 std::move(decision.label),
                                 decision.keep,
                                 decision.overridden,
                                 std::nullopt,
                                 std::nullopt,
                                 std::nullopt,
                                 {}});
      ++(decision.keep ? article_.statistics.kept : article_.statistics.removed);
    }
  }

  void add_cuts() {
    for (Cut& cut : a_.cuts)
      article_.cuts.push_back(
          {in_paste(cut.span), cut.block, text_of(cut.span), std::move(cut.label)});
  }

  /// A person who has decided about a line has looked: then there is no need to tell.
  void add_doubt() {
    article_.confidence = a_.doubt.confidence;
    if (a_.doubt.other)
      article_.other = {article_.blocks[a_.doubt.other->first].span.begin,
                        article_.blocks[a_.doubt.other->last].span.end};
    const bool looked_at = std::any_of(article_.blocks.begin(), article_.blocks.end(),
                                       [](const ArticleBlock& block) { return block.overridden; });
    if (a_.doubt.doubtful && !looked_at)
      article_.issues.push_back({IssueCode::doubtful_article, article_.other.value_or(Span{}), {}});
  }

  [[nodiscard]] std::vector<std::uint32_t> entities_of_mentions() const {
    std::vector<std::uint32_t> entity_of(a_.mentions.size(), 0);
    for (std::uint32_t e = 0; e < a_.entities.size(); ++e)
      for (const std::uint32_t m : a_.entities[e].mentions)
        entity_of[m] = e;
    return entity_of;
  }

  void add_mentions(const std::vector<std::uint32_t>& entity_of) {
    BlockCursor at(a_);
    article_.mentions.reserve(a_.mentions.size());
    for (std::size_t m = 0; m < a_.mentions.size(); ++m) {
      Mention& mention = a_.mentions[m];
      const std::uint32_t block = at.block_of(mention.span);
      article_.mentions.push_back({in_paste(mention.span), block, at.offset_of(mention.span),
                                   text_of(mention.span), entity_of[m], mention.type,
                                   mention.origin, mention.confidence, std::move(mention.value),
                                   std::move(mention.readings)});
      if (mention.type == MentionType::money)
        article_.mentions.back().money = money_of(article_.mentions.back());
    }
  }

  /// What all its readings have in common.
  static Money money_of(const ArticleMention& mention) {
    const auto parts = [](const std::string& value) {
      const std::size_t space = value.find(' ');
      return space == std::string::npos ? Money{"", value}
                                        : Money{value.substr(0, space), value.substr(space + 1)};
    };
    Money money = parts(mention.readings.empty() ? mention.value : mention.readings.front());
    for (const std::string& reading : mention.readings) {
      const Money other = parts(reading);
      if (other.currency != money.currency)
        money.currency.clear();
      if (other.amount != money.amount)
        money.amount.clear();
    }
    return money;
  }

  void add_quotations(const std::vector<std::uint32_t>& entity_of) {
    BlockCursor at(a_);
    for (const FoundQuotation& quotation : a_.quotations) {
      const std::uint32_t block = at.block_of(quotation.span);
      std::optional<std::uint32_t> speaker;
      if (quotation.speaker)
        speaker = entity_of[*quotation.speaker];
      article_.quotations.push_back({in_paste(quotation.span), block, at.offset_of(quotation.span),
                                     text_of(quotation.span), quotation.direct, speaker,
                                     quotation.speaker});
    }
  }

  Analysis& a_;
  Article article_;
};

} // namespace

Article build_article(Analysis analysis, const Options& options) {
  Article article = ArticleBuilder(analysis).build();
  if (options.render_html)
    article.html = to_html(article, options.marks);
  if (options.render_markdown)
    article.markdown = to_markdown(article, options.marks);
  return article;
}

} // namespace tanqih
