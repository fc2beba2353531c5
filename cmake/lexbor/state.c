/* SPDX-License-Identifier: MIT
 * lexbor's state machine with a way to ask its table of named references, which is static there. */
#include "named_references.h"

#ifdef __EMSCRIPTEN__
#include "packed_references.h"
#endif

#include "lexbor/html/tokenizer/state.c"

size_t
tanqih_named_reference(const char *name, size_t length, const char **value)
{
    const lexbor_sbst_entry_static_t *entry = &lxb_html_tokenizer_res_entities_sbst[1];

    for (size_t at = 0; at < length; at++) {
        entry = lexbor_sbst_entry_static_find(lxb_html_tokenizer_res_entities_sbst, entry,
                                              (lxb_char_t) name[at]);
        if (entry == NULL) {
            return 0;
        }
        if (at + 1 == length && entry->value != NULL) {
            *value = entry->value;
            return entry->value_len;
        }
        entry = &lxb_html_tokenizer_res_entities_sbst[entry->next];
    }

    return 0;
}
