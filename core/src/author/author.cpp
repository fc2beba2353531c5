// SPDX-License-Identifier: MIT
#include "author/author.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "cut/line_words.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_line = 120; ///< code units: longer ones tell a story
constexpr std::size_t longest_name = 6; ///< words: "الدكتور محمد عبد الله بن سعيد"

struct NamedAuthor {
  BylineRole role{};
  std::u16string_view name;
};

using Words = std::vector<std::u16string_view>;

/// Marks that part what a line says: "2009-11-10 · بضع ثوان · سعاد". Commas part no name from what
/// the line says of it, and end it all the same.
bool is_separator(char16_t unit) {
  constexpr std::u16string_view marks = u"·•|:؛;،,()[]«»\"“”/\\\t\n<>=–—…";
  return marks.find(unit) != std::u16string_view::npos;
}

std::u16string_view without_spaces(std::u16string_view text) {
  while (!text.empty() && is_line_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_line_space(text.back()))
    text.remove_suffix(1);
  return text;
}

/// A dash parts only between spaces: "عبد-الله".
bool is_parting_dash(std::u16string_view line, std::size_t at) {
  const auto open = [&](std::size_t place) {
    return place >= line.size() || is_line_space(line[place]);
  };
  return is_dash_or_tatweel(line[at]) && (at == 0 || open(at - 1)) && open(at + 1);
}

std::vector<std::u16string_view> segments(std::u16string_view line) {
  std::vector<std::u16string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    if (at < line.size() && !is_separator(line[at]) && !is_parting_dash(line, at))
      continue;
    const std::u16string_view part = without_spaces(line.substr(begin, at - begin));
    if (!part.empty())
      parts.push_back(part);
    begin = at + 1;
  }
  return parts;
}

Words words_of(std::u16string_view segment) {
  Words words;
  for (std::size_t begin = 0; begin < segment.size();) {
    std::size_t end = begin;
    while (end < segment.size() && !is_line_space(segment[end]))
      ++end;
    if (end > begin)
      words.push_back(segment.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

bool is_latin_handle(std::u16string_view word) {
  return std::any_of(word.begin(), word.end(), is_ascii_letter) &&
         std::all_of(word.begin(), word.end(), [](char16_t unit) {
           return is_ascii_word(unit) || unit == u'_' || unit == u'-' || unit == u'.';
         });
}

class LineReader {
public:
  LineReader(const AuthorTables& tables, std::u16string_view line)
      : tables_(tables), line_(line), parts_(segments(line)) {}

  /// The best that the line names.
  [[nodiscard]] std::optional<NamedAuthor> read() const {
    std::optional<NamedAuthor> best;
    if (parts_.empty() || is_sentence())
      return best;
    std::optional<BylineRole> role; // of the part before, where it was nothing but a phrase
    for (const std::u16string_view part : parts_) {
      Words words = words_of(part);
      if (const Opening opening = opening_of(words); opening.words > 0) {
        role = opening.role;
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(opening.words));
        if (words.empty())
          continue;
      }
      const std::optional<NamedAuthor> named = role ? behind(*role, words) : alone(words);
      role.reset();
      if (named && named->role != BylineRole::other && (!best || named->role < best->role))
        best = named;
    }
    return best;
  }

private:
  struct Opening {
    std::size_t words = 0; ///< 0: the part begins with no phrase of the table
    BylineRole role{};
  };

  [[nodiscard]] Opening opening_of(const Words& words) const {
    Opening longest;
    std::u16string phrase;
    for (std::size_t i = 0; i < std::min(words.size(), tables_.words.longest); ++i) {
      if (i > 0)
        phrase += u' ';
      phrase += fold(words[i]);
      if (const auto found = tables_.words.roles.find(phrase); found != tables_.words.roles.end())
        longest = {i + 1, found->second};
    }
    return longest;
  }

  /// Up to the first word that is none of a name: a number, "في", "السبت".
  [[nodiscard]] Words name_in(const Words& words) const {
    const auto ends = [&](std::u16string_view word) {
      const std::u16string folded = fold(word);
      return std::any_of(word.begin(), word.end(), is_digit) ||
             tables_.words.ends.contains(folded) || tables_.openers.is_dating(folded);
    };
    return {words.begin(), std::find_if(words.begin(), words.end(), ends)};
  }

  /// "حوار| سعاد الحداد: لن نبيع القمح لأحد بعد هذا العام": a headline.
  [[nodiscard]] bool is_sentence() const {
    if (line_.find_first_of(u"«»؟?!") != std::u16string_view::npos)
      return true;
    return std::any_of(parts_.begin(), parts_.end(), [&](std::u16string_view part) {
      const Words words = words_of(part);
      return name_in(words).size() > longest_name + opening_of(words).words;
    });
  }

  [[nodiscard]] std::optional<NamedAuthor> behind(BylineRole role, const Words& words) const {
    const Words name = name_in(words);
    if (name.empty() || name.size() > longest_name)
      return std::nullopt;
    return NamedAuthor{role, joined(name, name.size() - 1)};
  }

  /// Without a word that says so only what is a name for certain: of two to four words, the first a
  /// given name, or a handle among dates ("2009-11-10 · بضع ثوان · soad").
  [[nodiscard]] std::optional<NamedAuthor> alone(const Words& words) const {
    if (words.size() == 1 && parts_.size() > 1 && is_latin_handle(words.front()) && is_dated())
      return NamedAuthor{BylineRole::unsaid, words.front()};
    const bool list = line_.find_first_of(u"،,") != std::u16string_view::npos; // as tags are
    const Words name = name_in(words);
    if (list || name.size() != words.size() || name.size() < 2 || name.size() > 4)
      return std::nullopt;
    if ((tables_.names.find(name.front()) & (may_be_given | may_open_name)) == 0)
      return std::nullopt;
    return NamedAuthor{BylineRole::unsaid, joined(name, name.size() - 1)};
  }

  [[nodiscard]] bool is_dated() const {
    return std::any_of(parts_.begin(), parts_.end(), [](std::u16string_view part) {
      return std::count_if(part.begin(), part.end(), is_digit) >= 4;
    });
  }

  const AuthorTables& tables_;
  std::u16string_view line_;
  std::vector<std::u16string_view> parts_;
};

/// "https://www.facebook.com/masrawy", "editor@waha.example"
bool is_address(std::u16string_view text) {
  return text.find(u"://") != std::u16string_view::npos ||
         (text.find(u'@') != std::u16string_view::npos &&
          std::none_of(text.begin(), text.end(), is_line_space));
}

} // namespace

std::optional<Author> find_author(const AuthorTables& tables,
                                  const std::vector<std::u16string_view>& said,
                                  const std::vector<std::u16string_view>& lines) {
  for (std::size_t i = 0; i < said.size(); ++i) {
    if (is_address(said[i]))
      continue;
    const auto named = LineReader(tables, said[i]).read();
    return Author{
        std::u16string(named && named->role != BylineRole::unsaid ? named->name : said[i]), i};
  }
  std::optional<NamedAuthor> best;
  for (const std::u16string_view line : lines) {
    if (line.size() > longest_line)
      continue;
    const auto named = LineReader(tables, line).read();
    if (named && (!best || named->role < best->role))
      best = named;
  }
  return best ? std::optional(Author{std::u16string(best->name), {}}) : std::nullopt;
}

} // namespace tanqih
