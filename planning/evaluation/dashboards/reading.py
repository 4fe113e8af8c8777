"""The dashboards in sentences, charts and tables."""

from fractions import Fraction
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.evaluation.dashboards.charts import Chart, chart_of
from planning.evaluation.dashboards.figures import Year
from planning.evaluation.dashboards.leading import Exceptional
from planning.evaluation.figures import percent_words, share_of
from planning.evaluation.reading import row_of


def steps_of(year: Year) -> list[dict[str, Any]]:
    """From the wish to the deed in five figures, each with the rows it counts."""
    proposals, forums = reverse("planning:proposals.index"), reverse("planning:forums.index")
    plans = reverse("planning:plans.index")
    return [
        {"number": year.asked, "label": _("usulan diajukan"), "url": proposals},
        {"number": year.answered, "label": _("usulan sudah dijawab"), "url": proposals},
        {"number": year.taken_up, "label": _("usulan masuk rencana"), "url": proposals},
        {"number": year.agreed, "label": _("target disepakati di desk"), "url": forums},
        {"number": year.works, "label": _("sub kegiatan direncanakan"), "url": plans},
        {
            "number": len(year.reports), "label": _("perangkat daerah sudah melapor"),
            "url": f"{reverse('planning:evaluation.index')}?tahun={year.year}",
        },
    ]  # fmt: skip


def sentences_of(year: Year) -> list[str]:
    """What became of the money and the targets, in whole sentences."""
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


def charts_of(year: Year) -> list[Chart]:
    """Performance and money of each agency, and what became of the proposals."""
    reports = [(each, each.organisation.short_name, each.get_absolute_url()) for each in year.reports]
    wishes = [
        (_("Dijawab"), "", share_of(year.answered, year.asked)),
        (_("Masuk rencana"), "", share_of(year.taken_up, year.asked)),
    ]
    done = [(name, url, _exact(each.rate)) for each, name, url in reports]
    spent = [(name, url, _exact(each.money_rate)) for each, name, url in reports]
    found = [
        chart_of(_("Capaian kinerja per perangkat daerah"), done),
        chart_of(_("Serapan anggaran per perangkat daerah"), spent),
        chart_of(_("Usulan dari seluruh yang diajukan"), wishes),
    ]  # fmt: skip
    return [chart for chart in found if chart]


def _exact(value) -> Fraction | None:
    return None if value is None else Fraction(value)


def table_of(year: Year) -> list[list[dict[str, Any]]]:
    """The last certified report of each agency."""
    return [row_of(report) for report in year.reports]


def exceptions_shown(found: list[Exceptional]) -> list[dict[str, Any]]:
    """Each sort of exception with its table."""
    return [
        {
            "title": each.title, "number": each.number,
            "rows": [
                [
                    {"label": _("Perihal"), "text": row["what"], "url": row["url"]},
                    {"label": _("Siapa"), "text": row["who"]},
                    {"label": _("Keadaan"), "text": row["state"]},
                ]
                for row in each.rows
            ],
        }
        for each in found
    ]  # fmt: skip
