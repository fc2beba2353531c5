# SPDX-License-Identifier: MIT
"""Cleans a column of a Spark DataFrame by the package of Python, in the workers themselves.

    spark-submit --master 'local[2]' spark_python.py news.parquet clean.parquet

INPUT has the columns id and text. OUTPUT has id, text (the article), names (each with its type, key and how often it stands there)
and error (why there is no article, else null).
"""
import argparse

import pandas
from pyspark.sql import SparkSession

SCHEMA = "id long, text string, names array<struct<name: string, type: string, key: string, count: int>>, error string"


def clean(batches):
    """For DataFrame.mapInPandas. The package is loaded where the worker is, once for each partition."""
    import tanqih

    cleaner = tanqih.Cleaner(html=False)  # None: a text that begins with a tag is HTML

    def row(number, text):
        try:
            article = cleaner.clean(text)
        except (tanqih.Error, TypeError) as error:  # the latter of a null
            return number, None, None, str(error)
        return number, article.clean, [(name.name, name.type, name.key, name.count) for name in article.entities], None

    for batch in batches:
        yield pandas.DataFrame([row(*pair) for pair in zip(batch["id"], batch["text"])], columns=["id", "text", "names", "error"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    given = parser.parse_args()

    spark = SparkSession.builder.appName("tanqih").getOrCreate()
    spark.read.load(given.input).mapInPandas(clean, SCHEMA).write.mode("overwrite").save(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
