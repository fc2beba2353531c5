# SPDX-License-Identifier: MIT
"""Cleans NDJSON with Dask, a tanqih for each partition.

    python dask_bag.py 'news-*.jsonl' clean/ --command "$(command -v tanqih)" clean --ndjson --field text

INPUT is what dask.bag reads as text: files, patterns, addresses of an object store. OUTPUT is a folder with a file for each
partition, in order: `cat OUTPUT/*.jsonl` is what one tanqih prints for the whole input.
"""
import argparse
import subprocess

import dask
import dask.bag


def clean(lines, command):
    """A partition's lines, each with its line end, to those that the command answers."""
    done = subprocess.run(command, input="".join(lines).encode(), stdout=subprocess.PIPE, check=True)
    # At line feeds alone: U+2028 and its kin stand in texts. A block in which no line begins answers none.
    return done.stdout.decode().split("\n")[:-1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+", help="files or patterns")
    parser.add_argument("output")
    parser.add_argument("--block", default="32MiB", help="of input for each partition (%(default)s)")
    parser.add_argument("--command", required=True, nargs=argparse.REMAINDER, help="last: the program and its options")
    given = parser.parse_args()

    # Threads wait for the programs, which do the work; on a cluster its workers do. Without it Dask forks.
    with dask.config.set(scheduler="threads"):
        lines = dask.bag.read_text(given.input, blocksize=given.block)
        lines.map_partitions(clean, command=given.command).to_textfiles(f"{given.output}/*.jsonl", last_endline=True)


if __name__ == "__main__":
    main()
