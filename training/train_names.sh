#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Trains core/data/word_classes.model, name_letters.model and names.model anew, some minutes on one
# core:
#   training/train_names.sh [FOLDER with ner/ and text/arabic-news.txt.xz; default ../shared/data]
# The scores that core/data/MODEL_CARD.md tells: build/native/training/train_names --ner FOLDER/ner
# --read build/read_labels.tsv
set -euo pipefail
cd "$(dirname "$0")/.."
data=${1:-../shared/data}
# The library holds the models, so it does not build without; the trainers read none of those in it.
for model in word_classes name_letters names; do
  [ -e "core/data/$model.model" ] || printf '?' >"core/data/$model.model"
done
cmake --preset native >/dev/null
cmake --build --preset native --target train_word_classes train_name_letters train_names
bin=build/native/training

text() { xz -dc "$data/text/arabic-news.txt.xz" | sed -E 's/<[A-Za-z\/]+>//g'; }

text | $bin/train_word_classes 45000 core/data/word_classes.model
text | $bin/train_name_letters "$data/ner/anetac-names.tsv" core/data/name_letters.model
read=build/read_labels.tsv
python3 training/read_labels.py "$data" training/labels/names.tsv "$read"
$bin/train_names --ner "$data/ner" --read "$read" --out core/data/names.model
