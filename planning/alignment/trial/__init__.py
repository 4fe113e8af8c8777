"""What if: how the comparisons would come out with a draft that nobody has applied; nothing is kept."""
