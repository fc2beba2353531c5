#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# warcio: a page that was served with brotli is read with the abandoned brotlipy alone.
#
# Software    warcio 1.8.1 (under py-wacz 0.6.0 and cdxj-indexer 1.5.0), Brotli 1.0.9, 1.1.0, 1.2.1 of PyPI
# Behaviour   content_stream() is to undo a record's Content-Encoding. Without a module named brotli it gives the bytes of
#             "br" as they are, and says nothing. With the maintained one, the package Brotli, it sets an attribute that the
#             module's decompressor, a type of C, cannot take, and raises AttributeError for every such record; py-wacz,
#             which has an archive indexed by it, ends there. What it was written for is brotlipy, last released in 2017,
#             whose decompressor is a class of Python.
# Why it matters here   archives of crawls are full of "br": tests/cli/warc_tools.py gives py-wacz a file of FastWARC's, and
#             cli/io/warc undoes the coding itself.
# Seen        2026-11-30, output of this script:
#               without brotli: the bytes are still compressed
#               with Brotli 1.2.1: AttributeError
# Fails       (1) when this is no longer so; (2) without python3 with venv, or PyPI.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env && env/bin/pip install -q --disable-pip-version-check warcio==1.8.1 six==1.17.0 || exit 2
cat > read.py <<'P'
import base64
import io

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

# "<p>خبر عاجل من الواحة</p>", by the program brotli.
body = base64.b64decode("ixOAPHA+2K7YqNixINi52KfYrNmEINmF2YYg2KfZhNmI2KfYrdipPC9wPgM=")
file = io.BytesIO()
writer = WARCWriter(file, gzip=True)
headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html"), ("Content-Encoding", "br")], protocol="HTTP/1.1")
writer.write_record(writer.create_warc_record("https://waha.example/", "response", payload=io.BytesIO(body), http_headers=headers))
file.seek(0)
for record in ArchiveIterator(file):
    try:
        read = record.content_stream().read()
        print("the bytes are still compressed" if read == body else read.decode())
    except AttributeError as error:
        print(type(error).__name__)
P
without=$(env/bin/python read.py)
env/bin/pip install -q --disable-pip-version-check brotli==1.2.1 || exit 2
with=$(env/bin/python read.py)
echo "without brotli: $without"
echo "with Brotli 1.2.1: $with"
[ "$without" = "the bytes are still compressed" ] && [ "$with" = AttributeError ]
