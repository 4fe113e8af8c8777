"""How reports are shown: in cells, in facts and in sentences."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import long_date, moment, plain_number, rupiah
from planning.evaluation.checks import lags, unusual
from planning.evaluation.e81 import Line, Sums
from planning.evaluation.figures import NOTHING, Number, Predicate, percent_words, rounded
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_verify
from planning.evaluation.reviewing.reading import notes_for
from planning.evaluation.rows import Realisation
from planning.evaluation.scales import step_words
from planning.evaluation.statuses import CERTIFIED, Status
from planning.plans.reading import amount_words

Cell = dict[str, Any]
PREDICATE_TONES: dict[str, str] = {
    Predicate.VERY_HIGH: "success",
    Predicate.HIGH: "success",
    Predicate.MEDIUM: "warning",
    Predicate.LOW: "danger",
    Predicate.VERY_LOW: "danger",
}
PLACES = 4


def report_for(account, code: str) -> QuarterReport:
    """The report with this number, as `account` may see it; not found for everybody else."""
    rows = QuarterReport.objects.visible_to(account).select_related(
        "organisation", "quarter", "plan", "previous"
    )
    return get_object_or_404(rows, code=code)


def row_of(report: QuarterReport) -> list[Cell]:
    """The cells of one report in the list."""
    rate = report.rate
    return [
        {
            "label": _("Perangkat daerah"), "text": report.organisation.name,
            "url": report.get_absolute_url(), "note": report.code,
        },
        {"label": _("Triwulan"), "text": str(report.quarter)},
        {"label": _("Versi"), "text": report.version_words},
        {"label": _("Capaian kinerja"), "text": share_words(rate), "number": True},
        {"label": _("Capaian anggaran"), "text": share_words(report.money_rate), "number": True},
        {
            "label": _("Status"), "text": report.get_status_display(),
            "tone": report.STATUS_TONES[report.status],
        },
    ]  # fmt: skip


def share_words(percent: Decimal | Fraction | None) -> str:
    """95,24%; a stroke where nothing can be divided."""
    return NOTHING if percent is None else f"{percent_words(Fraction(percent))}%"


def facts_of(report: QuarterReport) -> list[dict[str, str]]:
    """What a report is, and who has done what with it."""
    told = [
        (_("Perangkat daerah"), report.organisation.name, report.organisation.get_absolute_url()),
        (_("Triwulan"), str(report.quarter), ""),
        (_("Renja yang dilaporkan"), f"{report.plan} ({report.plan.version_words})",
         report.plan.get_absolute_url()),
        (_("Versi"), report.version_words, ""),
        (_("Disahkan"), moment(report.certified_at) if report.certified_at else "", ""),
    ]  # fmt: skip
    if not report.is_certified:
        told.append((_("Batas pelaporan"), long_date(report.quarter.closes_on), ""))
    return [{"label": label, "value": value, "url": url} for label, value, url in told if value]


def versions_of(report: QuarterReport, account) -> list[list[Cell]]:
    """Every version of the quarter that may be seen, when there are several."""
    rows = (
        QuarterReport.objects.visible_to(account)
        .for_listing()
        .filter(quarter=report.quarter, organisation=report.organisation)
    )
    versions = [row_of(each) for each in rows]
    return versions if len(versions) > 1 else []


def quantity(value: Number | Fraction | None, row: Realisation) -> str:
    """A result with its unit, or the step of a scale it stands for; a stroke when there is none."""
    if value is None:
        return NOTHING
    exact = rounded(value, PLACES) if isinstance(value, Fraction) else Decimal(value)
    if row.scale and (words := step_words(row.scale, exact)):
        return f"{words} ({plain_number(exact)})"
    return amount_words(exact, row.unit)


def money_words(value: Number | Fraction | None) -> str:
    """Rp1.234.567; a stroke when there is none."""
    return NOTHING if value is None else rupiah(int(value))


def line_cells(
    line: Line, quarter: int, *, is_checked: bool, url: str = "", note: str | None = None
) -> list[Cell]:  # fmt: skip
    """A row of a report in short: target, result, achievement, money; what its verifier says, where told."""
    row, performance, money = line.row, line.performance, line.money
    name = {"label": _("Uraian"), "text": row.name, "note": row.code, "url": url}
    cells: list[Cell] = [
        name,
        {"label": _("Indikator"), "text": row.indicator or NOTHING},
        {"label": _("Target"), "text": quantity(performance.target, row)},
        {"label": _("Realisasi"), "text": quantity(performance.done, row)},
        {"label": _("Capaian"), "text": share_words(performance.rate), "number": True},
        {"label": _("Anggaran"), "text": money_words(money.target), "number": True},
        {"label": _("Belanja"), "text": money_words(money.done), "number": True},
        {"label": _("Serapan"), "text": share_words(money.rate), "number": True},
    ]
    if is_checked:
        cells.append({"label": _("Periksa"), "text": " ".join(asked_of(row, quarter)) or NOTHING})
    if note is not None:
        cells.append({"label": _("Catatan verifikator"), "text": note or NOTHING})
    return cells


def rows_shown(report: QuarterReport, lines: Iterable[Line], reader) -> list[list[Cell]]:
    """The rows of a report as `reader` works with them: who checks it is led to each row."""
    notes, is_checked = notes_for(report, reader), shows_checks(report)
    leads = report.status == Status.SENT and may_verify.test(reader, report)
    return [
        line_cells(
            line, report.quarter.number, is_checked=is_checked,
            url=reverse("planning:evaluation.reviewing.row", args=[report.code, line.row.position])
            if leads else "",
            note=notes.get(line.row.position, "") if notes else None,
        )
        for line in lines
    ]  # fmt: skip


def asked_of(row: Realisation, quarter: int) -> list[str]:
    """What a row is asked before it is sent: the reason it lags, and what looks unusual."""
    asked = unusual(row, quarter)
    if lags(row, quarter):
        told = row.obstacles and row.follow_up
        asked.insert(0, _("Tertinggal; alasannya ada.") if told else _("Tertinggal: isi alasannya."))
    return asked


def foot_of(sums: Sums) -> list[dict[str, str]]:
    """The foot of the form in sentences."""
    predicate, money_predicate = sums.predicate, sums.money_predicate
    return [
        {"label": _("Rata-rata capaian kinerja"), "value": share_words(sums.rate)},
        {"label": _("Predikat kinerja"), "value": str(predicate.label) if predicate else NOTHING},
        {"label": _("Anggaran"), "value": rupiah(sums.budget)},
        {"label": _("Realisasi anggaran"), "value": f"{rupiah(sums.spent)} ({share_words(sums.money_rate)})"},
        {
            "label": _("Predikat anggaran"),
            "value": str(money_predicate.label) if money_predicate else NOTHING,
        },
    ]


def narrative_of(report: QuarterReport) -> list[dict[str, str]]:
    """What the report says as a whole; only what is there."""
    said = [
        (_("Faktor pendorong"), report.drivers),
        (_("Faktor penghambat"), report.obstacles),
        (_("Tindak lanjut triwulan berikutnya"), report.next_quarter),
        (_("Tindak lanjut Renja berikutnya"), report.next_plan),
    ]
    return [{"label": label, "value": value} for label, value in said if value]


def reasons_of(rows: Sequence[Realisation]) -> list[dict[str, str]]:
    """What single rows say of themselves."""
    return [
        {
            "label": f"{row.code} {row.indicator or row.name}",
            "value": "\n".join(
                f"{label}: {text}"
                for label, text in (
                    (_("Penghambat"), row.obstacles), (_("Tindak lanjut"), row.follow_up),
                    (_("Pendorong"), row.drivers), (_("Keterangan"), row.note),
                )
                if text
            ),
        }
        for row in rows
        if row.obstacles or row.follow_up or row.drivers or row.note
    ]  # fmt: skip


def files_of(report: QuarterReport, row: Realisation | None = None) -> list[dict[str, Any]]:
    """The files that prove it, or one `row` of it."""
    files = report.files.select_related("report", "row")
    return [
        {
            "name": file.title, "url": file.url, "kind": file.kind.upper(), "size": file.size,
            "note": file.row.code if file.row else "",
        }
        for file in (files.filter(row=row) if row else files)
    ]  # fmt: skip


def facts_of_row(row: Realisation) -> list[dict[str, str]]:
    """What one row reports and says of itself, for whoever checks it."""
    performance, told = row.performance, reasons_of([row])
    facts = [
        (_("Target"), quantity(performance.target, row)),
        (_("Realisasi"), quantity(performance.done, row)),
        (_("Capaian"), share_words(performance.rate)),
        (_("Belanja"), f"{money_words(row.cost.done)} / {money_words(row.money)}" if row.has_money else ""),
        (_("Penjelasan"), told[0]["value"] if told else _("Belum ada")),
    ]
    return [{"label": label, "value": value} for label, value in facts if value]


def shows_checks(report: QuarterReport) -> bool:
    """Whether the questions to its rows still matter."""
    return report.status not in CERTIFIED
