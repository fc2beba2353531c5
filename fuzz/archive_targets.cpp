// SPDX-License-Identifier: MIT
// Web archives: their records, and the pages in them.
#include <memory>

#include <sys/mman.h>
#include <unistd.h>

#include "io/descriptor.hpp"
#include "io/failure.hpp"
#include "io/warc/warc_page.hpp"
#include "io/warc/warc_reader.hpp"
#include "io/warc/zip_archive.hpp"
#include "pieces.hpp"
#include "targets.hpp"

namespace tanqih::fuzz {

namespace {

using namespace tanqih::cli;

constexpr std::size_t longest = std::size_t{1} << 20; ///< bytes of a record

/// Reads to the end, or until the archive cannot be read.
void read_records(std::unique_ptr<ByteSource> raw) {
  constexpr std::size_t most = std::size_t{1} << 14; // a small input may unfold to any length
  try {
    WarcReader reader(std::move(raw), longest);
    for (std::size_t records = 0; records < most; ++records) {
      const auto record = reader.next();
      if (!record)
        return;
      promise(record->block.size() <= longest, "a record is no longer than is allowed");
      const WarcPage page = page_of(*record, longest);
      promise((page.use == RecordUse::broken) == !page.error.empty(),
              "what is broken says why, and nothing else");
      promise(page.use == RecordUse::page || page.text.empty(), "what is no page has no text");
    }
  } catch (const Failure& failure) {
    promise(!std::string_view(failure.what()).empty(), "a failure says why");
  }
}

void fuzz_warc(Bytes bytes) {
  const std::size_t piece = bytes.empty() ? 1 : 1 + std::to_integer<std::size_t>(bytes[0]) * 64;
  read_records(
      std::make_unique<Pieces>(bytes.subspan(std::min<std::size_t>(2, bytes.size())), piece));
}

/// A zip is read by its path.
void fuzz_wacz(Bytes bytes) {
  const Bytes zip = bytes.subspan(std::min<std::size_t>(2, bytes.size()));
  const Descriptor file(::memfd_create("wacz", MFD_CLOEXEC));
  if (::write(file.number(), zip.data(), zip.size()) != static_cast<ssize_t>(zip.size()))
    return;
  const std::string path = "/proc/self/fd/" + std::to_string(file.number());
  for (const std::string& name : warcs_in_zip(path)) {
    try {
      read_records(open_in_zip(path, name));
    } catch (const Failure& failure) {
      promise(!std::string_view(failure.what()).empty(), "a failure says why");
    }
  }
}

} // namespace

Targets archive_targets() {
  return {{"warc", fuzz_warc}, {"wacz", fuzz_wacz}};
}

} // namespace tanqih::fuzz
