// SPDX-License-Identifier: MIT
#include "label/line_model.hpp"

#include <numeric>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "label/page_features.hpp"
#include "label/paste_models.hpp"
#include "models.hpp"

namespace tanqih {
namespace {

std::vector<std::string> features() {
  return page_feature_names(knowledge().classes.names());
}

TEST(LineModel, TheShippedOneIsWhole) {
  const auto models = load_paste_models(models::lines, features());
  ASSERT_TRUE(models.ok());
  const std::vector<float> row(features().size(), 0);
  for (const LineModel* model : {&models.value().text, &models.value().page}) {
    trees::RowBins bins(model->trees().thresholds());
    bins.move(row);
    const ClassShares shares = model->shares(bins.all());
    EXPECT_NEAR(std::accumulate(shares.begin(), shares.end(), 0.0F), 1, 1e-4);
    for (const float fit : model->fit(shares))
      EXPECT_GT(fit, 0) << "the chain wants no certainty";
  }
}

} // namespace
} // namespace tanqih
