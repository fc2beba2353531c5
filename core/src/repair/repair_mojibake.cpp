// SPDX-License-Identifier: MIT
#include "repair/repair_mojibake.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "repair/misreading.hpp"
#include "repair/unit_class.hpp"

namespace tanqih {

namespace {

/// Misreadings that follow one another, the last first.
struct Chain {
  std::vector<Misreading> steps;
  /// What the first bytes of Arabic letters are read as, where nearly no other text has them: only
  /// lines with one are looked at. Empty: any line is.
  std::u16string leads;
};

/// The wrong readings that Arabic text is seen with. ICU is asked for the charsets once: to ask
/// costs more than to read an article.
struct Misreadings {
  ByteCharset windows_1252{"windows-1252"};
  ByteCharset windows_1256{"windows-1256"};
  ByteCharset iso_8859_6{"ISO-8859-6"};
  ByteCharset macintosh{"macintosh"};
  ByteCharset windows_1251{"windows-1251"}; ///< of Russian systems
  ByteCharset cp437{"ibm-437"};             ///< of consoles and archives, as the two below
  ByteCharset cp720{"ibm-720"};
  ByteCharset cp850{"ibm-850"};
  std::vector<Chain> of_utf8;
  std::vector<Chain> of_bytes;

  static const Misreadings& get() {
    static const Misreadings misreadings;
    return misreadings;
  }

private:
  Misreadings() {
    const Misreading as_1252{&windows_1252, nullptr};
    const Misreading as_1256{&windows_1256, nullptr};
    const Misreading as_mac{&macintosh, nullptr};
    const Misreading arabic{&windows_1252, &windows_1256};
    of_utf8 = {{{as_1252}, {}},
               {{as_1256}, {}},
               {{as_mac}, {}},
               {{as_1252, as_1252}, {}},
               {{as_1252, as_1252, as_1252}, {}},
               {{as_1256, as_1256}, {}},
               {{as_1252, arabic}, {}}};
    for (const ByteCharset* const charset : {&windows_1251, &cp437, &cp720, &cp850})
      of_utf8.push_back({{{charset, nullptr}}, {charset->unit_of(0xD8), charset->unit_of(0xD9)}});
    of_bytes = {{{arabic}, {}}, {{{&windows_1252, &iso_8859_6}}, {}}};
  }
};

/// A word of the misread text: neighbouring units above ASCII that the first charset of a chain
/// has.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::u16string outcome; ///< empty: it does not come of such a reading
  std::size_t lost = 0;   ///< letters of it that were guessed, as a byte of them is lost
};

/// A plain letter of Arabic: no Persian letter, no digit, no mark.
bool is_plain_letter(char16_t unit, const Letters& letters) {
  return letters.of(unit).share > 0;
}

/// What no text holds, whatever its language.
bool is_text(std::u16string_view outcome) {
  return std::all_of(outcome.begin(), outcome.end(), [](char16_t unit) {
    const auto category = U_GET_GC_MASK(unit);
    return (category & (U_GC_CC_MASK | U_GC_CN_MASK | U_GC_CO_MASK)) == 0;
  });
}

/// Punctuation and signs that stand between Arabic words: « » “ ” … – and the spaces.
bool is_sign(std::u16string_view outcome) {
  return std::all_of(outcome.begin(), outcome.end(), [](char16_t unit) {
    return unit == 0xA0 || unit == u'«' || unit == u'»' || unit == u'·' ||
           (unit >= 0x2000 && unit < 0x2070) || unit == 0xFEFF;
  });
}

std::size_t count_plain(std::u16string_view outcome, const Letters& letters) {
  return static_cast<std::size_t>(std::count_if(outcome.begin(), outcome.end(), [&](char16_t unit) {
    return is_plain_letter(unit, letters);
  }));
}

class Mender {
public:
  Mender(std::u16string_view text, const Letters& letters) : text_(text), letters_(letters) {}

