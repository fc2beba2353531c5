#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Emscripten: of two -O flags the last one holds, but not wholly.
#
# Software    emscripten 3.1.6 (Debian 12: 3.1.6~dfsg-5, with Clang 14)
# Behaviour   `emcc -Os -O3` compiles with -O3 and, still, with -fno-inline-functions, which emcc adds for itself as soon as
#             it has seen an -Os; the -O3 behind it does not take that back. So a build that says -Os for all and -O3 for its
#             hot files, as CMake does with a target's and a file's options, gets hot files without inlining, and no word of
#             it. Clang alone, given the same two flags, gives the very object that -O3 gives.
# Why it matters here   core/CMakeLists.txt gives each file one level only.
# Seen        2026-11-29, output of this script:
#               emcc -O3: 365 bytes
#               emcc -Os -O3: 265 bytes, with -fno-inline-functions
#               clang -Os -O3: as clang -O3
# Fails       (1) when this is no longer so; (2) when emcc is not there. Nothing is installed: apt-get install emscripten=3.1.6~dfsg-5
set -euo pipefail
command -v emcc >/dev/null || { echo "emcc is not on the path: apt-get install emscripten" >&2; exit 2; }
clang=$(command -v clang-14 || command -v clang) || { echo "clang is not on the path: apt-get install clang-14" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > loop.c <<'C'
static int step(int x) { return x * 3 + 1; }
int sum(int n) {
  int total = 0;
  for (int i = 0; i < n; i++) total += step(i) ^ step(i + 1);
  return total;
}
C
emcc --version | head -n 1
emcc -O3 -c loop.c -o o3.o
emcc -v -Os -O3 -c loop.c -o both.o 2> verbose
"$clang" -O3 -c loop.c -o clang_o3.o
"$clang" -Os -O3 -c loop.c -o clang_both.o
echo "emcc -O3: $(stat -c %s o3.o) bytes"
no_inline=$(grep -o -m 1 -e '-fno-inline-functions' verbose || true)
echo "emcc -Os -O3: $(stat -c %s both.o) bytes${no_inline:+, with $no_inline}"
cmp -s clang_o3.o clang_both.o && echo "clang -Os -O3: as clang -O3" || { echo "clang tells them apart as well"; exit 1; }
[ -n "$no_inline" ] && ! cmp -s o3.o both.o || { echo "emcc: the last flag holds now"; exit 1; }
