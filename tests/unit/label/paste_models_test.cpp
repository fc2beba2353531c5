// SPDX-License-Identifier: MIT
#include "label/paste_models.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "label/page_features.hpp"
#include "models.hpp"

namespace tanqih {
namespace {

std::vector<std::string> features() {
  return page_feature_names(knowledge().classes.names());
}

TEST(PasteModels, AFileThatIsCutOrChangedIsRefused) {
  const std::vector<std::byte> whole(models::lines.begin(), models::lines.end());
  const auto names = features();
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{7}, whole.size() / 2, whole.size() - 1})
    EXPECT_FALSE(load_paste_models(std::span(whole).first(size), names).ok()) << size;
  for (const std::size_t at : {std::size_t{0}, std::size_t{5}, std::size_t{40}, whole.size() / 2}) {
    std::vector<std::byte> bytes = whole;
    bytes[at] ^= std::byte{1};
    EXPECT_FALSE(load_paste_models(bytes, names).ok()) << at;
  }
}

TEST(PasteModels, FeaturesThatItWasNotTrainedWithAreTold) {
  std::vector<std::string> names = features();
  for (std::string& name : names)
    if (name == "line_words")
      name = "line_letters";
  const auto models = load_paste_models(models::lines, names);
  ASSERT_FALSE(models.ok());
  EXPECT_NE(models.error().message.find("line_words"), std::string::npos);
}

} // namespace
} // namespace tanqih