  /// The runs of [begin, end), a line, that are to be mended, in order.
  std::vector<Run> line(std::size_t begin, std::size_t end) {
    std::vector<Run> mended;
    const std::u16string_view line = text_.substr(begin, end - begin);
    for (const Chain& chain : misreadings_.of_utf8)
      if (chain.leads.empty() || line.find_first_of(chain.leads) != std::u16string_view::npos)
        for (std::span<Run> group : groups(begin, end, chain, mended))
          if (is_arabic(group, chain) || are_signs(group, begin, end, chain))
            take(group, mended);
    for (std::size_t i = 0; i < misreadings_.of_bytes.size(); ++i) {
      const auto arabic = groups(begin, end, misreadings_.of_bytes[i], mended);
      // One word that cannot be Arabic tells of a line in another language: Ïðèâåò.
      if (refused_ || !std::all_of(runs_.begin(), runs_.end(),
                                   [this](const Run& run) { return is_possible(run); }))
        continue;
      for (std::span<Run> group : arabic)
        if (reads_as_arabic(group, i))
          take(group, mended);
    }
    return mended;
  }

private:
  /// Neighbouring runs, separated by ASCII only, that can all come of the misreading.
  std::vector<std::span<Run>> groups(std::size_t begin, std::size_t end, const Chain& chain,
                                     const std::vector<Run>& mended) {
    runs_.clear();
    refused_ = false;
    std::vector<std::pair<std::size_t, std::size_t>> bounds;
    std::size_t first = 0;
    const auto close = [&] {
      if (first < runs_.size())
        bounds.emplace_back(first, runs_.size());
      first = runs_.size();
    };
    auto done = mended.begin();
    for (std::size_t at = begin; at < end;) {
      if (text_[at] < 0x80) {
        ++at;
        continue;
      }
      while (done != mended.end() && done->end <= at)
        ++done;
      const std::size_t limit = done != mended.end() ? std::max(at, done->begin) : end;
      Run run{at, at, {}, 0};
      while (run.end < limit &&
             (is_read_by(chain, text_[run.end]) ||
              (run.end > at && loses_bytes(chain) && stands_for_lost_byte(text_[run.end]) &&
               is_lead(chain, text_[run.end - 1]))))
        ++run.end;
      if (run.end == at) { // a character that the charset lacks, or what is mended already
        at = limit == at ? done->end : at + 1;
        close();
        continue;
      }
      at = run.end;
      std::u16string outcome(text_.substr(run.begin, run.end - run.begin));
      for (const Misreading& misreading : chain.steps) {
        auto undone = misreading.undo_with_losses(outcome);
        const bool lost = undone && undone->lost > 0;
        if (lost && (!loses_bytes(chain) || touches_latin(run)))
          undone.reset();
        outcome = undone ? std::move(undone->text) : std::u16string();
        run.lost = undone ? undone->lost : 0;
      }
      if (outcome.empty() || !is_text(outcome)) {
        refused_ = true;
        close();
        continue;
      }
      run.outcome = std::move(outcome);
      runs_.push_back(std::move(run));
    }
    close();
    std::vector<std::span<Run>> groups;
    groups.reserve(bounds.size());
    for (const auto& [from, to] : bounds)
      groups.push_back(std::span(runs_).subspan(from, to - from));
    return groups;
  }

  [[nodiscard]] static bool is_read_by(const Chain& chain, char16_t unit) {
    return unit >= 0x80 && chain.steps.front().read->byte_of(unit) != 0;
  }

  /// Bytes are lost on the way of one misreading; what was misread again is seen and stays.
  [[nodiscard]] bool loses_bytes(const Chain& chain) const {
    const Misreading& first = chain.steps.front();
    return chain.steps.size() == 1 && first.written == nullptr &&
           first.read != &misreadings_.macintosh;
  }

  [[nodiscard]] static bool is_lead(const Chain& chain, char16_t unit) {
    const ByteCharset& charset = *chain.steps.front().read;
    return unit == charset.unit_of(0xD8) || unit == charset.unit_of(0xD9);
  }

  /// UTF-8 proves itself by its form; a few letters are enough. In windows-1256 the wrong reading
  /// is Arabic too ("ط،" is ء): there a word of three letters is asked for. A letter that was lost
  /// is made up for by four.
  [[nodiscard]] bool is_arabic(std::span<const Run> group, const Chain& chain) const {
    const std::size_t enough = chain.steps.front().read == &misreadings_.windows_1256 ? 3 : 2;
    return std::any_of(group.begin(), group.end(), [&](const Run& run) {
      const std::size_t plain = count_plain(run.outcome, letters_);
      return plain >= enough + 4 * run.lost && plain * 4 >= run.outcome.size() * 3;
    });
  }

