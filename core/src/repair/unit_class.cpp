// SPDX-License-Identifier: MIT
#include "repair/unit_class.hpp"

#include <memory>

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "base/ignorable.hpp"
#include "base/units_of_note.hpp"

namespace tanqih {

namespace {

/// Has no look of its own and only tells how others are shown. Variation selectors (they choose
/// between the shapes of an emoji) and the fillers of Hangul and Khmer are part of what is seen.
bool is_unseen(char16_t unit) {
  if (unit < 0x20)
    return !is_line_space(unit) && unit != u'\n' && unit != u'\r';
  if (unit < 0xA0)
    return unit >= 0x7F && unit != 0x85;
  if ((unit >= 0xFE00 && unit <= 0xFE0F) || (unit >= 0x180B && unit <= 0x180F && unit != 0x180E) ||
      unit == 0x115F || unit == 0x1160 || unit == 0x17B4 || unit == 0x17B5)
    return false;
  return (unit >= 0xFFF9 && unit <= 0xFFFB) ||
         (may_be_ignorable(U_GET_GC_MASK(unit)) &&
          u_hasBinaryProperty(unit, UCHAR_DEFAULT_IGNORABLE_CODE_POINT));
}

} // namespace

UnitClasses::UnitClasses() {
  const auto mark = [this](std::u16string_view units, UnitClass as) {
    for (const char16_t unit : units)
      classes_[unit] |= as;
  };
  const auto mark_range = [this](unsigned first, unsigned last, UnitClass as) {
    for (unsigned unit = first; unit <= last; ++unit)
      classes_[unit] |= as;
  };
  each_unit_of_note([&](char16_t unit) {
    if (is_unseen(unit))
      classes_[unit] |= unseen;
    if (is_line_space(unit))
      classes_[unit] |= line_space;
  });
  mark(u"&\\", escape);
  mark_range(0xC0, 0xFF, misread);
  mark(u"Ÿ⁄§„†‡ˆ‰ƒ¨©ٹШЩ╪┘", misread);
  mark(u"\r\u0085\u2028\u2029", line_end);
  mark_range(0xFB50, 0xFEFC, presentation_form);
  mark_range(0x0653, 0x0655, presentation_form);
  mark_range(0x0671, 0x06D3, other_letter);
  mark(u"\u06D5", other_letter);
  mark(u"ـ", tatweel);
  mark(u",;?", latin_mark);
  mark(u"،؛؟!:.", spaced_mark);
  mark(u"،؛؟!.…", repeated_mark);
  mark(u"\"«»“”„‟", quote);
  mark(u"()[]", bracket);
  mark(u"-–—―ـ", dash);
  mark_range(u'0', u'9', digit);
  mark_range(u'٠', u'٩', digit);
  mark_range(u'۰', u'۹', digit);
  mark(u"•●▪◦‣⁃∙■□◆◇►▶➤▫◾·", bullet);
}

const UnitClasses& UnitClasses::get() {
  static const std::unique_ptr<const UnitClasses> classes(new UnitClasses);
  return *classes;
}

std::uint32_t UnitClasses::in(std::u16string_view text) const {
  std::uint32_t found = 0;
  std::size_t at = 0;
  for (; at + unit_step <= text.size(); at += unit_step)
    for (unsigned left = marked(text.data() + at, false); left != 0; left &= left - 1)
      found |= classes_[text[at + static_cast<std::size_t>(std::countr_zero(left))]];
  if (find_any<u' '>(text, 0) < text.size())
    found |= classes_[u' '];
  for (; at < text.size(); ++at)
    found |= classes_[text[at]];
  return found;
}

} // namespace tanqih
