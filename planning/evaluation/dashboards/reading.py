"""The dashboards in sentences and tables."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from consultations.standards.reading import decimal
from perkasa.core.words import moment, number, rupiah
from planning.evaluation.dashboards.figures import Year
from planning.evaluation.dashboards.leading import Exceptional
from planning.evaluation.figures import NOTHING, percent_words
from planning.evaluation.reading import money_words, quantity, row_of, share_words
from planning.evaluation.rows import Realisation

Fact = dict[str, Any]


def steps_of(year: Year) -> list[Fact]:
    """From the wish to the deed in six figures, each with the rows it counts."""
    proposals, counted = f"{reverse('planning:proposals.index')}?tahun={year.year}", year.counted
    forums = f"{reverse('planning:forums.index')}?tahun={year.year}"
    plans = f"{reverse('planning:plans.index')}?tahun={year.year}"
    return [
        {"number": counted["asked"], "label": _("usulan diajukan"), "url": proposals},
        {"number": counted["answered"], "label": _("usulan sudah dijawab"), "url": proposals},
        {
            "number": counted["taken_up"], "label": _("usulan masuk rencana"),
            "url": f"{proposals}&status=accommodated",
        },
        {"number": year.agreed, "label": _("target disepakati di desk"), "url": forums},
        {"number": counted["works"], "label": _("sub kegiatan direncanakan"), "url": plans},
        {
            "number": len(year.reports), "label": _("perangkat daerah sudah melapor"),
            "url": f"{reverse('planning:evaluation.index')}?tahun={year.year}",
        },
    ]  # fmt: skip


def sentences_of(year: Year) -> list[str]:
    """What became of the money, the targets and the questions, in whole sentences."""
    said = [_("Rencana kerja yang sudah ditetapkan untuk %(year)d memuat %(money)s.") % {
        "year": year.year, "money": rupiah(year.planned),
    }]  # fmt: skip
    if year.rate is not None:
        words = _("Rata-rata perangkat daerah yang melapor sudah mencapai %s%% dari target tahun ini.")
        said.append(words % percent_words(year.rate))
    if year.money_rate is not None:
        words = _("Dari setiap Rp100 anggarannya, Rp%(spent)s sudah dibelanjakan (%(sum)s).")
        said.append(words % {"spent": percent_words(year.money_rate), "sum": rupiah(year.spent)})
    return said


def clocks_of(year: Year) -> list[Fact]:
    """How long people wait for an answer, beside what is promised, and how they judge the service."""
    service, days = year.counted["service"], year.counted["answer_days"]
    shown = []
    if days is not None:
        shown.append((_("Usulan dijawab"), _("%d hari") % days, _("nilai tengah, sejak diajukan")))
    if service["answer_days"] is not None:
        said = {"days": settings.BOOKING_ANSWER_DAYS, "all": service["answered"]}
        said["part"] = service["answered_in_time"]
        note = _("janji %(days)d hari kerja; %(part)d dari %(all)d tepat waktu") % said
        taken = _("%s hari kerja") % decimal(service["answer_days"])
        shown.append((_("Permohonan konsultasi dijawab"), taken, note))
    shown.append((_("Konsultasi terlaksana"), number(service["consulted"]), _("setahun terakhir")))
    if "index" in service:
        words = {"letter": service["letter"], "words": service["words"]}
        value = service["index"].replace(".", ",")
        shown.append((_("Indeks kepuasan masyarakat"), value, _("mutu %(letter)s, %(words)s") % words))
    return [{"label": label, "value": f"{value} ({note})"} for label, value, note in shown]


def table_of(year: Year) -> list[list[Fact]]:
    """The last certified report of each agency."""
    return [row_of(report) for report in year.reports]


def fields_of(year: Year) -> list[list[Fact]]:
    """Each field of government with what it has reached and spent."""
    return [
        [
            {
                "label": _("Bidang urusan"),
                "text": f"{one['code']} {one['name']}",
                "url": url_of_field(year.year, one["code"]),
            },
            {"label": _("Indikator"), "text": number(one["indicators"]), "number": True},
            {"label": _("Capaian kinerja"), "text": _share(one["rate"]), "number": True},
            {"label": _("Anggaran"), "text": rupiah(one["budget"]), "number": True},
            {"label": _("Serapan"), "text": _share(one["money_rate"]), "number": True},
        ]
        for one in year.counted["fields"]
    ]


def url_of_field(year: int, code: str) -> str:
    """Where the rows stand that the figures of a field count; nowhere where they have no code."""
    if not code:
        return ""
    return f"{reverse('planning:evaluation.dashboards.field', args=[code])}?tahun={year}"


def field_row(row: Realisation) -> list[Fact]:
    """One row of a report among those of its field."""
    performance = row.performance
    return [
        {
            "label": _("Indikator"), "text": row.indicator or row.name, "note": row.code,
            "url": row.report.get_absolute_url(),
        },
        {"label": _("Perangkat daerah"), "text": row.report.organisation.short_name},
        {"label": _("Target"), "text": quantity(performance.target, row)},
        {"label": _("Realisasi"), "text": quantity(performance.done, row)},
        {"label": _("Capaian"), "text": share_words(performance.rate), "number": True},
        {"label": _("Anggaran"), "text": money_words(row.money), "number": True},
        {"label": _("Belanja"), "text": money_words(row.cost.done), "number": True},
    ]  # fmt: skip


def behind_of(year: Year) -> list[list[Fact]]:
    """The indicators furthest behind, each with the report that says so."""
    return [
        [
            {
                "label": _("Indikator"), "text": one["name"], "note": one["code"],
                "url": reverse("planning:evaluation.detail", args=[one["report"]]),
            },
            {"label": _("Perangkat daerah"), "text": one["agency"]},
            {"label": _("Dari yang jatuh tempo"), "text": _share(one["pace"]), "number": True},
        ]
        for one in year.counted["behind"]
    ]  # fmt: skip


def _share(text: str | None) -> str:
    return NOTHING if text is None else f"{text.replace('.', ',')}%"


def exceptions_shown(found: Iterable[Exceptional]) -> list[Fact]:
    """Each sort of exception with its table, and its place on the page."""
    return [
        {
            "title": each.title, "number": each.number, "place": f"hal-{place}",
            "rest": each.number - len(each.rows),
            "rows": [
                [
                    {"label": _("Perihal"), "text": row["what"], "url": row["url"]},
                    {"label": _("Siapa"), "text": row["who"]},
                    {"label": _("Keadaan"), "text": row["state"]},
                ]
                for row in each.rows
            ],
        }
        for place, each in enumerate(found, 1)
    ]  # fmt: skip


def as_of_words(year: Year) -> str:
    """As of when each figure is, and how old the counted ones may be."""
    words = _("Dihitung %(counted)s dan diperbarui paling lambat setiap %(minutes)d menit.")
    said = words % {"counted": moment(year.counted_at), "minutes": settings.EVALUATION_FIGURES_MINUTES}
    return f"{said} {_certified_words(year.as_of)}"


def live_words(now: datetime, certified: datetime | None) -> str:
    """As of when what is asked at this very moment is, and the last of the reports behind it."""
    return f"{_('Keadaan %s.') % moment(now)} {_certified_words(certified)}"


def _certified_words(last: datetime | None) -> str:
    if last is None:
        return _("Belum ada laporan triwulan yang disahkan untuk tahun ini.")
    return _("Realisasi menurut laporan yang disahkan sampai %s.") % moment(last)
