"""What the pages of desks show."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.recap import Recap
from planning.forums.desks.statuses import TONES, Result
from planning.forums.models import Forum


def desk_for(account, code: str) -> Desk:
    """The desk with this number, as `account` may see its forum; not found for everybody else."""
    rows = Desk.objects.filter(forum__in=Forum.objects.visible_to(account))
    return get_object_or_404(rows.select_related("forum", "chair", "recorder"), code=code)


def facts_of(desk: Desk) -> list[dict[str, str]]:
    """What a desk is."""
    return [
        {"label": _("Forum"), "value": desk.forum.title, "url": desk.forum.get_absolute_url()},
        {"label": _("Urusan"), "value": desk.field_code},
        {"label": _("Meja atau ruang"), "value": desk.place or desk.forum.where},
        {"label": _("Pimpinan desk"), "value": str(desk.chair)},
        {"label": _("Notulis desk"), "value": str(desk.recorder)},
    ]


def row_of(item: Item, *, with_link: bool) -> list[dict[str, Any]]:
    """One item as a line of the table."""
    first = {"label": _("Butir"), "text": str(item), "url": item.get_absolute_url() if with_link else ""}
    return [
        first,
        {"label": _("Indikator"), "text": item.indicator},
        {"label": _("Usulan"), "text": item.in_words(item.proposed_target), "number": True},
        {"label": _("Disepakati"), "text": item.in_words(item.agreed_target), "number": True},
        {
            "label": _("Hasil"),
            "text": item.get_status_display(),
            "tone": TONES.get(Result(item.status), "neutral"),
        },
        {"label": _("Catatan"), "text": item.note or "–"},
    ]


def facts_of_item(item: Item) -> list[dict[str, str]]:
    """What is discussed."""
    facts = [
        {"label": _("Jenis"), "value": item.get_kind_display()},
        {"label": _("Indikator"), "value": item.indicator},
        {"label": _("Target nasional"), "value": item.in_words(item.national_target)},
        {"label": _("Target provinsi"), "value": item.in_words(item.provincial_target)},
        {"label": _("Usulan target kabupaten"), "value": item.in_words(item.proposed_target)},
    ]
    if item.kind == Item.Kind.SUPPORT:
        facts += [
            {"label": _("Kode sub kegiatan"), "value": item.code},
            {"label": _("Pagu"), "value": rupiah(item.ceiling) if item.ceiling is not None else ""},
            {"label": _("Lokasi"), "value": item.place},
            {"label": _("Instansi"), "value": str(item.organisation or "")},
        ]
    return facts


def tally(recap: Recap) -> list[dict[str, Any]]:
    """How many items have which result."""
    return [
        {"label": result.label, "number": recap.counts.get(result, 0)}
        for result in Result
        if recap.counts.get(result, 0) or result not in (Result.DEFERRED, Result.NOT_DISCUSSED)
    ]