  /// Â« and â€œ in a line of good Arabic.
  [[nodiscard]] bool are_signs(std::span<const Run> group, std::size_t begin, std::size_t end,
                               const Chain& chain) const {
    const std::u16string_view line = text_.substr(begin, end - begin);
    return chain.steps.size() == 1 && chain.steps.front().read == &misreadings_.windows_1252 &&
           std::all_of(group.begin(), group.end(),
                       [](const Run& run) { return is_sign(run.outcome); }) &&
           count_plain(line, letters_) > 0;
  }

  /// One byte a letter proves nothing by its form. The letters must be as common as those of Arabic
  /// text are: their mean share is 640 of 10,000, that of letters drawn at random 278.
  [[nodiscard]] bool reads_as_arabic(std::span<const Run> group, std::size_t chain) const {
    constexpr std::size_t fewest_letters = 5;
    constexpr std::size_t least_share = 400;
    std::size_t shares = 0;
    std::size_t letters = 0;
    std::size_t all_plain = 0;
    std::size_t longest = 0;
    std::size_t marks = 0;
    for (const Run& run : group) {
      const std::size_t plain = count_plain(run.outcome, letters_);
      for (const char16_t unit : run.outcome) {
        shares += letters_.of(unit).share;
        letters += is_arabic_letter(unit) ? 1u : 0u;
        marks += is_arabic_mark(unit) ? 1u : 0u;
      }
      all_plain += plain;
      longest = std::max(longest, plain);
    }
    if (letters < fewest_letters || longest < 3 || all_plain * 10 < letters * 9 ||
        shares < least_share * letters)
      return false;
    const bool iso = chain > 0; // where Cyrillic vowels are vowel signs
    return iso ? marks * 4 < letters
               : !fits_better(group, misreadings_.of_bytes[1].steps.front(), shares);
  }

  [[nodiscard]] bool touches_latin(const Run& run) const {
    return (run.begin > 0 && is_ascii_letter(text_[run.begin - 1])) ||
           (run.end < text_.size() && is_ascii_letter(text_[run.end]));
  }

  /// Not joined to a Latin word, no Latin letter, no vowel sign without a letter before it, no ة or
  /// ى inside a word.
  [[nodiscard]] bool is_possible(const Run& run) const {
    if (touches_latin(run))
      return false;
    char16_t before = 0;
    for (const char16_t unit : run.outcome) {
      const bool latin = unit < 0x0600 && u_isalpha(unit);
      const bool stray = is_arabic_mark(unit) && !is_letter_or_mark(before);
      if (latin || stray || (is_arabic_letter(unit) && letters_.of(before).last_only))
        return false;
      before = unit;
    }
    return true;
  }

  /// Does the group make commoner letters by another misreading?
  [[nodiscard]] bool fits_better(std::span<const Run> group, const Misreading& other,
                                 std::size_t shares) const {
    std::size_t other_shares = 0;
    for (const Run& run : group) {
      const auto outcome = other.undo(text_.substr(run.begin, run.end - run.begin));
      if (!outcome || !is_text(*outcome))
        return false;
      for (const char16_t unit : *outcome)
        other_shares += letters_.of(unit).share;
    }
    return other_shares > shares;
  }

  static void take(std::span<Run> group, std::vector<Run>& mended) {
    const auto place = std::partition_point(mended.begin(), mended.end(), [&](const Run& run) {
      return run.begin < group.front().begin;
    });
    mended.insert(place, std::make_move_iterator(group.begin()),
                  std::make_move_iterator(group.end()));
  }

  std::u16string_view text_;
  const Letters& letters_;
  const Misreadings& misreadings_ = Misreadings::get();
  std::vector<Run> runs_; ///< of the line in hand, by the chain last asked
  bool refused_ = false;  ///< did one of its words not come of that chain?
};

bool is_line_break(char16_t unit) {
  return unit == u'\n' || unit == u'\r';
}

} // namespace

void repair_mojibake(Rewrite& rewrite, const Letters& letters) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::mojibake);
  std::optional<Mender> mender;
  std::size_t end = 0;
  for (std::size_t at = classes.find(text, 0, misread); at < text.size();
       at = classes.find(text, end, misread)) {
    if (!mender)
      mender.emplace(text, letters);
    std::size_t begin = at;
    while (begin > end && !is_line_break(text[begin - 1]))
      --begin;
    end = at;
    while (end < text.size() && !is_line_break(text[end]))
      ++end;
    for (const Run& run : mender->line(begin, end))
      if (run.outcome != text.substr(run.begin, run.end - run.begin))
        pass.replace(run.begin, run.end, run.outcome);
  }
}

} // namespace tanqih
