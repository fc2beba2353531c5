// SPDX-License-Identifier: MIT
#include "read/attribute_names.hpp"

#include <string_view>

#include "read/parser_memory.hpp"

// The parser's own, that its header leaves out.
extern "C" lxb_dom_attr_data_t*
lxb_dom_attr_local_name_append(lexbor_hash_t* hash, const lxb_char_t* name, std::size_t length);

namespace tanqih {

namespace {

struct Known {
  std::string_view text;
  AttributeName name;
};

constexpr Known known[] = {{"alt", AttributeName::alt},
                           {"aria-hidden", AttributeName::aria_hidden},
                           {"aria-level", AttributeName::aria_level},
                           {"class", AttributeName::class_},
                           {"colspan", AttributeName::colspan},
                           {"content", AttributeName::content},
                           {"data-lazy-src", AttributeName::data_lazy_src},
                           {"data-original", AttributeName::data_original},
                           {"data-src", AttributeName::data_src},
                           {"data-srcset", AttributeName::data_srcset},
                           {"datetime", AttributeName::datetime},
                           {"encoding", AttributeName::encoding},
                           {"height", AttributeName::height},
                           {"hidden", AttributeName::hidden},
                           {"href", AttributeName::href},
                           {"id", AttributeName::id},
                           {"itemprop", AttributeName::itemprop},
                           {"lang", AttributeName::lang},
                           {"name", AttributeName::name},
                           {"open", AttributeName::open},
                           {"property", AttributeName::property},
                           {"rel", AttributeName::rel},
                           {"reversed", AttributeName::reversed},
                           {"role", AttributeName::role},
                           {"rowspan", AttributeName::rowspan},
                           {"shadowroot", AttributeName::shadowroot},
                           {"shadowrootmode", AttributeName::shadowrootmode},
                           {"slot", AttributeName::slot},
                           {"src", AttributeName::src},
                           {"srcset", AttributeName::srcset},
                           {"start", AttributeName::start},
                           {"style", AttributeName::style},
                           {"type", AttributeName::type},
                           {"value", AttributeName::value},
                           {"width", AttributeName::width}};

} // namespace

AttributeNames::AttributeNames(lexbor_hash_t& attributes) {
  for (const Known& each : known) {
    const lxb_dom_attr_data_t* const data = lxb_dom_attr_local_name_append(
        &attributes, reinterpret_cast<const lxb_char_t*>(each.text.data()), each.text.size());
    if (!data)
      out_of_memory();
    std::size_t at = slot(data->attr_id);
    while (slots_[at].name != AttributeName::none)
      at = (at + 1) % slots_.size();
    slots_[at] = {data->attr_id, each.name};
  }
}

} // namespace tanqih
