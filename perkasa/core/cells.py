"""Words of people in the cells of spreadsheets: never a formula."""

STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula, or skips before one."""


def harmless(text: str) -> str:
    """`text` for a CSV cell; an apostrophe stands before what would be taken for a formula."""
    return f"'{text}" if text.startswith(STARTS) else text
