// SPDX-License-Identifier: MIT
#include "io/warc/member_source.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "io/warc/unpacked.hpp"

namespace tanqih::cli {

namespace {

constexpr std::size_t piece = std::size_t{1} << 16;
/// So much of a member is held, to look for the next one in it where it turns out to be torn.
constexpr std::size_t held_at_most = std::size_t{1} << 22;
/// Bytes of gzip that tell whether a record begins; a block of zstd comes as a whole.
constexpr std::size_t gzip_tried = 1024;
constexpr std::size_t zstd_tried = std::size_t{1} << 17;
/// A file of nothing but what looks like beginnings must not take for ever.
constexpr std::size_t most_tries = 2000;
constexpr std::string_view record_begins = "WARC/";
constexpr std::string_view gzip_member = "\x1F\x8B\x08";
constexpr std::string_view dictionary_magic = "\x5D\x2A\x4D\x18";
constexpr std::size_t most_dictionary = std::size_t{1} << 27;

} // namespace

/// False: the file has ended.
bool MemberSource::fill() {
  if (at_ - member_begin_ > held_at_most)
    member_begin_ = at_;
  if (member_begin_ >= piece) {
    raw_.erase(0, member_begin_);
    at_ -= member_begin_;
    member_begin_ = 0;
  }
  const std::size_t before = raw_.size();
  raw_.resize(before + piece);
  const std::size_t got = source_->read(std::span(raw_).subspan(before));
  raw_.resize(before + got);
  return got > 0;
}

/// Whether there are so many more bytes.
bool MemberSource::has(std::size_t bytes) {
  while (raw_.size() - at_ < bytes)
    if (!fill())
      return false;
  return true;
}

void MemberSource::find_form() {
  found_ = true;
  std::string dictionary;
  if (has(dictionary_magic.size()) && rest().starts_with(dictionary_magic))
    dictionary = read_dictionary();
  static_cast<void>(has(zstd_magic.size()));
  if (rest().starts_with(gzip_magic)) {
    form_ = Form::gzip;
    decoder_ = gzip_decoder();
  } else if (rest().starts_with(zstd_magic)) {
    form_ = Form::zstd;
    decoder_ = zstd_decoder(dictionary);
  }
  member_begin_ = at_;
}

std::string MemberSource::read_dictionary() {
  constexpr std::size_t head = 8; // magic, then the length of what follows, little-endian
  if (!has(head))
    throw MemberDamaged("the zstd data ends too early");
  std::size_t length = 0;
  for (std::size_t i = 0; i < 4; ++i)
    length |= static_cast<std::size_t>(static_cast<unsigned char>(rest()[4 + i])) << (8 * i);
  if (length > most_dictionary || !has(head + length))
    throw MemberDamaged("the dictionary of the zstd data is cut short");
  std::string dictionary(rest().substr(head, length));
  at_ += head + length;
  if (dictionary.starts_with(zstd_magic))
    dictionary = unpacked(*zstd_decoder(), dictionary, most_dictionary).bytes;
  return dictionary;
}

std::size_t MemberSource::read_plain(std::span<char> room) {
  if (!has(1))
    return 0;
  const std::string_view some = rest().substr(0, room.size());
  std::copy(some.begin(), some.end(), room.begin());
  at_ += some.size();
  member_begin_ = at_;
  return some.size();
}

std::size_t MemberSource::read(std::span<char> room) {
  if (!found_)
    find_form();
  if (form_ == Form::plain)
    return read_plain(room);
  const std::string name = form_ == Form::gzip ? "gzip" : "zstd";
  if (std::exchange(damaged_, false))
    throw MemberDamaged("the " + name + " data is damaged");
  for (;;) {
    if (!full_ && !has(1)) {
      if (std::exchange(inside_, false))
        throw MemberDamaged("the " + name + " data ends too early");
      return 0;
    }
    if (!inside_) {
      if (form_ == Form::gzip && rest().front() == '\0') { // padding
        ++at_;
        continue;
      }
      decoder_->restart();
      inside_ = true;
      member_begin_ = at_;
    }
    const Decoder::Step step = decoder_->step(rest(), room);
    if (step.state == Decoder::State::damaged) {
      inside_ = full_ = false;
      damaged_ = step.written > 0; // what stands before the damage is given first
      if (!damaged_)
        throw MemberDamaged("the " + name + " data is damaged");
      return step.written;
    }
    at_ += step.read;
    inside_ = step.state == Decoder::State::inside;
    full_ = inside_ && step.written == room.size();
    if (step.written > 0)
      return step.written;
  }
}

/// Whether what stands at `at_` unpacks to the beginning of a record.
bool MemberSource::begins_record() {
  const std::size_t tried = form_ == Form::gzip ? gzip_tried : zstd_tried;
  static_cast<void>(has(tried));
  std::array<char, record_begins.size()> begin{};
  std::size_t written = 0;
  std::string_view in = rest().substr(0, tried);
  decoder_->restart();
  while (written < begin.size()) {
    const Decoder::Step step = decoder_->step(in, std::span(begin).subspan(written));
    in.remove_prefix(step.read);
    written += step.written;
    if (step.state != Decoder::State::inside || (step.read == 0 && step.written == 0))
      break;
  }
  decoder_->restart();
  return std::string_view(begin.data(), written) == record_begins;
}

bool MemberSource::resume() {
  if (form_ == Form::plain)
    return true;
  const std::string_view magic = form_ == Form::gzip ? gzip_member : zstd_magic;
  inside_ = full_ = damaged_ = false;
  at_ = std::min(member_begin_ + 1, raw_.size());
  while (tries_ < most_tries) {
    const std::size_t found = raw_.find(magic, at_);
    if (found == std::string::npos) {
      // Its first bytes may be the last that are held.
      at_ = std::max(at_, raw_.size() - std::min(raw_.size(), magic.size() - 1));
      member_begin_ = at_;
      if (!fill())
        return false;
      continue;
    }
    ++tries_;
    member_begin_ = at_ = found;
    if (begins_record())
      return true;
    ++at_;
  }
  return false;
}

} // namespace tanqih::cli
