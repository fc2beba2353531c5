// Something about the input that a person should know, and that did not stop the work.
#pragma once

#include <string>

#include "tanqih/span.hpp"

namespace tanqih {

enum class IssueCode {
  encoding,      ///< the bytes were not UTF-8; detail: the charset they were read as
  ill_formed,    ///< bytes that the encoding does not allow, replaced by U+FFFD
  binary,        ///< the bytes look like no text at all (many NUL or control bytes)
  bidi_override, ///< a direction override (U+202A–E, U+2066–9): can make text read as something
                 ///< else
  too_deep,      ///< HTML nested deeper than is read; what is below is kept as text
};

/// Something about the input that a person should know, and that did not stop the work.
struct Issue {
  IssueCode code;     ///< what it is
  Span span;          ///< in the pasted text; of Decoded::issues in the decoded text
  std::string detail; ///< UTF-8; empty where the code says all
};

} // namespace tanqih
