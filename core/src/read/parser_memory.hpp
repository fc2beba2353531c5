// SPDX-License-Identifier: MIT
// The memory of the HTML parser.
#pragma once

namespace tanqih {

/// As where an allocation of C++ fails: by std::bad_alloc, or the end of a program without
/// exceptions.
[[noreturn]] void out_of_memory();

/// From here on an allocation of the parser that fails ends so. By itself it gives an error back,
/// not everywhere: some of its constructors use what they have not got.
void watch_parser_memory();

} // namespace tanqih
