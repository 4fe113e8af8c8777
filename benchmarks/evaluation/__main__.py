"""python -m benchmarks.evaluation: 3,000 lines, 20 quarters, every dashboard."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.evaluation.measuring"])
