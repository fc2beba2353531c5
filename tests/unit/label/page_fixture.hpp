// SPDX-License-Identifier: MIT
// A paste as the labellers of lines see it, with a few cues and openers of the test's own.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "label/line.hpp"
#include "label/region.hpp"
#include "segment/lines.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

inline const Cues& few_cues() {
  static const Cues cues = load_cues("read_also\theading\twhole\tاقرأ أيضا\n"
                                     "read_also\tline\tlead\tاقرأ أيضا\n"
                                     "related\theading\twhole\tمقالات مشابهة\n"
                                     "tags\theading\twhole\tكلمات مفتاحية\n"
                                     "navigation\tline\twhole\tالرئيسية\n"
                                     "share\tline\twhole\tمشاركة\n"
                                     "source\tline\tlead\tالمصدر\n"
                                     "byline\tline\tstart\tكتب\n"
                                     "caption\tline\tend\t(رويترز)\n"
                                     "promo\tline\twithin\tقناتنا على\n")
                               .value();
  return cues;
}

inline const Openers& few_openers() {
  static const Openers openers = load_openers("continuing\tمن جانبه\ncontinuing\tبدوره\n"
                                              "leading\tوزير\nleading\tواشنطن\n"
                                              "dating\tالأحد\ndating\tم\nmonth\tمايو\n"
                                              "outlet\tنيوز\nfunction\tفي\nfunction\tعلى\n")
                                     .value();
  return openers;
}

inline const LineWords& few_words() {
  static const LineWords words =
      load_line_words("particle\tفي\nparticle\tمن\npredicate\tقال\nago\tقبل\n").value();
  return words;
}

/// A line of the text is a block; `set` may give the blocks another layout.
struct Page {
  std::u16string text;
  std::vector<Block> blocks;
  LineMemory memory;
  std::vector<Line> lines;

  explicit Page(std::u16string_view paste, const std::function<void(std::vector<Block>&)>& set = {})
      : text(paste) {
    for (const Span line : visible_lines(text))
      blocks.push_back({line, {}});
    if (set)
      set(blocks);
    lines = read_lines({few_cues(), few_openers(), few_words()}, text, blocks, memory);
  }
};

/// Sentences of three articles that have no word in common.
namespace article {
constexpr std::u16string_view lead =
    u"افتتح وزير الزراعة صباح اليوم معرض التمور السنوي في المدينة القديمة بحضور مئات المزارعين "
    u"من القرى المجاورة، وقال إن الموسم كان جيدا.\n";
constexpr std::u16string_view later =
    u"وأضاف الوزير في كلمته أن الوزارة ستدعم المزارعين بالأسمدة والقروض، وأن معرض التمور "
    u"سيستمر حتى نهاية الأسبوع المقبل.\n";
constexpr std::u16string_view other =
    u"أعلنت شركة الطيران الوطنية تأجيل رحلاتها الليلية إلى العواصم الأوروبية بسبب العاصفة "
    u"الثلجية التي تضرب القارة منذ يومين.\n";
constexpr std::u16string_view other_later =
    u"ونصحت الشركة المسافرين بمراجعة مواعيد رحلاتهم قبل التوجه إلى المطار تفاديا للازدحام "
    u"المتوقع في الصالات.\n";
} // namespace article

} // namespace tanqih
