// SPDX-License-Identifier: MIT
// What undoes one form of compression, step by step.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace tanqih::cli {

inline constexpr std::string_view gzip_magic = "\x1F\x8B";
inline constexpr std::string_view zstd_magic = "\x28\xB5\x2F\xFD";

/// Of one member (gzip), frame (zstd) or stream at a time.
class Decoder {
public:
  enum class State {
    inside,  ///< there is more
    done,    ///< it has ended; another may follow
    damaged, ///< no more can be had of it
  };
  struct Step {
    std::size_t read;    ///< bytes of `in`
    std::size_t written; ///< bytes of `out`
    State state;
  };

  Decoder() = default;
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;
  virtual ~Decoder() = default;

  /// As much as there is room for. Where all of `out` was filled there may be more without input.
  virtual Step step(std::span<const char> in, std::span<char> out) = 0;
  /// Before another.
  virtual void restart() = 0;
};

[[nodiscard]] std::unique_ptr<Decoder> gzip_decoder();
[[nodiscard]] std::unique_ptr<Decoder> zlib_decoder();
[[nodiscard]] std::unique_ptr<Decoder> deflate_decoder(); ///< without zlib's head and sum
/// A window of more than 128 MiB is damage, as to zstd. The dictionary may be empty.
[[nodiscard]] std::unique_ptr<Decoder> zstd_decoder(std::string_view dictionary = {});
[[nodiscard]] std::unique_ptr<Decoder> brotli_decoder();

} // namespace tanqih::cli
