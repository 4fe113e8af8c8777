"""The search, held to its promises."""
