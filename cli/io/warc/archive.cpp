// SPDX-License-Identifier: MIT
#include "io/warc/archive.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "io/failure.hpp"
#include "io/file_names.hpp"
#include "io/open_source.hpp"
#include "io/peeked_source.hpp"
#include "io/warc/zip_archive.hpp"

namespace tanqih::cli {

namespace {

constexpr std::string_view record_begins = "WARC/";
constexpr std::string_view dictionary_magic = "\x5D\x2A\x4D\x18";
constexpr std::string_view zip_magic = "PK\x03\x04";

enum class Told { yes, no, more };

/// Whether `bytes`, of which there may be more, begin with `wanted`.
Told begin_with(std::string_view bytes, std::string_view wanted) {
  if (bytes.size() < wanted.size())
    return wanted.starts_with(bytes) ? Told::more : Told::no;
  return bytes.starts_with(wanted) ? Told::yes : Told::no;
}

/// Whether they unpack to the beginning of a record.
Told unpack_to_record(std::string_view bytes, Decoder& decoder) {
  std::array<char, record_begins.size()> begin{};
  std::size_t written = 0;
  while (written < begin.size()) {
    const Decoder::Step step = decoder.step(bytes, std::span(begin).subspan(written));
    bytes.remove_prefix(step.read);
    written += step.written;
    if (step.state == Decoder::State::damaged)
      return Told::no;
    if (step.state == Decoder::State::done)
      break;
    if (step.read == 0 && step.written == 0)
      return begin_with({begin.data(), written}, record_begins) == Told::no ? Told::no : Told::more;
  }
  return std::string_view(begin.data(), written) == record_begins ? Told::yes : Told::no;
}

Told is_warc(std::string_view bytes) {
  if (const Told gzip = begin_with(bytes, gzip_magic); gzip != Told::no)
    return gzip == Told::more ? gzip : unpack_to_record(bytes, *gzip_decoder());
  if (const Told zstd = begin_with(bytes, zstd_magic); zstd != Told::no)
    return zstd == Told::more ? zstd : unpack_to_record(bytes, *zstd_decoder());
  if (const Told dictionary = begin_with(bytes, dictionary_magic); dictionary != Told::no)
    return dictionary;
  return begin_with(bytes, record_begins);
}

} // namespace

OpenedInput open_input(const std::string& path, const Interrupt* interrupt) {
  constexpr std::size_t piece = 4096;
  std::unique_ptr<ByteSource> raw = open_raw(path, interrupt);
  std::string begin;
  Told told = Told::more;
  while (told == Told::more) {
    const std::size_t before = begin.size();
    // Byte by byte at first: no more is waited for than tells.
    begin.resize(before + (before < record_begins.size() ? 1 : piece));
    const std::size_t got = raw->read(std::span(begin).subspan(before));
    begin.resize(before + got);
    told = is_warc(begin);
    if (got == 0)
      break;
  }
  bool archive = told == Told::yes;
  if (!archive && path != "-" && (begin_with(begin, zip_magic.substr(0, 1)) == Told::yes))
    archive = !warcs_in_zip(path).empty();
  if (!archive && path != "-" && format_of_name(path) == NamedFormat::archive)
    throw RefusedInput(path +
                       ": holds no WARC, as its name says; get the file again, or rename it");
  return {std::make_unique<PeekedSource>(std::move(begin), std::move(raw)), archive};
}

bool is_archive(const std::string& path) {
  const auto named = format_of_name(path);
  std::error_code error;
  if (named || path == "-" || !std::filesystem::is_regular_file(path, error))
    return named == NamedFormat::archive;
  try {
    return open_input(path).archive;
  } catch (const Failure&) {
    return false; // it will be told of when it is read
  }
}

ArchiveReader::ArchiveReader(const std::string& path, std::unique_ptr<ByteSource> opened,
                             std::size_t longest)
    : path_(path), longest_(longest) {
  if (path != "-")
    zipped_ = warcs_in_zip(path);
  if (zipped_.empty())
    reader_.emplace(std::move(opened), longest_);
  std::reverse(zipped_.begin(), zipped_.end());
}

std::optional<WarcRecord> ArchiveReader::next() {
  for (;;) {
    if (!reader_) {
      if (zipped_.empty())
        return std::nullopt;
      reader_.emplace(open_in_zip(path_, zipped_.back()), longest_);
      zipped_.pop_back();
    }
    if (auto record = reader_->next())
      return record;
    reader_.reset();
  }
}

} // namespace tanqih::cli
