"""Points on the map as people paste them from a map or a phone."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

NUMBER = r"(-?\d{1,3}(?:[.,]\d+)?)"
PAIR = re.compile(rf"{NUMBER}(?:\s*;\s*|,?\s+|,){NUMBER}")
PLACES = Decimal("0.000001")

Point = tuple[Decimal, Decimal]


def parse_point(text: str) -> Point:
    """Degrees north and east in "-6.985, 110.205", "-6.985,110.205" or "-6,985; 110,205".

    Raises ValueError for anything else, and for what does not lie in Indonesia.
    """
    match = PAIR.fullmatch(text.strip())
    if not match:
        raise ValueError(f"Not a point: {text!r}")
    north, east = (Decimal(part.replace(",", ".")).quantize(PLACES) for part in match.groups())
    if not is_in_indonesia(north, east):
        raise ValueError(f"Not in Indonesia: {text!r}")
    return north, east


def is_in_indonesia(latitude: Decimal, longitude: Decimal) -> bool:
    """Whether the point may be stored (proposal_point_is_whole)."""
    return -11 <= latitude <= 6 and 95 <= longitude <= 141


def point_in_words(latitude: Decimal | None, longitude: Decimal | None) -> str:
    """-6.985, 110.205; empty without a point."""
    if latitude is None or longitude is None:
        return ""
    return f"{latitude.normalize():f}, {longitude.normalize():f}"


class PointField(forms.CharField):
    """A point of Indonesia; cleans to (north, east), or None when nothing is typed."""

    default_error_messages = {
        "invalid": _("Tulis lintang dan bujur, misalnya -6.9853, 110.2057, atau kosongkan."),
    }

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        try:
            return parse_point(text)
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
