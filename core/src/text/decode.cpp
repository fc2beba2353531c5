#include "tanqih/decode.hpp"

#include "tanqih/encode.hpp"

namespace tanqih {

Result<Decoded> decode(std::span<const std::byte> bytes, std::string_view) {
  return Decoded{
      from_utf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()}), "UTF-8", {}};
}

} // namespace tanqih
