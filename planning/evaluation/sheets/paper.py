"""Form E.81 of a report on paper: landscape, its header on every sheet, its foot and who answers for it."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.pdf import render_pdf
from perkasa.core.words import long_date, number, plain_number
from planning.evaluation.breakdowns.reading import parts_of
from planning.evaluation.e81 import Line, Sums
from planning.evaluation.figures import NOTHING, percent_words, rounded
from planning.evaluation.limits import bounds_in_force
from planning.evaluation.models import QuarterReport
from planning.evaluation.reading import foot_of, narrative_of
from planning.evaluation.sheets.columns import MONEY, PERCENT, RESULT, TEXT, Column, columns_of, feet_of
from planning.evaluation.sheets.writing import number_row, title_of
from planning.plans.levels import Level
from planning.plans.sheets.printing import Title, head_of

WIDTHS = {1: 4, 2: 5, 3: 5, 4: 5, 16: 3, 17: 7}
OF_SORT = {RESULT: 2, MONEY: 5, PERCENT: 2}
PLACES, STRONG = 4, Level.PROGRAMME


def form_of(report: QuarterReport, lines: Sequence[Line]) -> dict[str, Any]:
    """The whole form in words: its header over two rows, the numbers of its columns, its rows."""
    columns = columns_of(report.organisation.short_name, report.quarter.year)
    head = head_of([column.title for column in columns])
    numbered = enumerate(number_row(columns))
    feet = feet_of(columns, lines, bounds_in_force())
    numbers = [Title(words, _span(columns, place)) for place, words in numbered if words]
    return {
        "head": [*head, numbers],
        "widths": [WIDTHS.get(column.number) or OF_SORT[column.sort] for column in columns],
        "rows": [
            *((line.row.level, [cell_of(column, line) for column in columns]) for line in lines),
            *((STRONG, [_foot_cell(cell) for cell in foot]) for foot in feet),
        ],
    }


def _foot_cell(cell: str | Fraction | None) -> dict[str, Any]:
    if isinstance(cell, str):
        return {"text": cell, "number": False}
    return {"text": percent_words(cell), "number": True}


def _span(columns: Sequence[Column], place: int) -> int:
    return sum(column.number == columns[place].number for column in columns)


def cell_of(column: Column, line: Line) -> dict[str, Any]:
    """What a row says in a column, in words."""
    value = column.said(line)
    if column.sort == TEXT:
        return {"text": value, "number": False}
    if value is None:
        return {"text": NOTHING, "number": True}
    if column.sort == PERCENT:
        return {"text": percent_words(value), "number": True}
    if column.sort == MONEY:
        return {"text": number(int(value)), "number": True}
    exact = rounded(value, PLACES) if isinstance(value, Fraction) else value
    return {"text": plain_number(exact), "number": True}


def printout_of(report: QuarterReport, lines: Sequence[Line], sums: Sums) -> bytes:
    """A PDF of the form."""
    title, subtitle, standing = title_of(report)
    said = {
        "title": title, "subtitle": subtitle, "facts": [standing], "author": report.organisation.name,
        "table": form_of(report, lines), "foot": [*foot_of(sums), *narrative_of(report)],
        "parts": parts_of([line.row for line in lines]), "signers": _signers(report),
        "made_at": timezone.now(),
    }  # fmt: skip
    return render_pdf("pdf/e81.html", said)


def _signers(report: QuarterReport) -> list[dict[str, str]]:
    """Disusun, Dievaluasi: by which office and on which day; nobody by name."""
    steps = [
        (_("Disusun oleh"), report.organisation.name, report.sent_at),
        (_("Dievaluasi oleh"), _("Badan perencanaan"), report.verified_at),
        (_("Disahkan oleh"), _("Pimpinan badan perencanaan"), report.certified_at),
    ]
    return [
        {"step": step, "office": office, "day": long_date(timezone.localtime(at).date()) if at else NOTHING}
        for step, office, at in steps
    ]
