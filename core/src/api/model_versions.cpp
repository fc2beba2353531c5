#include "crf/byte_reader.hpp"
#include "models.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

std::vector<ModelVersion> model_versions() {
  return {{"lines", crf::checksum_in(models::lines)}, {"names", crf::checksum_in(models::names)}};
}

} // namespace tanqih
