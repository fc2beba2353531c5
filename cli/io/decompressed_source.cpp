// SPDX-License-Identifier: MIT
#include "io/decompressed_source.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <string_view>

#include <zlib.h>
#include <zstd.h>

#include "io/failure.hpp"
#include "io/file_names.hpp"

namespace tanqih::cli {

namespace {

constexpr std::string_view gzip_magic = "\x1F\x8B";
constexpr std::string_view zstd_magic = "\x28\xB5\x2F\xFD";

/// Bytes that were looked at, and then the rest.
class Peeked : public ByteSource {
public:
  Peeked(std::string begin, std::unique_ptr<ByteSource> rest)
      : begin_(std::move(begin)), rest_(std::move(rest)) {}
  std::size_t read(std::span<char> room) override {
    const std::size_t here = std::min(room.size(), begin_.size() - given_);
    if (here == 0)
      return rest_->read(room);
    std::copy_n(begin_.begin() + static_cast<std::ptrdiff_t>(given_), here, room.begin());
    given_ += here;
    return here;
  }
  [[nodiscard]] std::size_t expected() const override { return rest_->expected(); }

private:
  std::string begin_;
  std::size_t given_ = 0;
  std::unique_ptr<ByteSource> rest_;
};

/// What has been read of the compressed bytes.
class CompressedInput {
public:
  CompressedInput(std::unique_ptr<ByteSource> source, std::string name)
      : source_(std::move(source)), name_(std::move(name)) {}

  /// What is at hand, after a read where that is nothing; empty at the end.
  std::span<char> some() {
    if (here_.empty())
      here_ = std::span(buffer_).first(source_->read(buffer_));
    return here_;
  }
  void drop(std::size_t bytes) { here_ = here_.subspan(bytes); }

  [[nodiscard]] Failure damaged(std::string_view format) const {
    return says(format, "is damaged; get the file again");
  }
  [[nodiscard]] Failure torn(std::string_view format) const {
    return says(format, "ends too early; get the file again");
  }

private:
  [[nodiscard]] Failure says(std::string_view format, std::string_view what) const {
    return {exit_io, name_ + ": the " + std::string(format) + " data " + std::string(what)};
  }

  std::unique_ptr<ByteSource> source_;
  std::string name_;
  std::array<char, std::size_t{1} << 16> buffer_{};
  std::span<char> here_;
};

class GzipSource : public ByteSource {
public:
  explicit GzipSource(std::unique_ptr<CompressedInput> input) : input_(std::move(input)) {
    constexpr int gzip_alone = 16 + MAX_WBITS;
    if (inflateInit2(&stream_, gzip_alone) != Z_OK)
      throw std::bad_alloc();
  }
  ~GzipSource() override { inflateEnd(&stream_); }

  std::size_t read(std::span<char> room) override {
    for (;;) {
      // What zlib holds comes out before more is read.
      const std::span<char> some = full_ ? std::span<char>{} : input_->some();
      if (some.empty() && !full_) {
        if (inside_)
          throw input_->torn("gzip");
        return 0;
      }
      if (!inside_) {
        if (some.front() == '\0') { // padding after the last member
          input_->drop(1);
          continue;
        }
        inflateReset(&stream_);
        inside_ = true;
      }
      if (const std::size_t got = inflate_some(some, room))
        return got;
    }
  }

private:
  std::size_t inflate_some(std::span<char> some, std::span<char> room) {
    Bytef nothing = 0;
    stream_.next_in = some.empty() ? &nothing : reinterpret_cast<Bytef*>(some.data());
    room = room.first(std::min<std::size_t>(room.size(), std::numeric_limits<uInt>::max()));
    stream_.avail_in = static_cast<uInt>(some.size());
    stream_.next_out = reinterpret_cast<Bytef*>(room.data());
    stream_.avail_out = static_cast<uInt>(room.size());
    const int status = inflate(&stream_, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
      throw input_->damaged("gzip");
    input_->drop(some.size() - stream_.avail_in);
    inside_ = status != Z_STREAM_END;
    full_ = inside_ && stream_.avail_out == 0;
    return room.size() - stream_.avail_out;
  }

  std::unique_ptr<CompressedInput> input_;
  z_stream stream_{};
  bool inside_ = false; ///< a member
  bool full_ = false;   ///< there may be more without input
};

class ZstdSource : public ByteSource {
public:
  explicit ZstdSource(std::unique_ptr<CompressedInput> input)
      : input_(std::move(input)), stream_(ZSTD_createDStream(), ZSTD_freeDStream) {
    if (!stream_)
      throw std::bad_alloc();
  }

  std::size_t read(std::span<char> room) override {
    for (;;) {
      // What the decoder holds comes out before more is read.
      const std::span<char> some = full_ ? std::span<char>{} : input_->some();
      if (some.empty() && !full_) {
        if (inside_)
          throw input_->torn("zstd");
        return 0;
      }
      ZSTD_inBuffer in = {some.data(), some.size(), 0};
      ZSTD_outBuffer out = {room.data(), room.size(), 0};
      const std::size_t status = ZSTD_decompressStream(stream_.get(), &out, &in);
      if (ZSTD_isError(status) != 0)
        throw input_->damaged("zstd");
      input_->drop(in.pos);
      inside_ = status != 0;
      full_ = inside_ && out.pos == out.size;
      if (out.pos > 0)
        return out.pos;
    }
  }

private:
  std::unique_ptr<CompressedInput> input_;
  std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> stream_;
  bool inside_ = false; ///< a frame
  bool full_ = false;   ///< there may be more without input
};

/// As many bytes as can tell whether it is `magic`: no more is waited for than that.
bool starts_with(ByteSource& source, std::string& begin, std::string_view magic) {
  while (begin.size() < magic.size() && magic.starts_with(begin)) {
    char next = '\0';
    if (source.read({&next, 1}) == 0)
      break;
    begin += next;
  }
  return begin.starts_with(magic);
}

} // namespace

std::unique_ptr<ByteSource> decompressed(std::unique_ptr<ByteSource> source,
                                         const std::string& path) {
  std::string begin;
  const bool gzip = starts_with(*source, begin, gzip_magic);
  const bool zstd = !gzip && starts_with(*source, begin, zstd_magic);
  if (!gzip && !zstd) {
    for (const std::string_view suffix : {".gz", ".zst"})
      if (path.ends_with(suffix))
        throw Failure(exit_io, name_of_input(path) + ": is not compressed as its name says; "
                                                     "rename it if it is a text");
    return begin.empty() ? std::move(source)
                         : std::make_unique<Peeked>(std::move(begin), std::move(source));
  }
  auto input = std::make_unique<CompressedInput>(
      std::make_unique<Peeked>(std::move(begin), std::move(source)), name_of_input(path));
  if (gzip)
    return std::make_unique<GzipSource>(std::move(input));
  return std::make_unique<ZstdSource>(std::move(input));
}

} // namespace tanqih::cli
