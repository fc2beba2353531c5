// SPDX-License-Identifier: MIT
#include "tanqih/decode.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <optional>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "base/ascii_runs.hpp"
#include "base/unit_lanes.hpp"
#include "tanqih/options.hpp"
#include "text/decode_told.hpp"

namespace tanqih {

namespace {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// Enough of a file to tell its charset; ICU itself looks at 8,000 bytes.
constexpr std::size_t detection_bytes = 16'384;

using Bytes = std::span<const std::byte>;

std::uint8_t byte_at(Bytes bytes, std::size_t at) {
  return static_cast<std::uint8_t>(bytes[at]);
}

/// As ICU compares them: "utf8" is UTF-8.
bool same_name(std::string_view one, std::string_view other) {
  return ucnv_compareNames(std::string(one).c_str(), std::string(other).c_str()) == 0;
}

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view encoding;
  std::string_view unordered; ///< the encoding's name where the mark is to tell the order
};

/// The mark that the bytes begin with; null: none. Of an encoding that a person named only that
/// encoding's: in windows-1256 the first two bytes of UTF-16LE are text.
const ByteOrderMark* byte_order_mark(Bytes bytes, std::string_view named) {
  using namespace std::string_view_literals;
  static constexpr std::array<ByteOrderMark, 5> marks = {{
      {"\xEF\xBB\xBF"sv, "UTF-8", "UTF-8"},
      {"\xFF\xFE\0\0"sv, "UTF-32LE", "UTF-32"},
      {"\0\0\xFE\xFF"sv, "UTF-32BE", "UTF-32"},
      {"\xFF\xFE"sv, "UTF-16LE", "UTF-16"},
      {"\xFE\xFF"sv, "UTF-16BE", "UTF-16"},
  }};
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  const auto* const found = std::find_if(marks.begin(), marks.end(), [&](const auto& mark) {
    return text.starts_with(mark.bytes) &&
           (named.empty() || same_name(named, mark.encoding) || same_name(named, mark.unordered));
  });
  return found == marks.end() ? nullptr : &*found;
}

/// UTF-16 without a mark: Arabic text has the byte 06 (or 00, for ASCII) as every second one.
std::optional<std::string_view> utf16_by_pattern(Bytes bytes) {
  const std::size_t size = std::min(bytes.size(), detection_bytes) & ~std::size_t{1};
  if (size < 4)
    return std::nullopt;
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t i = 0; i < size; i += 2) {
    even += byte_at(bytes, i) == 0 || byte_at(bytes, i) == 6 ? 1u : 0u;
    odd += byte_at(bytes, i + 1) == 0 || byte_at(bytes, i + 1) == 6 ? 1u : 0u;
  }
  const std::size_t enough = size / 2 * 8 / 10;
  if (odd >= enough && even < enough / 2)
    return "UTF-16LE";
  if (even >= enough && odd < enough / 2)
    return "UTF-16BE";
  return std::nullopt;
}

/// How often each byte occurs.
using ByteCounts = std::array<std::size_t, 256>;

ByteCounts count_bytes(Bytes bytes) {
  ByteCounts counts{};
  for (const std::byte byte : bytes)
    ++counts[static_cast<std::size_t>(byte)];
  return counts;
}

/// Has it no bytes that ISO-8859-6 does not have?
bool fits_iso_8859_6(const ByteCounts& counts) {
  for (std::size_t b = 0x80; b < counts.size(); ++b) {
    const bool missing = b < 0xA0 || (b > 0xA0 && b < 0xA4) || (b > 0xA4 && b < 0xAC) ||
                         (b > 0xAD && b < 0xBB) || (b > 0xBB && b < 0xBF) || b == 0xC0 ||
                         (b > 0xDA && b < 0xE0) || b > 0xF2;
    if (missing && counts[b] > 0)
      return false;
  }
  return true;
}

