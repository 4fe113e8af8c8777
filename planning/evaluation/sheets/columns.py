"""The seventeen columns of form E.81, K and Rp where the form has both; pure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from planning.evaluation.e81 import Line
from planning.evaluation.figures import QUARTERS, SHORT, Side, average, capped, predicate_of
from planning.evaluation.quarters import ROMAN

TEXT, RESULT, MONEY, PERCENT = "text", "result", "money", "percent"
NAME = 3
Sides = Callable[[Side], Any]


@dataclass(frozen=True)
class Column:
    """One column: its number on the form, its title ("7. Target › K"), its sort and what a row says there."""

    number: int
    title: str
    sort: str
    said: Callable[[Line], Any]
    own: Callable[[Line], Fraction | None] | None = None
    """What a single row adds to the average below the column; None where there is none."""


def columns_of(agency: str, year: int) -> list[Column]:
    """Every column of the form of `agency` for `year`, in the order of the form."""
    quarters = [
        (8 + place, _("Realisasi Kinerja Triwulan %s") % ROMAN[place], _quarter(place))
        for place in range(QUARTERS)
    ]
    figures = [
        (5, _("Target Renstra s.d. Akhir Periode"), lambda side: side.end_target),
        (6, _("Realisasi Renstra s.d. Tahun %d") % (year - 1), lambda side: side.before),
        (7, _("Target dan Anggaran Renja Tahun %d") % year, lambda side: side.target),
        *quarters,
        (12, _("Realisasi Renja Tahun %d (8+9+10+11)") % year, lambda side: side.done),
    ]
    return [
        Column(1, _("Sasaran"), TEXT, lambda line: line.row.objective),
        Column(2, _("Kode"), TEXT, lambda line: line.row.code),
        Column(3, _("Program/Kegiatan/Sub Kegiatan"), TEXT, lambda line: line.row.name),
        Column(4, _("Indikator Kinerja"), TEXT, indicator_words),
        *(column for figure in figures for column in _both(*figure)),
        *_both(13, _("Tingkat Capaian Renja (%) (12/7×100)"), lambda side: side.rate, PERCENT),
        *_both(14, _("Realisasi Renstra s.d. Tahun %d (6+12)") % year, lambda side: side.so_far),
        *_both(15, _("Tingkat Capaian Renstra (%) (14/5×100)"), lambda side: side.end_rate, PERCENT),
        Column(16, _("Perangkat Daerah Penanggung Jawab"), TEXT, lambda line: agency),
        Column(17, _("Keterangan"), TEXT, note_words),
    ]


def _quarter(place: int) -> Sides:
    return lambda side: side.quarters[place]


def _both(number: int, title: str, said: Sides, sort: str = "") -> list[Column]:
    """K and Rp of one figure; of shares also what each indicator and each lowest line has of its own."""
    columns = [
        Column(number, f"{title} › K", sort or RESULT, lambda line: said(line.performance)),
        Column(number, f"{title} › Rp", sort or MONEY, lambda line: said(line.money)),
    ]
    if sort != PERCENT:
        return columns
    own = [
        lambda line: said(line.performance) if line.row.indicator else None,
        lambda line: said(line.row.cost) if line.row.has_money else None,
    ]
    return [replace(column, own=each) for column, each in zip(columns, own, strict=True)]


Foot = Sequence[str | Fraction | None]


def feet_of(columns: Sequence[Column], lines: Iterable[Line], bounds: Sequence[int]) -> list[Foot]:
    """The two last rows of the form: the average below each share, and its predicate (none above 100)."""
    lines = list(lines)
    shares = [[column.own(line) for line in lines] if column.own else None for column in columns]
    means = [average(found) if found is not None else "" for found in shares]
    bands = [predicate_of(average(map(capped, found or ())), bounds) for found in shares]
    words = [SHORT[band] if band else "" for band in bands]
    return [
        _called(columns, _("Rata-rata capaian (%)"), means),
        _called(columns, _("Predikat (ST, T, S, R, SR)"), words),
    ]


def _called(columns: Sequence[Column], name: str, cells: Foot) -> Foot:
    return [name if column.number == NAME else cell for column, cell in zip(columns, cells, strict=True)]


def indicator_words(line: Line) -> str:
    """Panjang jaringan irigasi (Kilometer)."""
    row = line.row
    return f"{row.indicator} ({row.unit})" if row.indicator and row.unit else row.indicator


def note_words(line: Line) -> str:
    """What the row says of itself, and by which formula it is counted where low is good."""
    row = line.row
    formula = _("Rumus capaian: %s") % row.get_when_low_display() if row.direction == "down" else ""
    if row.indicator and not row.rule.is_summed:
        formula = f"{_('Nilai akhir, tidak dijumlahkan')}. {formula}".strip()
    said: tuple[str, ...] = (formula, row.obstacles and _("Penghambat: %s") % row.obstacles)
    said += (row.follow_up and _("Tindak lanjut: %s") % row.follow_up, row.note)
    return ". ".join(words.rstrip(". ") for words in said if words)
