/* SPDX-License-Identifier: MIT */
#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What "amp;" stands for, as UTF-8: how long it is, 0 where there is no such name. */
size_t
tanqih_named_reference(const char *name, size_t length, const char **value);

#ifdef __cplusplus
}
#endif
