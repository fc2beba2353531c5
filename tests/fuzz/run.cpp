// Runs the targets over mutated seeds, with any compiler:
//   tanqih_fuzz TARGET RUNS SEED FILE...     TARGET is a name or "all"; the FILEs are the seeds
//   tanqih_fuzz TARGET replay FILE...        runs what a crash left in tanqih_fuzz.input
// The input of each run is kept in tanqih_fuzz.input while it runs.
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "mutate.hpp"
#include "targets.hpp"

namespace {

std::vector<std::byte> read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  const auto view = std::as_bytes(std::span(bytes));
  return {view.begin(), view.end()};
}

/// The file of the run, which stays where a run ends in a crash. Opened once: to open and close it
/// a thousand times a second is slow.
class Kept {
public:
  void write(const std::vector<std::byte>& input) {
    stream_.seekp(0);
    stream_.write(reinterpret_cast<const char*>(input.data()),
                  static_cast<std::streamsize>(input.size()));
    stream_.flush();
    std::filesystem::resize_file(name_, input.size());
  }
  void remove() { std::filesystem::remove(name_); }

private:
  const char* name_ = "tanqih_fuzz.input";
  std::ofstream stream_{name_, std::ios::binary};
};

} // namespace

int main(int count, char** words) {
  using namespace tanqih::fuzz;
  const std::vector<std::string> arguments(words + 1, words + count);
  if (arguments.size() < 3) {
    std::fputs("usage: tanqih_fuzz TARGET RUNS SEED FILE... | tanqih_fuzz TARGET replay FILE...\n",
               stderr);
    return 2;
  }
  const bool replay = arguments[1] == "replay";
  std::vector<std::vector<std::byte>> seeds;
  for (std::size_t i = replay ? 2 : 3; i < arguments.size(); ++i)
    seeds.push_back(read(arguments[i]));
  if (seeds.empty()) {
    std::fputs("tanqih_fuzz: no seeds\n", stderr);
    return 2;
  }
  Kept kept;
  std::size_t ran = 0;
  for (const auto& [name, target] : targets()) {
    if (arguments[0] != "all" && arguments[0] != name)
      continue;
    if (replay) {
      for (const auto& seed : seeds)
        target(seed);
      ran += seeds.size();
      continue;
    }
    Random random(std::strtoull(arguments[2].c_str(), nullptr, 10));
    for (unsigned long runs = std::strtoul(arguments[1].c_str(), nullptr, 10); runs > 0;
         --runs, ++ran) {
      const std::vector<std::byte> input = mutated(seeds, random);
      kept.write(input);
      target(input);
    }
  }
  kept.remove();
  std::printf("%zu runs\n", ran);
  return ran == 0 ? 2 : 0;
}
