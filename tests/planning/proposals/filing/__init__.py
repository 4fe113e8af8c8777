"""Filing as everybody does it."""
