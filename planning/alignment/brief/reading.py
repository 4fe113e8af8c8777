"""What a fixed plan says in a few sentences, and whether it agrees with what it must follow."""

from typing import Any

from django.db.models import Count, Q, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.words import number, rupiah
from planning.alignment.pairs.models import Comparison
from planning.plans.levels import Level
from planning.plans.lines import Ceiling
from planning.plans.models import Kind, Plan

SHOWN = 10
WHAT_IT_IS = {
    Kind.LONG_TERM: gettext_lazy("Arah pembangunan kabupaten untuk dua puluh tahun."),
    Kind.MEDIUM_TERM: gettext_lazy("Janji kepala daerah untuk lima tahun: tujuan, program, dan uangnya."),
    Kind.YEARLY: gettext_lazy(
        "Rencana kabupaten untuk satu tahun: apa yang dikerjakan, oleh siapa, dan biayanya."
    ),
    Kind.AGENCY_TERM: gettext_lazy("Rencana satu perangkat daerah untuk lima tahun."),
    Kind.AGENCY_YEARLY: gettext_lazy("Rencana kerja satu perangkat daerah untuk satu tahun."),
    Kind.BUDGET: gettext_lazy("Anggaran kabupaten untuk satu tahun."),
}


def brief_of(plan: Plan, reader: Any) -> dict[str, Any]:
    """The sentences, the dearest programmes and the pairs of a plan; five questions however long it is."""
    counts = plan.lines.aggregate(
        programmes=Count("pk", filter=Q(level=Level.PROGRAMME)),
        works=Count("pk", filter=Q(level=Level.SUB_ACTIVITY)), agencies=Count("organisation", distinct=True),
    )  # fmt: skip
    year = plan.first_year
    total = Ceiling.objects.filter(line__plan=plan, year=year).aggregate(sum=Sum("amount"))["sum"] or 0
    words = _("Memuat %(programmes)s program dan %(works)s sub kegiatan dari %(agencies)s perangkat daerah.")
    sentences = [
        str(WHAT_IT_IS.get(Kind(plan.kind), "")),
        words % {key: number(n) for key, n in counts.items()},
    ]
    if total:
        sentences.append(_("Pagu untuk %(year)d: %(total)s.") % {"year": year, "total": rupiah(total)})
    return {
        "sentences": [said for said in sentences if said], "programmes": _dearest(plan, year),
        "pairs": _pairs(plan, reader),
    }  # fmt: skip


def _dearest(plan: Plan, year: int) -> list[list[dict[str, Any]]]:
    rows = plan.lines.filter(level=Level.PROGRAMME).with_sum(year).select_related("organisation", "plan")
    return [
        [
            {"label": _("Program"), "text": line.name.capitalize(), "url": line.get_absolute_url()},
            {"label": _("Oleh"), "text": line.organisation.short_name if line.organisation else "–"},
            {"label": _("Pagu"), "text": rupiah(line.total), "number": True},
        ]
        for line in rows.order_by("-total", "path")[:SHOWN]
        if line.total
    ]


def _pairs(plan: Plan, reader: Any) -> list[str]:
    """For each document that it is compared with, how many lines agree."""
    seen = (
        Comparison.objects.visible_to(reader).filter(lower=plan).exclude(checked_at=None).exclude(upper=None)
    )
    sums = seen.order_by("upper").values_list("upper__title").annotate(Sum("aligned"), Sum("lines_found"))
    words = _("Dari %(lines)s baris yang dibandingkan dengan %(title)s, %(aligned)s selaras.")
    return [
        words % {"lines": number(lines), "title": title, "aligned": number(aligned)}
        for title, aligned, lines in sums
    ]
