// Tanqih: makes pasted Arabic articles clean.
#pragma once

#include "tanqih/analyse.hpp"    // IWYU pragma: export
#include "tanqih/article.hpp"    // IWYU pragma: export
#include "tanqih/decode.hpp"     // IWYU pragma: export
#include "tanqih/encode.hpp"     // IWYU pragma: export
#include "tanqih/learn_site.hpp" // IWYU pragma: export
#include "tanqih/names.hpp"      // IWYU pragma: export
#include "tanqih/options.hpp"    // IWYU pragma: export
#include "tanqih/render.hpp"     // IWYU pragma: export
#include "tanqih/site.hpp"       // IWYU pragma: export
