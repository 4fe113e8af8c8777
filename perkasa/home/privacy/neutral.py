"""Texts in which a person was named, made neutral; pure functions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

NAME, EMAIL, PHONE = "[nama dihapus]", "[e-mail dihapus]", "[telepon dihapus]"
SHORTEST = 3
DIGITS_OF_A_PHONE = 8


@dataclass(frozen=True)
class Marks:
    """Every way in which a person was called and could be reached until today."""

    names: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]

    def neutral(self, value: Any) -> Any:
        """`value`, a text or JSON, with every mark replaced; numbers and keys stay."""
        match value:
            case str():
                return self._in_text(value)
            case list():
                return [self.neutral(part) for part in value]
            case dict():
                return {key: self.neutral(part) for key, part in value.items()}
        return value

    def _in_text(self, text: str) -> str:
        for pattern, instead in self.patterns():
            text = pattern.sub(instead, text)
        return text

    def patterns(self) -> list[tuple[re.Pattern, str]]:
        """What is looked for, the longest first, and what stands there afterwards."""
        emails = [
            (re.compile(re.escape(email), re.IGNORECASE), EMAIL) for email in _longest_first(self.emails)
        ]
        names = [(_as_words(name), NAME) for name in _longest_first(self.names) if len(name) >= SHORTEST]
        return [*emails, *names, *_numbers(self.phones)]


def _longest_first(texts: tuple[str, ...]) -> list[str]:
    return sorted({text for text in texts if text}, key=len, reverse=True)


def _as_words(name: str) -> re.Pattern:
    words = r"\s+".join(map(re.escape, name.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _numbers(phones: tuple[str, ...]) -> Iterator[tuple[re.Pattern, str]]:
    for phone in _longest_first(phones):
        digits = re.sub(r"\D", "", phone)
        if len(digits) >= DIGITS_OF_A_PHONE:
            spaced = r"[\s().-]*".join(digits.removeprefix("62").removeprefix("0"))
            yield re.compile(rf"(?<!\d)(?:\+?62|0)?[\s().-]*{spaced}(?!\d)"), PHONE
