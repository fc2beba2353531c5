// SPDX-License-Identifier: MIT
#include "read/document.hpp"

#include "read/mail_quotes.hpp"

namespace tanqih {

namespace {

bool is_on(const RepairSwitches& on, RepairRule rule) {
  return on[static_cast<std::size_t>(rule)];
}

} // namespace

void read_document(const RepairSwitches& on, Source& source, Rewrite& text) {
  if (!source.marked.empty())
    return;
  if (is_on(on, RepairRule::mail_quotes) && erase_mail_quotes(text))
    source.issues.push_back({IssueCode::mail, {}, {}});
}

} // namespace tanqih
