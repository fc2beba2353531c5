// SPDX-License-Identifier: MIT
#include "io/decompressed_source.hpp"

#include <array>
#include <string_view>

#include "io/decoder.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/peeked_source.hpp"

namespace tanqih::cli {

namespace {

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

/// Members that follow one another.
class DecompressedSource : public ByteSource {
public:
  /// `format`: as messages call it; `padded`: zeros may stand behind the last member.
  DecompressedSource(std::unique_ptr<CompressedInput> input, std::unique_ptr<Decoder> decoder,
                     std::string_view format, bool padded)
      : input_(std::move(input)), decoder_(std::move(decoder)), format_(format), padded_(padded) {}

  std::size_t read(std::span<char> room) override {
    for (;;) {
      // What the decoder holds comes out before more is read.
      const std::span<char> some = full_ ? std::span<char>{} : input_->some();
      if (some.empty() && !full_) {
        if (inside_)
          throw input_->torn(format_);
        return 0;
      }
      if (!inside_) {
        if (padded_ && some.front() == '\0') {
          input_->drop(1);
          continue;
        }
        decoder_->restart();
        inside_ = true;
      }
      const Decoder::Step step = decoder_->step(some, room);
      if (step.state == Decoder::State::damaged)
        throw input_->damaged(format_);
      input_->drop(step.read);
      inside_ = step.state == Decoder::State::inside;
      full_ = inside_ && step.written == room.size();
      if (step.written > 0)
        return step.written;
    }
  }

private:
  std::unique_ptr<CompressedInput> input_;
  std::unique_ptr<Decoder> decoder_;
  std::string_view format_;
  bool padded_;
  bool inside_ = false; ///< a member
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
                         : std::make_unique<PeekedSource>(std::move(begin), std::move(source));
  }
  auto input = std::make_unique<CompressedInput>(
      std::make_unique<PeekedSource>(std::move(begin), std::move(source)), name_of_input(path));
  if (gzip)
    return std::make_unique<DecompressedSource>(std::move(input), gzip_decoder(), "gzip", true);
  return std::make_unique<DecompressedSource>(std::move(input), zstd_decoder(), "zstd", false);
}

} // namespace tanqih::cli
