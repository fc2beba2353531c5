// SPDX-License-Identifier: MIT
#include "api/refusal.hpp"

#include <algorithm>
#include <string>

#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

using Refusal = std::optional<Error>;

Error refused(std::string message) {
  return {ErrorCode::bad_option, std::move(message)};
}

bool is_kind(BlockKind kind) {
  return static_cast<int>(kind) < block_kind_count;
}

std::string text_of(std::size_t units) {
  return "the text has " + std::to_string(units) + " UTF-16 code units.";
}

} // namespace

Refusal refusal_of(const UserName& name) {
  if (name.type && !is_name(*name.type))
    return refused("A name is a person, organisation, place or misc, or none.");
  if (words_of(name.name).empty())
    return refused("The name \"" + to_utf8(name.name) + "\" has no word.");
  return std::nullopt;
}

Refusal refusal_of(const Options& options) {
  if (options.balance < -100 || options.balance > 100)
    return refused("balance is from -100 to 100, not " + std::to_string(options.balance) + ".");
  if (!std::all_of(options.keep.begin(), options.keep.end(), is_kind))
    return refused("keep: there is no such kind of block.");
  for (const Override& wish : options.overrides)
    if (wish.kind && !is_kind(*wish.kind))
      return refused("overrides: there is no such kind of block.");
  for (const Span span : options.undo)
    if (span.begin > span.end)
      return refused("undo: a span ends where it begins or later, not from " +
                     std::to_string(span.begin) + " to " + std::to_string(span.end) + ".");
  for (const UserName& name : options.names)
    if (Refusal refusal = refusal_of(name))
      return refusal;
  return std::nullopt;
}

Refusal refusal_of_places(const Options& options, std::size_t units) {
  for (const Span span : options.undo)
    if (span.end > units)
      return refused("undo: there is nothing at " + std::to_string(span.begin) + " to " +
                     std::to_string(span.end) + "; " + text_of(units));
  for (const Override& wish : options.overrides)
    if (wish.begin >= units)
      return refused("overrides: no block begins at " + std::to_string(wish.begin) + "; " +
                     text_of(units));
  return std::nullopt;
}

} // namespace tanqih
