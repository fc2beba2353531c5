// SPDX-License-Identifier: MIT
// The tree of named references that WebAssembly makes of a text (cmake/lexbor/packed_references.h)
// is lexbor's own.
#include <lexbor.h>

#include <named_references.h>
#include <packed_references.h>

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace tanqih {
namespace {

struct Named {
  std::string name;
  std::string_view value;
};

/// Of the node and all to its right and below it, behind the letters of `prefix`.
void collect(std::size_t node, const std::string& prefix, std::vector<Named>& all) {
  for (; node != 0; node = tanqih_reference_tree()[node].right) {
    const lexbor_sbst_entry_static_t& entry = tanqih_reference_tree()[node];
    const std::string name = prefix + static_cast<char>(entry.key);
    if (entry.value != nullptr)
      all.push_back({name, {static_cast<const char*>(entry.value), entry.value_len}});
    collect(entry.next, name, all);
  }
}

TEST(PackedReferences, AreThoseOfTheParser) {
  std::vector<Named> all;
  collect(1, "", all);
  EXPECT_EQ(all.size(), 2231U); // https://html.spec.whatwg.org/multipage/named-characters.html
  for (const auto& [name, value] : all) {
    const char* expected = nullptr;
    const std::size_t length = tanqih_named_reference(name.data(), name.size(), &expected);
    EXPECT_EQ(value, std::string_view(expected, length)) << name;
  }
}

} // namespace
} // namespace tanqih
