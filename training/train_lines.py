#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
r"""Trains core/data/lines.model and tells how well it does on outlets that it has not seen.

    python3 -m venv build/venv && build/venv/bin/pip install -r training/requirements.txt
    build/native/training/line_rows --layouts training/layouts --benchmark ../shared/data/clean/dev --out build/rows
    build/venv/bin/python training/train_lines.py --rows build/rows --benchmark ../shared/data/clean \
        --answers build/native/training/line_answers --model core/data/lines.model

It leaves whole outlets out, eight folds, lets the core clean their pastes, and scores with the benchmark's own score.py: F1 / exact
documents / words of the articles lost. Only that is accuracy. With --model it then trains on everything.

Trees learn each line by itself (LightGBM, multiclass over the classes of core/src/label/line_class.hpp, which a rows' file names
by the labels below); how lines follow each other is counted.
"""
import argparse
import collections
import difflib
import json
import os
import random
import struct
import subprocess
import sys
import tempfile

import lightgbm
import numpy

CLASSES = ["body", "subheading", "title", "comments", "related", "marker", "other_article", "caption", "credit", "furniture", "notice"]
# Labels of the benchmark, and kinds of our own layouts.
CLASS_OF = {
    "body": "body", "subheading": "subheading", "title": "title", "comments": "comments", "related_item": "related",
    "related": "related", "related_marker": "marker", "read_also_marker": "marker", "read_also": "marker",
    "read_also_body": "other_article", "caption": "caption", "byline": "credit", "dateline": "credit", "source": "credit",
    "nav": "furniture", "navigation": "furniture", "share": "furniture", "tags": "furniture", "legal": "notice",
    "other_boilerplate": "notice", "other": "notice", "promo": "notice", "?": "notice",
}
KEPT = [0, 1, 2]
PHASES = 3
FOLDS = 8

# How much a document counts. Our own layouts hold what the benchmark lacks (poems, programmes, interviews): without them pages
# lose .05 of the exact ones; at full weight they cost pages .006 of F1 and help text.
OWN = {"text": 1.0, "markup": 0.3, "paragraphs": 0.3}
CROPPED = 0.5
# Emissions are shares to this power over prior to PRIOR of it (core/data/LINES_MODEL_CARD.md).
POWER, PRIOR = 1.3, 0.5
LEAST = 1e-4
FEATURES = {"text": 90, "page": 120}
ROUNDS = 60
TREES = dict(objective="multiclass", num_class=len(CLASSES), learning_rate=0.08, num_leaves=7, min_data_in_leaf=15,
             feature_fraction=0.3, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=31, use_missing=False,
             verbose=-1, num_threads=1, seed=3, deterministic=True)


class Document:
    """A paste in one form: rows of numbers and what is known of its lines."""

    def __init__(self, lines, rows):
        first = lines[0]
        self.name, self.outlet, self.group, self.form, self.copy = first[0], first[1], first[2], first[3], int(first[4])
        self.rows = rows
        self.texts = [line[8] for line in lines]
        self.take([(line[5], line[6] == "1", line[7] == "1") for line in lines])

    def take(self, known):
        self.known = known
        self.classes = numpy.array([CLASSES.index(CLASS_OF[label]) for label, _, _ in known])
        self.counted = numpy.array([label != "?" and not optional for label, _, optional in known])

    @property
    def own(self):
        return self.group == "own"

    def weights(self):
        share = (OWN[self.form] if self.own else 1) * (CROPPED if self.copy else 1)
        return numpy.where(self.counted, share * (60 / len(self.texts)) ** 0.5, 0)


def read_rows(folder, score, benchmark):
    names = open(os.path.join(folder, "names.txt"), encoding="utf-8").read().split()
    rows = numpy.fromfile(os.path.join(folder, "rows.f32"), dtype="<f4").reshape(-1, len(names))
    documents, lines, begin, at = [], [], 0, 0
    with open(os.path.join(folder, "lines.tsv"), encoding="utf-8") as file:
        for line in file:
            if line == "#\n":
                documents.append(Document(lines, rows[begin:at]))
                lines, begin = [], at
            else:
                lines.append(line.rstrip("\n").split("\t"))
                at += 1
    relabel_pages(documents, score, benchmark)
    return names, documents


