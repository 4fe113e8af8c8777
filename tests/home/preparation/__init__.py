"""The preparation sheet, held to its promises."""
