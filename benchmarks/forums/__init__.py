"""How long the berita acara of a large desk takes to be made, and how much memory."""
