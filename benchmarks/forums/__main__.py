"""python -m benchmarks.forums: a berita acara of 500 items, rendered in a process of its own."""

from benchmarks.house import measure

if __name__ == "__main__":
    measure(["benchmarks.forums.measuring"])
