"""python -m benchmarks.alignment: 3,000 lines in five documents compared, one edit, the matrix."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.alignment.measuring"])
