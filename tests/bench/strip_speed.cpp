// SPDX-License-Identifier: MIT
// How fast a paste goes from bytes to stripped blocks, and whether the time grows as the length
// does. Not a test: it prints, and nothing fails. Builds natively and to WebAssembly: `npm run
// bench`. `strip_speed growth` prints the curves instead, from 10 kB to 100 MB.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/knowledge.hpp"
#include "api/pipeline.hpp"
#include "tanqih/decode.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/knowledge.hpp"

namespace {

using namespace tanqih;

constexpr std::size_t largest = 10'000'000; // bytes of UTF-8
constexpr int doublings = 5;

/// Of the processor, the best of three: others work on the machine too.
double seconds_of(const std::function<void()>& work) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

/// Made-up sentences: the same on every machine. `slips`: as people and pages spoil them.
std::string prose(std::size_t bytes, bool slips) {
  static constexpr const char* words[] = {
      "قال",       "وزير",    "الخارجية", "في",        "مؤتمر",   "صحفي",   "عقده",    "اليوم",
      "إن",        "بلاده",   "تدعم",     "الجهود",    "الرامية", "إلى",    "وقف",     "إطلاق",
      "النار",     "وأضاف",   "أن",       "المساعدات", "وصلت",    "القطاع", "منذ",     "يناير",
      "المحادثات", "ستستأنف", "الأسبوع",  "المقبل",    "وفق",     "ما",     "نقلته",   "وكالة",
      "الأنباء",   "الرسمية", "عن",       "مصدر",      "مسؤول",   "من",     "القاهرة", "والدوحة",
      "1,500",     "2024",    "مشيرا",    "شركائنا",   "المدينة", "السكان", "على",     "الرغم",
      "الحرب",     "السلام"};
  std::mt19937 random(1);
  std::string text;
  while (text.size() < bytes) {
    for (std::size_t n = 20 + random() % 40; n > 0; --n) {
      text += words[random() % std::size(words)];
      const auto chance = random() % 100;
      text += chance < 6 ? (slips ? " ," : "، ") : slips && chance < 9 ? "  " : " ";
    }
    text.back() = '.';
    text += slips ? "\r\n\r\n" : "\n\n";
  }
  return text;
}

std::string repeated(const char* line, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes)
    text += line;
  return text;
}

std::string one_line(std::size_t bytes) {
  std::string text = prose(bytes, false);
  for (char& byte : text)
    byte = byte == '\n' ? ' ' : byte;
  return text;
}

/// `bytes` stands for the number of tags: 100,000 at the largest.
std::string nested(std::size_t bytes) {
  const std::size_t depth = bytes / 100;
  std::string text;
  for (std::size_t i = 0; i < depth; ++i)
    text += "<div>";
  text += "نص";
  for (std::size_t i = 0; i < depth; ++i)
    text += "</div>";
  return text;
}

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

void decode_to_strip(const Knowledge& knowledge, const std::string& bytes, InputFormat format,
                     bool entities = false) {
  Options options;
  options.format = format;
  options.entities = entities;
  Decoded decoded = decode(bytes_of(bytes)).value();
  if (run_pipeline(knowledge, std::move(decoded.text), options).value().decisions.empty())
    std::puts("nothing found");
}

/// The exponent b of t = a·n^b, by least squares over the logarithms.
double exponent(const std::vector<double>& sizes, const std::vector<double>& times) {
  double x = 0, y = 0, xx = 0, xy = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const double lx = std::log(sizes[i]);
    const double ly = std::log(times[i]);
    x += lx;
    y += ly;
    xx += lx * lx;
    xy += lx * ly;
  }
  const auto n = static_cast<double>(sizes.size());
  return (n * xy - x * y) / (n * xx - x * x);
}

