// SPDX-License-Identifier: MIT
#include "io/output.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/failure.hpp"

namespace tanqih::cli {

namespace {

/// errno tells why.
[[noreturn]] void fail_to_write(const std::string& name) {
  const std::string message = name + ": cannot be written: " + std::strerror(errno) +
                              "; check the path, the rights and the space on the disk";
  if (errno == ENOSPC || errno == EDQUOT)
    throw DiskFull(message);
  throw Failure(exit_io, message);
}

/// The file after a symbolic link, so that the link stays a link.
std::string behind_links(const std::string& path) {
  char* const real = ::realpath(path.c_str(), nullptr);
  if (!real)
    return path;
  std::string resolved = real;
  std::free(real);
  return resolved;
}

/// The rights of the file that is replaced, or those of any new file.
mode_t mode_of(const std::string& path) {
  // The mask can only be read by setting it: once, for the whole process has one.
  static const mode_t mask = [] {
    const mode_t current = ::umask(0);
    ::umask(current);
    return current;
  }();
  struct stat before = {};
  return ::stat(path.c_str(), &before) == 0 ? before.st_mode & 0777U : 0666U & ~mask;
}

} // namespace

Output::Output(const std::string& path) : name_(path) {
  if (path.empty() || path == "-") {
    name_ = "standard output";
    return;
  }
  struct stat about = {};
  if (::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode)) {
    file_ = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (file_.number() < 0)
      fail_to_write(name_);
    return;
  }
  target_ = behind_links(path);
  temporary_.emplace(target_);
  if (temporary_->file.number() < 0)
    fail_to_write(name_);
}

void Output::write(std::string_view bytes) {
  const int number = temporary_            ? temporary_->file.number()
                     : file_.number() >= 0 ? file_.number()
                                           : STDOUT_FILENO;
  while (!bytes.empty()) {
    const ssize_t put = ::write(number, bytes.data(), bytes.size());
    if (put < 0 && errno != EINTR)
      fail_to_write(name_);
    if (put > 0)
      bytes.remove_prefix(static_cast<std::size_t>(put));
  }
}

void Output::commit() {
  const bool done = temporary_ ? ::fchmod(temporary_->file.number(), mode_of(target_)) == 0 &&
                                     temporary_->file.close() && temporary_->rename_to(target_)
                               : file_.close();
  if (!done)
    fail_to_write(name_);
}

} // namespace tanqih::cli
