// SPDX-License-Identifier: MIT
#include "io/files.hpp"

#include <algorithm>

#include <unicode/utf16.h>

#include "io/decompressed_source.hpp"
#include "io/file_names.hpp"
#include "io/open_source.hpp"
#include "io/output.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

/// Another's.
class SharedSource : public ByteSource {
public:
  explicit SharedSource(std::shared_ptr<ByteSource> source) : source_(std::move(source)) {}
  std::size_t read(std::span<char> room) override { return source_->read(room); }
  [[nodiscard]] std::size_t expected() const override { return source_->expected(); }

private:
  std::shared_ptr<ByteSource> source_;
};

} // namespace

std::string read_at_most(const std::string& path, std::size_t longest,
                         const std::shared_ptr<ByteSource>& opened) {
  const auto source =
      opened ? decompressed(std::make_unique<SharedSource>(opened), path) : open_source(path);
  constexpr std::size_t step = std::size_t{1} << 16;
  std::string bytes(std::clamp(source->expected(), step, longest + step) + 1,
                    '\0'); // one more, to meet the end at once
  for (std::size_t size = 0;;) {
    const std::size_t got = source->read(std::span(bytes).subspan(size));
    size += got;
    if (got == 0 || size > longest) {
      bytes.resize(size);
      return bytes;
    }
    if (size == bytes.size())
      bytes.resize(2 * size);
  }
}

Failure too_long(const std::string& path, std::size_t longest) {
  return {exit_io, name_of_input(path) + ": has more than " + std::to_string(longest) +
                       " bytes; split it, or allow more with --max-bytes"};
}

std::string read_bytes(const std::string& path, std::size_t longest) {
  std::string bytes = read_at_most(path, longest);
  if (bytes.size() > longest)
    throw too_long(path, longest);
  return bytes;
}

void write_text(const std::string& path, std::u16string_view text) {
  write_pieces(path, [&](const TextSink& sink) { sink(text); });
}

void write_pieces(const std::string& path, const std::function<void(const TextSink&)>& write) {
  // What is written is never held twice, and no piece outgrows ICU's 32-bit lengths.
  constexpr std::size_t piece_units = std::size_t{1} << 16;
  Output output(path);
  write([&](std::u16string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t end = std::min(text.size(), begin + piece_units);
      if (end < text.size() && U16_IS_LEAD(text[end - 1]) && U16_IS_TRAIL(text[end]))
        --end;
      output.write(to_utf8(text.substr(begin, end - begin)));
      begin = end;
    }
  });
  output.commit();
}

void write_utf8(const std::string& path, std::string_view text) {
  Output output(path);
  output.write(text);
  output.commit();
}

} // namespace tanqih::cli
