// SPDX-License-Identifier: MIT
// Lam-alef whose two letters a PDF gives in turned order: the commonest fault of Arabic PDFs.
#pragma once

#include <string>
#include <string_view>

#include "base/word_set.hpp"
#include "repair/rewrite.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Which "alef, lam" of a text with turned lam-alef was "lam, alef": core/data/lam_alef.tsv.
class LamAlefContexts {
public:
  /// Error: damaged_data, naming the row.
  [[nodiscard]] static Result<LamAlefContexts> load(std::string_view tsv);

  /// Was it, of the alef at `at` of a word of letters only, with the lam behind it?
  [[nodiscard]] bool turned(std::u16string_view word, std::size_t at) const;

private:
  /// The alef, and the letters around it in the order in which a context grows -> was it turned?
  WordMap<bool> contexts_;
};

/// How far a text proves that its lam-alefs are turned.
enum class LamAlefProof : unsigned char {
  none,
  certain, ///< a word or two: only what can be nothing else
  whole,   ///< all of it: no lam-alef stands in its order, or few
};
/// Two alefs and a lam begin no word of Arabic: «األمن», «واإلسكان», «آالف»; two bare ones,
/// «االقتصاد», are a slip now and then, and a proof where there are more of them.
[[nodiscard]] LamAlefProof prove_lam_alef(std::u16string_view text);

/// األمن -> الأمن, by `proof` also خالل -> خلال, دوالر -> دولار, ال -> لا; خالد and مال stay. To be
/// called once of a text: what was turned is not to be asked again.
void repair_lam_alef(Rewrite& text, LamAlefProof proof, const LamAlefContexts& contexts);

} // namespace tanqih
