#include "text/repair_characters.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "text/letters.hpp"

namespace tanqih {

namespace {

struct NamedEntity {
  std::u16string_view name;
  char16_t unit;
};
/// The named references that pasted Arabic text is seen with; the names are HTML's.
constexpr std::array named_entities = {
    NamedEntity{u"quot", u'"'},     NamedEntity{u"amp", u'&'},    NamedEntity{u"lt", u'<'},
    NamedEntity{u"gt", u'>'},       NamedEntity{u"apos", u'\''},  NamedEntity{u"nbsp", 0xA0},
    NamedEntity{u"laquo", u'«'},    NamedEntity{u"raquo", u'»'},  NamedEntity{u"ldquo", u'“'},
    NamedEntity{u"rdquo", u'”'},    NamedEntity{u"lsquo", u'‘'},  NamedEntity{u"rsquo", u'’'},
    NamedEntity{u"ndash", u'–'},    NamedEntity{u"mdash", u'—'},  NamedEntity{u"hellip", u'…'},
    NamedEntity{u"bull", u'•'},     NamedEntity{u"middot", u'·'}, NamedEntity{u"zwnj", 0x200C},
    NamedEntity{u"zwj", 0x200D},    NamedEntity{u"lrm", 0x200E},  NamedEntity{u"rlm", 0x200F},
    NamedEntity{u"shy", 0xAD},      NamedEntity{u"ensp", 0x2002}, NamedEntity{u"emsp", 0x2003},
    NamedEntity{u"thinsp", 0x2009}, NamedEntity{u"copy", u'©'},   NamedEntity{u"reg", u'®'},
    NamedEntity{u"trade", u'™'},    NamedEntity{u"deg", u'°'},    NamedEntity{u"euro", u'€'},
    NamedEntity{u"pound", u'£'},    NamedEntity{u"yen", u'¥'},    NamedEntity{u"cent", u'¢'},
    NamedEntity{u"sect", u'§'},     NamedEntity{u"times", u'×'},  NamedEntity{u"divide", u'÷'},
    NamedEntity{u"plusmn", u'±'},   NamedEntity{u"frac12", u'½'}, NamedEntity{u"frac14", u'¼'},
    NamedEntity{u"iexcl", u'¡'},    NamedEntity{u"sbquo", u'‚'},  NamedEntity{u"bdquo", u'„'},
};
constexpr std::size_t longest_entity = 10;

struct Reference {
  UChar32 point;
  std::size_t end;
};

/// A complete character reference at `at`, with its semicolon.
std::optional<Reference> reference_at(std::u16string_view text, std::size_t at) {
  const std::size_t semicolon = text.substr(at, longest_entity).find(u';');
  if (semicolon == std::u16string_view::npos || semicolon < 3)
    return std::nullopt;
  std::u16string_view name = text.substr(at + 1, semicolon - 1);
  if (name.front() != u'#') {
    for (const NamedEntity& entity : named_entities)
      if (entity.name == name)
        return Reference{entity.unit, at + semicolon + 1};
    return std::nullopt;
  }
  name.remove_prefix(1);
  const bool hex = !name.empty() && (name.front() | 0x20) == u'x';
  if (hex)
    name.remove_prefix(1);
  if (name.empty())
    return std::nullopt;
  UChar32 point = 0;
  for (const char16_t unit : name) {
    const int digit = unit < 0x80 ? u_digit(unit, hex ? 16 : 10) : -1;
    if (digit < 0)
      return std::nullopt;
    point = point * (hex ? 16 : 10) + digit;
  }
  if (point < 0x20 || point > 0x10FFFF || U_IS_SURROGATE(point))
    return std::nullopt;
  return Reference{point, at + semicolon + 1};
}

bool is_bidi_control(char16_t unit) {
  return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool is_invisible(char16_t unit) {
  return unit == 0xAD || unit == 0x034F || unit == 0x061C || (unit >= 0x200B && unit <= 0x200F) ||
         is_bidi_control(unit) || (unit >= 0x2060 && unit <= 0x2065) ||
         (unit >= 0x206A && unit <= 0x206F) || unit == 0xFEFF || unit == 0x180E || unit == 0x3164 ||
         unit == 0xFFA0;
}

bool is_emoji_part(char16_t unit) {
  return U16_IS_SURROGATE(unit) || unit == 0xFE0F || (unit >= 0x2600 && unit <= 0x2790);
}

bool is_letter_or_mark(char16_t unit) {
  return is_arabic_letter(unit) || is_arabic_mark(unit);
}

/// The letters that a presentation form stands for; empty for what is a sign of its own.
icu::UnicodeString letters_of(char16_t unit, const icu::Normalizer2& nfkc) {
  icu::UnicodeString letters;
  const bool form = (unit >= 0xFB50 && unit <= 0xFDEF && unit != 0xFD3E && unit != 0xFD3F) ||
                    (unit >= 0xFE70 && unit <= 0xFEFC);
  if (!form || !nfkc.getDecomposition(unit, letters))
    return {};
  // ﳲ and the spacing marks decompose to a space: they are not letters.
  for (std::int32_t i = 0; i < letters.length(); ++i)
    if (!is_letter_or_mark(letters[i]))
      return {};
  return letters;
}

bool is_foreign_letter(char16_t unit) {
  constexpr std::u16string_view foreign = u"پژگٹڈڑںےټڅځډړږښڼۍېڤڨ";
  return foreign.find(unit) != std::u16string_view::npos;
}

} // namespace

void repair_entities(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  if (text.find(u'&') == std::u16string_view::npos)
    return;
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t begin = text.find(u'&', pass.at());
    if (begin == std::u16string_view::npos)
      break;
    pass.keep_until(begin);
    auto reference = reference_at(text, begin);
    if (!reference) {
      pass.keep();
      continue;
    }
    // "&amp;quot;" was escaped twice: what "&amp;" gives is read again with what follows.
    while (reference->point == u'&') {
      std::u16string again = u"&";
      again += text.substr(reference->end, longest_entity);
      const auto inner = reference_at(again, 0);
      if (!inner)
        break;
      reference = Reference{inner->point, reference->end + inner->end - 1};
    }
    char16_t units[2];
    std::size_t size = 0;
    if (reference->point > 0xFFFF) {
      units[size++] = U16_LEAD(reference->point);
      units[size++] = U16_TRAIL(reference->point);
    } else {
      units[size++] = static_cast<char16_t>(reference->point);
    }
    pass.replace(reference->end - begin, {units, size}, RepairRule::entities);
  }
}

void repair_line_endings(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const char16_t unit = text[pass.at()];
    if (unit == u'\r' && pass.at() + 1 < text.size() && text[pass.at() + 1] == u'\n')
      pass.drop(RepairRule::line_endings);
    else if (unit == u'\r' || unit == 0x85 || unit == 0x2028 || unit == 0x2029)
      pass.replace(1, u"\n", RepairRule::line_endings);
    else
      pass.keep();
  }
}

