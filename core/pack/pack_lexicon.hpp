// SPDX-License-Identifier: MIT
#pragma once

#include "crf/byte_writer.hpp"
#include "lexicon/lexicon.hpp"
#include "tanqih/result.hpp"

namespace tanqih::pack {

/// What unpack_lexicon reads (lexicon/packed_lexicon.hpp). Error: damaged_data, where the words
/// have more letters than the format has room for, or are longer.
[[nodiscard]] Result<crf::Bytes> pack_lexicon(const Lexicon& lexicon);

} // namespace tanqih::pack
