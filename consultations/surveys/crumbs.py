"""Where a page of the survey or of the standards stands."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def crumbs(*more: tuple[str, str]) -> list[dict[str, Any]]:
    """The consultations, then each (words, name of the address) of `more`."""
    steps = [(_("Konsultasi"), "consultations:services.index"), *more]
    return [{"label": words, "url": reverse(name)} for words, name in steps]
