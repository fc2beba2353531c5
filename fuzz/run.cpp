// SPDX-License-Identifier: MIT
// Runs the targets over mutated seeds, with any compiler:
//   tanqih_fuzz TARGET RUNS SEED FILE|FOLDER...   RUNS is a number, or a time: 5s
//   tanqih_fuzz list                              the names of the targets
//   tanqih_fuzz TARGET replay FILE...             runs what a crash left
// TARGET is a name or "all". A FOLDER with a target's name has the seeds of that target; the FILEs
// are the seeds of the others, but for those that end in .dict: their words go into all. Each
// target runs in a process of its own, so that one that crashes keeps none of the others from
// running; the input that it crashed on stays in tanqih_fuzz.TARGET.input.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "dictionary.hpp"
#include "mutate.hpp"
#include "targets.hpp"

namespace {

namespace fs = std::filesystem;
using namespace tanqih::fuzz;
using Seeds = std::vector<std::vector<std::byte>>;

/// Of one input; far more than any needs on a busy machine, under sanitizers.
constexpr unsigned most_seconds = 120;

std::vector<std::byte> read(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const auto view = std::as_bytes(std::span(bytes));
  return {view.begin(), view.end()};
}

struct Corpus {
  Seeds common;
  std::map<std::string, Seeds> own; ///< by target
  Seeds words;                      ///< of dictionaries

  void add(const fs::path& path) {
    if (path.extension() == ".dict") {
      const Seeds more = words_of(read(path));
      words.insert(words.end(), more.begin(), more.end());
      return;
    }
    if (!fs::is_directory(path)) {
      common.push_back(read(path));
      return;
    }
    // By name, as the order of a folder is not the same everywhere.
    std::map<std::string, fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(path))
      files.emplace(entry.path().filename().string(), entry.path());
    for (const auto& [name, file] : files)
      own[path.filename().string()].push_back(read(file));
  }
  [[nodiscard]] const Seeds& of(const std::string& target) const {
    const auto found = own.find(target);
    return found == own.end() ? common : found->second;
  }
};

/// The input of a run, which stays where the run ends in a crash. Opened once: to open and close it
/// a thousand times a second is slow.
class Kept {
public:
  explicit Kept(std::string name) : name_(std::move(name)), stream_(name_, std::ios::binary) {}
  void write(const std::vector<std::byte>& input) {
    stream_.seekp(0);
    stream_.write(reinterpret_cast<const char*>(input.data()),
                  static_cast<std::streamsize>(input.size()));
    stream_.flush();
    fs::resize_file(name_, input.size());
  }
  void remove() { fs::remove(name_); }

private:
  std::string name_;
  std::ofstream stream_;
};

/// How long to go on: so many runs, or so many seconds.
struct Until {
  unsigned long runs = 0;
  std::chrono::steady_clock::time_point end = std::chrono::steady_clock::time_point::max();

  explicit Until(const std::string& written) {
    char* unit = nullptr;
    runs = std::strtoul(written.c_str(), &unit, 10);
    if (*unit != 's')
      return;
    end = std::chrono::steady_clock::now() + std::chrono::seconds(runs);
    runs = ~0UL;
  }
  [[nodiscard]] bool goes_on(unsigned long ran) const {
    return ran < runs && std::chrono::steady_clock::now() < end;
  }
};

std::string kept_name(const std::string& target) {
  return "tanqih_fuzz." + target + ".input";
}

[[noreturn]] void run(const std::string& name, const std::function<void(Bytes)>& target,
                      const Corpus& corpus, const std::string& until, std::uint64_t seed) {
  Kept kept(kept_name(name));
  Random random(seed);
  unsigned long ran = 0;
  for (const Until end(until); end.goes_on(ran); ++ran) {
    const std::vector<std::byte> input = mutated(corpus.of(name), corpus.words, random);
    kept.write(input);
    ::alarm(most_seconds);
    target(input);
  }
  kept.remove();
  std::printf("%s: %lu runs\n", name.c_str(), ran);
  std::exit(0); // so that a leak is told
}

/// In a process of its own; whether it ended well.
bool run_apart(const std::string& name, const std::function<void(Bytes)>& target,
               const Corpus& corpus, const std::string& until, std::uint64_t seed) {
  std::fflush(nullptr);
  const pid_t child = ::fork();
  if (child == 0)
    run(name, target, corpus, until, seed);
  int status = 0;
  if (child < 0 || ::waitpid(child, &status, 0) != child)
    return false;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return true;
  const fs::path input = fs::absolute(kept_name(name));
  const bool endless = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
  std::printf("%s: %s; the input is kept, run it again by\n  tanqih_fuzz %s replay %s\n",
              name.c_str(), endless ? "did not end" : "CRASHED", name.c_str(), input.c_str());
  return false;
}

} // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  if (arguments.size() == 1 && arguments[0] == "list") {
    for (const auto& [name, target] : targets())
      std::puts(name.c_str());
    return 0;
  }
  if (arguments.size() < 3) {
    std::fputs(
        "usage: tanqih_fuzz TARGET RUNS SEED FILE|FOLDER... | tanqih_fuzz TARGET replay FILE...\n",
        stderr);
    return 2;
  }
  const bool replay = arguments[1] == "replay";
  Corpus corpus;
  for (std::size_t i = replay ? 2 : 3; i < arguments.size(); ++i)
    corpus.add(arguments[i]);
  std::size_t ran = 0;
  bool well = true;
  for (const auto& [name, target] : targets()) {
    if (arguments[0] != "all" && arguments[0] != name)
      continue;
    const Seeds& seeds = corpus.of(name);
    if (seeds.empty()) {
      std::fprintf(stderr, "tanqih_fuzz: no seeds for %s\n", name.c_str());
      return 2;
    }
    ++ran;
    if (replay) {
      for (const auto& seed : seeds)
        target(seed);
      continue;
    }
    well &= run_apart(name, target, corpus, arguments[1],
                      std::strtoull(arguments[2].c_str(), nullptr, 10));
  }
  if (ran == 0) {
    std::fprintf(stderr, "tanqih_fuzz: no target has the name %s\n", arguments[0].c_str());
    return 2;
  }
  return well ? 0 : 1;
}
