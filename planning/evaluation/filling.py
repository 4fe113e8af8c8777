"""What stands beside the fields in which the figures of a quarter are typed."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from planning.evaluation.breakdowns.parts import parts_fit
from planning.evaluation.forms import FillForm
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import ROMAN
from planning.evaluation.reading import asked_of, money_words, quantity
from planning.evaluation.rows import Realisation


def rows_to_fill(report: QuarterReport, form: FillForm, notes: Mapping[int, str]) -> list[dict[str, Any]]:
    """Each row with its fields, its targets, what earlier quarters said, and what is asked of it."""
    quarter = report.quarter.number
    return [
        _beside(report, line, quarter) | {"note": notes.get(line["row"].position, "")}
        for line in form.lines()
    ]


def _beside(report: QuarterReport, line: dict[str, Any], quarter: int) -> dict[str, Any]:
    row: Realisation = line["row"]
    row.report = report
    is_told = row.results[quarter - 1] is not None or row.spending[quarter - 1] is not None
    return line | {
        "target": quantity(row.target, row),
        "formula": row.formula_words,
        "results": _earlier(quantity(value, row) for value in row.results[: quarter - 1]),
        "budget": money_words(row.money) if row.has_money else "",
        "spending": _earlier(money_words(value) for value in row.spending[: quarter - 1]),
        "asked": asked_of(row, quarter) if is_told else [],
        "has_parts": row.is_split and parts_fit(row, quarter),
        "url": row.get_absolute_url(),
        "is_explained": bool(row.obstacles or row.follow_up or row.drivers or row.note),
    }


def _earlier(values: Iterable[str]) -> list[str]:
    """Triwulan I: 12 Dokumen."""
    return [
        _("TW %(roman)s: %(value)s") % {"roman": ROMAN[n], "value": words} for n, words in enumerate(values)
    ]
