#include "files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unicode/utf16.h>
#include <unistd.h>

#include "failure.hpp"
#include "tanqih/encode.hpp"

namespace tanqih::cli {

namespace {

std::string reason() {
  return std::strerror(errno);
}

Failure cannot_write(const std::string& name, const std::string& what) {
  return {exit_io, name + ": cannot be written: " + what +
                       "; check the path, the rights and the space on the disk"};
}

/// A file descriptor that is closed when it goes.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  [[nodiscard]] int number() const { return number_; }
  bool close() {
    const bool good = number_ < 0 || ::close(number_) == 0;
    number_ = -1;
    return good;
  }

private:
  int number_;
};

std::string read_all(int descriptor, const std::string& name) {
  struct stat about = {};
  std::string bytes;
  constexpr std::size_t step = std::size_t{1} << 16;
  if (::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0)
    bytes.resize(static_cast<std::size_t>(about.st_size) + 1); // one more, to meet the end at once
  else
    bytes.resize(step);
  for (std::size_t size = 0;;) {
    const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (got < 0) {
      if (errno == EINTR)
        continue;
      if (errno == EISDIR)
        throw Failure(exit_io, name + ": is a folder; give a file");
      throw Failure(exit_io, name + ": cannot be read: " + reason() + "; check the file");
    }
    if (got == 0) {
      bytes.resize(size);
      return bytes;
    }
    size += static_cast<std::size_t>(got);
    if (size == bytes.size())
      bytes.resize(2 * size);
  }
}

void write_all(int descriptor, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno != EINTR)
      throw cannot_write(name, reason());
    if (put > 0)
      bytes.remove_prefix(static_cast<std::size_t>(put));
  }
}

using Sink = std::function<void(std::string_view)>;

/// Into a new file beside `path`, which then takes its place.
void replace_file(const std::string& path, const std::function<void(const Sink&)>& produce) {
  std::string temporary = path + ".XXXXXX";
  Descriptor file(::mkstemp(temporary.data()));
  if (file.number() < 0)
    throw cannot_write(path, reason());
  try {
    // mkstemp's file is for its owner alone; ours has the rights of the one that it replaces, or
    // those of any new file.
    struct stat before = {};
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const mode_t mode = ::stat(path.c_str(), &before) == 0 ? before.st_mode & 0777U : 0666U & ~mask;
    if (::fchmod(file.number(), mode) != 0)
      throw cannot_write(path, reason());
    produce([&](std::string_view bytes) { write_all(file.number(), bytes, path); });
    if (!file.close() || ::rename(temporary.c_str(), path.c_str()) != 0)
      throw cannot_write(path, reason());
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

/// The file behind a symbolic link, so that the link stays a link.
std::string behind_links(const std::string& path) {
  char* const real = ::realpath(path.c_str(), nullptr);
  if (!real)
    return path;
  std::string resolved = real;
  std::free(real);
  return resolved;
}

void write_through(const std::string& path, const std::function<void(const Sink&)>& produce) {
  if (path.empty() || path == "-") {
    produce([](std::string_view bytes) { write_all(STDOUT_FILENO, bytes, "standard output"); });
    return;
  }
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0 || S_ISREG(about.st_mode)) {
    replace_file(behind_links(path), produce);
    return;
  }
  // A device or a pipe (/dev/null) is written, not replaced.
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (file.number() < 0)
    throw cannot_write(path, reason());
  produce([&](std::string_view bytes) { write_all(file.number(), bytes, path); });
}

} // namespace

std::string name_of_input(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

std::string read_bytes(const std::string& path) {
  const std::string name = name_of_input(path);
  if (path == "-") {
    if (::isatty(STDIN_FILENO) == 1)
      write_all(STDERR_FILENO, "tanqih: paste the text, then press Ctrl-D\n", "standard error");
    return read_all(STDIN_FILENO, name);
  }
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0)
    throw Failure(exit_io,
                  name + ": cannot be read: " + reason() + "; check the path and the rights");
  return read_all(file.number(), name);
}

void write_text(const std::string& path, std::u16string_view text) {
  // In pieces: the text is never held twice, and no piece outgrows ICU's 32-bit lengths.
  constexpr std::size_t piece_units = std::size_t{1} << 20;
  write_through(path, [text](const Sink& sink) {
    for (std::size_t begin = 0; begin < text.size();) {
      std::size_t end = std::min(text.size(), begin + piece_units);
      if (end < text.size() && U16_IS_LEAD(text[end - 1]) && U16_IS_TRAIL(text[end]))
        --end;
      sink(to_utf8(text.substr(begin, end - begin)));
      begin = end;
    }
  });
}

void write_utf8(const std::string& path, std::string_view text) {
  write_through(path, [text](const Sink& sink) { sink(text); });
}

} // namespace tanqih::cli
