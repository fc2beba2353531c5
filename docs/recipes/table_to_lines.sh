#!/bin/sh
# SPDX-License-Identifier: MIT
# Lines of JSON out of CSV (also compressed) or Parquet, with DuckDB's program (https://duckdb.org, or PyPI's duckdb-cli):
#   table_to_lines.sh news.csv | tanqih clean --ndjson --field text > clean.jsonl
# A column is a member; numbers of CSV stay as they are written.
set -eu
case $1 in
*.parquet) exec duckdb -c "COPY (FROM read_parquet('$1')) TO '/dev/stdout' (FORMAT json)" ;;
*) exec duckdb -c "COPY (FROM read_csv('$1', all_varchar = true)) TO '/dev/stdout' (FORMAT json)" ;;
esac
