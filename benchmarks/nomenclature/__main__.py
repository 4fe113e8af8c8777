"""python -m benchmarks.nomenclature: searches by code, words and misspelt words over 15,000 rows."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.nomenclature.measuring"])
