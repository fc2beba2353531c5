// SPDX-License-Identifier: MIT
#include "io/zip_file.hpp"

#include <algorithm>
#include <memory>

#include <minizip/zip.h>

#include "io/failure.hpp"

namespace tanqih::cli {

namespace {

/// A zip goes back to write the sizes of an entry above it.
struct Memory {
  std::string bytes;
  std::size_t at = 0;
};

Memory& memory_of(void* stream) {
  return *static_cast<Memory*>(stream);
}

void* open_memory(void* opaque, const void* /*path*/, int /*mode*/) {
  return opaque;
}

uLong read_memory(void* /*opaque*/, void* stream, void* buffer, uLong size) {
  Memory& memory = memory_of(stream);
  const std::size_t got = memory.bytes.copy(static_cast<char*>(buffer), size, memory.at);
  memory.at += got;
  return static_cast<uLong>(got);
}

uLong write_memory(void* /*opaque*/, void* stream, const void* buffer, uLong size) {
  Memory& memory = memory_of(stream);
  memory.bytes.resize(std::max(memory.bytes.size(), memory.at + size));
  std::copy_n(static_cast<const char*>(buffer), size,
              memory.bytes.begin() + static_cast<std::ptrdiff_t>(memory.at));
  memory.at += size;
  return size;
}

ZPOS64_T tell_memory(void* /*opaque*/, void* stream) {
  return memory_of(stream).at;
}

long seek_memory(void* /*opaque*/, void* stream, ZPOS64_T offset, int origin) {
  Memory& memory = memory_of(stream);
  const std::size_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? memory.at
                           : origin == ZLIB_FILEFUNC_SEEK_END ? memory.bytes.size()
                                                              : 0;
  if (from + offset > memory.bytes.size())
    return -1;
  memory.at = from + offset;
  return 0;
}

int close_memory(void* /*opaque*/, void* /*stream*/) {
  return 0;
}

int no_error(void* /*opaque*/, void* /*stream*/) {
  return 0;
}

void check(int status) {
  if (status != ZIP_OK)
    throw Failure(exit_io, "a zip cannot be written (" + std::to_string(status) +
                               "); is there memory for it?");
}

struct Close {
  void operator()(zipFile zip) const { zipClose(zip, nullptr); }
};

void add(zipFile zip, const ZipEntry& entry) {
  zip_fileinfo info = {};
  info.dosDate = (1U << 21U) | (1U << 16U); // month 1 and day 1 of 1980
  // A size beyond 32 bits would need zip64, and no Word document has one.
  check(zipOpenNewFileInZip(zip, entry.name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                            Z_DEFLATED, Z_DEFAULT_COMPRESSION));
  check(zipWriteInFileInZip(zip, entry.bytes.data(), static_cast<unsigned>(entry.bytes.size())));
  check(zipCloseFileInZip(zip));
}

} // namespace

std::string zip_of(const std::vector<ZipEntry>& entries) {
  Memory memory;
  zlib_filefunc64_def functions = {open_memory, read_memory,  write_memory, tell_memory,
                                   seek_memory, close_memory, no_error,     &memory};
  std::unique_ptr<void, Close> zip(
      zipOpen2_64("memory", APPEND_STATUS_CREATE, nullptr, &functions));
  check(zip ? ZIP_OK : ZIP_ERRNO);
  for (const ZipEntry& entry : entries)
    add(zip.get(), entry);
  check(zipClose(zip.release(), nullptr));
  return std::move(memory.bytes);
}

} // namespace tanqih::cli
