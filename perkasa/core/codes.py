"""Short codes that can be read out by telephone: no 0 and O, no 1, I and L, no U that sounds like another."""

import re
import secrets

from django.db import models

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 6
LOOKS_LIKE_CODE = re.compile(rf"^([A-Z]{{3}})-?([{ALPHABET}]{{{LENGTH}}})$")


def new_code(prefix: str) -> str:
    """A new random code such as KSL-7F3KQ2 (30^6 = 729 million per prefix)."""
    return f"{prefix}-" + "".join(secrets.choice(ALPHABET) for _number in range(LENGTH))


def normalise_code(text: str) -> str:
    """`text` as a code is written (capitals, no spaces, one hyphen), or "" when it cannot be one."""
    match = LOOKS_LIKE_CODE.match("".join(text.split()).upper())
    return "-".join(match.groups()) if match else ""


class CodeField(models.CharField):
    """A unique code with a fixed prefix, drawn when the row is first saved."""

    def __init__(self, *args, prefix="", **options):
        self.prefix = prefix
        super().__init__(*args, **{"max_length": 16, "unique": True, "editable": False} | options)

    def deconstruct(self):
        name, path, args, options = super().deconstruct()
        # `unique` is always written down: in the rows of a history a code stands many times.
        return name, path, args, options | {"prefix": self.prefix, "unique": self._unique}  # type: ignore[attr-defined]  # not in the stubs

    def pre_save(self, model_instance, add):
        code = getattr(model_instance, self.attname) or new_code(self.prefix)
        setattr(model_instance, self.attname, code)
        return code
