# SPDX-License-Identifier: MIT
"""Cleans NDJSON with Apache Spark, a tanqih for each partition.

    spark-submit --master 'local[2]' spark_pipe.py news.jsonl clean/ -- "$(command -v tanqih)" clean --ndjson --field text

INPUT is what Spark reads as text: a file, a folder, a pattern, on any file system that it knows. OUTPUT is a
folder with a file for each partition, in order: `cat OUTPUT/part-*` is what one tanqih prints for the whole input.
A partition in which no line has the field ends the job, as a wrong --field should; where parts of an archive do
lack it, add --may-lack-field to the command: their lines become errors like any other.
The program must be on every machine of the cluster, or be sent along (spark-submit --files).
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=0, help="at least so many; without: one for each block of the input")
    parser.add_argument("command", nargs="+", help="after --: the program and its options")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("tanqih").getOrCreate()
    lines = spark.sparkContext.textFile(given.input, given.partitions or None)
    # checkCode: without it a child that fails ends its partition early, and the job still succeeds.
    cleaned = lines.pipe(shlex.join(given.command), checkCode=True)
    cleaned.saveAsTextFile(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
