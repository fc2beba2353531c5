// SPDX-License-Identifier: MIT
#include "io/warc/unpacked.hpp"

#include <vector>

namespace tanqih::cli {

Unpacked unpacked(Decoder& decoder, std::string_view packed, std::size_t longest) {
  constexpr std::size_t piece = std::size_t{1} << 16;
  std::vector<char> out(piece);
  Unpacked result;
  for (;;) {
    const Decoder::Step step = decoder.step(packed, out);
    result.bytes.append(out.data(), step.written);
    packed.remove_prefix(step.read);
    if (result.bytes.size() > longest) {
      result.bytes.resize(longest);
      result.too_long = true;
      return result;
    }
    if (step.state == Decoder::State::done) {
      result.whole = packed.find_first_not_of('\0') == std::string_view::npos;
      if (result.whole)
        return result;
      decoder.restart();
    } else if (step.state == Decoder::State::damaged ||
               (step.read == 0 && step.written == 0)) { // or it waits for what does not come
      return result;
    }
  }
}

} // namespace tanqih::cli
