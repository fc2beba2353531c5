// SPDX-License-Identifier: MIT
// The kept blocks as semantic HTML: safe to insert, since every character of the paste is escaped
// and every tag and attribute is ours.
#include "output/append_ascii.hpp"
#include "output/direction.hpp"
#include "output/list_item.hpp"
#include "tanqih/enum_names.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

namespace {

/// A line break inside a block (a <br> of the page) is a <br> again; a NUL, which HTML does not
/// allow, the replacement character.
void append_escaped(std::u16string& html, std::u16string_view text) {
  std::size_t begin = 0;
  const auto replace = [&](std::size_t at, std::u16string_view by) {
    html.append(text, begin, at - begin);
    html += by;
    begin = at + 1;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    switch (text[at]) {
    case u'&':
      replace(at, u"&amp;");
      break;
    case u'<':
      replace(at, u"&lt;");
      break;
    case u'>':
      replace(at, u"&gt;");
      break;
    case u'"':
      replace(at, u"&quot;");
      break;
    case u'\'':
      replace(at, u"&#39;");
      break;
    case u'\n':
      replace(at, u"<br>\n");
      break;
    case u'\0':
      replace(at, u"\uFFFD");
      break;
    default:
      break;
    }
  }
  html.append(text, begin);
}

/// The block's text from `from` on, with its mentions marked. A mark stands inside the word,
/// without a space, so that the letters stay joined: و<mark>القاهرة</mark>.
void append_marked(std::u16string& html, const ArticleBlock& block, std::size_t from,
                   const std::vector<ArticleMention>& mentions, std::size_t first,
                   std::size_t last) {
  const std::u16string_view text = block.text;
  std::size_t done = from;
  for (std::size_t m = first; m < last; ++m) {
    const ArticleMention& mention = mentions[m];
    const std::size_t end = mention.offset + mention.text.size();
    if (mention.offset < done || end > text.size())
      continue;
    append_escaped(html, text.substr(done, mention.offset - done));
    append_ascii(html, "<mark data-type=\"");
    append_ascii(html, name_of(mention.type));
    append_ascii(html, "\" data-entity=\"");
    append_ascii(html, std::to_string(mention.entity));
    append_ascii(html, "\">");
    append_escaped(html, text.substr(mention.offset, mention.text.size()));
    append_ascii(html, "</mark>");
    done = end;
  }
  append_escaped(html, text.substr(done));
}

bool reads_rightwards(const LetterCount& count) {
  return count.left_to_right > count.right_to_left;
}
bool reads_leftwards(const LetterCount& count) {
  return count.right_to_left > count.left_to_right;
}

class HtmlArticle {
public:
  explicit HtmlArticle(const Article& article) : article_(article) {
    LetterCount letters;
    std::size_t units = 0;
    letters_.reserve(article.blocks.size());
    for (const ArticleBlock& block : article.blocks) {
      letters_.push_back(block.keep ? count_letters(block.text) : LetterCount{});
      letters += letters_.back();
      units += block.keep ? block.text.size() + block.text.size() / 8 + 16 : 0;
    }
    rightwards_ = reads_rightwards(letters);
    arabic_ = 2 * letters.arabic > letters.right_to_left;
    html_.reserve(units + article.mentions.size() * 64);
  }

  std::u16string write() && {
    bool any = false;
    std::size_t mention = 0;
    for (std::uint32_t i = 0; i < article_.blocks.size(); ++i) {
      const ArticleBlock& block = article_.blocks[i];
      const std::size_t first = mention;
      while (mention < article_.mentions.size() && article_.mentions[mention].block <= i)
        ++mention;
      if (!block.keep)
        continue;
      if (!any)
        open_article();
      any = true;
      write(block, letters_[i], first, mention);
    }
    close_list();
    if (any)
      append_ascii(html_, "</article>\n");
    return std::move(html_);
  }

private:
  /// Right to left, unless most letters say otherwise; the language is told where it is Arabic.
  void open_article() {
    append_ascii(html_, rightwards_ ? "<article dir=\"ltr\"" : "<article dir=\"rtl\"");
    if (!rightwards_ && arabic_)
      append_ascii(html_, " lang=\"ar\"");
    append_ascii(html_, ">\n");
  }

  void write(const ArticleBlock& block, const LetterCount& letters, std::size_t first,
             std::size_t last) {
    const bool item =
        is_list_item(block) && !has_own_mark(block); // a number of the paste stays text
    if (!item || list_kind_ != block.label.kind)
      close_list();
    if (item && !list_open_) {
      append_ascii(html_, "<ul");
      append_class(block.label.kind);
      append_ascii(html_, ">\n");
      list_open_ = true;
      list_kind_ = block.label.kind;
    }
    const std::string_view tag = tag_of(block.label.kind, item);
    html_ += u'<';
    append_ascii(html_, tag);
    if (!item)
      append_class(block.label.kind);
    append_direction(letters);
    html_ += u'>';
    const bool drop_bullet = item && block.text.starts_with(bullet_mark);
    append_marked(html_, block, drop_bullet ? bullet_mark.size() : 0, article_.mentions, first,
                  last);
    append_ascii(html_, "</");
    append_ascii(html_, tag);
    append_ascii(html_, ">\n");
  }

  static std::string_view tag_of(BlockKind kind, bool item) {
    if (kind == BlockKind::title)
      return "h1";
    if (kind == BlockKind::subheading)
      return "h2";
    return item ? "li" : "p";
  }

  /// What is no part of an article by default tells what it is.
  void append_class(BlockKind kind) {
    if (is_kept(kind))
      return;
    append_ascii(html_, " class=\"");
    append_ascii(html_, name_of(kind));
    html_ += u'"';
  }

  /// A block in another direction than the article's: an English paragraph in an Arabic text.
  void append_direction(const LetterCount& letters) {
    if (!rightwards_ && reads_rightwards(letters))
      append_ascii(html_, " dir=\"ltr\"");
    else if (rightwards_ && reads_leftwards(letters))
      append_ascii(html_, " dir=\"rtl\"");
  }

  void close_list() {
    if (list_open_)
      append_ascii(html_, "</ul>\n");
    list_open_ = false;
  }

  const Article& article_;
  std::vector<LetterCount> letters_; ///< one a block; none of the removed ones
  std::u16string html_;
  bool rightwards_ = false;
  bool arabic_ = true;
  bool list_open_ = false;
  BlockKind list_kind_{};
};

} // namespace

std::u16string to_html(const Article& article) {
  return HtmlArticle(article).write();
}

} // namespace tanqih
