"""The page that shows how well machine and people agree, from the rulings in force."""

from typing import Any

from django.db.models.functions import ExtractQuarter, ExtractYear
from django.utils.translation import gettext as _

from perkasa.core.words import number
from planning.overlap.engine import OVERLAPPING
from planning.overlap.rulings.learning import (
    Agreement,
    Label,
    by_period,
    by_threshold,
    by_threshold_over_time,
    by_verdict,
    by_verdict_over_time,
)
from planning.overlap.rulings.models import Decision, Ruling


def lessons() -> dict[str, Any]:
    """Tables of `components/table.html`: by verdict, by threshold, by quarter; and how many rulings count."""
    labels = _labels()
    return {
        "count": len(labels),
        "verdicts": [_met(verdict, decisions) for verdict, decisions in by_verdict(labels)],
        "thresholds": [_row(_("Ambang"), row) for row in by_threshold(labels)],
        "periods": [_row(_("Triwulan"), row) for row in by_period(labels, OVERLAPPED)],
        "verdicts_over_time": [_of_time(*row) for row in by_verdict_over_time(labels)],
        "thresholds_over_time": [_of_thresholds(*row) for row in by_threshold_over_time(labels)],
    }


OVERLAPPED = frozenset(verdict.value for verdict in OVERLAPPING)


def _labels() -> list[Label]:
    rows = Ruling.objects.current().annotate(
        year=ExtractYear("decided_at"), quarter=ExtractQuarter("decided_at")
    )
    told = rows.order_by("pk").values_list("score", "verdict", "decision", "year", "quarter")
    return [
        Label(score, verdict, decision, f"{year}/{part}") for score, verdict, decision, year, part in told
    ]


def _met(verdict: str, decisions: dict[str, int]) -> list[dict[str, Any]]:
    cells = [{"label": _("Putusan mesin"), "text": verdict.capitalize()}]
    return cells + [
        {"label": Decision(name).label, "text": number(count), "number": True}
        for name, count in decisions.items()
    ]


def _row(label: str, row: Agreement) -> list[dict[str, Any]]:
    return [
        {"label": label, "text": row.name},
        {"label": _("Ditunjukkan"), "text": number(row.shown), "number": True},
        {"label": _("Memang tumpang tindih"), "text": number(row.right), "number": True},
        {"label": _("Ketepatan"), "text": _share(row.precision), "number": True},
        {"label": _("Kelengkapan"), "text": _share(row.recall), "number": True},
    ]


def _of_time(period: str, verdict: str, row: Agreement) -> list[dict[str, Any]]:
    first, *figures = _row(_("Putusan mesin"), row)
    return [{"label": _("Triwulan"), "text": period}, first | {"text": verdict.capitalize()}, *figures]


def _of_thresholds(period: str, rows: list[Agreement]) -> list[dict[str, Any]]:
    """Precision and recall of each threshold in one cell."""
    cells = [
        {"label": f"≥ {row.name}", "text": f"{_share(row.precision)} / {_share(row.recall)}", "number": True}
        for row in rows
    ]
    return [{"label": _("Triwulan"), "text": period}, *cells]


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"
