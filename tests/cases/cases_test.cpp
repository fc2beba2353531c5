// SPDX-License-Identifier: MIT
// Runs every case folder: what a person says of the paste first, then the whole Article byte for
// byte, but for the checksums of the models. With --update it writes expected.json instead of
// comparing it, where the person's word holds.
#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>

#include "case.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih {

namespace {

bool update = false;

const Knowledge& knowledge() {
  static const KnowledgePtr tables = load_knowledge().value();
  return *tables;
}

std::string kinds_in_words(const std::vector<BlockKind>& kinds) {
  std::string words;
  for (const BlockKind kind : kinds)
    words += (words.empty() ? "" : " or ") + std::string(name_of(kind));
  return words;
}

std::string shown(bool keep, std::string_view kind) {
  return (keep ? "kept as " : "stripped as ") + std::string(kind);
}

/// A retraining has checksums of its own. expected.json has zeros in their place, so that it
/// changes where an answer does, and there alone.
std::string without_checksums(std::string json) {
  for (const ModelVersion& model : model_versions())
    json.replace(json.find('"' + model.checksum + '"') + 1, model.checksum.size(),
                 std::string(model.checksum.size(), '0'));
  return json;
}

class CaseTest : public testing::Test {
public:
  explicit CaseTest(std::filesystem::path folder) : folder_(std::move(folder)) {}

  void TestBody() override {
    const Case given = read_case(folder_);
    const auto result = analyse(knowledge(), given.text, given.options);
    ASSERT_TRUE(result.ok()) << result.error().message;
    const Article& article = result.value();
    check_lines(given, article);
    check_entities(given, article);
    if (given.clean) {
      EXPECT_EQ(to_utf8(article.clean) + '\n', *given.clean) << "clean.txt";
    }
    const std::string json = without_checksums(to_utf8(to_json(knowledge(), article)) + '\n');
    if (!update)
      check_json(given, json);
    else if (HasFailure())
      std::cout << name() << ": expected.json not written, the core is not as intended\n";
    else if (given.expected != json)
      write(json);
  }

private:
  [[nodiscard]] std::string name() const { return folder_.filename().string(); }

  void check_lines(const Case& given, const Article& article) const {
    const std::size_t count = std::min(given.lines.size(), article.blocks.size());
    for (std::size_t i = 0; i < count; ++i) {
      const LineIntent& intent = given.lines[i];
      const ArticleBlock& block = article.blocks[i];
      const std::u16string_view pasted = slice(article.text, block.span);
      ASSERT_TRUE(block.text.starts_with(intent.words) || pasted.starts_with(intent.words))
          << "intent.tsv row " << i + 1 << " is of another line: \"" << to_utf8(intent.words)
          << "\" but the block is \"" << to_utf8(block.text) << '"';
      const bool right_kind = std::find(intent.kinds.begin(), intent.kinds.end(),
                                        block.label.kind) != intent.kinds.end();
      const std::string verdict =
          "intent.tsv row " + std::to_string(i + 1) + ": " +
          shown(intent.keep, kinds_in_words(intent.kinds)) + " is right; the core has " +
          shown(block.keep, name_of(block.label.kind)) + " (" +
          std::string(name_of(block.label.reason)) + "): " + to_utf8(intent.words);
      if (block.keep != intent.keep || (!intent.keep && !right_kind))
        ADD_FAILURE() << verdict;
      else if (!right_kind && update)
        std::cout << name() << ": note: " << verdict << '\n';
    }
    EXPECT_EQ(given.lines.size(), article.blocks.size()) << "rows of intent.tsv and blocks";
  }

  static void check_entities(const Case& given, const Article& article) {
    for (const EntityIntent& intent : given.entities) {
      const auto found =
          std::find_if(article.entities.begin(), article.entities.end(), [&](const Entity& entity) {
            return entity.type == intent.type && entity.name == intent.name;
          });
      const std::string name = std::string(name_of(intent.type)) + ' ' + to_utf8(intent.name);
      if (found == article.entities.end()) {
        ADD_FAILURE() << "entities.tsv: not found: " << name;
      } else if (intent.count) {
        EXPECT_EQ(found->mentions.size(), *intent.count) << "entities.tsv: mentions of " << name;
      }
    }
  }

  static void check_json(const Case& given, const std::string& json) {
    ASSERT_TRUE(given.expected) << "no expected.json; write it: node tools/update_cases.mjs";
    const std::string& expected = *given.expected;
    if (json == expected)
      return;
    const auto length = std::min(json.size(), expected.size());
    const auto at = static_cast<std::size_t>(
        std::mismatch(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(length),
                      expected.begin())
            .first -
        json.begin());
    const std::size_t from = at < 80 ? 0 : at - 80;
    ADD_FAILURE() << "expected.json differs at byte " << at << "\nexpected: …"
                  << expected.substr(from, 160) << "…\nthe core: …" << json.substr(from, 160)
                  << "…\nIf the change is meant: node tools/update_cases.mjs, and review what it "
                     "prints.";
  }

  void write(const std::string& json) const {
    std::ofstream(folder_ / "expected.json", std::ios::binary) << json;
    std::cout << name() << ": expected.json written\n";
  }

  std::filesystem::path folder_;
};

} // namespace

} // namespace tanqih

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  tanqih::update = argc > 1 && std::string_view(argv[1]) == "--update";
  // Cases that wait for the core lie elsewhere; a second folder may be named.
  const char* const root = argc > 2 ? argv[2] : TANQIH_CASES;
  const auto folders = tanqih::case_folders(root);
  if (folders.empty()) {
    std::cerr << "No case under " << root << ".\n";
    return 1;
  }
  for (const std::filesystem::path& folder : folders)
    testing::RegisterTest("Cases", folder.filename().string().c_str(), nullptr, nullptr, __FILE__,
                          __LINE__, [folder] { return new tanqih::CaseTest(folder); });
  return RUN_ALL_TESTS();
}
