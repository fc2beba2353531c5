// The lines of a site on one of its pages.
#pragma once

#include <vector>

#include "layout/line.hpp"
#include "layout/openers.hpp"
#include "tanqih/block.hpp"
#include "tanqih/site.hpp"

namespace tanqih {

/// Gives the lines that `site` has its kinds, whatever `labels` says of them; one label a line. Two
/// stay as they are:
///   the title: "حريق في السوق القديمة" is in the lists of all pages, and heads its own article;
///   a word of the site's menu ("اقتصاد") that stands alone between paragraphs: it heads the
///   second.
void label_site_lines(const std::vector<Line>& lines, const SiteModel& site, const Openers& openers,
                      std::vector<Label>& labels);

} // namespace tanqih
