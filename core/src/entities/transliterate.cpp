// SPDX-License-Identifier: MIT
#include "entities/transliterate.hpp"

#include <algorithm>
#include <vector>

#include "base/characters.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

/// A sound of the word: a vowel, or a consonant that may need one.
struct Sound {
  std::size_t letter = 0; ///< that it is written with
  std::string_view latin;
  bool vowel = false;
};

/// What each letter of a word is in Latin, with the vowel behind it that is not written.
using Pieces = std::vector<std::string>;

bool is_alef(char16_t unit) {
  return unit == u'ا' || unit == u'أ' || unit == u'إ' || unit == u'آ' || unit == u'ٱ';
}

bool is_long_vowel(char16_t unit) {
  return is_alef(unit) || unit == u'و' || unit == u'ي' || unit == u'ى' || unit == u'ة';
}

/// و and ي are consonants at the begin and beside a vowel: وليد, بايدن; else u and i.
Sound glide(const std::vector<Sound>& before, std::size_t at, char16_t unit, char16_t next) {
  const bool consonant = before.empty() || before.back().vowel || is_long_vowel(next);
  if (unit == u'و')
    return {at, consonant ? "w" : "u", !consonant};
  return {at, consonant ? "y" : "i", !consonant};
}

/// False: it has a letter that is not Arabic.
bool find_sounds(const LatinNames& table, std::u16string_view word, std::vector<Sound>& sounds) {
  const auto after_consonant = [&] { return sounds.empty() || !sounds.back().vowel; };
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char16_t unit = word[i];
    const char16_t next = i + 1 < word.size() ? word[i + 1] : u' ';
    const bool last = i > 1 && i + 1 == word.size();
    if (unit == u'و' || unit == u'ي') {
      sounds.push_back(glide(sounds, i, unit, next));
    } else if (is_alef(unit)) {
      // أو and إي at the begin are one vowel: أوباما, إيران.
      if (i == 0 && ((unit != u'إ' && next == u'و') || (unit != u'أ' && next == u'ي'))) {
        sounds.push_back({1, next == u'و' ? "u" : "i", true});
        ++i;
      } else if (after_consonant()) {
        sounds.push_back({i, unit == u'إ' ? "i" : "a", true});
      }
    } else if (unit == u'ى' || unit == u'ة' || (unit == u'ه' && last && after_consonant())) {
      if (after_consonant())
        sounds.push_back({i, "a", true});
    } else if (unit == u'ؤ' || unit == u'ئ' || unit == u'ء') {
      if (unit != u'ء' && !after_consonant())
        continue;
      if (unit != u'ء' && !sounds.empty())
        sounds.push_back({i, unit == u'ؤ' ? "u" : "i", true});
    } else if (unit == u'ع' && i == 0) {
      sounds.push_back({i, "a", true});
    } else if (const auto at = table.letters.find(unit); at != table.letters.end()) {
      sounds.push_back({i, at->second, false});
    } else {
      return false;
    }
  }
  return true;
}

bool is_sonorant(std::string_view latin) {
  return latin == "r" || latin == "l" || latin == "n" || latin == "m";
}

/// Syllables are a consonant and a vowel, closed by one consonant at most; at the end of a word by
/// two (شمس), where the last is no r, l, m or n (قطر). A vowel that is left out is an a.
Pieces syllables(const std::vector<Sound>& sounds, std::size_t letters) {
  Pieces pieces(letters);
  const std::size_t size = sounds.size();
  const auto say = [&](std::size_t at) { pieces[sounds[at].letter] += sounds[at].latin; };
  for (std::size_t i = 0; i < size;) {
    if (sounds[i].vowel) {
      say(i++);
    } else if (i + 1 == size) {
      if (i > 0 && !sounds[i - 1].vowel && is_sonorant(sounds[i].latin))
        pieces[sounds[i - 1].letter] += 'a';
      say(i++);
      continue;
    } else {
      say(i);
      if (sounds[i + 1].vowel)
        say(i + 1);
      else
        pieces[sounds[i].letter] += 'a';
      i += sounds[i + 1].vowel ? 2 : 1;
    }
    if (i < size && !sounds[i].vowel && (i + 1 == size || !sounds[i + 1].vowel))
      say(i++);
  }
  return pieces;
}

/// As the contexts of the rules have it.
char16_t plain(char16_t unit) {
  if (is_alef(unit))
    return u'ا';
  return unit == u'ة' ? u'ه' : unit == u'ى' ? u'ي' : unit;
}

bool has_shape(char16_t unit) {
  return std::u16string_view(u"^$اويهعءئؤ").find(unit) != std::u16string_view::npos;
}

/// The letters behind an end of the word.
constexpr std::size_t margin = 4;

/// A context of a letter: so many letters before it and after it. With `shape`, all consonants are
/// one letter there: in حلبي and صفدي the second one takes an a.
struct Context {
  bool shape;
  std::size_t before;
  std::size_t after;
};

/// The later one that is listed goes before: it was learnt where the ones before it were wrong.
constexpr Context contexts[] = {{true, 1, 1},  {true, 2, 2},  {true, 3, 3},  {true, 4, 4},
                                {false, 0, 0}, {false, 0, 1}, {false, 1, 1}, {false, 1, 2},
                                {false, 2, 2}, {false, 2, 3}, {false, 3, 3}};

