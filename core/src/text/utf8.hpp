// UTF-8 to UTF-16 without an allocation a call, for the tables, which are read word by word.
#pragma once

#include <string>
#include <string_view>

namespace tanqih {

/// from_utf8 into `text`, whose memory is used again.
void decode_utf8(std::string_view bytes, std::u16string& text);

} // namespace tanqih
