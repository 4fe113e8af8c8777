"""Form fields of the portal: money as people write it, and a moment of a day."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from perkasa.core.words import number

SCALES = {
    "": 1,
    "ribu": 10**3,
    "rb": 10**3,
    "juta": 10**6,
    "jt": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "m": 10**9,
}
MONEY = re.compile(
    r"(?:rp\.?|idr)?\s*(?P<whole>\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(?P<cents>\d+))?(?:,?-)?\s*(?P<scale>[a-z]*)",
    re.ASCII | re.IGNORECASE,
)
LARGEST = 2**63 - 1
MOMENT = "%Y-%m-%dT%H:%M"


def parse_rupiah(text: str) -> int:
    """Whole rupiah in "Rp 1.500.000", "1500000", "1.500.000,00", "Rp1.500.000,-" or "1,5 juta".

    Raises ValueError for anything else. A comma begins decimals, a dot only groups thousands; fractions of a
    rupiah are refused, never rounded.
    """
    match = MONEY.fullmatch(text.strip())
    if not match or match["scale"].lower() not in SCALES:
        raise ValueError(f"Not an amount of rupiah: {text!r}")
    whole = re.sub(r"[. ]", "", match["whole"])
    amount = Decimal(f"{whole}.{match['cents'] or 0}") * SCALES[match["scale"].lower()]
    if amount != int(amount) or amount > LARGEST:
        raise ValueError(f"Not a whole amount of rupiah: {text!r}")
    return int(amount)


class RupiahField(forms.Field):
    """An amount of whole rupiah, typed as people write it; cleans to an integer, never negative."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    default_error_messages = {
        "invalid": _("Tulis jumlah rupiah bulat, misalnya 1.500.000 atau Rp1.500.000."),
        "too_large": _("Jumlah ini terlalu besar. Periksa kembali angka nolnya."),
    }

    def __init__(self, *, max_value: int = LARGEST, **options):
        self.max_value = max_value
        super().__init__(**options)

    def prepare_value(self, value):
        return number(value) if isinstance(value, int) else value

    def to_python(self, value) -> int | None:
        if value in self.empty_values:
            return None
        try:
            amount = parse_rupiah(str(value))
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        if amount > self.max_value:
            raise ValidationError(self.error_messages["too_large"], code="too_large")
        return amount

    def has_changed(self, initial, data) -> bool:
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True


class MomentField(forms.DateTimeField):
    """A date and a time in one field of the browser."""

    default_error_messages = {
        "required": _("Isi tanggal dan jamnya."),
        "invalid": _("Tulis seperti 2026-11-30T09:00."),
    }

    def __init__(self, **options):
        widget = forms.DateTimeInput(format=MOMENT, attrs={"type": "datetime-local"})
        super().__init__(input_formats=[MOMENT], widget=widget, **options)
