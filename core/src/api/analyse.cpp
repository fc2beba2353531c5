#include "tanqih/analyse.hpp"

#include "api/fields.hpp"
#include "api/knowledge.hpp"
#include "api/pipeline.hpp"
#include "output/clean_text.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                        const Options& options, const Progress& progress) {
  if (auto error = refusal(text))
    return *error;
  Analysis a = run_pipeline(knowledge, text, options, progress);
  if (auto error = knowledge.damage())
    return *error;
  const OffsetMap& map = a.repaired.map;

  Article article;
  article.blocks.reserve(a.blocks.size());
  for (std::size_t i = 0; i < a.blocks.size(); ++i) {
    const Block& block = a.blocks[i];
    Decision& decision = a.decisions[i];
    article.blocks.push_back(
        {map.to_source(block.span),
         std::u16string(slice(a.repaired.text, kept_of(a, static_cast<std::uint32_t>(i)))),
         block.layout, std::move(decision.label), decision.keep, decision.overridden,
         std::nullopt});
    ++(decision.keep ? article.statistics.kept : article.statistics.removed);
  }
  for (Cut& cut : a.cuts)
    article.cuts.push_back({map.to_source(cut.span), cut.block,
                            std::u16string(slice(a.repaired.text, cut.span)),
                            std::move(cut.label)});
  article.fields = read_fields(article, a.source.page, a.published);
  assemble_clean(article);
  count_text(article.clean, article.statistics);

  std::vector<std::uint32_t> entity_of(a.mentions.size(), 0);
  for (std::uint32_t e = 0; e < a.entities.size(); ++e)
    for (const std::uint32_t m : a.entities[e].mentions)
      entity_of[m] = e;
  std::uint32_t block = 0;
  for (std::size_t m = 0; m < a.mentions.size(); ++m) {
    Mention& mention = a.mentions[m];
    while (a.blocks[block].span.end <= mention.span.begin)
      ++block;
    article.mentions.push_back(
        {map.to_source(mention.span), block, mention.span.begin - kept_of(a, block).begin,
         std::u16string(slice(a.repaired.text, mention.span)), entity_of[m], mention.type,
         mention.origin, mention.confidence, std::move(mention.value)});
  }
  block = 0;
  for (const FoundQuotation& quotation : a.quotations) {
    while (a.blocks[block].span.end <= quotation.span.begin)
      ++block;
    std::optional<std::uint32_t> speaker;
    if (quotation.speaker)
      speaker = entity_of[*quotation.speaker];
    article.quotations.push_back({map.to_source(quotation.span), block,
                                  quotation.span.begin - kept_of(a, block).begin,
                                  std::u16string(slice(a.repaired.text, quotation.span)),
                                  quotation.direct, speaker, quotation.speaker});
  }
  article.entities = std::move(a.entities);
  article.issues = std::move(a.source.issues);
  article.issues.insert(article.issues.end(), a.repaired.issues.begin(), a.repaired.issues.end());
  article.edits = std::move(a.repaired.edits);
  article.text = std::move(a.source.text);
  if (options.render_html)
    article.html = to_html(article);
  if (options.render_markdown)
    article.markdown = to_markdown(article);
  return article;
}

} // namespace tanqih
