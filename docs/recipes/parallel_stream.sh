#!/bin/sh
# SPDX-License-Identifier: MIT
# Cleans NDJSON on standard input with GNU parallel, in order; what stands behind is the command:
#   parallel_stream.sh tanqih clean --ndjson --field text < news.jsonl > clean.jsonl
# --pipe cuts the input at line ends, --keep-order gives the answers in its order, and the first
# command that fails ends all, with its exit code. On other machines too: -S host1,host2.
exec parallel --pipe --keep-order --block 1M --halt now,fail=1 --quote "$@"
