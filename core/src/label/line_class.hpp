// SPDX-License-Identifier: MIT
// The classes that the learnt labeller tells apart.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "tanqih/block.hpp"

namespace tanqih {

/// Kinds of block that look alike are one class; an article that stands beside the one that was
/// pasted is a class of its own. The models count by these numbers.
enum class LineClass : std::uint8_t {
  body,
  subheading,
  title,
  comments,
  related,       ///< a headline in a list of others
  marker,        ///< what heads such a list or an insert: اقرأ أيضا
  other_article, ///< its paragraphs
  caption,
  credit,    ///< who, where, when, whom from
  furniture, ///< menus, buttons, tags
  notice,    ///< rights, promotions, all the rest
};

inline constexpr std::size_t line_class_count = 11;

[[nodiscard]] constexpr bool is_kept(LineClass kind) {
  return kind <= LineClass::title;
}

/// The class of a kind; what heads other articles stands for them where only the kind is known.
[[nodiscard]] constexpr LineClass class_of(BlockKind kind) {
  switch (kind) {
  case BlockKind::title:
    return LineClass::title;
  case BlockKind::body:
    return LineClass::body;
  case BlockKind::subheading:
    return LineClass::subheading;
  case BlockKind::comments:
    return LineClass::comments;
  case BlockKind::caption:
    return LineClass::caption;
  case BlockKind::read_also:
  case BlockKind::related:
    return LineClass::marker;
  case BlockKind::dateline:
  case BlockKind::byline:
  case BlockKind::source:
    return LineClass::credit;
  case BlockKind::tags:
  case BlockKind::share:
  case BlockKind::navigation:
    return LineClass::furniture;
  case BlockKind::promo:
  case BlockKind::legal:
  case BlockKind::other:
    break;
  }
  return LineClass::notice;
}

/// A number for each class.
using ClassShares = std::array<float, line_class_count>;

} // namespace tanqih
