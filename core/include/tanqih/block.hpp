// A block: one line or paragraph of the paste, what its source said of it, and what it was taken
// for.
#pragma once

#include <cstdint>
#include <string>

namespace tanqih {

/// What a block is. Kept by default: title, body, subheading. Names in JSON are these words.
enum class BlockKind : std::uint8_t {
  title,
  dateline, ///< "السومرية نيوز – دوليات", "الثلاثاء 11 يونيو 2024 - 10:14 ص"
  byline, ///< "كتب: أحمد محمد"
  body,
  subheading,
  caption,
  source,    ///< "المصدر: رويترز"
  read_also, ///< an insert in the article: its heading, its line, or the whole other article
  related,   ///< a list of other headlines, with its heading
  tags,
  share,
  navigation,
  promo,
  comments,
  legal,
  other,
};
inline constexpr int block_kind_count = 16;

/// Is it the article's, which stays without being asked for?
[[nodiscard]] constexpr bool is_kept(BlockKind kind) {
  return kind == BlockKind::title || kind == BlockKind::body || kind == BlockKind::subheading;
}

/// What the source tells of the block's form.
enum class BlockShape : std::uint8_t { paragraph, heading, list_item, table_row, preformatted };

/// Where in a page the block stood (HTML only; a set of bits).
enum Container : std::uint16_t {
  in_nothing = 0,
  in_article = 1 << 0,
  in_main = 1 << 1,
  in_header = 1 << 2,
  in_footer = 1 << 3,
  in_nav = 1 << 4,
  in_aside = 1 << 5,
  in_figure = 1 << 6,
  in_figcaption = 1 << 7,
  in_time = 1 << 8,
  in_button = 1 << 9, ///< button, label, form controls
  in_quote = 1 << 10,
  in_hidden = 1 << 11, ///< hidden, aria-hidden, display:none
  in_table = 1 << 12,
  in_list = 1 << 13, ///< ul, ol, dl: a heading or a link in an item is not a `list_item` itself
};

/// What the source said of a block.
struct Layout {
  BlockShape shape = BlockShape::paragraph; ///< its form
  std::uint8_t level = 0;                   ///< heading 1–6; list depth from 1; 0: does not apply
  bool bullet = false; ///< plain text: the line began with a bullet or a number of a list
  std::uint16_t blank_before =
      0; ///< blank lines in the paste between this block and the one before
  std::uint16_t containers = in_nothing; ///< a set of Container
  std::uint32_t link_units = 0;          ///< UTF-16 code units of the block's line inside links
  std::uint32_t bold_units = 0;          ///< the same inside b, strong or a bold style
  friend bool operator==(const Layout&, const Layout&) = default;
};

/// What a block was taken for, and why.
struct Label {
  BlockKind kind = BlockKind::body; ///< what it was taken for
  bool unsure = false;              ///< a person should look
  std::uint8_t confidence = 100;    ///< percent
  std::string reason;               ///< id of a row of core/data/reasons.tsv
  std::u16string cue;               ///< the words of the paste that decided; empty: shape alone
};

} // namespace tanqih