/// Letters of every Arabic sentence lie apart in the two charsets: ق ه و ى ي of ISO-8859-6 (E2,
/// E7–EA) and its ط (D7) are â ç è é ê and × in windows-1256, whose ى ي (EC, ED) are rare vowel
/// signs there. Above 0: ISO-8859-6.
std::ptrdiff_t evidence_for_iso_8859_6(const ByteCounts& counts) {
  const std::size_t in_iso_8859_6 =
      counts[0xE2] + counts[0xE7] + counts[0xE8] + counts[0xE9] + counts[0xEA] + counts[0xD7];
  return static_cast<std::ptrdiff_t>(in_iso_8859_6) -
         static_cast<std::ptrdiff_t>(counts[0xEC] + counts[0xED]);
}

/// Of a Macintosh, whose letters stand where those of ISO-8859-6 do, among signs that this does not
/// have; ICU has no converter for it.
constexpr std::string_view mac_arabic = "x-mac-arabic";

/// The two charsets of old systems, by their letters: ا is 15 % of all letters and ل 11, so that
/// hardly any other text has as much of the bytes 9F and E9 (cp720), or of C7 and E4 with little E1
/// (Macintosh; windows-1256 has ل at E1). French has é at E9, and next to no 9F.
std::optional<std::string_view> detect_old_system(const ByteCounts& counts) {
  std::size_t high = 0;
  for (std::size_t byte = 0x80; byte < counts.size(); ++byte)
    high += counts[byte];
  constexpr std::size_t fewest = 20; // bytes above ASCII
  if (high < fewest)
    return std::nullopt;
  const auto share = [&](unsigned byte) { return counts[byte] * 100 / high; };
  constexpr std::size_t common = 6; // of 100
  if (share(0x9F) >= common && share(0xE9) >= common)
    return "ibm-720";
  const bool macintosh = share(0xC7) >= common && share(0xE4) >= common &&
                         counts[0xE4] > 2 * counts[0xE1] && evidence_for_iso_8859_6(counts) > 0;
  return macintosh && !fits_iso_8859_6(counts) ? std::optional(mac_arabic) : std::nullopt;
}

/// One of the charsets that Arabic pages use. windows-1256 is the last resort: every byte has a
/// meaning in it, and most old Arabic pages are in it.
std::string detect(Bytes bytes) {
  const ByteCounts counts = count_bytes(bytes);
  if (const auto old = detect_old_system(counts))
    return std::string(*old);
  if (!fits_iso_8859_6(counts))
    return "windows-1256";
  if (const auto evidence = evidence_for_iso_8859_6(counts); evidence != 0)
    return evidence > 0 ? "ISO-8859-6" : "windows-1256";
  // A menu in ASCII before the article tells nothing.
  const auto first = std::find_if(bytes.begin(), bytes.end(),
                                  [](std::byte byte) { return byte >= std::byte{0x80}; });
  Bytes sample = bytes.subspan(static_cast<std::size_t>(first - bytes.begin()));
  sample = sample.first(std::min(sample.size(), detection_bytes));
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
  if (U_FAILURE(status))
    return "windows-1256";
  ucsdet_setText(detector.get(), reinterpret_cast<const char*>(sample.data()),
                 static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (name == "ISO-8859-6" || name == "windows-1256")
      return std::string(name);
  }
  return "windows-1256";
}

struct Text {
  std::u16string units;
  std::vector<Span> replaced; ///< runs of U+FFFD that stand for what was ill-formed

  void replaced_at(std::size_t place) {
    const auto at = static_cast<std::uint32_t>(place);
    if (!replaced.empty() && replaced.back().end == at)
      ++replaced.back().end;
    else
      replaced.push_back({at, at + 1});
  }
};

/// So many letters are read at once.
constexpr std::size_t most_letters = unit_lanes;

/// How many of the next letters are of the Arabic block, D8–DB and one byte more each, up to the
/// first that is not. All eight are written, whatever they are.
std::size_t read_letters(const std::uint8_t* bytes, char16_t* letters) {
  UnitLanes pairs;
  std::memcpy(&pairs, bytes, sizeof pairs);
  store_lanes((pairs & all_lanes(0x1F)) << 6 | (pairs >> 8 & all_lanes(0x3F)), letters);
  const UnitLanes others = ~lanes_are(pairs & all_lanes(0xC0FC), 0x80D8);
  return static_cast<std::size_t>(std::countr_zero(lane_bits(others, others)));
}

