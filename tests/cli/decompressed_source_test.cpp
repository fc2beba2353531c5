// SPDX-License-Identifier: MIT
#include "io/decompressed_source.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <zlib.h>
#include <zstd.h>

namespace tanqih::cli {
namespace {

class Bytes : public ByteSource {
public:
  Bytes(std::string bytes, std::size_t piece) : bytes_(std::move(bytes)), piece_(piece) {}
  std::size_t read(std::span<char> room) override {
    const std::size_t size = std::min({piece_, room.size(), bytes_.size() - at_});
    std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), size, room.begin());
    at_ += size;
    return size;
  }

private:
  std::string bytes_;
  std::size_t piece_;
  std::size_t at_ = 0;
};

std::string gzip(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 9, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string in = text;
  std::string out(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string zstd(const std::string& text) {
  std::string out(ZSTD_compressBound(text.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
  return out;
}

/// All of it, `room` bytes a read.
std::string read_all(const std::string& bytes, std::size_t piece, std::size_t room) {
  const auto source = decompressed(std::make_unique<Bytes>(bytes, piece), "-");
  std::string all;
  std::vector<char> buffer(room);
  while (const std::size_t got = source->read(buffer))
    all.append(buffer.data(), got);
  return all;
}

/// Much from little, so that a decoder holds more than there is room for.
std::string repetitive() {
  std::string text;
  for (int i = 0; i < 400; ++i)
    text += "وقال الوزير إن السد سيروي ألف مزرعة ";
  return text;
}

TEST(Decompressed, ReadsByPiecesOfAnySizeIntoAnyRoom) {
  const std::string text = repetitive();
  for (const std::string& bytes :
       {gzip(text), zstd(text), gzip(text.substr(0, 100)) + gzip(text.substr(100)),
        zstd(text.substr(0, 100)) + zstd(text.substr(100)), gzip("") + gzip(text), text})
    for (const std::size_t piece : {1U, 7U, 100000U})
      for (const std::size_t room : {1U, 13U, 100000U})
        EXPECT_TRUE(read_all(bytes, piece, room) == text) << piece << ' ' << room;
}

TEST(Decompressed, NoBeginningOfItIsTakenForTheWhole) {
  const std::string text = repetitive();
  for (const std::string& bytes : {gzip(text), zstd(text)})
    for (std::size_t size = 4; size < bytes.size(); ++size)
      EXPECT_THROW(read_all(bytes.substr(0, size), 100000, 100000), std::runtime_error) << size;
}

TEST(Decompressed, ShortTextsStayWhatTheyAre) {
  for (const std::string text : {"", "\x1F", "\x28", "\x28\xB5", "\x28\xB5\x2F", "(a", "\x1F(\xB5"})
    EXPECT_EQ(read_all(text, 1, 100), text);
}

} // namespace
} // namespace tanqih::cli