void repair_presentation_forms(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status))
    return;
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    if (text[pass.at()] < 0xFB50) {
      pass.keep();
      continue;
    }
    const icu::UnicodeString letters = letters_of(text[pass.at()], *nfkc);
    if (letters.isEmpty())
      pass.keep();
    else
      pass.replace(1, {letters.getBuffer(), static_cast<std::size_t>(letters.length())},
                   RepairRule::presentation_forms);
  }
}

void repair_invisible(Rewrite& rewrite, std::vector<Issue>& issues) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  char16_t before = 0; // the last unit that stayed
  while (pass.at() < text.size()) {
    const std::size_t at = pass.at();
    const char16_t unit = text[at];
    if (!is_invisible(unit)) {
      before = unit;
      pass.keep();
      continue;
    }
    std::size_t next = at + 1;
    while (next < text.size() && is_invisible(text[next]))
      ++next;
    const char16_t after = next < text.size() ? text[next] : u'\0';
    const bool parts = unit == 0x200C && is_letter_or_mark(before) && is_arabic_letter(after);
    const bool joins = unit == 0x200D && (is_letter_or_mark(before) || is_arabic_letter(after) ||
                                          (is_emoji_part(before) && is_emoji_part(after)));
    if (parts || joins) {
      before = unit;
      pass.keep();
      continue;
    }
    if (is_bidi_control(unit))
      issues.push_back({IssueCode::bidi_override, rewrite.source(at), {}});
    pass.drop(RepairRule::invisible);
  }
}

void repair_tatweel(Rewrite& rewrite) {
  constexpr char16_t tatweel = 0x0640;
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t begin = text.find(tatweel, pass.at());
    if (begin == std::u16string_view::npos)
      break;
    pass.keep_until(begin);
    std::size_t end = begin;
    while (end < text.size() && text[end] == tatweel)
      ++end;
    std::size_t letters = 0; // of the word before, through other tatweels
    for (std::size_t i = begin; i > 0 && (is_letter_or_mark(text[i - 1]) || text[i - 1] == tatweel);
         --i)
      letters += is_arabic_letter(text[i - 1]) ? 1u : 0u;
    const bool letter_after = end < text.size() && is_letter_or_mark(text[end]);
    if (letters == 0 && !letter_after)
      pass.keep_until(end); // a dash, a line of them
    else if (letters > 0 && letters <= 3 && !letter_after && end < text.size() &&
             text[end] != u'\n') {
      pass.keep();
      pass.drop_until(end, RepairRule::tatweel);
    } else if (letters == 1 && !letter_after) {
      pass.keep(); // 1445هـ at the end of a line
      pass.drop_until(end, RepairRule::tatweel);
    } else {
      pass.drop_until(end, RepairRule::tatweel);
    }
  }
}

void repair_letters(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t end = std::min(text.find(u'\n', pass.at()), text.size());
    const std::u16string_view line = text.substr(pass.at(), end - pass.at());
    const auto wants = [](char16_t unit) {
      return unit == u'ک' || unit == u'ی' || unit == u'ہ' || unit == u'ۀ' || unit == u'ھ' ||
             unit == u'ە';
    };
    if (std::none_of(line.begin(), line.end(), wants) ||
        std::any_of(line.begin(), line.end(), is_foreign_letter)) {
      pass.keep_until(std::min(end + 1, text.size()));
      continue;
    }
    while (pass.at() < end) {
      const std::size_t at = pass.at();
      const bool last = at + 1 >= end || !is_letter_or_mark(text[at + 1]);
      switch (text[at]) {
      case u'ک':
        pass.replace(1, u"ك", RepairRule::letters);
        break;
      case u'ی': // dotless at the end of a word, dotted inside: the look stays
        pass.replace(1, last ? u"ى" : u"ي", RepairRule::letters);
        break;
      case u'ہ':
      case u'ھ':
      case u'ۀ':
      case u'ە':
        pass.replace(1, u"ه", RepairRule::letters);
        break;
      default:
        pass.keep();
      }
    }
    if (end < text.size())
      pass.keep();
  }
}

} // namespace tanqih
