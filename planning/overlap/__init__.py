"""What resembles what, why, and what people decided; the engine is pure Python."""
