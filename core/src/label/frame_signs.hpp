// SPDX-License-Identifier: MIT
// The words of frames: what a mail, a message, a page of print, an encyclopedia puts around a text;
// core/data/frames.tsv, parsed.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/word_set.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

enum class FrameSign : std::uint8_t {
  embed,          ///< how the address of a post or a film begins: pic.twitter.com
  player,         ///< a player, an embed, a viewer of documents
  list_hint,      ///< read out to the blind: "list 1 of 3", نهاية القائمة
  page,           ///< of print: الصفحة 1 من 24
  reaction,       ///< under a post: ٨٧ تعليقا
  message,        ///< a messenger's own: تم حذف هذه الرسالة
  mail_mark,      ///< Forwarded message
  mail_head,      ///< what stands before the colon: من، Subject
  mail_greeting,  ///< السادة الزملاء المحترمين
  mail_closing,   ///< مع أطيب التحيات
  mail_device,    ///< Sent from my iPhone
  secret,         ///< opens a notice of secrecy: هذه الرسالة ومرفقاتها
  secret_word,    ///< what such a notice says
  encyclopedia,   ///< من ويكيبيديا
  hatnote,        ///< above an encyclopedia's text: لمعان أخرى
  contents,       ///< heads the box of links to its headings: محتويات
  appendix,       ///< heads what stands below it: مراجع
  copy_tail,      ///< before the address that a site adds to what is copied
  copied,         ///< the same, and says so: تم نسخ هذا النص من
  photo,          ///< before a photographer: تصوير
  offer,          ///< a chat programme asks what else it may do: هل تريد أن
  offer_word,     ///< in the same line: أكتب
  offer_alone,    ///< both at once: let me know if you
  answer,         ///< or says that it did it: بالطبع
  answer_word,    ///< in the same line: إليك
  answer_alone,   ///< both at once: إليك الخبر
  newsletter,     ///< a newsletter's own links: إلغاء الاشتراك
  newsletter_why, ///< why it came: تصلك هذه الرسالة لأنك
  comment_head,   ///< behind a reader's name: أم زينب يقول
  comment_reply,  ///< ends the reader's comment: رد
  section,        ///< heads the first part of a text: المقدمة
};
inline constexpr std::size_t frame_sign_count = 31;

/// A set of signs.
class FrameSignSet {
public:
  [[nodiscard]] bool has(FrameSign sign) const {
    return (bits_ >> static_cast<unsigned>(sign) & 1U) != 0;
  }
  void add(FrameSign sign) { bits_ |= 1U << static_cast<unsigned>(sign); }

private:
  std::uint32_t bits_ = 0;
};

class FrameSigns {
public:
  /// Whether any phrase may be, or begin, this folded line: most lines end here.
  [[nodiscard]] bool may_begin(std::u16string_view folded) const;
  /// `form` as form_of gives it: what it is, and what it begins with.
  [[nodiscard]] FrameSignSet of(std::u16string_view form) const;
  /// `form` is what stands before a colon.
  [[nodiscard]] FrameSignSet of_head(std::u16string_view form) const;
  /// `form` ends with it.
  [[nodiscard]] FrameSignSet of_tail(std::u16string_view form) const;
  /// How many of the sign's words stand somewhere in `form`.
  [[nodiscard]] std::size_t count(FrameSign sign, std::u16string_view form) const;

private:
  friend Result<FrameSigns> load_frame_signs(std::string_view tsv);

  struct Opening {
    std::u16string form;
    FrameSign sign{};
  };
  struct Part {
    std::u16string form; ///< a space before and after it
    FrameSign sign{};
  };
  WordMap<FrameSignSet> whole_, heads_;
  WordMap<FrameSignSet> tails_;            ///< one word each
  WordMap<std::vector<Opening>> openings_; ///< by their first word
  std::vector<Part> parts_;
  std::bitset<4096> first_words_; ///< of what is, or begins, a line; a sieve
};

/// A folded line without its marks, a number as #: "الصفحة 1 من 24" is "الصفحه # من #", and
/// "٣ ساعات · 🌐" is "# ساعات".
[[nodiscard]] std::u16string form_of(std::u16string_view folded);

/// Reads core/data/frames.tsv: sign, whole|start|head|tail|part, phrase. Error: damaged_data,
/// naming the row.
[[nodiscard]] Result<FrameSigns> load_frame_signs(std::string_view tsv);

} // namespace tanqih
