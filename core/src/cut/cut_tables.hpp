// SPDX-License-Identifier: MIT
// The tables by which it is told what is glued to a line.
#pragma once

#include <functional>
#include <string_view>

#include "cut/cut_names.hpp"
#include "label/cues.hpp"
#include "label/openers.hpp"

namespace tanqih {

struct CutTables {
  const Cues& cues;
  const Openers& openers;
  const CutNames& names; ///< of lines that begin or end like what is glued
};

/// Is the name the site's own: does it stand in what was removed around the article?
using OwnName = std::function<bool(std::u16string_view folded)>;

} // namespace tanqih
