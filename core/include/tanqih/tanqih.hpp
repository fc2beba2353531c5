// SPDX-License-Identifier: MIT
// Tanqih: makes pasted Arabic articles clean. All public headers; each can be included alone.
#pragma once

#include "tanqih/analyse.hpp"    // IWYU pragma: export
#include "tanqih/article.hpp"    // IWYU pragma: export
#include "tanqih/block.hpp"      // IWYU pragma: export
#include "tanqih/decode.hpp"     // IWYU pragma: export
#include "tanqih/edit.hpp"       // IWYU pragma: export
#include "tanqih/encode.hpp"     // IWYU pragma: export
#include "tanqih/enum_names.hpp" // IWYU pragma: export
#include "tanqih/enums.hpp"      // IWYU pragma: export
#include "tanqih/issue.hpp"      // IWYU pragma: export
#include "tanqih/knowledge.hpp"  // IWYU pragma: export
#include "tanqih/learn_site.hpp" // IWYU pragma: export
#include "tanqih/mention.hpp"    // IWYU pragma: export
#include "tanqih/options.hpp"    // IWYU pragma: export
#include "tanqih/render.hpp"     // IWYU pragma: export
#include "tanqih/result.hpp"     // IWYU pragma: export
#include "tanqih/site.hpp"       // IWYU pragma: export
#include "tanqih/site_file.hpp"  // IWYU pragma: export
#include "tanqih/span.hpp"       // IWYU pragma: export
#include "tanqih/stage.hpp"      // IWYU pragma: export
#include "tanqih/tag_words.hpp"  // IWYU pragma: export
#include "tanqih/version.hpp"    // IWYU pragma: export
#include "tanqih/xml.hpp"        // IWYU pragma: export

/// The library. Begin with load_knowledge() and analyse(). Texts are UTF-16, and spans count its
/// code units; errors are values (Result).
namespace tanqih {}
