"""The fields of open data: each says in words what it means, for the document and for the dictionary."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from rest_framework import serializers

Field = serializers.Field


class Said(serializers.Field):
    """What a function says of the row, in the manner of `field`."""

    def __init__(self, field: Field, say: Callable[[Any], Any]):
        super().__init__(source="*", read_only=True, help_text=field.help_text, allow_null=field.allow_null)
        self.field, self.say = field, say

    def to_representation(self, value: Any) -> Any:
        told = self.say(value)
        return None if told is None else self.field.to_representation(told)


def text(words: Any, source: str | None = None) -> Field:
    """Words; empty where there are none."""
    return serializers.CharField(help_text=words, source=source, read_only=True)


def key(words: Any, source: str | None = None) -> Field:
    """The lasting name of another row; missing where there is none."""
    return serializers.CharField(help_text=words, source=source, read_only=True, allow_null=True)


def whole(words: Any, source: str | None = None) -> Field:
    """A whole number, such as rupiah or a year; missing where nothing is said."""
    return serializers.IntegerField(help_text=words, source=source, read_only=True, allow_null=True)


def amount(words: Any, source: str | None = None) -> Field:
    """A number with a point; missing where nothing is said."""
    return serializers.FloatField(help_text=words, source=source, read_only=True, allow_null=True)


def day(words: Any, source: str | None = None) -> Field:
    """A day such as 2027-03-31; missing where there is none."""
    return serializers.DateField(help_text=words, source=source, read_only=True, allow_null=True)


def moment(words: Any, source: str | None = None) -> Field:
    """A moment with its zone; missing where there is none."""
    return serializers.DateTimeField(help_text=words, source=source, read_only=True, allow_null=True)


def truth(words: Any, source: str | None = None) -> Field:
    """Yes or no."""
    return serializers.BooleanField(help_text=words, source=source, read_only=True)


def several(words: Any, source: str | None = None) -> Field:
    """Several short words."""
    child = serializers.CharField()
    return serializers.ListField(help_text=words, source=source, read_only=True, child=child)


def address() -> Field:
    """Where people read about the row."""
    words = "Halaman yang dibaca orang."
    return Said(serializers.URLField(help_text=words, read_only=True), page_of)


def page_of(row: Any) -> str:
    """The whole address of its page."""
    return settings.SITE_URL + row.get_absolute_url()