struct Utf8Text {
  Text text;
  bool is_utf8 = false;
};

/// The bytes as UTF-8, as ICU's converter gives it, at several times its speed. And whether they
/// are: strictly so; or with a wound, cut off at the end or a few bytes spoilt. In an Arabic
/// charset of one byte a letter nearly every letter is ill-formed as UTF-8, so the two are far
/// apart.
Utf8Text read_utf8(Bytes bytes) {
  const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t size = bytes.size();
  Utf8Text result;
  std::u16string& units = result.text.units;
  units.reserve(
      static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [](std::byte byte) {
        return (static_cast<unsigned>(byte) & 0xC0) != 0x80;
      })));
  std::size_t ill_formed = 0;
  std::size_t sequences = 0; // of more than one byte
  std::array<char16_t, 4096> buffer;
  constexpr bool little_endian = std::endian::native == std::endian::little;
  for (std::size_t at = 0; at < size;) {
    std::size_t filled = 0;
    while (at < size && filled + 2 <= buffer.size()) {
      if (little_endian && data[at] >= 0x80 && at + 2 * most_letters < size &&
          filled + most_letters < buffer.size()) {
        const std::size_t letters =
            std::min(read_letters(data + at, buffer.data() + filled), most_letters);
        at += 2 * letters;
        filled += letters;
        sequences += letters;
        if (letters == most_letters)
          continue;
      }
      const unsigned lead = data[at];
      if (lead < 0x80) {
        const std::size_t run =
            widen_ascii(reinterpret_cast<const char*>(data + at),
                        std::min(size - at, buffer.size() - filled), buffer.data() + filled);
        if (run == 0)
          buffer[filled] = static_cast<char16_t>(lead);
        at += std::max(run, std::size_t{1});
        filled += std::max(run, std::size_t{1});
      } else if (lead >= 0xC2 && lead < 0xE0 && at + 1 < size && (data[at + 1] & 0xC0) == 0x80) {
        buffer[filled++] = static_cast<char16_t>((lead & 0x1F) << 6 | (data[at + 1] & 0x3Fu));
        at += 2;
        ++sequences;
      } else {
        UChar32 point = 0;
        U8_NEXT(data, at, size, point);
        if (point < 0) {
          ++ill_formed;
          result.text.replaced_at(units.size() + filled);
          buffer[filled++] = u'\uFFFD';
        } else if (point > 0xFFFF) {
          ++sequences;
          buffer[filled++] = U16_LEAD(point);
          buffer[filled++] = U16_TRAIL(point);
        } else {
          ++sequences;
          buffer[filled++] = static_cast<char16_t>(point);
        }
      }
    }
    units.append(buffer.data(), filled);
  }
  result.is_utf8 = ill_formed == 0 || sequences > ill_formed;
  return result;
}

/// UTF-32, which the ICU of the module has no converter for, as ICU's would give it.
Text read_utf32(Bytes bytes, bool big_endian) {
  Text text;
  text.units.reserve(bytes.size() / 4);
  for (std::size_t at = 0; at < bytes.size(); at += 4) {
    UChar32 point = -1; // cut off at the end
    if (bytes.size() - at >= 4) {
      std::uint32_t read = 0;
      for (std::size_t i = 0; i < 4; ++i)
        read = read << 8 | byte_at(bytes, at + (big_endian ? i : 3 - i));
      point = read <= 0x10FFFF && !U_IS_SURROGATE(read) ? static_cast<UChar32>(read) : -1;
    }
    if (point < 0) {
      text.replaced_at(text.units.size());
      text.units += u'\uFFFD';
    } else if (point > 0xFFFF) {
      text.units += U16_LEAD(point);
      text.units += U16_TRAIL(point);
    } else {
      text.units += static_cast<char16_t>(point);
    }
  }
  return text;
}

