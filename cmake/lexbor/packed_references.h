/* SPDX-License-Identifier: MIT
 * lexbor's table of named references, made when it is first asked for, out of a text of a quarter of its
 * size (cmake/lexbor/pack_references.cmake says how that is written). It stands in the place of lexbor's
 * html/tokenizer/res.h where bytes are downloaded: WebAssembly, which has one thread. */
#pragma once

#define LXB_HTML_TOKENIZER_RES_H
#define lxb_html_tokenizer_res_entities_sbst tanqih_reference_tree()

#include <string.h>

#include "lexbor/core/sbst.h"
#include "packed_references_data.h"

/* A node a letter of a name, as lexbor has it; those that may stand at one place are a chain to the right. */
static const lexbor_sbst_entry_static_t *
tanqih_reference_tree(void)
{
    static lexbor_sbst_entry_static_t nodes[tanqih_reference_nodes];
    static size_t used;
    /* Of the name that is being read: its nodes, from its first letter. */
    size_t path[64];
    size_t length = 0;

    if (used > 0) {
        return nodes;
    }

    /* The first node is none. */
    used = 1;

    for (const char *at = tanqih_references; *at != '\0';) {
        const size_t shared = (size_t) *at++ - 1;
        size_t *link = shared < length ? &nodes[path[shared]].right
                     : length > 0 ? &nodes[path[length - 1]].next
                     : &nodes[0].next;

        for (length = shared; *at != '\0'; at++, length++) {
            nodes[used].key = (lxb_char_t) *at;
            path[length] = *link = used;
            link = &nodes[used++].next;
        }

        at++;
        nodes[path[length - 1]].value = (void *) at;
        nodes[path[length - 1]].value_len = strlen(at);
        at += strlen(at) + 1;
    }

    nodes[0].next = 0;
    return nodes;
}
