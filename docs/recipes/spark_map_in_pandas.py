# SPDX-License-Identifier: MIT
"""Cleans a column of a Spark DataFrame, a tanqih for each partition.

    spark-submit --master 'local[2]' spark_map_in_pandas.py news.parquet clean.parquet -- "$(command -v tanqih)" clean --ndjson

INPUT has the columns id and text; OUTPUT has id, text (the article) and error (why there is none, else null).
"""
import argparse
import json
import subprocess
import threading

import pandas
from pyspark.sql import SparkSession


def cleaner(command):
    """For DataFrame.mapInPandas: batches of id and text to batches of id, text and error."""

    def clean(batches):
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def send(batch):
            for number, text in zip(batch["id"], batch["text"]):
                child.stdin.write(json.dumps({"id": str(number), "text": text}).encode() + b"\n")
            child.stdin.flush()

        def answers(count):
            for _ in range(count):
                line = child.stdout.readline()
                if not line.endswith(b"\n"):  # it has ended before its time
                    raise subprocess.CalledProcessError(child.wait() or 1, command)
                yield json.loads(line)

        try:
            for batch in batches:
                # In a thread: the child answers while it still reads, and neither waits for the other.
                sender = threading.Thread(target=quietly, args=[send, batch])
                sender.start()
                rows = list(answers(len(batch)))
                sender.join()
                yield pandas.DataFrame({
                    "id": batch["id"].to_list(),
                    "text": [row.get("text") if "error" not in row else None for row in rows],
                    "error": [row.get("error") for row in rows],
                })
            child.stdin.close()
            if child.wait() != 0:
                raise subprocess.CalledProcessError(child.returncode, command)
        finally:
            child.kill()

    return clean


def quietly(send, batch):
    """That the child has ended is told by what it does not answer."""
    try:
        send(batch)
    except BrokenPipeError:
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("command", nargs="+", help="after --: the program and its options")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("tanqih").getOrCreate()
    documents = spark.read.load(given.input)
    cleaned = documents.mapInPandas(cleaner(given.command), "id long, text string, error string")
    cleaned.write.mode("overwrite").save(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