/// Source: Apple's table ARABIC.TXT (Unicode consortium, MAPPINGS/VENDORS/APPLE), without the
/// directions that it gives to the signs that stand there twice.
Text read_mac_arabic(Bytes bytes) {
  static constexpr std::u16string_view high = // 80 to FF
      u"\u00C4\u00A0\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1"
      u"\u00E0\u00E2\u00E4\u06BA\u00AB\u00E7\u00E9\u00E8"
      u"\u00EA\u00EB\u00ED\u2026\u00EE\u00EF\u00F1\u00F3"
      u"\u00BB\u00F4\u00F6\u00F7\u00FA\u00F9\u00FB\u00FC"
      u" !\"#$\u066A&'"
      u"()*+\u060C-./"
      u"\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667"
      u"\u0668\u0669:\u061B<=>\u061F"
      u"\u274A\u0621\u0622\u0623\u0624\u0625\u0626\u0627"
      u"\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
      u"\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637"
      u"\u0638\u0639\u063A[\\]^_"
      u"\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647"
      u"\u0648\u0649\u064A\u064B\u064C\u064D\u064E\u064F"
      u"\u0650\u0651\u0652\u067E\u0679\u0686\u06D5\u06A4"
      u"\u06AF\u0688\u0691{|}\u0698\u06D2";
  static_assert(high.size() == 0x80);
  Text text;
  text.units.reserve(bytes.size());
  for (const std::byte byte : bytes) {
    const auto unit = static_cast<unsigned>(byte);
    text.units += unit < 0x80 ? static_cast<char16_t>(unit) : high[unit - 0x80];
  }
  return text;
}

/// ICU calls this for what cannot be converted; the place is remembered and U+FFFD written.
struct Replacer {
  std::vector<std::size_t> places;
  const UChar* target_begin = nullptr;
  std::size_t written = 0;
};

void U_CALLCONV on_ill_formed(const void* context, UConverterToUnicodeArgs* arguments, const char*,
                              std::int32_t, UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR)
    return;
  auto* replacer = static_cast<Replacer*>(const_cast<void*>(context));
  replacer->places.push_back(replacer->written +
                             static_cast<std::size_t>(arguments->target - replacer->target_begin));
  *status = U_ZERO_ERROR;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(arguments, &replacement, 1, 0, status);
}

/// The name that standards have for an encoding; ICU's own where none has it.
std::string standard_name(const std::string& encoding) {
  for (const char* standard : {"MIME", "IANA"}) {
    UErrorCode unnamed = U_ZERO_ERROR;
    if (const char* name = ucnv_getStandardName(encoding.c_str(), standard, &unnamed))
      return name;
  }
  return encoding;
}

std::optional<Text> convert(Bytes bytes, const std::string& encoding, std::string& canonical) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status))
    return std::nullopt;
  canonical = standard_name(encoding);

  Replacer replacer;
  UConverterToUCallback old_action = nullptr;
  const void* old_context = nullptr;
  ucnv_setToUCallBack(converter.get(), on_ill_formed, &replacer, &old_action, &old_context,
                      &status);

  Text text;
  text.units.reserve(bytes.size());
  std::array<UChar, 8192> buffer{};
  const char* source = reinterpret_cast<const char*>(bytes.data());
  const char* const limit = source + bytes.size();
  do {
    UChar* target = buffer.data();
    replacer.target_begin = buffer.data();
    replacer.written = text.units.size();
    status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, limit, nullptr,
                   true, &status);
    text.units.append(buffer.data(), target);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  for (const std::size_t place : replacer.places)
    text.replaced_at(place);
  return text;
}

