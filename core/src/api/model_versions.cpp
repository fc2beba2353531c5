#include "models.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

namespace {

/// After the four letters of the file's kind; see crf/model.hpp.
std::uint32_t checksum_in(std::span<const std::byte> model) {
  std::uint32_t checksum = 0;
  for (std::size_t i = 0; i < 4; ++i)
    checksum |= std::to_integer<std::uint32_t>(model[4 + i]) << (8 * i);
  return checksum;
}

} // namespace

std::vector<ModelVersion> model_versions() {
  return {{"lines", checksum_in(models::lines)}, {"names", checksum_in(models::names)}};
}

} // namespace tanqih
