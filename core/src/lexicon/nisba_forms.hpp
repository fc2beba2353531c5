// SPDX-License-Identifier: MIT
// The forms of an adjective of a country.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/phrase_filler.hpp"

namespace tanqih {

/// Calls `use` with the forms of `stem`, which is folded and masculine (كوري شمالي): each ending
/// after the words in ي (كوريه شماليه) and, where there are several words, the same with the
/// article (كوريه الشماليه). Before the first word it is a proclitic, which the look-up takes off;
/// the words after it need a form of their own.
template <class Use>
void each_nisba_form(std::u16string_view stem, const std::vector<std::u16string>& endings,
                     Use use) {
  std::u16string form;
  for (const std::u16string& ending : endings)
    for (const std::u16string_view gap : {u" ", u" ال"}) {
      form.clear();
      bool several = false;
      each_folded_word(stem, [&](std::u16string_view word) {
        several = !form.empty();
        if (several)
          form += gap;
        form += word;
        if (word.ends_with(u'ي'))
          form += ending;
      });
      use(std::u16string_view(form));
      if (!several)
        break;
    }
}

} // namespace tanqih
