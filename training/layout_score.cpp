// SPDX-License-Identifier: MIT
#include "layout_score.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <set>

#include <unicode/uchar.h>

#include "label/constraints.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih::train {

namespace {

std::size_t words_of(std::u16string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char16_t unit : text) {
    const bool space = unit == u' ' || unit == u'\t' || unit == 0xA0;
    words += !space && !inside;
    inside = !space;
  }
  return words;
}

/// The same words give the same letters, whatever marks and spaces stand between them.
std::u16string letters_of(std::u16string_view text) {
  std::u16string letters = fold(text);
  std::erase_if(letters, [](char16_t unit) { return u_isalnum(unit) == 0; });
  return letters;
}

} // namespace

void Score::add(const Sample& sample, const std::vector<BlockKind>& kinds, bool verbose) {
  std::size_t good = 0, missed = 0, wrong = 0;
  bool exact_here = true;
  std::set<std::u16string> keeps; // texts to be kept: a repeat of one may stay
  std::set<std::u16string> shown; // texts that are kept: a repeat of one may go
  for (const PasteLine& line : sample.paste->lines)
    if (line.keep)
      keeps.insert(line.text);
  for (std::size_t i = 0; i < sample.blocks.size(); ++i)
    if (sample.lines[i] >= 0 && is_kept(kinds[i]))
      shown.insert(sample.paste->lines[static_cast<std::size_t>(sample.lines[i])].text);
  std::vector<std::string> notes;
  for (std::size_t i = 0; i < sample.blocks.size(); ++i) {
    if (sample.lines[i] < 0)
      continue;
    const PasteLine& line = sample.paste->lines[static_cast<std::size_t>(sample.lines[i])];
    const std::size_t count = words_of(line.text);
    const bool keep = is_kept(kinds[i]);
    if (line.optional || (!line.keep && keeps.contains(line.text)) ||
        (line.keep && !keep && shown.contains(line.text)))
      continue;
    if (!line.keep) {
      auto& [kept_lines, all] = leaked_[line.kind];
      ++all;
      kept_lines += keep;
    }
    if (keep == line.keep) {
      good += keep ? count : 0;
      continue;
    }
    (keep ? wrong : missed) += count;
    exact_here = false;
    if (verbose)
      notes.push_back((keep ? "  kept " : "  lost ") + std::string(name_of(line.kind)) + " as " +
                      std::string(name_of(kinds[i])) + ": " + to_utf8(line.text.substr(0, 70)));
  }
  const double all = static_cast<double>(2 * good + missed + wrong);
  f1_ += all > 0 ? static_cast<double>(2 * good) / all : 1;
  exact_ += exact_here;
  lost_ += missed;
  words_ += good + missed;
  ++pastes_;
  if (!notes.empty()) {
    std::cout << sample.paste->name << " (" << static_cast<int>(sample.form) << ")\n";
    for (const std::string& note : notes)
      std::cout << note << '\n';
  }
}

void Score::print_point(const std::string& name, int balance) const {
  std::size_t kept_lines = 0, all = 0;
  for (const auto& [kind, counts] : leaked_) {
    kept_lines += counts.first;
    all += counts.second;
  }
  std::printf(
      "%-24s balance %4d  F1 %.4f  exact %.3f  article lost %.2f%%  of the rest kept %.2f%%\n",
      name.c_str(), balance, f1_ / static_cast<double>(pastes_),
      exact_ / static_cast<double>(pastes_),
      100.0 * static_cast<double>(lost_) / static_cast<double>(words_),
      100.0 * static_cast<double>(kept_lines) / static_cast<double>(std::max<std::size_t>(all, 1)));
}

void Score::print(const std::string& name) const {
  if (pastes_ == 0)
    return;
  std::printf("%-24s n=%-4zu F1 %.4f  exact %.3f  lost %.2f%%\n", name.c_str(), pastes_,
              f1_ / static_cast<double>(pastes_), exact_ / static_cast<double>(pastes_),
              100.0 * static_cast<double>(lost_) / static_cast<double>(words_));
  std::string leaks;
  for (const auto& [kind, counts] : leaked_)
    if (counts.first > 0)
      leaks += ' ' + std::string(name_of(kind)) + ' ' + std::to_string(counts.first) + '/' +
               std::to_string(counts.second);
  if (!leaks.empty())
    std::printf("    leaks:%s\n", leaks.c_str());
}

void GluedScore::add(const Sample& sample, const std::vector<BlockKind>& kinds,
                     const std::vector<Cut>& cuts, bool verbose) {
  const auto note = [&](std::string_view what, std::u16string_view text) {
    if (verbose)
      std::cout << sample.paste->name << ": " << what << ": " << to_utf8(text.substr(0, 90))
                << '\n';
  };
  std::size_t next = 0;
  for (std::size_t i = 0; i < sample.blocks.size(); ++i) {
    std::vector<std::u16string> cut_letters;
    std::vector<std::u16string_view> cut_text;
    for (; next < cuts.size() && cuts[next].block == i; ++next) {
      cut_text.push_back(slice(sample.text, cuts[next].span));
      cut_letters.push_back(letters_of(cut_text.back()));
    }
    if (sample.lines[i] < 0)
      continue;
    const PasteLine& line = sample.paste->lines[static_cast<std::size_t>(sample.lines[i])];
    if (!line.keep)
      continue;
    std::vector<bool> used(cut_text.size(), false);
    for (const std::u16string& glued : line.glued) {
      ++spans_;
      const std::u16string letters = letters_of(glued);
      std::size_t hit = cut_text.size();
      for (std::size_t c = 0; c < cut_text.size(); ++c)
        if (!used[c] && (cut_letters[c].find(letters) != std::u16string::npos ||
                         letters.find(cut_letters[c]) != std::u16string::npos))
          hit = c;
      if (hit == cut_text.size()) {
        note(is_kept(kinds[i]) ? "not cut" : "line not kept", glued);
        continue;
      }
      used[hit] = true;
      if (cut_letters[hit] == letters) {
        ++found_;
      } else {
        ++near_;
        note("cut too much or little", cut_text[hit]);
      }
    }
    for (std::size_t c = 0; c < cut_text.size(); ++c)
      if (!used[c]) {
        ++extra_;
        words_ += words_of(cut_text[c]);
        note("wrongly cut", cut_text[c]);
      }
  }
}

void GluedScore::print(const std::string& name) const {
  std::printf("%-24s glued: %zu of %zu cut, %zu more in part; %zu cuts too many (%zu words)\n",
              name.c_str(), found_, spans_, near_, extra_, words_);
}

} // namespace tanqih::train
