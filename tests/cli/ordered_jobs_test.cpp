// SPDX-License-Identifier: MIT
#include "stream/ordered_jobs.hpp"

#include <atomic>
#include <chrono>
#include <latch>
#include <numeric>
#include <semaphore>
#include <stdexcept>

#include <gtest/gtest.h>

namespace tanqih::cli {
namespace {

struct Doubling : OrderedJobs<int, int> {
  explicit Doubling(int items) {
    next = [this, items]() -> std::optional<int> {
      return given < items ? std::optional(given++) : std::nullopt;
    };
    work = [](int item) { return 2 * item; };
    take = [this](int answer) { taken.push_back(answer); };
  }
  int given = 0; // next and take are called by one thread at a time
  std::vector<int> taken;
};

std::vector<int> doubled(int items) {
  std::vector<int> answers(static_cast<std::size_t>(items));
  std::iota(answers.begin(), answers.end(), 0);
  for (int& answer : answers)
    answer *= 2;
  return answers;
}

TEST(OrderedJobs, GivesAnswersInTheOrderOfTheItems) {
  for (const int items : {0, 1, 2, 1000})
    for (const std::size_t jobs : {1U, 2U, 7U}) {
      Doubling run(items);
      run.run(jobs);
      EXPECT_EQ(run.taken, doubled(items)) << jobs;
    }
}

TEST(OrderedJobs, ASlowItemHoldsBackNoMoreThanAWindow) {
  constexpr std::size_t jobs = 3;
  constexpr std::ptrdiff_t others = 4 * jobs - 1;
  Doubling run(100);
  std::latch begun(others);
  std::counting_semaphore<> beyond(0);
  std::atomic<bool> held = true;
  run.work = [&](int item) {
    if (item == 0) {
      begun.wait();
      // None goes farther until this one is taken: one that did would do so at once.
      EXPECT_FALSE(beyond.try_acquire_for(std::chrono::milliseconds(50)));
      held = false;
    } else if (item <= others) {
      begun.count_down();
    } else if (held) {
      beyond.release();
    }
    return 2 * item;
  };
  run.run(jobs);
  EXPECT_EQ(run.taken, doubled(100));
}

TEST(OrderedJobs, TakesAnAnswerWhileTheInputWaits) {
  Doubling run(0);
  std::latch answered(1);
  run.next = [&]() -> std::optional<int> {
    if (run.given == 1)
      answered.wait(); // as a person who reads the first answer before asking again
    return run.given < 2 ? std::optional(run.given++) : std::nullopt;
  };
  run.take = [&](int answer) {
    run.taken.push_back(answer);
    if (answer == 0)
      answered.count_down();
  };
  run.run(2);
  EXPECT_EQ(run.taken, doubled(2));
}

TEST(OrderedJobs, AFailureOfTheInputComesBehindTheAnswersToWhatCame) {
  for (const std::size_t jobs : {1U, 4U}) {
    Doubling run(0);
    run.next = [&]() -> std::optional<int> {
      if (run.given == 10)
        throw std::runtime_error("torn");
      return run.given++;
    };
    EXPECT_THROW(run.run(jobs), std::runtime_error);
    EXPECT_EQ(run.taken, doubled(10));
  }
}

TEST(OrderedJobs, AFailureOfAnAnswerEndsAWaitForInput) {
  Doubling run(0);
  std::latch stopped(1);
  run.next = [&]() -> std::optional<int> {
    if (run.given == 1)
      stopped.wait();
    return run.given < 1 ? std::optional(run.given++) : std::nullopt;
  };
  run.take = [](int) { throw std::runtime_error("full"); };
  run.stop = [&] { stopped.count_down(); };
  EXPECT_THROW(run.run(2), std::runtime_error);
}

TEST(OrderedJobs, AFailureOfTheWorkEndsAll) {
  for (const std::size_t jobs : {1U, 4U}) {
    Doubling run(1000);
    run.work = [](int item) -> int {
      if (item == 3)
        throw std::runtime_error("broken");
      return 2 * item;
    };
    EXPECT_THROW(run.run(jobs), std::runtime_error);
    EXPECT_LE(run.taken.size(), 3U);
  }
}

} // namespace
} // namespace tanqih::cli
