// SPDX-License-Identifier: MIT
#include "crf/byte_reader.hpp"
#include "models.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

namespace {

std::string checksum_of(std::span<const std::byte> model) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (int shift = 28; shift >= 0; shift -= 4)
    hex += digits[(crf::checksum_in(model) >> shift) & 0xF];
  return hex;
}

} // namespace

std::vector<ModelVersion> model_versions() {
  return {{"lines", checksum_of(models::lines)}, {"names", checksum_of(models::names)}};
}

} // namespace tanqih
