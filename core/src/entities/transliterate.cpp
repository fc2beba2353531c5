// SPDX-License-Identifier: MIT
#include "entities/transliterate.hpp"

#include <vector>

#include "base/characters.hpp"
#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/article_prefix.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

/// A sound of the word; a vowel, or a consonant that may need one.
struct Sound {
  std::string latin;
  bool vowel = false;
};

bool is_long_vowel(char16_t unit) {
  return unit == u'ا' || unit == u'و' || unit == u'ي' || unit == u'ى' || unit == u'ة' ||
         unit == u'آ';
}

bool is_alef(char16_t unit) {
  return unit == u'ا' || unit == u'أ' || unit == u'إ' || unit == u'آ' || unit == u'ٱ';
}

/// و and ي are consonants at the begin and beside a vowel: وليد, بايدن; else u and i.
Sound glide(const std::vector<Sound>& before, char16_t unit, char16_t next) {
  const bool consonant =
      before.empty() || before.back().vowel || is_long_vowel(next) || is_alef(next);
  if (unit == u'و')
    return consonant ? Sound{"w", false} : Sound{"u", true};
  return consonant ? Sound{"y", false} : Sound{"i", true};
}

std::vector<Sound> sounds_of(const Transliteration& table, std::u16string_view word) {
  std::vector<Sound> sounds;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char16_t unit = word[i];
    const char16_t next = i + 1 < word.size() ? word[i + 1] : u' ';
    if (unit == u'و' || unit == u'ي') {
      sounds.push_back(glide(sounds, unit, next));
    } else if (is_alef(unit)) {
      // أو and إي at the begin are one vowel: أوباما, إيران.
      if (i == 0 && ((unit == u'أ' && next == u'و') || (unit == u'إ' && next == u'ي'))) {
        sounds.push_back({next == u'و' ? "u" : "i", true});
        ++i;
      } else if (sounds.empty() || !sounds.back().vowel) {
        sounds.push_back({unit == u'إ' ? "i" : "a", true});
      }
    } else if (unit == u'ى' || unit == u'ة') {
      if (sounds.empty() || !sounds.back().vowel)
        sounds.push_back({"a", true});
    } else if (unit == u'ؤ' || unit == u'ئ' || unit == u'ء') {
      if (unit != u'ء' && !sounds.empty() && !sounds.back().vowel)
        sounds.push_back({unit == u'ؤ' ? "u" : "i", true});
    } else if (unit == u'ع' && i == 0) {
      sounds.push_back({"a", true});
    } else if (const auto at = table.letters.find(unit); at != table.letters.end()) {
      sounds.push_back({at->second, false});
    } else if (!is_arabic_mark(unit) && unit != u'ـ') {
      return {};
    }
  }
  return sounds;
}

bool is_sonorant(const std::string& latin) {
  return latin == "r" || latin == "l" || latin == "n" || latin == "m";
}

/// Syllables are a consonant and a vowel, closed by one consonant at most; at the end of a word by
/// two (شمس), where the last is no r, l, m or n (قطر).
std::string spoken(const std::vector<Sound>& sounds) {
  std::string word;
  const std::size_t size = sounds.size();
  for (std::size_t i = 0; i < size;) {
    if (sounds[i].vowel) {
      word += sounds[i++].latin;
    } else if (i + 1 == size) {
      const bool cluster = i > 0 && !sounds[i - 1].vowel && is_sonorant(sounds[i].latin);
      word += (cluster ? "a" : "") + sounds[i++].latin;
      continue;
    } else {
      word += sounds[i++].latin;
      word += sounds[i].vowel ? sounds[i].latin : "a";
      i += sounds[i].vowel ? 1 : 0;
    }
    if (i < size && !sounds[i].vowel && (i + 1 == size || !sounds[i + 1].vowel))
      word += sounds[i++].latin;
  }
  return word;
}

std::string capitalised(std::string word) {
  const std::size_t first = word.starts_with('\'') ? 1 : 0;
  if (first < word.size() && word[first] >= 'a' && word[first] <= 'z')
    word[first] = static_cast<char>(word[first] - 'a' + 'A');
  return word.substr(first);
}

std::string latin_word(const Transliteration& table, std::u16string_view word) {
  const auto listed = [&](std::u16string_view form) -> std::string {
    const auto at = table.words.find(fold(form));
    return at == table.words.end() ? std::string{} : at->second;
  };
  if (std::string latin = listed(word); !latin.empty())
    return latin;
  constexpr std::size_t least = 2; // الحق
  const bool article = has_article(word, least);
  const std::u16string_view bare = without_article(word, least);
  std::string latin = article ? listed(bare) : std::string{};
  if (latin.empty())
    latin = capitalised(spoken(sounds_of(table, bare)));
  return latin.empty() ? latin : (article ? "al-" : "") + latin;
}

/// The longest part of several words from `begin` on that is listed; then `end`, which was the end
/// of its first word, is where it ends. Empty: none.
std::string listed_part(const Transliteration& table, std::u16string_view name, std::size_t begin,
                        std::size_t& end) {
  constexpr std::size_t most_words = 3;
  std::string found;
  std::size_t at = end;
  for (std::size_t words = 2; words <= most_words && at < name.size(); ++words) {
    at = std::min(name.find(u' ', at + 1), name.size());
    const auto part = table.words.find(fold(name.substr(begin, at - begin)));
    if (part == table.words.end())
      continue;
    found = part->second;
    end = at;
  }
  return found;
}

} // namespace

Result<Transliteration> load_transliteration(std::string_view tsv) {
  Transliteration table;
  for (const auto& row : table_rows(tsv)) {
    if (row.size() != 2 || row[0].empty() || row[1].empty())
      return Error{ErrorCode::damaged_data,
                   "transliteration.tsv: a row needs Arabic and Latin; near: " +
                       std::string(row.front())};
    const std::u16string arabic = from_utf8(row[0]);
    if (arabic.size() == 1)
      table.letters.emplace(arabic.front(), row[1]);
    else
      table.words.emplace(fold(arabic), row[1]);
  }
  return table;
}

std::string transliterate(const Transliteration& table, std::u16string_view name) {
  std::string latin;
  for (std::size_t begin = 0; begin < name.size();) {
    std::size_t end = std::min(name.find(u' ', begin), name.size());
    if (end > begin) {
      std::string part = listed_part(table, name, begin, end);
      if (part.empty())
        part = latin_word(table, name.substr(begin, end - begin));
      if (part.empty())
        return {};
      if (!latin.empty())
        latin += ' ';
      latin += part;
    }
    begin = end + 1;
  }
  return latin;
}

} // namespace tanqih
