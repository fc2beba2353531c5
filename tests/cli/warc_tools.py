# SPDX-License-Identifier: MIT
"""Writes the pages of FOLDER/pages as web archives, by the tools that archivists have: warc_tools.py FOLDER."""
import gzip
import io
import pathlib
import subprocess
import sys
import zlib

import brotli
import zstandard
from fastwarc.stream_io import GzipWriter, ZstdWriter
from fastwarc.warc import WarcRecord, WarcRecordType
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

folder = pathlib.Path(sys.argv[1])
pages = sorted((folder / "pages").glob("*.html"))


def address(page):
    return f"https://news.example/{page.name}"


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


CODINGS = [
    ("identity", lambda data: data),
    ("gzip", gzip.compress),
    ("br", brotli.compress),
    ("zstd", zstandard.ZstdCompressor().compress),
    ("deflate", zlib.compress),
    ("deflate", raw_deflate),
]


def warcio_file(name, compressed):
    with open(folder / name, "wb") as out:
        writer = WARCWriter(out, gzip=compressed)
        writer.write_record(writer.create_warcinfo_record(name, {"software": "test"}))
        for number, page in enumerate(pages):
            coding, pack = CODINGS[number % len(CODINGS)]
            head = StatusAndHeaders("200 OK", [("Content-Type", 'text/html; charset="utf-8"'), ("Content-Encoding", coding)], protocol="HTTP/1.1")
            request = StatusAndHeaders("GET / HTTP/1.1", [("Host", "news.example")], is_http_request=True)
            response = writer.create_warc_record(address(page), "response", payload=io.BytesIO(pack(page.read_bytes())), http_headers=head)
            writer.write_request_response_pair(writer.create_warc_record(address(page), "request", http_headers=request), response)
        writer.write_record(writer.create_warc_record("https://news.example/style.css", "resource", payload=io.BytesIO(b"a{}"), warc_content_type="text/css"))


def fastwarc_file(name, wrap):
    """A member or frame a record."""
    with open(folder / name, "wb") as out:
        writer = wrap(out)
        for page in pages:
            record = WarcRecord()
            record.init_headers(WarcRecordType.response)
            record.record_id = f"<urn:uuid:00000000-0000-4000-8000-{page.stem:0>12}>"
            record.headers["WARC-Target-URI"] = address(page)
            record.headers["WARC-Date"] = "2031-05-01T10:00:00Z"
            record.headers["Content-Type"] = "application/http; msgtype=response"
            record.set_bytes_content(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.read_bytes())
            record.write(writer)
            if writer is not out:
                writer.finish()
                writer.flush()


def dictionary():
    samples = [page.read_bytes()[at:at + 500] for page in pages for at in range(0, 3000, 50)]
    return zstandard.train_dictionary(4096, [sample for sample in samples if sample]).as_bytes()


warcio_file("warcio.warc", False)
warcio_file("warcio.warc.gz", True)
fastwarc_file("fastwarc.warc", lambda out: out)
fastwarc_file("fastwarc.warc.gz", GzipWriter)
fastwarc_file("fastwarc.warc.zst", ZstdWriter)
fastwarc_file("dictionary.warc.zst", lambda out: ZstdWriter(out, dictionary=dictionary()))
fastwarc_file("packed_dictionary.warc.zst", lambda out: ZstdWriter(out, dictionary=dictionary(), compress_dictionary_frame=True))
# Its index cannot read warcio's pages of brotli.
for name, more in [("py_wacz.wacz", []), ("py_wacz_pages.wacz", ["--detect-pages"])]:
    subprocess.run([sys.executable, "-m", "wacz.main", "create", *more, "-o", str(folder / name), str(folder / "fastwarc.warc.gz")], check=True, stdout=subprocess.DEVNULL)
