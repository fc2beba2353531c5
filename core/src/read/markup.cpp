// SPDX-License-Identifier: MIT
#include "read/markup.hpp"

#include "read/markdown.hpp"
#include "read/subtitle_marks.hpp"
#include "repair/switches.hpp"

namespace tanqih {

void read_markup(const LinkMarks& marks, const RepairSwitches& on, Source& source, Rewrite& text) {
  if (source.marked.empty() && is_on(on, RepairRule::markdown)) {
    if (is_markdown(text.text()))
      read_markdown(text, source);
    else
      erase_subtitle_marks(text);
  }
  if (is_on(on, RepairRule::link_marks))
    erase_link_marks(text, marks);
}

} // namespace tanqih
