// SPDX-License-Identifier: MIT
// core/data/cut_names.tsv says of every name what the lexicon says. To write it anew, after a
// change of a table of names:
//   TANQIH_UPDATE=1 build/native/tests/tanqih_unit_tests --gtest_filter='CutNames.*'
#include "cut/cut_names.hpp"

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include <gtest/gtest.h>
#include <unicode/locid.h>
#include <unicode/uvernum.h>

#include "base/table.hpp"
#include "knowledge.hpp"
#include "lexicon/phrase_filler.hpp"
#include "tables.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

constexpr std::string_view head =
    "# What cuts ask of names, out of the tables of names and of ICU's countries: a phrase, "
    "folded, in the order of bytes; "
    "what it may be, a letter each (core/src/cut/cut_names.hpp).\n"
    "# Written by tests/unit/cut/cut_names_test.cpp, which says how; do not change it here.\n";

CutClasses classes_of(const LexicalEntry& entry, bool one_word) {
  CutClasses classes = 0;
  const auto add = [&](bool has, CutClass what) {
    if (has)
      classes |= what;
  };
  add(entry.is(is_place), may_be_place);
  add(entry.place_kind == PlaceKind::city, may_be_city);
  add(entry.is(is_organisation) && (entry.organisation_kind == OrganisationKind::media ||
                                    entry.organisation_kind == OrganisationKind::agency),
      may_be_outlet);
  if (one_word) {
    add(entry.is(is_organisation), may_be_body);
    add(entry.is(is_given_name | is_common_given_name), may_be_given);
    add(entry.is(name_classes), may_be_name);
    add(entry.is(is_name_opener), may_open_name);
    add(entry.is(is_speech_verb), may_be_speaking);
  }
  return classes;
}

/// By the phrase, folded; what is of no class is left out.
std::map<std::string, CutClasses> wanted_names() {
  std::map<std::string, CutClasses> found;
  const auto add = [&](std::u16string_view form) {
    const std::vector<std::u16string> words = words_of(form);
    std::string phrase;
    for (const std::u16string& word : words)
      phrase.append(phrase.empty() ? 0 : 1, ' ').append(to_utf8(word));
    const LexicalEntry* entry = knowledge().lexicon->find(form);
    if (entry == nullptr)
      return;
    if (const CutClasses classes = classes_of(*entry, words.size() == 1); classes != 0)
      found[phrase] = classes;
  };
  for (const std::string_view table :
       {table("places"), table("organisations"), table("given_names"), table("family_names"),
        table("people"), table("speech_verbs"), table("name_particles")})
    for (const TableRow& row : table_rows(table))
      for (const std::string_view field : row)
        each_variant(field, [&](std::string_view form) { add(from_utf8(form)); });
  const icu::Locale arabic("ar");
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    icu::UnicodeString name;
    icu::Locale("", *code).getDisplayCountry(arabic, name);
    add({name.getBuffer(), static_cast<std::size_t>(name.length())});
  }
  return found;
}

TEST(CutNames, SayWhatTheLexiconSays) {
  if (U_ICU_VERSION_MAJOR_NUM != 72)
    GTEST_SKIP() << "The table has the countries' names of ICU 72.";
  std::string rows;
  for (const auto& [phrase, classes] : wanted_names()) {
    rows.append(phrase) += '\t';
    for (std::size_t bit = 0; bit < cut_class_letters.size(); ++bit)
      if ((classes & (1U << bit)) != 0)
        rows += cut_class_letters[bit];
    rows += '\n';
  }
  const std::string path = std::string(TANQIH_DATA) + "/cut_names.tsv";
  if (std::getenv("TANQIH_UPDATE") != nullptr)
    std::ofstream(path, std::ios::binary) << head << rows;
  std::ifstream file(path, std::ios::binary);
  const std::string written((std::istreambuf_iterator<char>(file)), {});
  EXPECT_TRUE(written == std::string(head) + rows)
      << "core/data/cut_names.tsv is stale: see the head of this test.";
}

TEST(CutNames, AreFoundInAnySpelling) {
  const CutNames& names = knowledge().cut_names;
  EXPECT_EQ(names.find(u"القاهرة"), names.find(u"القاهره"));
  EXPECT_NE(names.find(u"القاهرة") & may_be_city, 0);
  EXPECT_NE(names.find(u"رويترز") & may_be_outlet, 0);
  EXPECT_NE(names.find(u"وكالة  رويترز") & may_be_outlet, 0);
  EXPECT_NE(names.find(u"أبو") & may_open_name, 0);
  EXPECT_NE(names.find(u"قال") & may_be_speaking, 0);
  EXPECT_EQ(names.find(u"القاهر"), 0);
  EXPECT_EQ(names.find(u""), 0);
  EXPECT_EQ(names.find(u"#"), 0);
}

TEST(CutNames, EveryRowIsFound) {
  const CutNames& names = knowledge().cut_names;
  for (const auto& [phrase, classes] : wanted_names())
    EXPECT_EQ(names.find(from_utf8(phrase)), classes) << phrase;
}

TEST(CutNames, WhatStandsBetweenRowsIsNotFound) {
  using namespace std::string_view_literals;
  // ب, بت ث, بج | جب, جبت
  const CutNames names(
      {u"بتثج", "p cn", "\xFF\0\x80\1\1\x81 \x82\2\1\x83\1\xFF\0\x83\x80\1\2\x81\2"sv});
  const auto city_or_name = static_cast<CutClasses>(may_be_city | may_be_name);
  EXPECT_EQ(names.find(u"ب"), may_be_place);
  EXPECT_EQ(names.find(u"بت ث"), city_or_name);
  EXPECT_EQ(names.find(u"بج"), may_be_place);
  EXPECT_EQ(names.find(u"جب"), may_be_place);
  EXPECT_EQ(names.find(u"جبت"), city_or_name);
  for (const std::u16string_view other :
       {u"بت", u"بت ثج", u"بث", u"بجب", u"ت", u"ج", u"جبج", u"جت", u"ا", u""})
    EXPECT_EQ(names.find(other), 0) << to_utf8(other);
  EXPECT_EQ(CutNames({}).find(u"ب"), 0);
}

} // namespace
} // namespace tanqih
