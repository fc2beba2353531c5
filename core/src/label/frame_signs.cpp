// SPDX-License-Identifier: MIT
#include "label/frame_signs.hpp"

#include <algorithm>
#include <array>

#include "base/characters.hpp"
#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

constexpr std::array<std::string_view, frame_sign_count> sign_names = {
    "embed",        "player",     "list_hint",      "page",          "reaction",
    "message",      "mail_mark",  "mail_head",      "mail_greeting", "mail_closing",
    "mail_device",  "secret",     "secret_word",    "encyclopedia",  "hatnote",
    "contents",     "appendix",   "copy_tail",      "copied",        "photo",
    "offer",        "offer_word", "offer_alone",    "answer",        "answer_word",
    "answer_alone", "newsletter", "newsletter_why", "comment_head",  "comment_reply",
    "section"};

/// frame_sign_count: there is none of the name.
std::size_t sign_named(std::string_view name) {
  return static_cast<std::size_t>(std::find(sign_names.begin(), sign_names.end(), name) -
                                  sign_names.begin());
}

/// What may stand inside a number.
bool joins_digits(char16_t unit) {
  return unit == u'.' || unit == u',' || unit == u':' || unit == u'٫' || unit == u'٬';
}

/// Of a word of a form, in the sieve.
std::size_t sieve_place(std::u16string_view word) {
  return (word.front() * 31U + word.back() * 7U + word.size()) % 4096;
}

std::u16string_view first_word(std::u16string_view form) {
  return form.substr(0, form.find(u' '));
}

} // namespace

std::u16string form_of(std::u16string_view folded) {
  // A digit may become three units, and then a letter stands behind it.
  std::u16string form(2 * folded.size() + 2, u' ');
  std::size_t size = 0;
  const auto part = [&] { size += size > 0 && form[size - 1] != u' ' ? 1U : 0U; };
  for (std::size_t at = 0; at < folded.size();) {
    const char16_t unit = folded[at];
    if (is_ascii_digit(unit)) {
      while (at < folded.size() &&
             (is_ascii_digit(folded[at]) || (joins_digits(folded[at]) && at + 1 < folded.size() &&
                                             is_ascii_digit(folded[at + 1]))))
        ++at;
      part();
      form[size++] = u'#';
      if (at < folded.size() && is_word_unit(folded[at]))
        part();
      continue;
    }
    if (is_word_unit(unit))
      form[size++] = unit;
    else
      part();
    ++at;
  }
  while (size > 0 && form[size - 1] == u' ')
    --size;
  form.resize(size);
  return form;
}

bool FrameSigns::may_begin(std::u16string_view folded) const {
  std::size_t at = 0;
  while (at < folded.size() && !is_word_unit(folded[at]))
    ++at;
  if (at == folded.size())
    return false;
  if (is_ascii_digit(folded[at]))
    return first_words_[sieve_place(u"#")];
  std::size_t end = at + 1;
  while (end < folded.size() && is_word_unit(folded[end]) && !is_ascii_digit(folded[end]))
    ++end;
  return first_words_[sieve_place(folded.substr(at, end - at))];
}

FrameSignSet FrameSigns::of(std::u16string_view form) const {
  FrameSignSet signs;
  if (const auto found = whole_.find(form); found != whole_.end())
    signs = found->second;
  if (const auto found = openings_.find(first_word(form)); found != openings_.end())
    for (const Opening& opening : found->second)
      if (form.starts_with(opening.form) &&
          (form.size() == opening.form.size() || form[opening.form.size()] == u' '))
        signs.add(opening.sign);
  return signs;
}

FrameSignSet FrameSigns::of_tail(std::u16string_view form) const {
  const auto found = tails_.find(form.substr(form.rfind(u' ') + 1));
  return found == tails_.end() ? FrameSignSet{} : found->second;
}

FrameSignSet FrameSigns::of_head(std::u16string_view form) const {
  const auto found = heads_.find(form);
  return found == heads_.end() ? FrameSignSet{} : found->second;
}

std::size_t FrameSigns::count(FrameSign sign, std::u16string_view form) const {
  std::u16string spaced;
  spaced.reserve(form.size() + 2);
  spaced.append(1, u' ').append(form).append(1, u' ');
  std::size_t found = 0;
  for (const Part& part : parts_)
    found += part.sign == sign && spaced.find(part.form) != std::u16string::npos ? 1U : 0U;
  return found;
}

Result<FrameSigns> load_frame_signs(std::string_view tsv) {
  FrameSigns signs;
  for (const auto& row : table_rows(tsv)) {
    const std::size_t named = row.size() == 3 ? sign_named(row[0]) : frame_sign_count;
    std::u16string phrase = row.size() == 3 ? fold(from_utf8(row[2])) : std::u16string();
    std::replace(phrase.begin(), phrase.end(), u'#', u'0');
    const std::u16string form = form_of(phrase);
    if (named == frame_sign_count || form.empty() ||
        (row[1] != "whole" && row[1] != "start" && row[1] != "head" && row[1] != "part" &&
         (row[1] != "tail" || form.find(u' ') != std::u16string::npos)))
      return Error{
          ErrorCode::damaged_data,
          "frames.tsv: a row needs a sign, whole|start|head|tail|part, a phrase (of a tail a "
          "word); near: " +
              std::string(row.back())};
    const auto sign = static_cast<FrameSign>(named);
    if (row[1] == "whole" || row[1] == "start")
      signs.first_words_.set(sieve_place(first_word(form)));
    if (row[1] == "whole")
      signs.whole_[form].add(sign);
    else if (row[1] == "head")
      signs.heads_[form].add(sign);
    else if (row[1] == "tail")
      signs.tails_[form].add(sign);
    else if (row[1] == "start")
      signs.openings_[std::u16string(first_word(form))].push_back({form, sign});
    else
      signs.parts_.push_back({u' ' + form + u' ', sign});
  }
  return signs;
}

} // namespace tanqih
