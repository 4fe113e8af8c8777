"""Indicators side by side: the latest year of each, region by region, beside our own."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from perkasa.core.words import plain_number
from planning.cooperation.gaps.models import ServiceFigure


def indicators() -> list[str]:
    """Every indicator somebody entered."""
    return list(ServiceFigure.objects.order_by("indicator").values_list("indicator", flat=True).distinct())


def figures_of(indicator: str) -> QuerySet:
    """What an indicator was in its latest year, everywhere."""
    rows = ServiceFigure.objects.filter(indicator=indicator)
    latest = rows.order_by("-year").values("year")[:1]
    return rows.filter(year=latest).select_related("region").order_by("region__code")


def bars_of(figures: Iterable[ServiceFigure]) -> list[dict[str, Any]]:
    """One bar each, the worst first, our own marked."""
    rows = list(figures)
    most = max((one.value for one in rows), default=0) or 1
    rows.sort(key=lambda one: one.value if one.more_is_better else -one.value)
    return [
        {
            "label": str(one.region),
            "share": float(one.value / most * 100),
            "text": f"{plain_number(one.value)} {one.unit}",
            "tone": "success" if one.region.code.startswith(settings.REGENCY_CODE) else "neutral",
        }
        for one in rows
    ]


def table_of(figures: Iterable[ServiceFigure]) -> list[list[dict[str, Any]]]:
    """The same as a table, with the sources."""
    return [
        [
            {"label": _("Wilayah"), "text": str(one.region)},
            {"label": _("Tahun"), "text": str(one.year)},
            {"label": _("Nilai"), "text": f"{plain_number(one.value)} {one.unit}", "number": True},
            {"label": _("Sumber"), "text": one.source},
        ]
        for one in figures
    ]
