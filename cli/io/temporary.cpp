// SPDX-License-Identifier: MIT
#include "io/temporary.hpp"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>

#include <unistd.h>

namespace tanqih::cli {

namespace {

/// Names of files that are there. Whoever makes, renames or removes one holds the mutex, so that it
/// is never there without standing here.
struct Temporaries {
  std::mutex mutex;
  std::set<std::string> names;
};
Temporaries& temporaries() {
  static auto* const all = new Temporaries; // never destroyed: a signal may come at any time
  return *all;
}

/// A thread of its own waits for the signals, so that it may do what a handler may not.
void wait_for_signals(const sigset_t& signals) {
  int signal = 0;
  if (::sigwait(&signals, &signal) != 0)
    return;
  temporaries().mutex.lock(); // and nobody makes another
  for (const std::string& name : temporaries().names)
    ::unlink(name.c_str());
  std::signal(signal, SIG_DFL);
  ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  std::raise(signal);
}

} // namespace

Temporary::Temporary(const std::string& path) {
  // A name of its own: what is added to a long one may be more than a file system takes.
  std::string name = path.substr(0, path.rfind('/') + 1) + ".tanqih-XXXXXX";
  const std::lock_guard lock(temporaries().mutex);
  file = Descriptor(::mkstemp(name.data()));
  if (file.number() < 0)
    return;
  name_ = *temporaries().names.insert(std::move(name)).first;
}

Temporary::~Temporary() {
  if (name_.empty())
    return;
  const std::lock_guard lock(temporaries().mutex);
  ::unlink(name_.c_str());
  temporaries().names.erase(name_);
}

bool Temporary::rename_to(const std::string& path) {
  const std::lock_guard lock(temporaries().mutex);
  if (std::rename(name_.c_str(), path.c_str()) != 0)
    return false;
  temporaries().names.erase(name_);
  name_.clear();
  return true;
}

void remove_temporaries_on_signals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction now = {};
    ::sigaction(signal, nullptr, &now);
    if (now.sa_handler != SIG_IGN) // as under nohup
      ::sigaddset(&signals, signal);
  }
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr); // the threads to come as well
  try {
    std::thread(wait_for_signals, signals).detach();
  } catch (const std::system_error&) { // no thread to be had: signals end us as they would
    ::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  }
}

} // namespace tanqih::cli
