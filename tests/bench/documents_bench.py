# SPDX-License-Identifier: MIT
"""Puts articles into the shapes that documents give them, cleans them, and tells how much comes back.

    python3 tests/bench/documents_bench.py FOLDER [--program build/native/tanqih] [--worst N] [--only SHAPE]

FOLDER holds labelled pastes: NAME.gold.json, whose `lines` have `text`, `label` and `keep`. An article is the lines of one of
them that are kept, and is right as it stands. Words right: the words that stand in both texts in the same order, twice over
both counts (their F1). Paragraphs whole: the lines of the article that are a line of the answer. Both are means over articles.
Not a test: it prints.
"""

import argparse
import difflib
import glob
import json
import os
import re
import subprocess
import sys
import textwrap
import unicodedata

LEAST_WORDS = 80
LEAST_PARAGRAPHS = 3


def words_of(text):
    """A conjunction that stands alone belongs to the word after it: «و الأعوان»."""
    bare = re.sub("[ـ\u064b-\u0652]", "", unicodedata.normalize("NFKC", text))
    return re.findall(r"\w+", re.sub(r"(?<!\w)و\s+(?=\w)", "و", bare))


def articles_of(folder):
    """The texts that are articles: a title and paragraphs, each once."""
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.gold.json"))):
        with open(path, encoding="utf-8") as file:
            gold = json.load(file)
        lines = []
        for line in gold["lines"]:
            text = " ".join(line["text"].split())
            if line["keep"] and not line.get("optional") and text not in lines:
                lines.append(text)
        whole = "\n".join(lines)
        tables = any("\t" in line["text"] for line in gold["lines"] if line["keep"])
        paragraphs = sum(len(line.split()) >= 12 for line in lines)
        if not tables and paragraphs >= LEAST_PARAGRAPHS and len(whole.split()) >= LEAST_WORDS:
            found.setdefault(whole, os.path.basename(path).removesuffix(".gold.json"))
    return [(name, whole.split("\n")) for whole, name in found.items()]


# The shapes: the lines of an article, and its place in the list, to a text.


def wrapped(columns, between="\n", line_end="\n", first="", rest="", quote=""):
    def shape(lines, _):
        paragraphs = [
            line_end.join(
                quote + row
                for row in textwrap.wrap(
                    line, columns, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
                )
            )
            for line in lines
        ]
        return (between.replace("\n", "\n" + quote)[: -len(quote)] if quote else between).join(paragraphs)

    return shape


def hyphenated(columns):
    """Words are broken at the column: with a hyphen, or a kashida behind the article."""

    def shape(lines, _):
        rows = []
        for line in lines:
            row = ""
            for word in line.split(" "):
                room = columns - len(row) - 2
                if len(row) + 1 + len(word) <= columns or not row:
                    row = f"{row} {word}".strip()
                elif word.startswith("ال") and len(word) > 4 and room == 3:
                    rows.append(f"{row} الـ")
                    row = word[2:]
                elif len(word) > 6 and 3 <= room <= len(word) - 3 and word.isalpha():
                    rows.append(f"{row} {word[: room - 1]}-")
                    row = word[room - 1 :]
                else:
                    rows.append(row)
                    row = word
            rows.append(row)
        return "\n".join(rows)

    return shape


def swapped(lines, _):
    """لا within and before words as a PDF gives it: ال."""
    return "\n\n".join(re.sub("ل([اأإآ])", r"\1ل", line) for line in lines)


def turned(line):
    """As it is seen, from left to right: letters backwards, numbers and Latin words as they are."""
    runs = re.findall(r"[A-Za-z0-9٠-٩]+(?:[.,:/%٪'-]*[A-Za-z0-9٠-٩]+)*|.", line)
    return "".join(run.translate(str.maketrans("()[]{}«»<>", ")(][}{»«><")) for run in reversed(runs))


def backwards(columns):
    def shape(lines, at):
        return "\n".join(turned(row) for row in wrapped(columns)(lines, at).split("\n"))

    return shape


def in_width(lines, at):
    """A width of its own for each article, blank lines between the paragraphs of every second."""
    return wrapped(56 + at * 7 % 33, "\n\n" if at % 2 else "\n")(lines, at)


def whole(lines, _):
    return "\n\n".join(lines)


SHAPES = {
    "untouched": whole,
    "untouched, no blank lines": lambda lines, _: "\n".join(lines),
    "hard-wrapped": in_width,
    "lam-alef swapped": swapped,
    "lines backwards": lambda lines, at: backwards(70 + at % 20)(lines, at),
    **{f"wrapped at {columns}, blank between": wrapped(columns, "\n\n") for columns in (40, 56, 72, 88, 100)},
    **{f"wrapped at {columns}": wrapped(columns) for columns in (40, 56, 72, 88, 100)},
    "a blank line behind each line": wrapped(80, "\n\n", "\n\n"),
    "blank lines, two between": wrapped(80, "\n\n\n", "\n\n"),
    "mail": wrapped(72, "\n\n", quote="> "),
    "first lines indented": wrapped(72, first="    "),
    "all lines indented": wrapped(72, "\n\n", first="    ", rest="    "),
    "CR LF, a space at each end": wrapped(72, " \r\n\r\n", " \r\n"),
    "hyphenated": hyphenated(64),
}


def clean(program, texts):
    rows = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    command = [program, "clean", "--ndjson", "--jobs", "2"]
    done = subprocess.run(command, input=rows, capture_output=True, text=True, check=True)
    return [json.loads(row)["text"] for row in done.stdout.split("\n") if row]


def measure(lines, cleaned):
    right, given = words_of("\n".join(lines)), words_of(cleaned)
    same = sum(block.size for block in difflib.SequenceMatcher(None, right, given, autojunk=False).get_matching_blocks())
    answers = {" ".join(words_of(line)) for line in cleaned.split("\n")}
    paragraphs = [" ".join(words_of(line)) for line in lines]
    return 2 * same / (len(right) + len(given)), sum(p in answers for p in paragraphs) / len(paragraphs)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("--program", default="build/native/tanqih")
    arguments.add_argument("--worst", type=int, default=0, help="name that many of the worst articles of each shape")
    arguments.add_argument("--only", help="shapes whose names begin so")
    given = arguments.parse_args()
    articles = articles_of(given.folder)
    if not articles:
        sys.exit(f"{given.folder}: no articles")
    print(f"{len(articles)} articles{'':24} words right  paragraphs whole")
    for name, shape in SHAPES.items():
        if given.only and not name.startswith(given.only):
            continue
        texts = [shape(lines, at) for at, (_, lines) in enumerate(articles)]
        scores = [measure(lines, cleaned) for (_, lines), cleaned in zip(articles, clean(given.program, texts))]
        means = [sum(score[i] for score in scores) / len(scores) for i in (0, 1)]
        print(f"{name:36} {means[0]:11.3f}  {means[1]:16.3f}")
        for words, paragraphs, article in sorted((*score, name) for score, (name, _) in zip(scores, articles))[: given.worst]:
            print(f"    {words:.3f} {paragraphs:.3f} {article}")


main()
