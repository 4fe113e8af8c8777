"""What each room says of a year, in facts and pictures; nothing is counted here that a room counts itself."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.services.models import Service
from consultations.surveys.periods import Period
from consultations.surveys.reading import result_of
from consultations.surveys.sources import served_by_service
from perkasa.core.words import long_date, number, rupiah
from planning.alignment.reports.figures import indices_of
from planning.annual.charts import counts_of, frozen
from planning.cooperation.capacity.reading import mean_words, visible
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.models import Practice
from planning.evaluation.dashboards.charts import Share, chart_of
from planning.evaluation.dashboards.figures import Year, year_of
from planning.evaluation.figures import percent_words, share_of
from planning.forums.models import Forum
from planning.proposals.models import Proposal
from planning.proposals.public import figures as proposals

NONE = "–"
Facts = list[tuple[str, str]]


def parts_of(year: int) -> list[dict[str, Any]]:
    """The chapters of figures in their order, each with what it says, its picture, and its source."""
    whole, planned = Period(year, 12, 1), year_of(year)
    return [
        _consultations(whole.first_day, whole.last_day),
        _proposals(year),
        _alignment(year),
        _forums(year, planned),
        _cooperation(year),
        _evaluation(planned),
        _satisfaction(whole),
    ]


def _part(title: str, facts: Facts, basis: str, chart=None) -> dict[str, Any]:
    return {
        "title": title, "facts": [{"label": label, "value": value} for label, value in facts],
        "basis": basis, "chart": frozen(chart),
    }  # fmt: skip


def _percent(share: Fraction | None) -> str:
    return NONE if share is None else f"{percent_words(share)}%"


def _consultations(since: date, until: date) -> dict[str, Any]:
    served = served_by_service(since, until)
    names = Service.objects.in_bulk(served)
    by_service = sorted(((names[pk].name, count) for pk, count in served.items()), key=lambda row: -row[1])
    facts = [(_("Konsultasi terlaksana"), number(sum(served.values()))),
             (_("Layanan yang dipakai"), number(len(served)))]  # fmt: skip
    basis = _("Konsultasi yang selesai, menurut buku pelayanan.")
    return _part(_("Konsultasi"), facts, basis, counts_of(_("Konsultasi tiap layanan"), by_service))


def _proposals(year: int) -> dict[str, Any]:
    rows = Proposal.objects.visible_to(None).filter(submitted_at__year=year)
    whole = proposals.whole(rows)
    facts = [
        (_("Usulan diajukan"), number(whole.received)),
        (_("Sudah dijawab"), number(whole.answered)),
        (_("Masuk rencana"), number(whole.accommodated)),
        (_("Lama menjawab (median)"), NONE if whole.days is None else _("%s hari") % number(whole.days)),
    ]
    fields = proposals.by_field(rows, _("Belum berurusan"))
    chart = counts_of(_("Usulan tiap urusan"), _most((one.name, one.received) for one in fields))
    return _part(_("Usulan"), facts, _("Usulan yang diajukan pada tahun ini dan terbuka untuk umum."), chart)


def _most(counted: Iterable[tuple[str, int]], shown: int = 8) -> list[tuple[str, int]]:
    """The largest first; no more than a picture holds."""
    return sorted(counted, key=lambda row: -row[1])[:shown]


def _alignment(year: int) -> dict[str, Any]:
    indices = indices_of(None, year)
    facts = [
        (index.label, _("%(carried)s dari %(planned)s program") % {
            "carried": number(index.carried), "planned": number(index.planned),
        })
        for index in indices
    ]  # fmt: skip
    shares = [Share(index.label, share_of(index.carried, index.planned)) for index in indices]
    chart = chart_of(_("Program yang dijabarkan ke dokumen berikutnya"), shares)
    return _part(_("Sinkronisasi"), facts, _("Indeks konsistensi dokumen yang terbuka untuk umum."), chart)


def _forums(year: int, planned: Year) -> dict[str, Any]:
    held = Forum.objects.visible_to(None).held_in(year)
    counts = held.by_kind()
    facts = [(_("Forum terselenggara"), number(sum(count for _kind, count in counts))),
             (_("Target rencana tahun ini yang disepakati di desk"), number(planned.agreed))]  # fmt: skip
    chart = counts_of(_("Forum tiap jenis"), counts)
    return _part(_("Forum"), facts, _("Forum terbuka yang sudah dilaksanakan."), chart)


def _cooperation(year: int) -> dict[str, Any]:
    public = Cooperation.objects.visible_to(None)
    practices = Practice.objects.visible_to(None)
    assessed = visible(None, sees_all=False).filter(year=year).first()
    facts = [
        (_("Kerja sama yang berlaku"), number(public.in_force().count())),
        (_("Mulai berlaku tahun ini"), number(public.filter(in_force_since__year=year).count())),
        (_("Praktik dan inovasi terverifikasi"), number(practices.count())),
        (_("Kapasitas kerja sama (instrumen mandiri)"), mean_words(assessed) if assessed else NONE),
    ]
    basis = _("Daftar kerja sama dan praktik yang terbuka untuk umum pada saat laporan disusun.")
    return _part(_("Kerja sama dan praktik"), facts, basis)


def _evaluation(found: Year) -> dict[str, Any]:
    facts = [
        (_("Perangkat daerah yang melapor"), number(len(found.reports))),
        (_("Rata-rata capaian kinerja"), _percent(found.rate)),
        (_("Anggaran yang direncanakan"), rupiah(found.planned) if found.planned else NONE),
        (_("Serapan anggaran"), _percent(found.money_rate)),
    ]
    shares = [
        Share(each.organisation.short_name, None if each.rate is None else Fraction(each.rate))
        for each in found.reports
    ]
    basis = _("Laporan triwulan terakhir yang disahkan.")
    if found.as_of:
        until = long_date(timezone.localdate(found.as_of))
        basis = _("Laporan triwulan terakhir yang disahkan, sampai dengan %s.") % until
    return _part(_("Evaluasi"), facts, basis, chart_of(_("Capaian kinerja per perangkat daerah"), shares))


def _satisfaction(year: Period) -> dict[str, Any]:
    result = result_of(year, None)
    index = NONE
    if result.value is not None and result.grade is not None:
        index = f"{number(result.value)}, {_('mutu')} {result.grade.letter} ({result.grade.words})"
    facts = [(_("Indeks kepuasan masyarakat"), index), (_("Responden"), number(result.number))]
    shares = [Share(str(one.element.name), Fraction(one.share)) for one in result.elements]
    basis = _("Survei kepuasan masyarakat, sembilan unsur (Permenpan RB 14/2017).")
    return _part(_("Kepuasan"), facts, basis, chart_of(_("Nilai tiap unsur"), shares))
