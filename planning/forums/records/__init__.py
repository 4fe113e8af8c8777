"""The berita acara of a desk: written, circulated, agreed or objected to, signed k of n, sealed."""
