// SPDX-License-Identifier: MIT
// The entry for libFuzzer. TANQIH_FUZZ_TARGET in the environment names the target; analyse where it
// is absent.
#include <cstdint>
#include <cstdlib>

#include "targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace tanqih::fuzz;
  static const auto& target = [] {
    const char* const name = std::getenv("TANQIH_FUZZ_TARGET");
    return targets().at(name ? name : "analyse");
  }();
  target(std::as_bytes(std::span(data, size)));
  return 0;
}
