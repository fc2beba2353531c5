// SPDX-License-Identifier: MIT
#include "io/open_source.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/decompressed_source.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"

namespace tanqih::cli {

namespace {

class DescriptorSource : public ByteSource {
public:
  DescriptorSource(int number, std::string name, const Interrupt* interrupt)
      : number_(number), name_(std::move(name)), interrupt_(interrupt) {}

  std::size_t read(std::span<char> room) override {
    for (;;) {
      if (interrupted())
        return 0;
      const ssize_t got = ::read(number_, room.data(), room.size());
      if (got >= 0)
        return static_cast<std::size_t>(got);
      if (errno == EINTR)
        continue;
      if (errno == EISDIR)
        throw Failure(exit_io, name_ + ": is a folder; give a file");
      if (errno == EAGAIN || errno == EWOULDBLOCK) {
        wait();
        continue;
      }
      throw Failure(exit_io,
                    name_ + ": cannot be read: " + std::strerror(errno) + "; check the file");
    }
  }

  [[nodiscard]] std::size_t expected() const override {
    struct stat about = {};
    const bool known = ::fstat(number_, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
    return known ? static_cast<std::size_t>(about.st_size) : 0;
  }

private:
  /// For bytes, or for the interrupt.
  void wait() const {
    pollfd watched[] = {{number_, POLLIN, 0}, {interrupt_ ? interrupt_->watched() : -1, POLLIN, 0}};
    ::poll(watched, 2, -1);
  }
  [[nodiscard]] bool interrupted() const {
    if (!interrupt_)
      return false;
    wait();
    pollfd watched = {interrupt_->watched(), POLLIN, 0};
    return ::poll(&watched, 1, 0) > 0;
  }

  int number_;
  std::string name_;
  const Interrupt* interrupt_;
};

class FileSource : public DescriptorSource {
public:
  FileSource(Descriptor file, const std::string& name, const Interrupt* interrupt)
      : DescriptorSource(file.number(), name, interrupt), file_(std::move(file)) {}

private:
  Descriptor file_;
};

} // namespace

std::unique_ptr<ByteSource> open_raw(const std::string& path, const Interrupt* interrupt) {
  const std::string name = name_of_input(path);
  if (path == "-" && ::isatty(STDIN_FILENO) == 1)
    std::fputs("tanqih: paste the text, then press Ctrl-D\n", stderr);
  if (path == "-")
    return std::make_unique<DescriptorSource>(STDIN_FILENO, name, interrupt);
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0)
    throw Failure(exit_io, name + ": cannot be read: " + std::strerror(errno) +
                               "; check the path and the rights");
  return std::make_unique<FileSource>(std::move(file), name, interrupt);
}

std::unique_ptr<ByteSource> open_source(const std::string& path, const Interrupt* interrupt) {
  return decompressed(open_raw(path, interrupt), path);
}

} // namespace tanqih::cli
