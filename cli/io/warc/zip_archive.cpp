// SPDX-License-Identifier: MIT
#include "io/warc/zip_archive.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <minizip/unzip.h>

#include "io/failure.hpp"
#include "io/file_names.hpp"

namespace tanqih::cli {

namespace {

struct Close {
  void operator()(unzFile zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, Close>;

/// Null: it is none.
Zip open_zip(const std::string& path) {
  return Zip(unzOpen64(path.c_str()));
}

class ZipSource : public ByteSource {
public:
  ZipSource(Zip zip, std::string name) : zip_(std::move(zip)), name_(std::move(name)) {}

  std::size_t read(std::span<char> room) override {
    constexpr std::size_t most = std::numeric_limits<int>::max();
    const int got = unzReadCurrentFile(zip_.get(), room.data(),
                                       static_cast<unsigned>(std::min(room.size(), most)));
    if (got < 0)
      throw Failure(exit_io, name_ + ": the zip is damaged; get the file again");
    return static_cast<std::size_t>(got);
  }

private:
  Zip zip_;
  std::string name_;
};

} // namespace

std::vector<std::string> warcs_in_zip(const std::string& path) {
  std::vector<std::string> names;
  const Zip zip = open_zip(path);
  for (int status = zip ? unzGoToFirstFile(zip.get()) : UNZ_ERRNO; status == UNZ_OK;
       status = unzGoToNextFile(zip.get())) {
    std::array<char, 1024> name{};
    if (unzGetCurrentFileInfo64(zip.get(), nullptr, name.data(), name.size() - 1, nullptr, 0,
                                nullptr, 0) == UNZ_OK &&
        std::string_view(name.data()).starts_with("archive/") &&
        format_of_name(name.data()) == NamedFormat::archive)
      names.emplace_back(name.data());
  }
  return names;
}

std::unique_ptr<ByteSource> open_in_zip(const std::string& path, const std::string& name) {
  constexpr int case_matters = 1;
  Zip zip = open_zip(path);
  if (!zip || unzLocateFile(zip.get(), name.c_str(), case_matters) != UNZ_OK ||
      unzOpenCurrentFile(zip.get()) != UNZ_OK)
    throw Failure(exit_io, path + ": " + name + " in it cannot be read; get the file again");
  return std::make_unique<ZipSource>(std::move(zip), path + ": " + name);
}

} // namespace tanqih::cli
