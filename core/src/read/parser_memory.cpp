// SPDX-License-Identifier: MIT
#include "read/parser_memory.hpp"

#include <lexbor.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace tanqih {

namespace {

void* checked(void* data) {
  if (!data)
    out_of_memory();
  return data;
}

void* allocate(std::size_t size) {
  return checked(std::malloc(std::max(size, std::size_t{1})));
}
void* reallocate(void* data, std::size_t size) {
  return checked(std::realloc(data, std::max(size, std::size_t{1})));
}
void* allocate_zeros(std::size_t count, std::size_t size) {
  return checked(std::calloc(std::max(count, std::size_t{1}), std::max(size, std::size_t{1})));
}

} // namespace

void out_of_memory() {
#ifdef __cpp_exceptions
  throw std::bad_alloc();
#else
  std::abort();
#endif
}

void watch_parser_memory() {
  static const lxb_status_t watched =
      lexbor_memory_setup(allocate, reallocate, allocate_zeros, std::free);
  static_cast<void>(watched);
}

} // namespace tanqih
