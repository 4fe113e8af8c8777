"""The dictionary of a dataset: what each field is called, of what type it is, and what it means."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from perkasa.api.datasets.dataset import Dataset
from perkasa.api.datasets.fields import Said

TYPES = (
    (serializers.BooleanField, "INTEGER", _("ya (1) atau tidak (0)")),
    (serializers.IntegerField, "INTEGER", _("bilangan bulat")),
    (serializers.FloatField, "REAL", _("bilangan desimal, titik sebagai pemisah")),
    (serializers.DateTimeField, "TEXT", _("waktu ISO 8601 dengan zona")),
    (serializers.DateField, "TEXT", _("tanggal ISO 8601")),
    (serializers.ListField, "JSON", _("daftar dalam JSON")),
    (serializers.BaseSerializer, "JSON", _("daftar rincian dalam JSON")),
)
TEXT = ("TEXT", _("teks"))


@dataclass(frozen=True)
class Column:
    """One field of a dataset; `kind` is its type in SQL, JSON where a text holds JSON."""

    name: str
    kind: str
    kind_words: str
    words: str


def columns_of(dataset: Dataset) -> list[Column]:
    """Every field of its rows, in their order."""
    return [_column(name, field) for name, field in dataset.serializer().fields.items()]


def _column(name: str, field: serializers.Field) -> Column:
    inner = field.field if isinstance(field, Said) else field
    kind, words = next(((sql, words) for cls, sql, words in TYPES if isinstance(inner, cls)), TEXT)
    return Column(name, kind, str(words), str(field.help_text or ""))
