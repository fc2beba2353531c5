// The lexicon, the taggers, link. Tokens a second, tokenising not counted.
#include <benchmark/benchmark.h>

#include "entity/link.hpp"
#include "entity/look_up.hpp"
#include "entity/tag.hpp"
#include "knowledge.hpp"
#include "tanqih/analyse.hpp"

namespace tanqih {
namespace {

/// News prose: names of every type, behind proclitics too, and plain words.
constexpr std::u16string_view prose =
    u"يبدأ وزير الخارجية الأمريكي أنتوني بلينكن زيارة إلى جدة والقاهرة، في زيارته السادسة منذ "
    u"بداية "
    u"الحرب. وقال المتحدث باسم وزارة الخارجية ماثيو ميللر، في بيان إن بلينكن سيبحث في السعودية "
    u"ومصر "
    u"جهود الوساطة فضلا عن الجهود المبذولة لتوصيل المزيد من المساعدات إلى غزة، وفق ما نقلت وكالة "
    u"رويترز. وأضاف أن المحادثات الرامية لوقف إطلاق النار عقب مفاوضات سابقة صعبة لم تسفر عن اتفاق "
    u"بين "
    u"إسرائيل وحماس، وأكد رئيس بلدية المدينة عبد الرحمن الصالحي أن العمل جار منذ ثلاثة أشهر.\n";

struct Text {
  std::u16string text;
  std::vector<Token> tokens;
};

Text prose_of(std::size_t tokens) {
  Text all;
  std::vector<Span> spans;
  while (all.text.size() < tokens * 6) {
    const auto begin = static_cast<std::uint32_t>(all.text.size());
    all.text += prose;
    spans.push_back({begin, static_cast<std::uint32_t>(all.text.size() - 1)});
  }
  all.tokens = tokenise(all.text, spans);
  return all;
}

const Knowledge& knowledge() {
  static const KnowledgePtr tables = load_knowledge().value();
  return *tables;
}

void rate(benchmark::State& state, const Text& text) {
  state.counters["tokens/s"] = benchmark::Counter(static_cast<double>(text.tokens.size()),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}

void load(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(load_knowledge());
}
BENCHMARK(load)->Unit(benchmark::kMillisecond);

void look_up_phrases(benchmark::State& state) {
  const Text text = prose_of(200'000);
  for (auto _ : state)
    benchmark::DoNotOptimize(look_up(knowledge().lexicon, text.text, text.tokens));
  rate(state, text);
}
BENCHMARK(look_up_phrases)->Unit(benchmark::kMillisecond);

void tag_text(benchmark::State& state) {
  const Text text = prose_of(200'000);
  for (auto _ : state)
    benchmark::DoNotOptimize(tag(knowledge(), text.text, text.tokens));
  rate(state, text);
}
BENCHMARK(tag_text)->Unit(benchmark::kMillisecond);

void link_mentions(benchmark::State& state) {
  const Text text = prose_of(200'000);
  const std::vector<Mention> mentions = tag(knowledge(), text.text, text.tokens);
  for (auto _ : state)
    benchmark::DoNotOptimize(link(knowledge(), text.text, mentions));
  rate(state, text);
}
BENCHMARK(link_mentions)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tanqih
