"""What the pages of desks show."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.alignment.pairs.models import LineCheck
from planning.forums.desks.lines.reading import where_from
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
    return [
        _first(item, with_link=with_link),
        {"label": _("Indikator"), "text": item.indicator},
        {"label": _("Usulan"), "text": item.in_words(item.proposed_target), "number": True},
        *_outcome(item),
    ]


def _first(item: Item, *, with_link: bool) -> dict[str, Any]:
    return {"label": _("Butir"), "text": str(item), "url": item.get_absolute_url() if with_link else ""}


def _outcome(item: Item) -> list[dict[str, Any]]:
    return [
        {"label": _("Disepakati"), "text": item.in_words(item.agreed_target), "number": True},
        {
            "label": _("Hasil"),
            "text": item.get_status_display(),
            "tone": TONES.get(Result(item.status), "neutral"),
        },
        {"label": _("Catatan"), "text": item.note or "–"},
    ]


def parts_of(items: list[Item], standing: dict[int, LineCheck], *, with_link: bool) -> list[dict[str, Any]]:
    """The items of a desk in two tables: the targets of its field, and the sub-activities supporting them."""
    targets = [item for item in items if item.kind == Item.Kind.TARGET]
    supports = [item for item in items if item.kind == Item.Kind.SUPPORT]
    parts = [
        (_("Target kinerja urusan"), [_target_row(item, with_link=with_link) for item in targets]),
        (
            _("Dukungan sub kegiatan"),
            [_support_row(item, standing.get(item.pk), with_link=with_link) for item in supports],
        ),
    ]
    return [{"caption": caption, "rows": rows} for caption, rows in parts if rows]


def _target_row(item: Item, *, with_link: bool) -> list[dict[str, Any]]:
    return [
        _first(item, with_link=with_link),
        {"label": _("Indikator (IKUR)"), "text": item.indicator},
        {"label": _("Nasional"), "text": item.in_words(item.national_target), "number": True},
        {"label": _("Provinsi"), "text": item.in_words(item.provincial_target), "number": True},
        {"label": _("Usulan"), "text": item.in_words(item.proposed_target), "number": True},
        *_outcome(item),
    ]


def _support_row(item: Item, check: LineCheck | None, *, with_link: bool) -> list[dict[str, Any]]:
    return [
        _first(item, with_link=with_link),
        {"label": _("Instansi"), "text": item.organisation.short_name if item.organisation else "–"},
        {"label": _("Indikator"), "text": item.indicator},
        {"label": _("Target"), "text": item.in_words(item.proposed_target), "number": True},
        {
            "label": _("Pagu"),
            "text": rupiah(item.ceiling) if item.ceiling is not None else "–",
            "number": True,
        },
        {"label": _("Keselarasan"), **_aligned(check)},
        *_outcome(item),
    ]


def _aligned(check: LineCheck | None) -> dict[str, str]:
    return {"text": check.words, "tone": check.tone} if check else {"text": "–"}


def discussed(items: list[Item]) -> Item | None:
    """What is on the table: what was read out last, else the first item that is left."""
    heard = [item for item in items if item.heard]
    if heard:
        return max(heard, key=lambda item: item.reading.at)
    return next((item for item in items if item.status == Result.PENDING), None)


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
            *([source] if (source := where_from(item)) else []),
        ]
    return facts


def tally(recap: Recap) -> list[dict[str, Any]]:
    """How many items have which result."""
    return [
        {"label": result.label, "number": recap.counts.get(result, 0)}
        for result in Result
        if recap.counts.get(result, 0) or result not in (Result.DEFERRED, Result.NOT_DISCUSSED)
    ]
