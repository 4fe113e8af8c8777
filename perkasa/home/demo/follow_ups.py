"""What was promised in the consultations of the demo and what became of it: kept, late, put off."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from django.utils import timezone

from consultations.minutes.actions import Promise
from consultations.minutes.addenda import actions as addenda
from consultations.minutes.followups import actions
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import Minutes
from consultations.minutes.templates import MinutesTemplate
from consultations.services.models import Service
from perkasa.core.deadlines import workday_after
from perkasa.documents.kinds import Kind
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account, Position
from stakeholders.accounts.roles import Role

DAY = timedelta(days=1)
CORRECTION = {
    "part": "Rekomendasi butir 1",
    "said": "Lengkapi data lokasi, ukuran, dan perkiraan biaya.",
    "reads": "Lengkapi data lokasi, ukuran, perkiraan biaya, dan foto keadaan sekarang.",
}


def settle(people: dict[str, Account]) -> None:
    """The head stands above the planners; cooperation is recorded in a berita acara with its own headings."""
    head = Position.objects.get(assignments__account=people["kepala"])
    Position.objects.filter(organisation=head.organisation, role=Role.PLANNER).update(superior=head)
    MinutesTemplate.objects.create(
        service=Service.objects.get(slug="kerja-sama-daerah"),
        paper_kind=Kind.CONSULTATION_RECORD,
        headings="Objek dan ruang lingkup\nPembiayaan\nJangka waktu",
    )


def promises(topic: str, *, officer: Account, visitor: Account) -> list[Promise]:
    """One promise of the office and one of the visitor."""
    today = timezone.localdate()
    return [
        Promise(f"Menyampaikan tindak lanjut atas {topic}", workday_after(today, 8), owner=officer),
        Promise("Melengkapi data lokasi dan foto", workday_after(today, 10), owner=visitor),
    ]


def aftermath(minutes: Minutes, number: int) -> list[Event]:
    """What becomes of the promises of approved minutes; every fourth story ends in its own way."""
    stories: list[list[tuple[int, Callable]]] = [
        [(5, _report_office), (6, _accept_office), (7, _report_visitor)],
        [(4, _report_visitor), (6, _send_back)],
        [(3, _ask_time), (8, _propose_addendum), *([(9, _approve_addendum)] if number % 8 == 2 else [])],
        [],
    ]
    now = timezone.now()
    return [Event(now + days * DAY, partial(deed, minutes)) for days, deed in stories[number % 4]]


def _one(minutes: Minutes, *, by_office: bool) -> FollowUp:
    rows = minutes.follow_ups.select_related("minutes__booking__officer__account", "owner", "organisation")
    return rows.get(by_office=by_office)


def _officer(minutes: Minutes) -> Account:
    return minutes.booking.officer.account


def _report_office(minutes: Minutes) -> None:
    said = "Sudah dibahas dengan bidang terkait dan dimuat dalam rancangan Renja."
    actions.report(_one(minutes, by_office=True), by=_officer(minutes), reason=said)


def _accept_office(minutes: Minutes) -> None:
    actions.accept(_one(minutes, by_office=True), by=minutes.booking.requested_by)


def _report_visitor(minutes: Minutes) -> None:
    said = "Data lokasi sudah kami lengkapi."
    actions.report(_one(minutes, by_office=False), by=minutes.booking.requested_by, reason=said)


def _send_back(minutes: Minutes) -> None:
    reason = "Fotonya belum terlampir."
    actions.send_back(_one(minutes, by_office=False), by=_officer(minutes), reason=reason)


def _ask_time(minutes: Minutes) -> None:
    follow_up = _one(minutes, by_office=False)
    actions.ask_time(
        follow_up, by=minutes.booking.requested_by, reason="Menunggu pengukuran oleh desa.",
        until=follow_up.due_date + 7 * DAY,
    )  # fmt: skip


def _propose_addendum(minutes: Minutes) -> None:
    minutes.refresh_from_db()
    reason = "Foto disepakati dalam konsultasi tetapi terlewat ditulis."
    addenda.propose(minutes, corrections=[CORRECTION], reason=reason, by=minutes.written_by)


def _approve_addendum(minutes: Minutes) -> None:
    addenda.approve(minutes.addenda.get(), by=minutes.approved_by)
