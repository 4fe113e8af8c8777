"""Where a page of the consultations stands."""

from typing import Any

from django.shortcuts import resolve_url
from django.utils.translation import gettext as _


def crumbs(*more: tuple[str, Any]) -> list[dict[str, Any]]:
    """The consultations, then each (words, record or name of the address) of `more`."""
    steps = [(_("Konsultasi"), "consultations:services.index"), *more]
    return [{"label": words, "url": resolve_url(to)} for words, to in steps]
