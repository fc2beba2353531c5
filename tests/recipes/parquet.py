# SPDX-License-Identifier: MIT
"""parquet.py write FILE < documents.jsonl, parquet.py read FOLDER > rows.jsonl: in the order of id."""
import json
import sys

import pandas

what, path = sys.argv[1:]
if what == "write":
    rows = [json.loads(line) for line in sys.stdin.buffer]
    pandas.DataFrame({"id": [row["id"] for row in rows], "text": [row["text"] for row in rows]}).to_parquet(path)
else:
    for row in pandas.read_parquet(path).sort_values("id").to_dict("records"):
        print(json.dumps(row, default=list))  # a list comes as an array of numpy
