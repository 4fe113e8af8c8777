"""python -m benchmarks.search: words, codes and misspelt words over ROWS=1000000 rows."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.search.measuring"])
