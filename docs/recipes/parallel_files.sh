#!/bin/sh
# SPDX-License-Identifier: MIT
# Cleans the .html below a folder into .txt below another, with GNU parallel; behind: the command.
#   parallel_files.sh pages/ clean/ tanqih clean --html
# Other files fail on their own: all are tried, each failure is told, and the exit code is how many
# failed (101: more than a hundred). --joblog, --resume and --progress are worth a look.
set -eu
from=$1 to=$(mkdir -p "$2" && cd "$2" && pwd)
shift 2
cd "$from"
find . -name '*.html' -type f -print0 | sort -z |
  TO=$to parallel --null --quote sh -c 'mkdir -p "$TO/$(dirname "$1")" && shift && exec "$@"' - {} "$@" {} -o "$to/{.}.txt"