/// To ICU "windows-1256", NUL and anything is windows-1256, and so is the name with a line break.
bool is_printable_ascii(std::string_view name) {
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// As `encoding`, which is not UTF-8.
std::optional<Text> read_as(Bytes bytes, std::string& encoding) {
  for (const std::string_view utf32 : {"UTF-32", "UTF-32BE", "UTF-32LE"})
    if (same_name(encoding, utf32)) {
      encoding = utf32;
      return read_utf32(bytes, utf32 != "UTF-32LE");
    }
  for (const std::string_view name : {mac_arabic, std::string_view("MacArabic")})
    if (same_name(encoding, name)) {
      encoding = mac_arabic;
      return read_mac_arabic(bytes);
    }
  const std::string named = encoding;
  return convert(bytes, named, encoding);
}

/// As the first of `told` that is an encoding and none of Unicode's, as the bytes are not; else as
/// their letters tell.
std::optional<Text> read_old(Bytes bytes, std::string& encoding, const ToldEncodings& told) {
  if (told)
    for (const std::string& said : told()) {
      if (said.empty() || said.starts_with("utf") || !is_printable_ascii(said))
        continue;
      encoding = said;
      if (auto text = read_as(bytes, encoding))
        return text;
    }
  encoding = detect(bytes);
  return read_as(bytes, encoding);
}

/// The text and, in `encoding`, what it was read as; `encoding` comes with what to read it as,
/// empty where the bytes are to tell. UTF-16 is asked for before UTF-8: without a byte above 7F it
/// would pass for it. None: there is no such encoding.
std::optional<Text> read(Bytes bytes, std::string& encoding, const ToldEncodings& told) {
  if (encoding.empty())
    if (const auto utf16 = utf16_by_pattern(bytes))
      encoding = *utf16;
  if (encoding.empty() || same_name(encoding, "UTF-8")) {
    Utf8Text utf8 = read_utf8(bytes);
    if (utf8.is_utf8 || !encoding.empty()) {
      encoding = "UTF-8";
      return std::move(utf8.text);
    }
    return read_old(bytes, encoding, told);
  }
  return read_as(bytes, encoding);
}

/// What may be named: all where ICU is built with a few encodings, as it is in the module.
std::string known_encodings() {
  constexpr std::int32_t few = 32;
  const std::int32_t count = ucnv_countAvailable();
  if (count > few)
    return "one that ICU knows, such as UTF-8, windows-1256, ISO-8859-6 or UTF-16LE";
  std::string list = "one of ";
  for (std::int32_t i = 0; i < count; ++i)
    list += standard_name(ucnv_getAvailableName(i)) + ", ";
  list += "x-mac-arabic, UTF-32, UTF-32BE, UTF-32LE"; // read here
  return list;
}

/// More than one control or NUL in fifty: a picture, an archive, a program.
bool looks_binary(std::u16string_view text) {
  std::size_t controls = 0;
  const auto next = [&](std::size_t at) {
    return find_unit(text, at, [](UnitLanes lanes) {
      return lanes_within(lanes, 0, 0x08) | lanes_are(lanes, 0x0B) |
             lanes_within(lanes, 0x0E, 0x1F);
    });
  };
  for (std::size_t at = next(0); at < text.size(); at = next(at + 1))
    ++controls;
  return controls * 50 > text.size();
}

} // namespace

Result<Decoded> decode(std::span<const std::byte> bytes, std::string_view encoding) {
  return decode_told(bytes, encoding, {});
}

Result<Decoded> decode_told(std::span<const std::byte> bytes, std::string_view encoding,
                            const ToldEncodings& told) {
  if (bytes.size() > max_input_units * 2)
    return Error{ErrorCode::too_large,
                 "The input has more than 512 MiB; split it and clean the parts."};
  if (!is_printable_ascii(encoding))
    return Error{ErrorCode::unknown_encoding,
                 "The name of an encoding is printable ASCII; name " + known_encodings() + '.'};
  const ByteOrderMark* const mark = byte_order_mark(bytes, encoding);

  Decoded decoded;
  decoded.encoding = mark ? mark->encoding : encoding;
  auto text = read(bytes.subspan(mark ? mark->bytes.size() : 0), decoded.encoding, told);
  if (!text)
    return Error{ErrorCode::unknown_encoding, "No encoding is named \"" + std::string(encoding) +
                                                  "\"; name " + known_encodings() + '.'};
  if (text->units.size() > max_input_units)
    return Error{
        ErrorCode::too_large,
        "The text has more than 268,435,456 UTF-16 code units; split it and clean the parts."};
  decoded.text = std::move(text->units);
  if (decoded.encoding != "UTF-8")
    decoded.issues.push_back({IssueCode::encoding, {}, decoded.encoding});
  for (const Span span : text->replaced)
    decoded.issues.push_back({IssueCode::ill_formed, span, {}});
  if (looks_binary(decoded.text))
    decoded.issues.push_back({IssueCode::binary, {}, {}});
  return decoded;
}

} // namespace tanqih
