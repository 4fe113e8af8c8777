"""A column of 256 bits: what an entry is about, small enough to compare a village in a moment."""

from typing import Any

from django.db import models

from planning.overlap.candidates import BITS


class SignatureField(models.Field):
    """An integer below 2**256, kept as PostgreSQL's bit(256)."""

    def db_type(self, connection) -> str:
        return f"bit({BITS})"

    def get_prep_value(self, value: int | None) -> str | None:
        return None if value is None else bits(value)

    def from_db_value(self, value: Any, expression, connection) -> int | None:
        return None if value is None else int(str(value), 2)


def bits(value: int) -> str:
    """The integer as a string of 256 zeros and ones."""
    return f"{value:0{BITS}b}"


class Common(models.Func):
    """How many bits a signature shares with `value`."""

    template = "bit_count(%(expressions)s)"
    arg_joiner = " & "
    output_field = models.BigIntegerField()

    def __init__(self, signature: str, value: int):
        super().__init__(models.F(signature), models.Value(value, output_field=SignatureField()))
