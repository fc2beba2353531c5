#!/bin/sh
# SPDX-License-Identifier: MIT
# Parquet out of lines of JSON, with DuckDB's program:
#   tanqih clean --ndjson < news.jsonl > clean.jsonl && lines_to_parquet.sh clean.jsonl clean.parquet
exec duckdb -c "COPY (FROM read_ndjson('$1')) TO '$2' (FORMAT parquet)"
