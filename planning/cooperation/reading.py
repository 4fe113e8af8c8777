"""What the pages of cooperations show."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.words import brief_date, long_date, rupiah
from planning.cooperation.conditions import needed
from planning.cooperation.council import is_time_over
from planning.cooperation.facts import facts_of
from planning.cooperation.lifecycle import BY_DEED, table_of
from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Status, path_of


def row_of(cooperation: Cooperation) -> list[dict[str, Any]]:
    """One line of the register."""
    return [
        {"label": _("Kerja sama"), "text": cooperation.title, "url": cooperation.get_absolute_url()},
        {"label": _("Jenis"), "text": cooperation.get_kind_display()},
        {"label": _("Mitra"), "text": partners_of(cooperation) or "–"},
        {"label": _("Penanggung jawab"), "text": cooperation.responsible.short_name},
        {"label": _("Sampai dengan"), "text": brief_date(cooperation.ends) if cooperation.ends else "–"},
        {
            "label": _("Tahap"),
            "text": cooperation.get_status_display(),
            "tone": cooperation.STATUS_TONES.get(cooperation.status, "neutral"),
        },
    ]


def partners_of(cooperation: Cooperation) -> str:
    """The other parties, named."""
    return ", ".join(str(party) for party in cooperation.parties.all() if not party.is_ours)


def items_of(cooperation: Cooperation) -> list[dict[str, str]]:
    """What a cooperation is, for everybody who may read it."""
    starts, ends = cooperation.in_force_since or cooperation.starts, cooperation.ends
    period = " – ".join(long_date(day) if day else "…" for day in (starts, ends))
    return [
        {"label": _("Jenis"), "value": cooperation.get_kind_display()},
        {"label": _("Prakarsa"), "value": cooperation.get_initiative_display()},
        {"label": _("Objek"), "value": cooperation.object},
        {"label": _("Urusan"), "value": ", ".join(cooperation.field_codes)},
        {"label": _("Maksud dan tujuan"), "value": cooperation.purpose},
        {"label": _("Ruang lingkup"), "value": cooperation.scope},
        {"label": _("Lokasi"), "value": ", ".join(str(place) for place in cooperation.places.all())},
        {"label": _("Jangka waktu"), "value": period if starts or ends else ""},
        {"label": _("Penanggung jawab"), "value": str(cooperation.responsible)},
        {"label": _("Persetujuan DPRD"), "value": council_words(cooperation)},
        *_council_due(cooperation),
    ]


def _council_due(cooperation: Cooperation) -> list[dict[str, str]]:
    """The day until which the DPRD answers, while it is asked."""
    if cooperation.status != Status.COUNCIL or cooperation.council_due is None:
        return []
    day = long_date(cooperation.council_due)
    words = _("%s; sudah lewat") % day if is_time_over(cooperation) else day
    return [{"label": _("DPRD menjawab paling lambat"), "value": words}]


def council_words(cooperation: Cooperation) -> str:
    """Whether the DPRD has to agree, and why."""
    if not cooperation.needs_council:
        return _("Tidak diperlukan")
    reasons = [_("membebani masyarakat atau daerah")] if cooperation.burdens_people else []
    reasons += [] if cooperation.is_budgeted else [_("belum teranggarkan")]
    return _("Diperlukan: %s") % _(" dan ").join(reasons)


def parties_of(cooperation: Cooperation, *, in_full: bool) -> list[list[dict[str, Any]]]:
    """The parties with the office that signs; who signs is named only to those who work on it."""
    rows = []
    for party in cooperation.parties.all():
        row = [
            {"label": _("Pihak"), "text": str(party)},
            {"label": _("Kode wilayah"), "text": party.region.code if party.region else "–"},
            {"label": _("Jabatan penanda tangan"), "text": party.office or "–"},
        ]
        if in_full:
            row.append({"label": _("Penanda tangan"), "text": party.signer or "–"})
            row.append({"label": _("Surat kuasa"), "text": _attorney(party)})
        rows.append(row)
    return rows


def _attorney(party) -> str:
    if party.is_head:
        return _("Tidak diperlukan")
    return (
        f"{party.attorney_number}, {long_date(party.attorney_date)}"
        if party.attorney_number
        else _("Belum ada")
    )


def shares_of(cooperation: Cooperation) -> list[list[dict[str, Any]]]:
    """What each party pays year by year."""
    shares = [(party, share) for party in cooperation.parties.all() for share in party.shares.all()]
    return [
        [
            {"label": _("Tahun"), "text": str(share.year)},
            {"label": _("Pihak"), "text": str(party)},
            {"label": _("Jumlah"), "text": rupiah(share.amount), "number": True},
            {"label": _("Sumber dana"), "text": share.source},
            {"label": _("Anggaran"), "text": share.budget_line or "–"},
        ]
        for party, share in sorted(shares, key=lambda pair: (pair[1].year, pair[0].number))
    ]


def stages_of(
    cooperation: Cooperation, changes, planned: Mapping[str, date] | None = None
) -> list[dict[str, Any]]:
    """The straight way of its kind: each stage with the day it was last reached and the planned one."""
    path = path_of(cooperation.kind, needs_council=cooperation.needs_council)
    words = {str(Status(stage).label): stage for stage in path}
    moves = [change for change in changes if change.from_words != change.to_words]
    reached = {words[move.to_words]: move.at for move in moves if move.to_words in words}
    days, today = planned or {}, timezone.localdate()
    return [
        {
            "label": str(stage.label),
            "day": brief_date(reached[stage].date()) if stage in reached else "",
            "planned": brief_date(days[stage]) if stage in days else "",
            "is_late": stage in days and stage not in reached and days[stage] < today,
            "state": "now" if stage == cooperation.status else "done" if stage in reached else "",
        }
        for stage in path
    ]


def ways_on(cooperation: Cooperation, actor) -> list[dict[str, Any]]:
    """The steps the actor may take now, each with its checklist."""
    facts = facts_of(cooperation)
    return [
        {"step": step, "checks": [(one.words, one.is_met(facts)) for one in needed(step.name, facts)]}
        for step in table_of(cooperation).available(cooperation, actor)
        if step.name not in BY_DEED
    ]
