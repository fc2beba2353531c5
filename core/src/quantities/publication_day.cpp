#include "quantities/publication_day.hpp"

#include "api/knowledge.hpp"
#include "quantities/dates.hpp"

namespace tanqih {

namespace {

std::optional<CivilDate> first_date(const Knowledge& knowledge, std::u16string_view text,
                                    Span block) {
  const std::vector<Token> tokens = tokenise(text, {block});
  const QuantityText read(*knowledge.quantities, text, tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (!read.is_plain(at))
      if (const auto date = read_full_date(read, at))
        return date;
  return std::nullopt;
}

} // namespace

std::optional<CivilDate> find_published(const Knowledge& knowledge, std::u16string_view text,
                                        const std::vector<Block>& blocks,
                                        const std::vector<Label>& labels) {
  for (const BlockKind kind : {BlockKind::dateline, BlockKind::byline})
    for (std::size_t i = 0; i < blocks.size(); ++i)
      if (labels[i].kind == kind)
        if (const auto date = first_date(knowledge, text, blocks[i].span))
          return date;
  return std::nullopt;
}

} // namespace tanqih
