"""The words of a record as its paper freezes them, in the order of a desk's berita acara."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.utils import timezone

from perkasa.core.words import date_in_words, lines_in, long_date, moment, plain_number, rupiah, span
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.recap import recap_of
from planning.forums.desks.statuses import Result
from planning.forums.follow_ups.reading import promised_in
from planning.forums.minutes.snapshot import OF_GUESTS, attended
from planning.forums.records.models import Record, Signatory
from stakeholders.accounts.signatures import signature_of

UNSIGNED = "Belum menandatangani"


def title_of(record: Record) -> str:
    """What the paper is called."""
    kind = "Berita Acara Perubahan" if record.amends else "Berita Acara"
    return f"{kind} {record.desk.name}"


def content_of(record: Record) -> dict[str, Any]:
    """Everything the layout `pdf/berita-acara-desk.html` shows."""
    desk, present = record.desk, record.desk.forum.participants.exclude(arrived_at=None)
    decisions = desk.decisions.select_related("follow_up__owner", "follow_up__organisation")
    return _meeting(desk) | _agreed(record, list(desk.items.for_desk())) | {
        "code": record.code,
        "basis": lines_in(record.basis),
        "actions": promised_in(decisions),
        "notes": lines_in(record.notes),
        "remarks": [_remark(one) for one in record.signatories.select_related("account") if one.note],
        "attendance": [attended(one) for one in present.select_related(*OF_GUESTS)],
    }  # fmt: skip


def _meeting(desk: Desk) -> dict[str, Any]:
    forum = desk.forum
    return {
        "forum": forum.title, "kind": forum.get_kind_display(), "plan_year": forum.plan_year,
        "desk": desk.name, "field_code": desk.field_code,
        "day_in_words": date_in_words(timezone.localtime(desk.period.lower).date()),
        "when": span(desk.period.lower, desk.period.upper), "where": desk.place or forum.where,
        "chair": str(desk.chair), "recorder": str(desk.recorder),
    }  # fmt: skip


def _agreed(record: Record, items: list[Item]) -> dict[str, Any]:
    recap = recap_of(item.status for item in items)
    targets = [_target(item) for item in items if item.kind == Item.Kind.TARGET]
    supports = [_support(item) for item in items if item.kind == Item.Kind.SUPPORT]
    counted = [result for result in Result if result != Result.PENDING]
    return {
        "targets": targets, "supports": supports,
        "amendment": amendment_of(record, [*targets, *supports]),
        "recap": [{"label": str(one.label), "number": recap.counts.get(one, 0)} for one in counted],
        "share": recap.share_in_words, "agreed": recap.agreed, "total": recap.total,
    }  # fmt: skip


def signatories_of(signatories: Iterable[Signatory]) -> list[dict[str, str]]:
    """Who signed and when; a missing signature is marked."""
    return [signature_of(one.account, one.position, note=_signed(one)) for one in signatories]


def _signed(one: Signatory) -> str:
    return f"Disetujui melalui Perkasa pada {moment(one.signed_at)}" if one.signed_at else UNSIGNED


def _target(item: Item) -> dict[str, Any]:
    return _common(item) | {
        "national": _figure(item.national_target), "provincial": _figure(item.provincial_target),
        "proposed": _figure(item.proposed_target), "agreed": _figure(item.agreed_target),
    }  # fmt: skip


def _support(item: Item) -> dict[str, Any]:
    return _common(item) | {
        "code": item.code, "proposed": _figure(item.proposed_target), "agreed": _figure(item.agreed_target),
        "ceiling": rupiah(item.ceiling) if item.ceiling is not None else "–", "place": item.place,
        "agency": item.organisation.short_name if item.organisation else "",
    }  # fmt: skip


def _common(item: Item) -> dict[str, Any]:
    return {
        "number": item.number, "title": item.title, "indicator": item.indicator, "unit": item.unit,
        "result": item.get_status_display(), "note": item.note,
    }  # fmt: skip


def _figure(value: Decimal | None) -> str:
    return plain_number(value) if value is not None else "–"


def _remark(one: Signatory) -> dict[str, str]:
    return {"who": f"{one.account} ({one.position})", "words": one.note}


def amendment_of(record: Record, rows: list[dict[str, Any]]) -> dict[str, Any] | None:
    """What a berita acara perubahan changes, beside the signed one; None for a first one."""
    if record.amends is None or record.amends.paper is None:
        return None
    signed = record.amends.paper
    before = signed.snapshot["content"]
    old = {row["number"]: row for row in [*before["targets"], *before["supports"]]}
    return {
        "number": signed.full_number,
        "date": long_date(timezone.localdate(signed.issued_at)),
        "reason": record.reason,
        "changes": [
            {"number": row["number"], "title": row["title"], "before": words, "after": _said(row)}
            for row in rows
            if (words := _said(old[row["number"]])) != _said(row)
        ],
    }


def _said(row: dict[str, Any]) -> str:
    """The outcome of an item in one line, as it is compared before and after."""
    target = f"{row['agreed']} {row['unit']}, " if row["agreed"] != "–" else ""
    return f"{target}{row['result'].lower()}" + (f" ({row['note']})" if row["note"] else "")
