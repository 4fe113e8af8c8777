"""python -m benchmarks.free: what finding free times costs beyond fetching the rows it is found in."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.free.measuring"])
