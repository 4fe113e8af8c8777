"""The measured standards as people read them: a few sentences for everyone, tables for staff."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.services.models import Service
from consultations.standards.measures import Choice, overall
from consultations.surveys.reading import Tally, latest
from perkasa.core.words import DAYS, MONTHS, number, plain_number

A_YEAR, MINUTES_10 = timedelta(days=365), 600


@dataclass(frozen=True)
class Indicator:
    """One thing that was measured: what, how much, of how many, and what was promised."""

    label: str
    value: str
    note: str


def public_of(service: Service) -> list[Indicator]:
    """What everyone may know of the last year, at most ten minutes old; what rests on too few is left out."""
    return cache.get_or_set(f"standards:{service.pk}", lambda: _public(service), MINUTES_10) or []


def _public(service: Service) -> list[Indicator]:
    today = timezone.localdate()
    figures = overall(Choice(today - A_YEAR, today, service))
    answer = {"days": settings.BOOKING_ANSWER_DAYS}
    minutes = {"days": settings.MINUTES_ISSUE_DAYS}
    found = [
        _median(_("Permohonan dijawab"), figures, "answer_days", "answered", _("hari kerja"),
                _("janji: paling lama %(days)d hari kerja") % answer),
        _median(_("Jarak ke jadwal pertemuan"), figures, "lead_days", "met", _("hari")),
        _median(_("Menunggu di tempat"), figures, "waited_minutes", "received", _("menit")),
        _median(_("Notula terbit"), figures, "minutes_days", "minuted", _("hari kerja"),
                _("janji: paling lama %(days)d hari kerja") % minutes),
        _satisfaction(service),
    ]  # fmt: skip
    return [indicator for indicator in found if indicator is not None]


def _median(
    label: str, figures: dict[str, Any], value: str, number: str, unit: str, promise: str = ""
) -> Indicator | None:
    if figures[value] is None or figures[number] < settings.STANDARDS_SHOWN_FROM:
        return None
    note = _("median dari %(number)d") % {"number": figures[number]}
    is_soonest = not figures[value] and unit != _("menit")
    words = _("hari yang sama") if is_soonest else f"{decimal(figures[value])} {unit}"
    return Indicator(label, words, f"{note}; {promise}" if promise else note)


def _satisfaction(service: Service) -> Indicator | None:
    result = latest(service)
    if result is None or result.value is None or result.grade is None:
        return None
    words = {"number": result.number, "letter": result.grade.letter, "words": result.grade.words}
    note = _("mutu %(letter)s (%(words)s), %(number)d responden") % words
    return Indicator(_("Indeks kepuasan"), number(result.value), note)


def decimal(value: float | None) -> str:
    """1,5 or 2; a dash where there is nothing."""
    return "–" if value is None else plain_number(Decimal(str(round(value, 1))))


def share(part: int, whole: int) -> str:
    """80 %, to whole per cent; a dash of nothing."""
    return f"{round(100 * part / whole)}%" if whole else "–"


def table(rows: Iterable[dict[str, Any]], first: str, name: str) -> list[list[dict[str, Any]]]:
    """One row of cells per group; `first` heads the column of their names, `name` is the key of it."""
    return [[{"label": first, "text": _called(row[name])}, *_cells(row)] for row in rows]


def with_satisfaction(choice: Choice, rows: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The table of services with the index of each in the same span of days."""
    tally = Tally(choice.since, choice.until)
    found = table(rows, _("Layanan"), "service__name")
    for cells, row in zip(found, rows, strict=True):
        value = tally.between(choice.since, choice.until, row["service"])
        words = "–" if value is None else number(value)
        cells.append({"label": _("Indeks kepuasan"), "text": words, "number": True})
    return found


def _called(name: Any) -> str:
    return name if isinstance(name, str) else f"{MONTHS[name.month - 1]} {name.year}"


def _cells(row: dict[str, Any]) -> list[dict[str, Any]]:
    entries = [
        (_("Permohonan"), str(row["asked"])),
        (_("Median jawab (hari kerja)"), decimal(row["answer_days"])),
        (_("Dijawab tepat waktu"), share(row["answered_in_time"], row["answered"] + row["late_and_open"])),
        (_("Median jarak jadwal (hari)"), decimal(row["lead_days"])),
        (_("Median tunggu di tempat (menit)"), decimal(row["waited_minutes"])),
        (_("Mulai tepat waktu"), share(row["punctual"], row["by_appointment"])),
        (_("Terlaksana"), str(row["held"])),
        (_("Tidak hadir"), share(row["absent"], row["held"] + row["absent"])),
        (_("Batal oleh pemohon"), str(row["cancelled_by_visitor"])),
        (_("Batal oleh petugas"), str(row["called_off_by_office"])),
        (_("Ditolak"), str(row["declined"])),
        (_("Median notula (hari kerja)"), decimal(row["minutes_days"])),
        (_("Notula tepat waktu"), share(row["minutes_in_time"], row["minuted"])),
    ]
    return [{"label": label, "text": text, "number": True} for label, text in entries]


def load(numbers: dict[int, int]) -> list[dict[str, Any]]:
    """How the consultations spread over the working week."""
    most = max(numbers.values(), default=0)
    return [
        {
            "label": DAYS[day - 1],
            "number": str(numbers.get(day, 0)),
            "share": 100 * numbers.get(day, 0) / most,
        }
        for day in range(1, 6)
        if most
    ]
