# SPDX-License-Identifier: MIT
"""Times the extractors that take HTML: python peers.py PAGES.ndjson ROUNDS, one {"html": …} a line.

Prints one JSON object: the least CPU seconds of a round for each, without imports and reading, and the words that it kept.
"""

import json
import sys
import time

import justext
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

try:
    import tanqih
except ModuleNotFoundError:  # the wheel of python/ is installed by hand: pip install ./python
    tanqih = None

arabic = justext.get_stoplist("Arabic")


def with_trafilatura(html):
    return trafilatura.extract(html) or ""


def with_justext(html):
    return "\n".join(p.text for p in justext.justext(html, arabic) if not p.is_boilerplate)


def with_resiliparse(html):
    return extract_plain_text(HTMLTree.parse(html), main_content=True)


def peers():
    yield "Resiliparse", with_resiliparse
    yield "trafilatura", with_trafilatura
    yield "jusText", with_justext
    if tanqih:
        plain, named = tanqih.Cleaner(html=True, entities=False), tanqih.Cleaner(html=True)
        yield "tanqih in Python", lambda html: plain.clean(html).clean
        yield "the same with names", lambda html: named.clean(html).clean


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        pages = [json.loads(line)["html"] for line in lines]
    answer = {}
    for name, extract in peers():
        best = float("inf")
        for _ in range(int(sys.argv[2])):
            begin = time.process_time()
            words = sum(len(extract(page).split()) for page in pages)
            best = min(best, time.process_time() - begin)
        answer[name] = {"seconds": best, "words": words}
    print(json.dumps(answer))


main()
