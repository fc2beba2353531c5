// What of Knowledge is asked to tell what is glued to a line.
#pragma once

#include <functional>
#include <string_view>

#include "entity/lexicon.hpp"
#include "layout/cues.hpp"
#include "layout/openers.hpp"
#include "lazy.hpp"

namespace tanqih {

struct GluedKnowledge {
  const Cues& cues;
  const Openers& openers;
  const Lazy<Lexicon>& lexicon; ///< for lines that begin or end like what is glued
};

/// Is the name the site's own: does it stand in what was removed around the article?
using OwnName = std::function<bool(std::u16string_view folded)>;

} // namespace tanqih
