// SPDX-License-Identifier: MIT
// Frames: what is put around a text where it is sent, posted, spoken, printed or looked up, and has
// a form of its own there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/frame_signs.hpp"
#include "label/line.hpp"
#include "read/page_tree.hpp"

namespace tanqih {

/// Says in `Line::frame` of lines what they are for certain, and that they are no paragraphs.
///   By themselves tell lines that are nothing else: a player's ("Reload document"), a hint for the
///   blind ("list 1 of 3"), a page's number ("الصفحة 1 من 24"), hashtags, a post's signature
///   ("— بلدية المدينة (@city) March 15, 2026"), the head of a message ("قناة, [12/05/2024 09:45
///   م]"), a row of signs, a photographer behind a dash, an address behind "المزيد على". Others
///   need a witness beside them: heads of a mail another head and an address, its closing and
///   signature the heads, reactions two other ones, an encyclopedia's notes its own words, a count
///   of subtitles the time below it. What is spoken in subtitles is kept: none of it is a title.
///   A newsletter says why it came beside its own links, a reader's name stands over a comment and
///   "رد" below it, a channel's invitations under a message, a photographer's name in brackets
///   where it is told whose photos they are.
///   The name of a part ("المقدمة") over a paragraph is a heading, and likely stays.
///   On a page the roles of class_words.tsv tell, unless most of the page's paragraphs had the
///   role.
/// `lines` are read_lines' of `blocks`. Linear in the text.
void mark_frames(const FrameSigns& signs, std::u16string_view text,
                 const std::vector<Block>& blocks, const PageTree& tree, std::vector<Line>& lines);

} // namespace tanqih
