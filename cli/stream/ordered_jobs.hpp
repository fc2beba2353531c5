// SPDX-License-Identifier: MIT
// Work in several threads, its answers in the order of what was given.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace tanqih::cli {

/// `next` gives an item, or none at the end; `work` makes its answer; `take` gets the answers, in
/// the order of the items. `next` is called by one thread at a time, and so is `take`; `work` by as
/// many as there are jobs. At most four items a job are held, however long the input and however
/// slow one item: memory does not grow.
///
/// No thread waits for another's `next`: an answer is taken as soon as those before it are, while
/// the input stands still. What is thrown by `next` ends the input, and the answers to what came
/// before it are still taken; what is thrown by the others ends all, `stop` (which must end a
/// `next` that waits) is called, and run() throws the first that was thrown.
template <class Item, class Answer> class OrderedJobs {
public:
  std::function<std::optional<Item>()> next;
  std::function<Answer(Item)> work;
  std::function<void(Answer)> take;
  std::function<void()> stop = [] {};

  void run(std::size_t jobs) {
    if (jobs <= 1) {
      while (std::optional<Item> item = next())
        take(work(*std::move(item)));
      return;
    }
    answers_ = std::vector<std::optional<Answer>>(4 * jobs);
    std::vector<std::thread> threads;
    threads.reserve(jobs);
    try {
      while (threads.size() < jobs)
        threads.emplace_back([this] {
          try {
            do_job();
          } catch (...) {
            fail(std::current_exception());
          }
        });
    } catch (const std::system_error&) {
      if (threads.empty()) // the machine gives none; some are as good as many
        throw;
    }
    for (std::thread& thread : threads)
      thread.join();
    if (thrown_)
      std::rethrow_exception(thrown_);
  }

private:
  void do_job() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [this] {
        return ended_ || failed_ || (!reading_ && begun_ < taken_ + answers_.size());
      });
      if (ended_ || failed_)
        return;
      std::optional<Item> item = read_one(lock);
      if (!item || failed_)
        return;
      const std::size_t number = begun_++;
      changed_.notify_all(); // the next may be read
      lock.unlock();
      Answer answer = work(*std::move(item));
      lock.lock();
      answers_[number % answers_.size()] = std::move(answer);
      if (!taking_)
        take_ready(lock);
    }
  }

  std::optional<Item> read_one(std::unique_lock<std::mutex>& lock) {
    reading_ = true;
    lock.unlock();
    std::optional<Item> item;
    std::exception_ptr thrown;
    try {
      item = next();
    } catch (...) {
      thrown = std::current_exception();
    }
    lock.lock();
    reading_ = false;
    if (!item) {
      ended_ = true;
      if (!thrown_)
        thrown_ = thrown;
      changed_.notify_all();
    }
    return item;
  }

  /// Whoever brings the answer that is waited for also takes those that stand after it.
  void take_ready(std::unique_lock<std::mutex>& lock) {
    taking_ = true;
    while (!failed_ && answers_[taken_ % answers_.size()]) {
      Answer answer = *std::exchange(answers_[taken_ % answers_.size()], std::nullopt);
      lock.unlock();
      take(std::move(answer));
      lock.lock();
      ++taken_;
      changed_.notify_all();
    }
    taking_ = false;
  }

  void fail(std::exception_ptr thrown) {
    const std::lock_guard lock(mutex_);
    if (!failed_)
      thrown_ = std::move(thrown);
    failed_ = true;
    changed_.notify_all();
    stop();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::optional<Answer>> answers_; ///< that of item n at n modulo its size
  std::size_t begun_ = 0;                      ///< items
  std::size_t taken_ = 0;                      ///< answers
  bool reading_ = false;
  bool taking_ = false;
  bool ended_ = false;  ///< the input
  bool failed_ = false; ///< work or take
  std::exception_ptr thrown_;
};

} // namespace tanqih::cli
