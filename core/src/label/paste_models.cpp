// SPDX-License-Identifier: MIT
#include "label/paste_models.hpp"

#include <utility>

namespace tanqih {

namespace {

constexpr std::uint16_t version = 2;

Error damaged(const std::string& what) {
  return Error{ErrorCode::damaged_data, "A model of pastes is damaged: " + what};
}

} // namespace

Result<PasteModels> load_paste_models(std::span<const std::byte> bytes,
                                      std::span<const std::string> features) {
  std::span<const std::byte> body;
  if (!crf::unwrap(bytes, "TQLN", body))
    return damaged("its checksum");
  crf::ByteReader reader(body);
  if (reader.number<std::uint16_t>() != version)
    return damaged("its version");
  auto text = LineModel::read(reader, features);
  if (!text)
    return text.error();
  auto page = LineModel::read(reader, features);
  if (!page)
    return page.error();
  const DoubtModel doubt(reader);
  if (!reader.ok() || !reader.at_end())
    return damaged("its length");
  return PasteModels{std::move(text).value(), std::move(page).value(), doubt};
}

} // namespace tanqih