/// Puts in what the rules say of each letter.
void correct(const SpellingRules& rules, std::u16string_view word, Pieces& pieces) {
  std::u16string letters(margin, u'^');
  for (const char16_t unit : word)
    letters.push_back(plain(unit));
  letters.append(margin, u'$');
  std::u16string shape = letters;
  std::replace_if(
      shape.begin(), shape.end(), [](char16_t unit) { return !has_shape(unit); }, u'C');
  std::u16string context;
  for (std::size_t i = 0; i < pieces.size(); ++i)
    for (std::size_t c = std::size(contexts); c-- > 0;) {
      const Context& wanted = contexts[c];
      context.clear();
      if (wanted.shape)
        context.push_back(u'~');
      context.append(wanted.shape ? shape : letters, i + margin - wanted.before,
                     wanted.before + 1 + wanted.after);
      if (const auto rule = rules.find(context)) {
        pieces[i] = *rule;
        break;
      }
    }
}

std::string capitalised(std::string_view word) {
  if (word.starts_with('\''))
    word.remove_prefix(1);
  std::string capital(word);
  if (!capital.empty() && capital[0] >= 'a' && capital[0] <= 'z')
    capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
  return capital;
}

std::u16string without_marks(std::u16string_view word) {
  std::u16string bare(word);
  std::erase_if(bare, [](char16_t unit) { return is_arabic_mark(unit) || unit == u'ـ'; });
  return bare;
}

/// No word that Arabic has by its sound has these: they tell an Arab name where no country does.
bool is_arab(std::u16string_view name) {
  return name.find_first_of(u"حصضظعذقطءؤ") != std::u16string_view::npos ||
         name.starts_with(definite_article) || name.find(u" ال") != std::u16string_view::npos;
}

/// In the tables, and where no country has another habit.
constexpr std::string_view usual_article = "al-";

class Speller {
public:
  Speller(const LatinNames& table, std::u16string_view name, std::string_view country, bool place)
      : table_(table), country_(country), place_(place) {
    if (const auto at = table.countries.find(std::string(country)); at != table.countries.end())
      spelling_ = at->second;
    else if (country.empty() && is_arab(name))
      spelling_ = {SpellingHabit::arab, usual_article};
    if (place || spelling_.habit == SpellingHabit::foreign)
      spelling_.article = usual_article;
  }

  /// Empty: it cannot be spelled.
  [[nodiscard]] std::string spell(std::u16string_view name) const {
    std::string latin;
    for (std::size_t begin = 0; begin < name.size();) {
      std::size_t end = std::min(name.find(u' ', begin), name.size());
      if (end > begin) {
        std::string part = listed_part(name, begin, end);
        if (part.empty())
          part = word(name.substr(begin, end - begin));
        if (part.empty())
          return {};
        const bool glued = part.starts_with('-'); // Khatibzadeh
        if (!latin.empty() && !glued)
          latin += ' ';
        latin += glued ? part.substr(1) : part;
      }
      begin = end + 1;
    }
    return latin;
  }

private:
  [[nodiscard]] std::string listed(std::u16string_view form) const {
    const std::u16string folded = fold(form);
    if (place_)
      if (const auto latin = table_.places.find(folded))
        return std::string(*latin);
    const auto latin = table_.words.find(folded);
    return !latin ? std::string{} : std::string(spelling_of(*latin, country_));
  }

  /// The longest part of several words from `begin` on that is listed; then `end`, which was the
  /// end of its first word, is where it ends. Empty: none.
  std::string listed_part(std::u16string_view name, std::size_t begin, std::size_t& end) const {
    constexpr std::size_t most_words = 3;
    std::string found;
    std::size_t at = end;
    for (std::size_t words = 2; words <= most_words && at < name.size(); ++words) {
      at = std::min(name.find(u' ', at + 1), name.size());
      std::string part = listed(name.substr(begin, at - begin));
      if (part.empty())
        continue;
      found = std::move(part);
      end = at;
    }
    return found;
  }

  [[nodiscard]] std::string word(std::u16string_view written) const {
    const std::u16string form = without_marks(written);
    if (std::string latin = listed(form); !latin.empty())
      return latin.starts_with(usual_article)
                 ? std::string(spelling_.article) + latin.substr(usual_article.size())
                 : latin;
    constexpr std::u16string_view servant = u"عبد"; // عبدالرحمن: عبد الرحمن
    if (form.starts_with(servant) && has_article(form.substr(servant.size())))
      if (std::string latin = listed(std::u16string(servant) + u" " + form.substr(servant.size()));
          !latin.empty())
        return latin;
    constexpr std::size_t least = 2; // الحق
    const bool article = has_article(form, least);
    const std::u16string_view bare = without_article(form, least);
    std::string latin = article ? listed(bare) : std::string{};
    if (latin.empty())
      latin = by_letters(bare);
    return latin.empty() || !article ? latin : std::string(spelling_.article) + latin;
  }

  [[nodiscard]] std::string by_letters(std::u16string_view form) const {
    std::vector<Sound> sounds;
    if (!find_sounds(table_, form, sounds))
      return {};
    Pieces pieces = syllables(sounds, form.size());
    correct(table_.rules[static_cast<std::size_t>(spelling_.habit)], form, pieces);
    std::string latin;
    for (const std::string& piece : pieces)
      latin += piece;
    return capitalised(latin);
  }

  const LatinNames& table_;
  std::string_view country_;
  bool place_;
  CountrySpelling spelling_;
};

} // namespace

std::string transliterate(const LatinNames& table, std::u16string_view name,
                          std::string_view country, bool place) {
  return Speller(table, name, country, place).spell(name);
}

} // namespace tanqih
