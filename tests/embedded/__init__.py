"""The embedded servers and the commands that stand on them."""
