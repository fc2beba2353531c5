// SPDX-License-Identifier: MIT
#include "io/warc/warc_reader.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "io/lower.hpp"
#include "io/warc/header_fields.hpp"

namespace tanqih::cli {

namespace {

constexpr std::string_view begins = "WARC/";
constexpr std::size_t longest_head = std::size_t{1} << 16;
constexpr std::size_t piece = std::size_t{1} << 16;

bool may_hold_a_page(std::string_view type) {
  return type == "response" || type == "resource" || type == "conversion";
}

std::optional<std::size_t> number_of(std::string_view digits) {
  std::size_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, number);
  return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

std::string without_brackets(std::string text) {
  if (text.size() > 2 && text.front() == '<' && text.back() == '>')
    return text.substr(1, text.size() - 2);
  return text;
}

WarcRecord record_of(std::string_view head) {
  WarcRecord record;
  record.type = lower(field_of(head, "warc-type"));
  record.id = without_brackets(field_of(head, "warc-record-id"));
  record.uri = without_brackets(field_of(head, "warc-target-uri")); // as WARC 1.0 has it
  record.date = field_of(head, "warc-date");
  record.content_type = field_of(head, "content-type");
  record.truncated = !field_of(head, "warc-truncated").empty();
  return record;
}

/// As far as a record is known: "WARC/1.1", the end of its line, and the name of a field.
constexpr std::size_t looked_at = 64;

/// Where a line is that begins a record.
std::size_t record_in(std::string_view bytes) {
  for (std::size_t at = bytes.find(begins); at != std::string_view::npos;
       at = bytes.find(begins, at + 1)) {
    const std::string_view head = bytes.substr(at, looked_at);
    const std::size_t end = head.find('\n');
    if ((at == 0 || bytes[at - 1] == '\n') && end != std::string_view::npos &&
        lower(head.substr(end + 1)).starts_with("warc-"))
      return at;
  }
  return std::string_view::npos;
}

} // namespace

/// False: there is no more.
bool WarcReader::more() {
  if (ended_)
    return false;
  if (at_ >= piece) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  const std::size_t before = buffer_.size();
  buffer_.resize(before + piece);
  std::size_t got = 0;
  try {
    got = source_.read(std::span(buffer_).subspan(before));
  } catch (...) {
    buffer_.resize(before);
    throw;
  }
  buffer_.resize(before + got);
  ended_ = got == 0;
  return !ended_;
}

bool WarcReader::has(std::size_t bytes) {
  while (buffer_.size() - at_ < bytes)
    if (!more())
      return false;
  return true;
}

void WarcReader::drop(std::size_t bytes) {
  while (bytes > 0 && has(1)) {
    const std::size_t here = std::min(bytes, buffer_.size() - at_);
    at_ += here;
    bytes -= here;
  }
}

/// Whether there was one.
bool WarcReader::skip_line_ends() {
  bool skipped = false;
  for (; has(1) && (rest().front() == '\r' || rest().front() == '\n'); skipped = true)
    ++at_;
  return skipped;
}

/// None: it is none, or too long to be one.
std::optional<std::string> WarcReader::take_head() {
  if (!has(begins.size()) || !rest().starts_with(begins))
    return std::nullopt;
  for (;;) {
    const std::size_t size = head_size(rest());
    if (size != std::string_view::npos && size <= longest_head) {
      std::string head(rest().substr(0, size));
      at_ += size;
      return head;
    }
    if (rest().size() > longest_head) {
      // There is no record in what has no blank line; the next may begin near its end.
      at_ += longest_head - piece / 16;
      return std::nullopt;
    }
    if (!more())
      return std::nullopt;
  }
}

void WarcReader::take_block(WarcRecord& record, std::size_t length) {
  if (length > longest_ && may_hold_a_page(record.type))
    record.error =
        "is longer than " + std::to_string(longest_) + " bytes; allow more with --max-bytes";
  if (length > longest_ || !may_hold_a_page(record.type)) {
    drop(length);
    return;
  }
  while (record.block.size() < length && has(1)) {
    const std::string_view some = rest().substr(0, length - record.block.size());
    record.block.append(some);
    at_ += some.size();
  }
  if (record.block.size() < length)
    record.error = "ends too early; get the file again";
}

void WarcReader::read_record(WarcRecord& record) {
  const auto head = take_head();
  if (!head) {
    record.error = "is no WARC record; what stands before the next one was passed over";
    find_record();
    return;
  }
  record = record_of(*head);
  const auto length = number_of(field_of(*head, "content-length"));
  if (!length) {
    record.error = "has no length; what stands before the next record was passed over";
    find_record();
    return;
  }
  take_block(record, *length);
  if (record.error.empty())
    check_end(record);
}

/// A length that is a lie leads into the midst of something.
void WarcReader::check_end(WarcRecord& record) {
  try {
    if (skip_line_ends() || !has(1) || rest().starts_with(begins))
      return;
  } catch (const MemberDamaged& damage) { // of what follows
    damage_ = damage;
    return;
  }
  record.error = "has a wrong length; what stands before the next record was passed over";
  find_record();
}

/// Passes over what stands before the next record.
void WarcReader::find_record() {
  constexpr std::size_t kept = looked_at; // it may be the beginning of one
  if (rest().starts_with(begins))
    ++at_;
  for (;;) {
    const std::size_t found = record_in(rest());
    if (found != std::string_view::npos) {
      at_ += found;
      return;
    }
    at_ = std::max(at_, buffer_.size() - std::min(buffer_.size(), kept));
    if (!more()) {
      at_ = buffer_.size();
      return;
    }
  }
}

std::optional<WarcRecord> WarcReader::next() {
  WarcRecord record;
  try {
    if (const auto damage = std::exchange(damage_, std::nullopt))
      throw MemberDamaged(*damage);
    static_cast<void>(skip_line_ends());
    if (!has(1))
      return std::nullopt;
    read_record(record);
  } catch (const MemberDamaged& damage) {
    record.error = std::string(damage.what()) + "; get the file again";
    buffer_.clear();
    at_ = 0;
    ended_ = !source_.resume();
  }
  return record;
}

} // namespace tanqih::cli
