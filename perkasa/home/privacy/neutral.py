"""Texts in which a person was named, made neutral; pure functions."""

import re
from dataclasses import dataclass
from typing import Any

NAME, EMAIL, PHONE = "[nama dihapus]", "[e-mail dihapus]", "[telepon dihapus]"
SHORTEST = 3
DIGITS_OF_A_PHONE = 8


@dataclass(frozen=True)
class Marks:
    """How a person was called and reached until today."""

    name: str
    email: str
    phone: str

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
        """What is looked for, and what stands there afterwards."""
        found = [(re.compile(re.escape(self.email), re.IGNORECASE), EMAIL)] if self.email else []
        if len(self.name) >= SHORTEST:
            words = r"\s+".join(map(re.escape, self.name.split()))
            found.append((re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE), NAME))
        digits = re.sub(r"\D", "", self.phone)
        if len(digits) >= DIGITS_OF_A_PHONE:
            core = digits.removeprefix("62").removeprefix("0")
            spaced = r"[\s().-]*".join(core)
            found.append((re.compile(rf"(?<!\d)(?:\+?62|0)?[\s().-]*{spaced}(?!\d)"), PHONE))
        return found
