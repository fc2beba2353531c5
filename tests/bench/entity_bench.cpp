// SPDX-License-Identifier: MIT
// The stage tag on news prose: all of it, and the part that finds dates and amounts. Tokens a
// second.
#include <benchmark/benchmark.h>

#include <random>
#include <string>
#include <vector>

#include "../unit/tables.hpp"
#include "api/knowledge.hpp"
#include "base/table.hpp"
#include "names/tag.hpp"
#include "quantities/quantities.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {
namespace {

constexpr std::size_t least_tokens = 1'000'000;

/// Written for this bench; a date or an amount every dozen words, as news has them.
constexpr std::u16string_view paragraph =
    u"قال وزير الخارجية الأردني أيمن الصفدي، اليوم الأربعاء، إن بلاده تدعم الجهود الرامية إلى وقف "
    u"إطلاق النار في قطاع غزة، وأضاف في مؤتمر صحفي مشترك مع نظيره المصري في القاهرة أن 1,500 طن من "
    u"المساعدات وصلت إلى القطاع منذ السابع من أكتوبر/تشرين الأول الماضي، مشيرا إلى أن المحادثات "
    u"ستستأنف الأسبوع المقبل في الدوحة وفق ما نقلت وكالة رويترز عن مسؤول لم تسمه.\n";

struct Prose {
  std::u16string text;
  std::vector<Token> tokens;

  /// The paragraph again and again, each time with as many words of the tables behind it, so that
  /// the text has thousands of different words; the first of a table come far more often than the
  /// last, as words do.
  Prose() {
    std::vector<std::u16string> words;
    for (const std::string_view tsv : {table("plain_words"), table("family_names")})
      for (const TableRow& row : table_rows(tsv))
        words.push_back(from_utf8(row[0]));
    std::mt19937 random(1);
    const auto size = static_cast<std::uint32_t>(paragraph.size());
    const std::size_t each = tokenise(paragraph, {{0, size}}).size();
    std::vector<Span> blocks;
    for (std::size_t count = 0; count < least_tokens; count += 2 * each) {
      const auto begin = static_cast<std::uint32_t>(text.size());
      text += paragraph;
      text.back() = u' ';
      for (std::size_t i = 0; i < each; ++i) {
        const std::uint64_t share = random() >> 16;
        text += words[(words.size() * share * share >> 32) % words.size()];
        text += i % 20 == 19 ? u". " : u" ";
      }
      text.back() = u'\n';
      blocks.push_back({begin, static_cast<std::uint32_t>(text.size() - 1)});
    }
    tokens = tokenise(text, blocks);
  }
};

const Prose& prose() {
  static const Prose made;
  return made;
}

const Knowledge& knowledge() {
  static const KnowledgePtr loaded = load_knowledge().value();
  return *loaded;
}

void count(benchmark::State& state) {
  state.counters["tokens/s"] = benchmark::Counter(static_cast<double>(prose().tokens.size()),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}

void tag_all(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(
        tag({*knowledge().lexicon, *knowledge().quantities, *knowledge().names}, prose().text,
            prose().tokens, look_up(*knowledge().lexicon, prose().text, prose().tokens)));
  count(state);
}
BENCHMARK(tag_all)->Unit(benchmark::kMillisecond);

void tag_quantities(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(
        find_quantities(*knowledge().quantities, prose().text, prose().tokens, std::nullopt));
  count(state);
}
BENCHMARK(tag_quantities)->Unit(benchmark::kMillisecond);

void load_tables(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(load_knowledge());
}
BENCHMARK(load_tables)->Unit(benchmark::kMillisecond);

void load_tables_of_names(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(built_in_lexicon());
    benchmark::DoNotOptimize(built_in_quantities());
    benchmark::DoNotOptimize(built_in_names());
  }
}
BENCHMARK(load_tables_of_names)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tanqih
