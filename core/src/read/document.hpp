// SPDX-License-Identifier: MIT
// What comes out of documents: PDF readers, mail programs, word processors and scans break lines at
// a width, write what they see from left to right, and mix what stands around the text on its pages
// with the text.
#pragma once

#include "base/lazy.hpp"
#include "read/document_words.hpp"
#include "read/source.hpp"
#include "read/word_order.hpp"
#include "repair/lam_alef.hpp"
#include "repair/rewrite.hpp"
#include "tanqih/options.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// What is known of the language here.
struct DocumentTables {
  const Letters& letters;
  const DocumentWords& document_words;
  const Lazy<LamAlefContexts>& lam_alef;
  KnowsWord knows; ///< asked of texts that have words backwards alone
};

/// Makes a text as it was written out of a document's, each step a rule of its own, by `on`. It
/// comes before repair, which reads whole lines. A text that comes from no document costs the
/// search for signs of one, and a page's HTML is none. What the paste seems to be is added to
/// `source.issues`, and where its order is lost to `source`.
void read_document(const DocumentTables& tables, const RepairSwitches& on, Source& source,
                   Rewrite& text);

} // namespace tanqih
