// SPDX-License-Identifier: MIT
#include "io/decoder.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <new>

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

namespace tanqih::cli {

namespace {

class ZlibDecoder : public Decoder {
public:
  /// As inflateInit2 has it.
  explicit ZlibDecoder(int window_bits) {
    if (inflateInit2(&stream_, window_bits) != Z_OK)
      throw std::bad_alloc();
  }
  ~ZlibDecoder() override { inflateEnd(&stream_); }

  Step step(std::span<const char> in, std::span<char> out) override {
    constexpr std::size_t most = std::numeric_limits<uInt>::max();
    static Bytef nothing = 0;
    in = in.first(std::min(in.size(), most));
    out = out.first(std::min(out.size(), most));
    stream_.next_in =
        in.empty() ? &nothing : reinterpret_cast<Bytef*>(const_cast<char*>(in.data())); // NOLINT
    stream_.avail_in = static_cast<uInt>(in.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&stream_, Z_NO_FLUSH);
    const State state = status == Z_STREAM_END                    ? State::done
                        : status == Z_OK || status == Z_BUF_ERROR ? State::inside
                                                                  : State::damaged;
    return {in.size() - stream_.avail_in, out.size() - stream_.avail_out, state};
  }
  void restart() override { inflateReset(&stream_); }

private:
  z_stream stream_{};
};

class ZstdDecoder : public Decoder {
public:
  explicit ZstdDecoder(std::string_view dictionary) : context_(ZSTD_createDCtx(), ZSTD_freeDCtx) {
    if (!context_ || ZSTD_isError(ZSTD_DCtx_loadDictionary(context_.get(), dictionary.data(),
                                                           dictionary.size())) != 0)
      throw std::bad_alloc();
  }

  Step step(std::span<const char> in, std::span<char> out) override {
    ZSTD_inBuffer from = {in.data(), in.size(), 0};
    ZSTD_outBuffer to = {out.data(), out.size(), 0};
    const std::size_t status = ZSTD_decompressStream(context_.get(), &to, &from);
    const State state = ZSTD_isError(status) != 0 ? State::damaged
                        : status == 0             ? State::done
                                                  : State::inside;
    return {from.pos, to.pos, state};
  }
  void restart() override { ZSTD_DCtx_reset(context_.get(), ZSTD_reset_session_only); }

private:
  std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context_;
};

class BrotliDecoder : public Decoder {
public:
  BrotliDecoder() : state_(make(), BrotliDecoderDestroyInstance) {}

  Step step(std::span<const char> in, std::span<char> out) override {
    std::size_t in_left = in.size();
    std::size_t out_left = out.size();
    const auto* next_in = reinterpret_cast<const std::uint8_t*>(in.data());
    auto* next_out = reinterpret_cast<std::uint8_t*>(out.data());
    const BrotliDecoderResult result = BrotliDecoderDecompressStream(
        state_.get(), &in_left, &next_in, &out_left, &next_out, nullptr);
    const State state = result == BROTLI_DECODER_RESULT_SUCCESS ? State::done
                        : result == BROTLI_DECODER_RESULT_ERROR ? State::damaged
                                                                : State::inside;
    return {in.size() - in_left, out.size() - out_left, state};
  }
  void restart() override { state_.reset(make()); }

private:
  static BrotliDecoderState* make() {
    BrotliDecoderState* const state = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
    return state ? state : throw std::bad_alloc();
  }

  std::unique_ptr<BrotliDecoderState, void (*)(BrotliDecoderState*)> state_;
};

} // namespace

std::unique_ptr<Decoder> gzip_decoder() {
  constexpr int gzip_alone = 16 + MAX_WBITS;
  return std::make_unique<ZlibDecoder>(gzip_alone);
}

std::unique_ptr<Decoder> zlib_decoder() {
  return std::make_unique<ZlibDecoder>(MAX_WBITS);
}

std::unique_ptr<Decoder> deflate_decoder() {
  return std::make_unique<ZlibDecoder>(-MAX_WBITS);
}

std::unique_ptr<Decoder> zstd_decoder(std::string_view dictionary) {
  return std::make_unique<ZstdDecoder>(dictionary);
}

std::unique_ptr<Decoder> brotli_decoder() {
  return std::make_unique<BrotliDecoder>();
}

} // namespace tanqih::cli
