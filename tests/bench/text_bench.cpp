// SPDX-License-Identifier: MIT
// The stages that read every character, on ten megabytes of UTF-8. MB/s count UTF-8 bytes.
#include <benchmark/benchmark.h>

#include "api/knowledge.hpp"
#include "repair/repair.hpp"
#include "tanqih/decode.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/knowledge.hpp"
#include "text/fold.hpp"
#include "text/tokenise.hpp"

namespace tanqih {
namespace {

constexpr std::size_t size_in_bytes = 10'000'000;

/// Paragraphs of plain prose that need no repair.
constexpr std::u16string_view clean =
    u"قال وزير الخارجية في مؤتمر صحفي عقده اليوم الأربعاء، إن بلاده تدعم الجهود الرامية إلى وقف "
    u"إطلاق "
    u"النار، وأضاف أن 1,500 طن من المساعدات وصلت إلى القطاع منذ يناير.\n\n"
    u"وتابع: \"نحن نعمل مع شركائنا في القاهرة والدوحة\"، مشيرا إلى أن المحادثات ستُستأنف الأسبوع "
    u"المقبل "
    u"وفق ما نقلت وكالة الأنباء الرسمية.\n\n";

/// Every kind of repair, close together.
constexpr std::u16string_view dirty = u"قـــال  الوزیر ,إن \"لا\"،مضيفا\u00A0\u00A0نعم !!!! "
                                      u"\u200Fﻛﺘﺎﺏ &quot;خبر&quot; ؟؟\r\n \u00A0\r\n\r\n"
                                      u"* أولا\r\n* ثانيا ;ثم ثالثا\u200B،، انتهى .\r\n";

std::u16string repeated(std::u16string_view paragraph) {
  std::u16string text;
  const std::size_t bytes = to_utf8(paragraph).size();
  for (std::size_t size = 0; size < size_in_bytes; size += bytes)
    text += paragraph;
  return text;
}

/// The same without a line break or a space.
std::u16string one_word(std::u16string_view paragraph) {
  std::u16string text = repeated(paragraph);
  std::erase_if(text, [](char16_t unit) { return unit <= u' '; });
  return text;
}

void count(benchmark::State& state, std::u16string_view text) {
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(to_utf8(text).size()));
}

void decode_utf8(benchmark::State& state) {
  const std::string bytes = to_utf8(repeated(clean));
  for (auto _ : state)
    benchmark::DoNotOptimize(decode(std::as_bytes(std::span(bytes.data(), bytes.size()))));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(decode_utf8)->Unit(benchmark::kMillisecond);

void encode_utf8(benchmark::State& state) {
  const std::u16string text = repeated(clean);
  for (auto _ : state)
    benchmark::DoNotOptimize(to_utf8(text));
  count(state, text);
}
BENCHMARK(encode_utf8)->Unit(benchmark::kMillisecond);

void fold_text(benchmark::State& state) {
  const std::u16string text = repeated(clean);
  for (auto _ : state)
    benchmark::DoNotOptimize(fold(text));
  count(state, text);
}
BENCHMARK(fold_text)->Unit(benchmark::kMillisecond);

void repair_text(benchmark::State& state, const std::u16string& text) {
  static const Letters letters = load_knowledge().value()->letters;
  for (auto _ : state)
    benchmark::DoNotOptimize(repair(letters, text));
  count(state, text);
}
BENCHMARK_CAPTURE(repair_text, clean, repeated(clean))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(repair_text, dirty, repeated(dirty))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(repair_text, one_dirty_word, one_word(dirty))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(repair_text, one_letter_lines, repeated(u"ا\n"))->Unit(benchmark::kMillisecond);

void tokenise_text(benchmark::State& state, const std::u16string& text) {
  const std::vector<Span> whole = {{0, static_cast<std::uint32_t>(text.size())}};
  std::size_t tokens = 0;
  for (auto _ : state)
    tokens = tokenise(text, whole).size();
  count(state, text);
  state.counters["tokens/s"] = benchmark::Counter(static_cast<double>(tokens),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK_CAPTURE(tokenise_text, clean, repeated(clean))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tokenise_text, one_word, one_word(clean))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tokenise_text, chinese, repeated(u"北京 2022 大学。"))
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace tanqih
