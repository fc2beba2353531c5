// SPDX-License-Identifier: MIT
#include "stream/counters.hpp"

namespace tanqih::cli {

namespace {

template <class Enumeration, std::size_t size>
std::string object_of(const std::array<std::uint64_t, size>& counts) {
  std::string object = "{";
  for (std::size_t i = 0; i < size; ++i) {
    if (counts[i] == 0)
      continue;
    object += object.size() > 1 ? ",\"" : "\"";
    object.append(name_of(static_cast<Enumeration>(i))).append("\":");
    object += std::to_string(counts[i]);
  }
  return object + '}';
}

template <std::size_t size>
void add(std::array<std::uint64_t, size>& counts, const std::array<std::uint64_t, size>& more) {
  for (std::size_t i = 0; i < size; ++i)
    counts[i] += more[i];
}

} // namespace

std::string_view name_of(Skip skip) {
  switch (skip) {
  case Skip::language:
    return "language";
  case Skip::few_words:
    return "few_words";
  case Skip::no_metadata:
    return "no_metadata";
  case Skip::duplicate:
    return "duplicate";
  case Skip::other_record:
    return "other_record";
  case Skip::http_status:
    return "http_status";
  case Skip::other_type:
    return "other_type";
  case Skip::existing:
    break;
  }
  return "existing";
}

void Counters::count(const Article& article) {
  ++documents;
  empty += article.statistics.kept == 0 ? 1 : 0;
  for (const ArticleBlock& block : article.blocks)
    ++(block.keep ? kept : removed)[static_cast<std::size_t>(block.label.kind)];
  for (const ArticleCut& piece : article.cuts)
    ++cut[static_cast<std::size_t>(piece.label.kind)];
  for (const Edit& edit : article.edits)
    ++repaired[static_cast<std::size_t>(edit.rule)];
}

Counters& Counters::operator+=(const Counters& more) {
  documents += more.documents;
  errors += more.errors;
  empty += more.empty;
  truncated += more.truncated;
  add(skipped, more.skipped);
  add(kept, more.kept);
  add(removed, more.removed);
  add(cut, more.cut);
  add(repaired, more.repaired);
  return *this;
}

std::string json_of(const Counters& counters) {
  return "{\"documents\":" + std::to_string(counters.documents) +
         ",\"errors\":" + std::to_string(counters.errors) +
         ",\"empty\":" + std::to_string(counters.empty) +
         ",\"truncated\":" + std::to_string(counters.truncated) +
         ",\"skipped\":" + object_of<Skip>(counters.skipped) +
         ",\"kept\":" + object_of<BlockKind>(counters.kept) +
         ",\"removed\":" + object_of<BlockKind>(counters.removed) +
         ",\"cut\":" + object_of<BlockKind>(counters.cut) +
         ",\"repaired\":" + object_of<RepairRule>(counters.repaired) + "}\n";
}

} // namespace tanqih::cli
