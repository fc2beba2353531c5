// Bytes from a file or standard input, and text to a file or standard output.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// What a message calls the input: its path, or "standard input" for "-".
[[nodiscard]] std::string name_of_input(const std::string& path);

/// All bytes of `path`, "-" being standard input. Throws Failure.
[[nodiscard]] std::string read_bytes(const std::string& path);

/// Writes text as UTF-8 to `path`, or to standard output where it is empty. A file is written under
/// another name and renamed when it is whole, so that there is never half a file, and input and
/// output may be the same. Throws Failure.
void write_text(const std::string& path, std::u16string_view text);
void write_utf8(const std::string& path, std::string_view text);

} // namespace tanqih::cli
