#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the sentences that were labelled by reading, each in its article, for training/train_names.cpp.

    training/read_labels.py DATA LABELS OUT

DATA: the folder with text/arabic-news.txt.xz and ner/news-read; LABELS: training/labels/names.tsv, which has no text.
OUT: `word<TAB>label` with a blank line behind a sentence and a line -DOCSTART- before an article. Labels are PER, LOC, ORG, MISC in BIO;
organs of a state (STATE) are ORG, as readers call them. Words whose label nobody is sure of, and those of the
sentences around, have the label `_`: they are context, and no example is made of their sentence.
"""
import collections
import hashlib
import lzma
import re
import sys

WORD = re.compile(r"[\w\u064b-\u0652\u0640\u0670]+|[^\w\s]")
TAGS = re.compile(r"</?[A-Za-z]+>")
ENDS = re.compile(r"(?<=[.!؟])\s+")
AROUND = 3  # paragraphs before and after


def key_of(sentence):
    return hashlib.sha256(sentence.encode()).hexdigest()[:16]


def read_labels(path):
    names = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                key, *name = line.rstrip("\n").split("\t")
                names[key] += [(int(name[0]), int(name[1]), name[2], len(name) > 3)] if name else []
    return names


def read_parts(folder):
    """The first 2,000, which have their text beside them: id<TAB>sentence, id<TAB>surface<TAB>occurrence<TAB>type[<TAB>?]."""
    names = {}
    for part in range(1, 5):
        with open(f"{folder}/part{part}.txt", encoding="utf-8") as file:
            sentences = dict(line.rstrip("\n").split("\t", 1) for line in file)
        found = collections.defaultdict(list)
        with open(f"{folder}/part{part}.tsv", encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t") for line in file]
        for number, surface, occurrence, kind, *doubt in (row for row in rows if len(row) > 3):
            begin = -1
            for _ in range(int(occurrence)):
                begin = sentences[number].find(surface, begin + 1)
            if begin >= 0:
                found[number].append((begin, begin + len(surface), kind.strip(), doubt == ["?"]))
        last = max(found)
        names.update({sentence: found[number] for number, sentence in sentences.items() if number <= last})
    return names


def bio(sentence, names):
    words = [(match.start(), match.end()) for match in WORD.finditer(sentence)]
    labels = ["O"] * len(words)
    for begin, end, kind, doubt in sorted(names):
        first = True
        for i, (a, b) in enumerate(words):
            if a < end and b > begin and labels[i] == "O":
                labels[i] = "_" if doubt else ("B-" if first else "I-") + ("ORG" if kind == "STATE" else kind)
                first = False
    return [(sentence[a:b], label) for (a, b), label in zip(words, labels)]


def main():
    data, labels, out = sys.argv[1:]
    by_key = read_labels(labels)
    by_text = read_parts(f"{data}/ner/news-read")
    by_letters = {re.sub(r"\W+", "", text): (text, names) for text, names in by_text.items()}
    with lzma.open(f"{data}/text/arabic-news.txt.xz", "rt", encoding="utf-8") as file:
        paragraphs = [(line.startswith("<TITLE>"), TAGS.sub("", line).strip()) for line in file]
    known, found = {}, set()
    for at, (_, paragraph) in enumerate(paragraphs):
        for sentence in ENDS.split(paragraph):
            sentence = sentence.strip()
            key = key_of(sentence)
            letters = re.sub(r"\W+", "", sentence)
            if key in by_key and key not in found:
                found.add(key)
                known.setdefault(at, {})[sentence] = by_key[key]
            elif letters in by_letters and letters not in found:
                found.add(letters)
                known.setdefault(at, {})[sentence] = by_letters[letters]
    articles = []  # [begin, end) of paragraphs: what is around labelled ones, in one piece where it meets
    for at in sorted(known):
        begin = at
        while begin > 0 and at - begin < AROUND and not paragraphs[begin][0]:
            begin -= 1
        end = at + 1
        while end < len(paragraphs) and end - at <= AROUND and not paragraphs[end][0]:
            end += 1
        if articles and begin < articles[-1][1]:
            articles[-1][1] = max(end, articles[-1][1])
        else:
            articles.append([begin, end])
    sentences = 0
    with open(out, "w", encoding="utf-8") as file:
        for begin, end in articles:
            file.write("-DOCSTART-\n\n")
            for i in range(begin, end):
                for sentence in ENDS.split(paragraphs[i][1]):
                    names = known.get(i, {}).get(sentence.strip())
                    if names is None:
                        rows = [(word, "_") for word in WORD.findall(sentence)]
                    elif isinstance(names, tuple):
                        rows = bio(*names)
                        sentences += 1
                    else:
                        rows = bio(sentence.strip(), names)
                        sentences += 1
                    file.writelines(f"{word}\t{label}\n" for word, label in rows)
                    file.write("\n" if rows else "")
    lost = len(by_key) + len(by_text) - sentences
    print(f"{sentences} sentences; {lost} of the labelled ones are not in the text", file=sys.stderr)


if __name__ == "__main__":
    main()
