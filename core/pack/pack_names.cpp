// SPDX-License-Identifier: MIT
// Run while building: reads the tables of names and writes what the library reads at a start
// (docs/ARCHITECTURE.md, Tables and weights).
//   tanqih_pack_names TABLES FOLDER    TABLES is core/data; lexicon.packed and latin_names.packed
//   go to FOLDER
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>

#include "latin_tables.hpp"
#include "lexicon_tables.hpp"
#include "pack_forms.hpp"
#include "pack_lexicon.hpp"

namespace {

using namespace tanqih;

bool fail(const std::string& why) {
  std::fprintf(stderr, "tanqih_pack_names: %s\n", why.c_str());
  return false;
}

bool write(const std::string& path, const Result<crf::Bytes>& bytes) {
  if (!bytes)
    return fail(bytes.error().message);
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.value().data()),
             static_cast<std::streamsize>(bytes.value().size()));
  file.close();
  return file ? true : fail(path + " cannot be written");
}

bool pack_names(const std::string& tables, const std::string& folder) {
  std::map<std::string, std::string, std::less<>> read;
  const auto source = [&](std::string_view name) -> std::optional<std::string_view> {
    std::ifstream file(tables + "/" + std::string(name) + ".tsv", std::ios::binary);
    if (!file)
      return std::nullopt;
    std::string& text = read[std::string(name)];
    text.assign(std::istreambuf_iterator<char>(file), {});
    return text;
  };
  const auto lexicon = pack::load_lexicon(source);
  if (!lexicon)
    return fail(lexicon.error().message);
  const auto latin = pack::load_latin_tables(source);
  if (!latin)
    return fail(latin.error().message);
  return write(folder + "/lexicon.packed", pack::pack_lexicon(lexicon.value())) &&
         write(folder + "/latin_names.packed", pack::pack_latin_names(latin.value()));
}

} // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::fputs("usage: tanqih_pack_names TABLES FOLDER\n", stderr);
    return 2;
  }
  return pack_names(words[1], words[2]) ? 0 : 1;
}
