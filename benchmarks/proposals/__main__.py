"""python -m benchmarks.proposals: the public list with each filter, page 1 and page 400 (ARGS=rows)."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.proposals.measuring"])
