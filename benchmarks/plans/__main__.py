"""python -m benchmarks.plans: 3,000 lines of 28 agencies in, out and in again, and the tree of them."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.plans.measuring", "benchmarks.plans.tree"])
