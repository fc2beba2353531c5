// SPDX-License-Identifier: MIT
#include "commands/explain.hpp"

#include <algorithm>
#include <cstdlib>

#include <unicode/utf16.h>

#include "io/input.hpp"
#include "io/shown.hpp"

namespace tanqih::cli {

namespace {

std::string beginning(std::u16string_view text) {
  constexpr std::size_t shown_units = 60;
  if (text.size() <= shown_units)
    return shown(text);
  const std::size_t end = U16_IS_LEAD(text[shown_units - 1]) ? shown_units - 1 : shown_units;
  return shown(text.substr(0, end)) + "…";
}

} // namespace

Language language_of_environment() {
  for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* const value = std::getenv(name); value && *value)
      return std::string_view(value).starts_with("ar") ? Language::arabic : Language::english;
  return Language::english;
}

namespace {

/// The lines on which places stand that are asked for in order, whatever they count.
class Places {
public:
  explicit Places(const Article& article)
      : text_(article.text), points_(article.offsets == OffsetUnit::code_points) {}

  /// Of a place before one that was asked for: the line of that.
  std::size_t line_of(std::uint32_t place) {
    const std::size_t from = unit_;
    go_to(place);
    line_ += static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(from),
                                                 text_.begin() + static_cast<std::ptrdiff_t>(unit_),
                                                 u'\n'));
    return line_;
  }
  std::u16string_view text_of(Span span) {
    go_to(span.begin);
    const std::size_t begin = unit_;
    go_to(span.end);
    return text_.substr(begin, unit_ - begin);
  }

private:
  void go_to(std::uint32_t place) {
    for (; place_ < place && unit_ < text_.size(); ++place_) {
      if (points_)
        U16_FWD_1(text_, unit_, text_.size());
      else
        ++unit_;
    }
  }

  std::u16string_view text_;
  bool points_; ///< places count code points, not code units
  std::uint32_t place_ = 0;
  std::size_t unit_ = 0;
  std::size_t line_ = 1;
};

/// Where another candidate for the article stands: "page.txt:12: the next best article: …".
std::string other_candidate(const Article& article, const std::string& name) {
  const bool doubtful =
      std::any_of(article.issues.begin(), article.issues.end(),
                  [](const Issue& issue) { return issue.code == IssueCode::doubtful_article; });
  if (!doubtful)
    return {};
  const std::string sure = "the article, " + std::to_string(article.confidence) + "% sure";
  if (!article.other)
    return name + ": " + sure + ", and no other candidate\n";
  Places places(article);
  const std::size_t line = places.line_of(article.other->begin);
  return name + ": " + sure + '\n' + name + ':' + std::to_string(line) +
         ": the next best article: " + beginning(places.text_of(*article.other)) + '\n';
}

} // namespace

std::string explain(const Knowledge& knowledge, const Article& article, const std::string& name,
                    Language language) {
  std::string lines;
  for (const std::string& words : in_words(article.issues))
    lines.append(name).append(": ").append(words).append("\n");
  lines += other_candidate(article, name);

  Places places(article);
  const auto tell = [&](std::uint32_t at, const Label& label, std::u16string_view what) {
    const std::u16string reason = reason_in_words(knowledge, label, language);
    lines += name + ':' + std::to_string(places.line_of(at)) + ": " +
             std::string(name_of(label.kind)) + ", " + std::to_string(label.confidence) +
             (label.unsure ? "%, unsure" : "%");
    if (!reason.empty())
      lines += ": " + shown(reason);
    // Most reasons quote their cue; where one does not, it stands after.
    if (!label.cue.empty() && reason.find(label.cue) == std::u16string::npos)
      lines += " [" + shown(label.cue) + ']';
    lines += ": " + beginning(what) + '\n';
  };
  auto cut = article.cuts.begin();
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    const ArticleBlock& block = article.blocks[i];
    if (!block.keep)
      tell(block.span.begin, block.label, block.text);
    for (; cut != article.cuts.end() && cut->block == i; ++cut)
      tell(cut->span.begin, cut->label, cut->text);
  }
  return lines;
}

} // namespace tanqih::cli