def relabel_pages(documents, score, benchmark):
    """Lines of a page are cut otherwise than those of its text, which the labels are of."""
    whole = {}
    for document in documents:
        if document.own or document.form != "markup":
            continue
        if document.copy == 0:
            gold = json.load(open(f"{benchmark}/dev/{document.name}.gold.json", encoding="utf-8"))["lines"]
            document.take(aligned(document.texts, gold, score))
            whole[document.name] = document
            continue
        original, at, known = whole[document.name], 0, []
        for text in document.texts:
            while original.texts[at] != text:
                at += 1
            known.append(original.known[at])
            at += 1
        document.take(known)


def aligned(texts, gold, score):
    told = [" ".join(score["tok"](line["text"])) for line in gold]
    seen = [" ".join(score["tok"](text)) for text in texts]
    told_at = [i for i, line in enumerate(told) if line]
    seen_at = [i for i, line in enumerate(seen) if line]
    shares = [None] * len(seen)  # of each line seen: [(line told, share of the words)]
    lines = difflib.SequenceMatcher(None, [told[i] for i in told_at], [seen[i] for i in seen_at], autojunk=False)
    for operation, a, b, c, d in lines.get_opcodes():
        if operation == "equal":
            for k in range(b - a):
                shares[seen_at[c + k]] = [(told_at[a + k], 1.0)]
        elif operation == "replace":
            told_words = [(word, told_at[i]) for i in range(a, b) for word in told[told_at[i]].split()]
            seen_words = [(word, seen_at[i]) for i in range(c, d) for word in seen[seen_at[i]].split()]
            words = difflib.SequenceMatcher(None, [w for w, _ in told_words], [w for w, _ in seen_words], autojunk=False)
            counts = {}
            for block in words.get_matching_blocks():
                for k in range(block.size):
                    counts.setdefault(seen_words[block.b + k][1], collections.Counter())[told_words[block.a + k][1]] += 1
            for line, count in counts.items():
                shares[line] = [(i, n / len(seen[line].split())) for i, n in count.items()]
    first = {}
    for i, line in enumerate(told):
        first.setdefault(line, i)
    kept = {told[i] for i, line in enumerate(gold) if line["keep"] and told[i]}
    known = []
    for i, line in enumerate(seen):
        share = shares[i]
        if (share is None or sum(s for _, s in share) < 0.5) and line in first:
            share = [(first[line], 1.0)]
        if share is None:
            known.append(("?", False, line in kept))
            continue
        keep = sum(s for k, s in share if gold[k]["keep"])
        strip = sum(s for k, s in share if not gold[k]["keep"])
        best = gold[max(share, key=lambda pair: pair[1])[0]]
        if keep + strip < 0.4:
            known.append(("?", False, False))
        else:
            known.append((best["label"], keep >= strip, bool(best.get("optional")) or (keep < strip and line in kept)))
    return known