void measure_growth(const Knowledge& knowledge, const char* name,
                    const std::function<std::string(std::size_t)>& make,
                    InputFormat format = InputFormat::text) {
  std::vector<double> sizes;
  std::vector<double> times;
  for (int halvings = doublings; halvings >= 0; --halvings) {
    const std::string bytes = make(largest >> halvings);
    sizes.push_back(static_cast<double>(bytes.size()));
    times.push_back(seconds_of([&] { decode_to_strip(knowledge, bytes, format); }));
  }
  std::printf("%-28s %8.2f MB %8.1f ms %7.1f MB/s   exponent %.2f\n", name, sizes.back() / 1e6,
              times.back() * 1e3, sizes.back() / times.back() / 1e6, exponent(sizes, times));
}

/// What a megabyte takes at each size.
void measure_curve(const Knowledge& knowledge, const char* name,
                   const std::function<std::string(std::size_t)>& make, std::size_t largest_size,
                   bool entities = false) {
  std::printf("%-28s", name);
  for (std::size_t size = 10'000; size <= largest_size; size *= 10) {
    const std::string bytes = make(size);
    // Short texts many times, as a clock has steps.
    const std::size_t times = std::max<std::size_t>(1, 1'000'000 / size);
    const double seconds = seconds_of([&] {
      for (std::size_t i = 0; i < times; ++i)
        decode_to_strip(knowledge, bytes, InputFormat::text, entities);
    });
    std::printf(" %8.1f", static_cast<double>(bytes.size() * times) / seconds / 1e6);
    std::fflush(stdout);
  }
  std::puts(" MB/s");
}

/// Entities are linked over the whole text, so that their curve has fewer sizes.
void measure_curves(const Knowledge& knowledge) {
  constexpr std::size_t whole = 100'000'000;
  constexpr std::size_t tagged = 10'000'000;
  std::printf("%-28s %8s %8s %8s %8s %8s\n", "", "10 kB", "100 kB", "1 MB", "10 MB", "100 MB");
  const auto lines = [](std::size_t bytes) { return prose(bytes, false); };
  measure_curve(knowledge, "prose", lines, whole);
  measure_curve(knowledge, "one line", one_line, whole);
  measure_curve(
      knowledge, "one word a line", [](std::size_t bytes) { return repeated("كلمة\n", bytes); },
      tagged);
  measure_curve(knowledge, "prose, with its names", lines, tagged, true);
}

void measure_stages(const Knowledge& knowledge, const std::string& bytes) {
  const auto say = [&](const char* stage, double seconds) {
    std::printf("  %-26s %17.1f ms %7.1f MB/s\n", stage, seconds * 1e3,
                static_cast<double>(bytes.size()) / seconds / 1e6);
  };
  std::u16string text;
  Source source;
  Repaired repaired;
  std::vector<Block> blocks;
  std::vector<Label> labels;
  const LabelTables tables = {
      {knowledge.cues, knowledge.openers, knowledge.frames, knowledge.words, knowledge.classes},
      knowledge.lines};
  const PageTree no_tree;
  say("decode", seconds_of([&] { text = std::move(decode(bytes_of(bytes)).value().text); }));
  say("read", seconds_of([&] { source = read_text(text); }));
  say("repair", seconds_of([&] { repaired = repair(knowledge.letters, source.text); }));
  say("segment", seconds_of([&] { blocks = segment(source, repaired.text, repaired.map); }));
  say("label", seconds_of([&] {
        labels = label(tables, {repaired.text, blocks, no_tree, {}}).labels;
      }));
  say("strip", seconds_of([&] { (void)strip(blocks, labels, repaired.map); }));
}

} // namespace

int main(int count, char** words) {
  const KnowledgePtr tables = load_knowledge().value();
  const Knowledge& knowledge = *tables;
  if (count > 1 && std::string_view(words[1]) == "growth") {
    measure_curves(knowledge);
    return 0;
  }
  measure_growth(knowledge, "prose", [](std::size_t bytes) { return prose(bytes, false); });
  measure_stages(knowledge, prose(largest, false));
  measure_growth(knowledge, "prose with slips",
                 [](std::size_t bytes) { return prose(bytes, true); });
  measure_growth(knowledge, "one line", one_line);
  measure_growth(knowledge, "one word a line",
                 [](std::size_t bytes) { return repeated("كلمة\n", bytes); });
  measure_growth(knowledge, "nested tags", nested, InputFormat::html);
  return 0;
}
