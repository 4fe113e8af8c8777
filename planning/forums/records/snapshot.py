"""The words of a record as its paper freezes them, in the order of a desk's berita acara."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from perkasa.core.words import date_in_words, moment, rupiah
from planning.forums.desks.models import Item
from planning.forums.desks.recap import recap_of
from planning.forums.desks.statuses import Result
from planning.forums.records.models import Record, Signatory

UNSIGNED = "Belum menandatangani"


def title_of(record: Record) -> str:
    """What the paper is called."""
    return f"Berita Acara {record.desk.name}"


def content_of(record: Record) -> dict[str, Any]:
    """Everything the layout `pdf/berita-acara-desk.html` shows."""
    desk, forum = record.desk, record.desk.forum
    items = list(desk.items.for_desk())
    recap = recap_of(item.status for item in items)
    present = forum.participants.exclude(arrived_at=None)
    return {
        "forum": forum.title,
        "kind": forum.get_kind_display(),
        "plan_year": forum.plan_year,
        "code": record.code,
        "desk": desk.name,
        "field_code": desk.field_code,
        "day_in_words": date_in_words(timezone.localtime(desk.period.lower).date()),
        "when": forum.when,
        "where": desk.place or forum.where,
        "chair": str(desk.chair),
        "recorder": str(desk.recorder),
        "basis": _lines(record.basis),
        "targets": [_target(item) for item in items if item.kind == Item.Kind.TARGET],
        "supports": [_support(item) for item in items if item.kind == Item.Kind.SUPPORT],
        "recap": [
            {"label": str(result.label), "number": recap.counts.get(result, 0)}
            for result in Result
            if result != Result.PENDING
        ],
        "share": recap.share_in_words,
        "agreed": recap.agreed,
        "total": recap.total,
        "notes": _lines(record.notes),
        "remarks": [_remark(one) for one in record.signatories.select_related("account") if one.note],
        "attendance": [{"name": one.name, "position": one.position} for one in present],
    }


def signatories_of(signatories: Iterable[Signatory]) -> list[dict[str, str]]:
    """Who signed and when; a missing signature is marked."""
    return [{"name": str(one.account), "position": one.position, "note": _signed(one)} for one in signatories]


def _signed(one: Signatory) -> str:
    return f"Disetujui melalui Perkasa pada {moment(one.signed_at)}" if one.signed_at else UNSIGNED


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _target(item: Item) -> dict[str, Any]:
    return {
        "number": item.number, "title": item.title, "indicator": item.indicator,
        "national": item.in_words(item.national_target), "provincial": item.in_words(item.provincial_target),
        "proposed": item.in_words(item.proposed_target), "agreed": item.in_words(item.agreed_target),
        "result": item.get_status_display(), "note": item.note,
    }  # fmt: skip


def _support(item: Item) -> dict[str, Any]:
    target = item.agreed_target if item.agreed_target is not None else item.proposed_target
    return {
        "number": item.number, "code": item.code, "title": item.title, "indicator": item.indicator,
        "target": item.in_words(target),
        "ceiling": rupiah(item.ceiling) if item.ceiling is not None else "–", "place": item.place,
        "agency": item.organisation.short_name if item.organisation else "",
        "result": item.get_status_display(), "note": item.note,
    }  # fmt: skip


def _remark(one: Signatory) -> dict[str, str]:
    return {"who": f"{one.account} ({one.position})", "words": one.note}