class Labeller:
    def __init__(self, names, documents, features=None, rounds=ROUNDS):
        self.names = names
        documents = [d for d in documents if len(d.texts)]
        if features is None:
            features = numpy.arange(len(names))
        self.features = features
        rows = numpy.concatenate([d.rows[:, features] for d in documents])
        classes = numpy.concatenate([d.classes for d in documents])
        weights = numpy.concatenate([d.weights() for d in documents])
        used = weights > 0
        self.trees = lightgbm.train(TREES, lightgbm.Dataset(rows[used], classes[used], weight=weights[used]), rounds)
        self.count([d for d in documents if d.copy == 0])

    def count(self, documents):
        states = PHASES * len(CLASSES)
        follow, begin, end = numpy.full((states, states), 0.05), numpy.full(states, 0.05), numpy.full(states, 0.05)
        prior = numpy.full(len(CLASSES), 1e-3)
        for document in documents:
            classes = list(document.classes)
            kept = [i for i, c in enumerate(classes) if c in KEPT]
            first, last = (kept[0], kept[-1]) if kept else (0, -1)
            path = [c + len(CLASSES) * (0 if i < first else 1 if i <= last else 2) for i, c in enumerate(classes)]
            weight = (OWN[document.form] if document.own else 1) / len(path) ** 0.5
            begin[path[0]] += 5 * weight
            end[path[-1]] += 5 * weight
            for a, b in zip(path, path[1:]):
                follow[a, b] += weight
            numpy.add.at(prior, document.classes, document.weights())
        phase = numpy.arange(states) // len(CLASSES)
        step = phase[None, :] - phase[:, None]
        follow[(step < 0) | (step > 1)] = 0
        for state in range(states):
            if state // len(CLASSES) != 1 and state % len(CLASSES) in KEPT:
                follow[:, state] = 1e-9
                begin[state] = 1e-9
        self.follow = follow / follow.sum(1, keepdims=True)
        self.begin, self.end = begin / begin.sum(), end / end.sum()
        self.prior = prior / prior.sum()

    def best_features(self, count):
        gain = self.trees.feature_importance("gain")
        return numpy.sort(numpy.argsort(-gain, kind="stable")[:count])

    def write(self):
        """What LineModel::read reads."""
        dump = self.trees.dump_model()
        trees = [tree["tree_structure"] for tree in dump["tree_info"]]
        classes = len(CLASSES)
        first = [0.0] * classes
        for c in range(classes):  # LightGBM puts the classes' first scores into the leaves of their first trees
            leaves = [leaf["leaf_value"] for leaf in leaves_of(trees[c])]
            first[c] = (max(leaves) + min(leaves)) / 2
        values = [leaf["leaf_value"] - (first[i % classes] if i < classes else 0) for i, tree in enumerate(trees)
                  for leaf in leaves_of(tree)]
        unit = max(abs(v) for v in values) / 127
        thresholds = collections.defaultdict(set)
        for tree in trees:
            for split in splits_of(tree):
                thresholds[split["split_feature"]].add(single(split["threshold"]))
        used = sorted(thresholds)
        order = {f: sorted(thresholds[f]) for f in used}
        names = "".join(self.names[self.features[f]] + "\n" for f in used).encode()
        out = struct.pack("<HHHfI", len(used), classes, len(trees) // classes, unit * POWER, len(names)) + names
        out += struct.pack(f"<{classes}f", *(f * POWER for f in first))
        for f in used:
            out += struct.pack(f"<B{len(order[f])}f", len(order[f]), *order[f])
        for i, tree in enumerate(trees):
            splits, leaves = list(splits_of(tree)), list(leaves_of(tree))
            out += struct.pack("<B", len(leaves))
            splits.sort(key=lambda split: split["split_index"])
            leaves.sort(key=lambda leaf: leaf.get("leaf_index", 0))
            child = lambda node: node["split_index"] if "split_index" in node else 128 + node.get("leaf_index", 0)
            for split in splits:
                out += struct.pack("<HBBB", used.index(split["split_feature"]),
                                   order[split["split_feature"]].index(single(split["threshold"])),
                                   child(split["left_child"]), child(split["right_child"]))
            base = first[i % classes] if i < classes else 0
            out += struct.pack(f"<{len(leaves)}b", *(round((leaf["leaf_value"] - base) / unit) for leaf in leaves))
        out += struct.pack("<f", LEAST) + struct.pack(f"<{classes}f", *self.prior ** (-POWER * PRIOR))
        out += struct.pack(f"<{2 * PHASES * classes}f", *self.begin, *self.end)
        for phase in range(PHASES):
            out += self.table(phase, phase)
        for phase in range(PHASES - 1):
            out += self.table(phase, phase + 1)
        return out

    def table(self, a, b):
        n = len(CLASSES)
        part = self.follow[a * n : (a + 1) * n, b * n : (b + 1) * n]
        return struct.pack(f"<{n * n}f", *part.reshape(-1))


def splits_of(node):
    if "split_index" in node:
        yield node
        yield from splits_of(node["left_child"])
        yield from splits_of(node["right_child"])


def leaves_of(node):
    if "split_index" not in node:
        yield node
        return
    yield from leaves_of(node["left_child"])
    yield from leaves_of(node["right_child"])


def single(threshold):
    """The largest float that is not above the threshold: the same lines go left."""
    value = numpy.float32(threshold)
    return float(numpy.nextafter(value, numpy.float32(-numpy.inf)) if value > threshold else value)


def split_outlets(documents):
    sizes = collections.Counter(d.outlet for d in documents if not d.own and d.copy == 0 and d.form == "text")
    outlets = sorted(sizes)
    random.Random(1).shuffle(outlets)
    outlets.sort(key=lambda outlet: -sizes[outlet])
    folds, full = {}, [0] * FOLDS
    for outlet in outlets:
        fold = min(range(FOLDS), key=lambda f: full[f])
        folds[outlet] = fold
        full[fold] += sizes[outlet]
    return folds


def of_kind(documents, kind):
    """Plain text has a model of its own, which also reads pages that tell nothing: "<p>" a line."""
    forms = ("text",) if kind == "text" else ("markup",)
    return [d for d in documents if d.form in forms]


def train(names, documents, kind):
    chosen = of_kind(documents, kind)
    every = Labeller(names, chosen, rounds=25)
    return Labeller(names, chosen, every.best_features(FEATURES[kind]))


class Measure:
    """What comes out wrong in one form of paste."""

    def __init__(self):
        self.results, self.wrong = collections.defaultdict(list), collections.Counter()
        self.by_share = [[0, 0] for _ in range(10)]  # lines, wrong ones

    def add(self, document, answer, score, gold):
        result = score["score"](gold, answer["clean"])
        for group in (document.group, "all"):
            self.results[group].append(result)
        for kept, percent, (label, keep, optional) in zip(answer["kept"], answer["confidence"], document.known, strict=True):
            if optional or label == "?":
                continue
            wrong = bool(kept) != keep
            share = percent if kept else 100 - percent
            counts = self.by_share[min(9, share // 10)]
            counts[0] += 1
            counts[1] += wrong
            if wrong:
                self.wrong[("lost " if keep else "left ") + label] += 1

    def tell(self, title):
        print(title)
        for group, rows in self.results.items():
            f1, exact, recall = (sum(row[key] for row in rows) / len(rows) for key in ("F", "exact", "R"))
            print(f"  {group:9} {len(rows):4}  {f1:.3f} / {exact:.2f} / {100 - 100 * recall:.1f} %")
        print("  wrong lines by share kept:", "  ".join(f".{i} {wrong}/{n}" for i, (n, wrong) in enumerate(self.by_share)))
        print("  wrong lines:", ", ".join(f"{what} {n}" for what, n in self.wrong.most_common()), flush=True)


def report(names, documents, score, benchmark, program):
    """Each fold's pastes are cleaned by the core itself, with a model that has not seen their outlets."""
    folds = split_outlets(documents)
    measures = {form: Measure() for form in ("text", "paragraphs", "markup")}
    all_answers = Answers()
    held_out = {(d.name, d.form): d for d in documents if not d.own and d.copy == 0}
    for fold in range(FOLDS):
        seen = [d for d in documents if d.own or folds[d.outlet] != fold]
        outlets = ",".join(outlet for outlet, of in folds.items() if of == fold)
        with tempfile.NamedTemporaryFile(suffix=".model") as file:
            file.write(model_of(names, seen, Doubt()))
            file.flush()
            answers = subprocess.run([program, "--benchmark", f"{benchmark}/dev", "--model", file.name, "--outlets", outlets],
                                     check=True, stdout=subprocess.PIPE).stdout
        for answer in map(json.loads, answers.splitlines()):
            gold = json.load(open(f"{benchmark}/dev/{answer['name']}.gold.json", encoding="utf-8"))
            document = held_out[answer["name"], answer["form"]]
            measures[answer["form"]].add(document, answer, score, gold)
            all_answers.add(fold, answer, document)
    for form, measure in measures.items():
        measure.tell(f"{form}, outlets held out: F1 / exact / words lost")
    print("doubt of the whole answer, outlets held out of that too")
    return all_answers.doubt()


def model_of(names, documents, doubt):
    body = struct.pack("<H", 2) + train(names, documents, "text").write() + train(names, documents, "page").write() + doubt.write()
    return b"TQLN" + struct.pack("<I", checksum(body)) + body


class Doubt:
    """Tells from what core/src/label/doubt.cpp sees of an answer whether it is right: a logistic regression."""

    FEATURES = 3
    RIGHT = 0.95  # F1 over the words of the lines
    SURE = 0.97  # so many of the answers called sure are right, where they were held out
    RIDGE = 1.0

    def __init__(self):
        self.weights, self.least_sure = numpy.zeros(self.FEATURES + 1), 0.5

    def fit(self, rows, right):
        rows = numpy.column_stack([numpy.ones(len(rows)), rows])
        ridge = numpy.diag([0.0] + [self.RIDGE] * self.FEATURES)
        for _ in range(30):
            share = 1 / (1 + numpy.exp(-rows @ self.weights))
            slope = rows.T @ (right - share) - ridge @ self.weights
            bend = (rows * (share * (1 - share))[:, None]).T @ rows + ridge
            self.weights += numpy.linalg.solve(bend + 1e-6 * numpy.eye(len(bend)), slope)
        return self

    def shares(self, rows):
        return 1 / (1 + numpy.exp(-numpy.column_stack([numpy.ones(len(rows)), rows]) @ self.weights))

    def write(self):
        return struct.pack(f"<{self.FEATURES + 2}f", *self.weights, self.least_sure)


class Answers:
    """Whether held-out answers are right, and what speaks for it."""

    def __init__(self):
        self.rows, self.right, self.folds = [], [], []

    def add(self, fold, answer, document):
        """By whole lines: what a repair changes is no wrong article."""
        both = kept_words = right_words = 0
        for kept, text, (label, keep, optional) in zip(answer["kept"], document.texts, document.known, strict=True):
            if not optional and label != "?":
                words = len(text.split())
                both += words * (kept and keep)
                kept_words += words * kept
                right_words += words * keep
        self.rows.append([feature / 1e6 for feature in answer["doubt"]])
        self.right.append(2 * both >= Doubt.RIGHT * (kept_words + right_words))
        self.folds.append(fold)

    def doubt(self):
        """Fitted on all; what is told of it, and where sure begins, is of outlets that the regression had not seen."""
        rows, right, folds = numpy.array(self.rows), numpy.array(self.right), numpy.array(self.folds)
        shares = numpy.zeros(len(rows))
        for fold in range(FOLDS):
            shares[folds == fold] = Doubt().fit(rows[folds != fold], right[folds != fold]).shares(rows[folds == fold])
        order = numpy.argsort(-shares)
        good = numpy.cumsum(right[order]) / numpy.arange(1, len(order) + 1)
        sure = numpy.max(numpy.nonzero(good >= Doubt.SURE)[0], initial=0)
        doubt = Doubt().fit(rows, right)
        doubt.least_sure = float(shares[order[sure]])
        print(f"  {right.sum()} of {len(right)} right; sure {sure + 1}, of which right {right[order[: sure + 1]].sum()};",
              f"in doubt {len(right) - sure - 1}, of which wrong {(~right[order[sure + 1 :]]).sum()}", flush=True)
        return doubt


def checksum(data):
    value = 0x811C9DC5
    for byte in data:
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", required=True, help="folder that line_rows wrote")
    parser.add_argument("--benchmark", required=True, help="folder of score.py and dev")
    parser.add_argument("--answers", required=True, help="the program line_answers")
    parser.add_argument("--model", help="train on everything, write this file")
    arguments = parser.parse_args()
    source = open(f"{arguments.benchmark}/score.py", encoding="utf-8").read()
    score = {"__file__": f"{arguments.benchmark}/score.py", "__name__": "score"}
    exec(compile(source[: source.rindex("main()")], "score.py", "exec"), score)
    names, documents = read_rows(arguments.rows, score, arguments.benchmark)
    doubt = report(names, documents, score, arguments.benchmark, arguments.answers)
    if arguments.model:
        with open(arguments.model, "wb") as file:
            file.write(model_of(names, documents, doubt))
    return 0


if __name__ == "__main__":
    sys.exit(main())
