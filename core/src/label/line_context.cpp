// SPDX-License-Identifier: MIT
#include "label/line_context.hpp"

#include <algorithm>

namespace tanqih {

namespace {

/// The paragraphs that tell what an article is about.
constexpr std::size_t leads = 3;
/// A heading by its shape has at most so many words.
constexpr std::uint32_t like_heading_words = 5;
/// A sentence, though a short one.
constexpr std::uint32_t sentence_words = 3;

} // namespace

LineContext::LineContext(const LineReading& reading)
    : reading_(reading), places_(reading.lines.size()) {
  find_shapes();
  find_runs();
  if (!reading.region.clusters.empty()) {
    find_zones();
    find_shared_words();
  }
  find_repeats();
  find_headings();
  find_like_headings();
  count_paragraphs();
}

void LineContext::find_shapes() {
  heads_.resize(size());
  for (std::size_t i = 0; i < size(); ++i) {
    const Layout& layout = reading_.blocks[i].layout;
    places_[i].shape = line_shape(reading_.lines[i], reading_.blocks[i]);
    structured_ = structured_ || layout.link_units > 0 || layout.containers != 0 ||
                  layout.shape == BlockShape::heading;
    const std::size_t end = reading_.lines[i].folded.find_first_of(u" :");
    heads_[i] = end != std::u16string_view::npos && end > 1 ? end + 1 : 0;
  }
}

void LineContext::find_runs() {
  for (std::size_t i = 0; i < size();) {
    std::size_t end = i + 1;
    while (end < size() && run_class(places_[end].shape) == run_class(places_[i].shape))
      ++end;
    for (std::size_t at = i; at < end; ++at) {
      places_[at].run_length = static_cast<std::uint32_t>(end - i);
      places_[at].run_place = at == i         ? RunPlace::first
                              : at + 1 == end ? RunPlace::last
                                              : RunPlace::inside;
    }
    i = end;
  }
}

void LineContext::find_zones() {
  const Region& region = reading_.region;
  first_ = last_ = region.clusters[region.core].first;
  for (std::size_t c = region.core; c < region.clusters.size(); ++c)
    if (region.clusters[c].article)
      last_ = region.clusters[c].last;
  for (std::size_t i = 0; i < size(); ++i)
    places_[i].zone = i < first_ ? Zone::above : i > last_ ? Zone::below : Zone::between;
  for (std::size_t c = 0; c < region.clusters.size(); ++c) {
    const Cluster& cluster = region.clusters[c];
    for (std::size_t i = cluster.first; i <= cluster.last; ++i) {
      places_[i].cluster = &cluster;
      places_[i].zone = c == region.core  ? Zone::in_article
                        : cluster.article ? Zone::in_continuation
                                          : Zone::in_other_text;
    }
  }
}

void LineContext::find_shared_words() {
  const std::vector<Line>& lines = reading_.lines;
  const std::optional<std::size_t> title = reading_.title;
  Vocabulary heading;
  Vocabulary lead;
  Vocabulary article;
  std::size_t paragraphs = 0;
  std::size_t lead_end = 0;
  for (std::size_t i = first_; i <= last_; ++i) {
    if (!lines[i].prose || places_[i].zone == Zone::in_other_text)
      continue;
    if (paragraphs++ < leads) {
      lead.add(lines[i].stems);
      lead_end = i;
    }
    article.add(lines[i].stems);
  }
  if (title) {
    heading.add(lines[*title].stems);
    lead.add(lines[*title].stems);
  }
  for (std::size_t i = 0; i < size(); ++i) {
    LinePlace& place = places_[i];
    if (title && i != *title)
      place.of_title = heading.covers(lines[i].stems);
    if ((i < first_ || i > lead_end) && i != title)
      place.of_lead = lead.covers(lines[i].stems);
    if (!lines[i].prose || place.zone == Zone::below || place.zone == Zone::above)
      place.of_article = article.covers(lines[i].stems);
  }
}

void LineContext::find_repeats() {
  for (const Line& line : reading_.lines)
    ++places_[line.first_alike].times;
  for (std::size_t i = 0; i < size(); ++i)
    places_[i].times = places_[reading_.lines[i].first_alike].times;
}

void LineContext::find_headings() {
  std::uint32_t heading = 0;
  std::uint32_t since = 0;
  std::uint32_t prose = 0;
  for (std::size_t i = 0; i < size(); ++i) {
    const Line& line = reading_.lines[i];
    places_[i].heading = heading;
    places_[i].since_heading = since;
    places_[i].prose_since = prose;
    ++since;
    prose += line.prose ? 1U : 0U;
    if (heads_section(line)) {
      heading = static_cast<std::uint32_t>(line.cue.cue->kind) + 1;
      since = prose = 0;
    }
  }
}

/// Short, and headlines or links follow.
void LineContext::find_like_headings() {
  std::uint32_t since = 0;
  for (std::size_t i = 0; i < size(); ++i) {
    const Line& line = reading_.lines[i];
    places_[i].since_like_heading = since;
    if (since > 0)
      ++since;
    const LineShape next = shape(i, 1);
    if (line.words <= like_heading_words && !line.stop && next == shape(i, 2) &&
        (next == LineShape::headline || next == LineShape::link_headline ||
         next == LineShape::item))
      since = 1;
    if (line.prose)
      since = 0;
  }
}

void LineContext::count_paragraphs() {
  std::size_t brief = 0;
  std::size_t sentences = 0;
  for (const Line& line : reading_.lines) {
    paragraphs_ += line.prose;
    brief += !line.prose;
    sentences += !line.prose && line.stop && line.words >= sentence_words;
  }
  if (brief > 0)
    brief_sentences_ = static_cast<double>(sentences) / static_cast<double>(brief);
}

LineShape LineContext::shape(std::size_t line, int step) const {
  const auto at = static_cast<std::ptrdiff_t>(line) + step;
  return at < 0 || at >= static_cast<std::ptrdiff_t>(size())
             ? LineShape::no_line
             : places_[static_cast<std::size_t>(at)].shape;
}

bool LineContext::begins_alike(std::size_t line, std::size_t other) const {
  if (other >= size()) // also what is before the first, by wrapping
    return false;
  const std::u16string_view a = reading_.lines[line].folded;
  const std::u16string_view b = reading_.lines[other].folded;
  const std::size_t head = heads_[line];
  return head > 0 && b.size() >= head && a.front() == b.front() &&
         a.substr(0, head) == b.substr(0, head);
}

bool LineContext::begins_as_neighbour(std::size_t line) const {
  return begins_alike(line, line - 1) || begins_alike(line, line + 1);
}

bool LineContext::begins_as_farther(std::size_t line) const {
  return begins_alike(line, line - 2) || begins_alike(line, line + 2) ||
         begins_alike(line, line + 3) || begins_alike(line, line - 3);
}

} // namespace tanqih
