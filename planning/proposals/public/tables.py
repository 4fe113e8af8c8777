"""Figures as the rows of `components/table.html`."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import number
from planning.proposals.public.figures import Figures


def table_of(rows: list[Figures], first: str) -> list[list[dict[str, Any]]]:
    """One row for each place or field."""
    return [_row(figures, first) for figures in rows]


def _row(figures: Figures, first: str) -> list[dict[str, Any]]:
    share = "–" if figures.share is None else f"{number(figures.share)} %"
    days = "–" if figures.days is None else number(figures.days)
    return [
        {"label": first, "text": figures.name},
        {"label": _("Masuk"), "text": number(figures.received), "number": True},
        {"label": _("Dijawab"), "text": number(figures.answered), "number": True},
        {"label": _("Diakomodir"), "text": number(figures.accommodated), "number": True},
        {"label": _("Bagian diakomodir"), "text": share, "number": True},
        {"label": _("Median hari sampai dijawab"), "text": days, "number": True},
    ]
