#!/usr/bin/env bash
# Trains core/data/word_classes.model and core/data/names.model anew, about 20 minutes on one core:
#   tools/train/train_names.sh [FOLDER with ner/ and text/arabic-news.txt.xz; default ../shared/data]
# Leaves what is between in build/train. The scores that core/data/MODEL_CARD.md tells come from
#   build/native/tools/train/train_names --ner FOLDER/ner --profiles build/train/profiles.model
set -euo pipefail
cd "$(dirname "$0")/../.."
data=${1:-../shared/data}
cmake --preset native >/dev/null
cmake --build --preset native --target train_word_classes train_name_profiles train_names
bin=build/native/tools/train
mkdir -p build/train
text() { xz -dc "$data/text/arabic-news.txt.xz" | sed -E 's/<[A-Za-z\/]+>//g'; }

text | $bin/train_word_classes 45000 build/train/classes.model
text | $bin/train_name_profiles "$data/ner" build/train/classes.model 2 build/train/profiles.model
cp build/train/profiles.model core/data/word_classes.model
$bin/train_names --ner "$data/ner" --profiles build/train/profiles.model \
  --max-features 45000 --out core/data/names.model
