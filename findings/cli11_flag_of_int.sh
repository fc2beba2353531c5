#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# CLI11: from 2.4 on a check on a flag of an int looks at the 0 of a flag that is not given.
#
# Software    CLI11 2.1.2 (Debian 12: libcli11-dev 2.1.2+ds-1) and 2.4.1 (Debian 13: 2.4.1+ds-2)
# Behaviour   add_flag("--level{50}", an_int)->check(CLI::Range(1, 100)): with 2.1.2 a command line without --level is fine. In
#             2.4.1 add_flag of an int gives the flag the default string "0" and has its callback run always; the check is
#             asked of that 0, which is out of range, and every command line without --level is refused for it.
# Why it matters here   cli/commands/clean_options.cpp gives such flags a function, which is called for what is given alone.
# Seen        2026-11-30, output of this script:
#               2.1.2+ds-1, nothing given: 0
#               2.1.2+ds-1, --format text: 0
#               2.4.1+ds-2, nothing given: --level: Value 0 not in range [1 - 100]
#               2.4.1+ds-2, --format text: --level: Value 0 not in range [1 - 100]
# Fails       (1) when this is no longer so; (2) without curl, dpkg-deb, a C++ compiler or the archive.
set -euo pipefail
for tool in curl dpkg-deb c++ sha256sum; do
  command -v "$tool" >/dev/null || { echo "no $tool on the path" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > flag.cpp <<'C'
#include <CLI/CLI.hpp>
#include <iostream>
int main(int count, char** words) {
  CLI::App app;
  int level = 0;
  std::string format;
  app.add_flag("--level{50}", level)->check(CLI::Range(1, 100));
  app.add_option("--format", format);
  try {
    app.parse(count, words);
    std::cout << level << '\n';
  } catch (const CLI::ParseError& error) {
    std::cout << error.what() << '\n';
  }
}
C
told() {
  curl -fsS -o cli11.deb "http://deb.debian.org/debian/pool/main/c/cli11/libcli11-dev_$1_all.deb" || { echo "the archive has no $1" >&2; exit 2; }
  echo "$2  cli11.deb" | sha256sum --check --quiet || { echo "$1 is another file than the one seen" >&2; exit 2; }
  dpkg-deb -x cli11.deb "$1"
  c++ -std=c++17 -isystem "$1/usr/include" flag.cpp -o flag
  echo "$1, nothing given: $(./flag)"
  echo "$1, --format text: $(./flag --format text)"
}
old=$(told 2.1.2+ds-1 f1f6ee9ec053e0e0bcec47345e241b6a8ee006321248b4329e9ce88d2b4b64a8)
new=$(told 2.4.1+ds-2 3b44d5a1edc75b413b2dddfa81bcf7dac05dae8dae502e7d818d9c2b03392023)
printf '%s\n%s\n' "$old" "$new"
[ "$(grep -c ': 0$' <<< "$old")" = 2 ] || { echo "2.1.2 refuses it as well"; exit 1; }
grep -q 'text: --level: Value 0 not in range' <<< "$new" || { echo "2.4.1 asks no more of what is not given"; exit 1; }
