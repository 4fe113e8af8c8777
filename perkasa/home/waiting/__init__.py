"""What waits for somebody, by app: the sources of Tugas saya."""
