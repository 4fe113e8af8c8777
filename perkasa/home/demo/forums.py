"""A pre-desk whose record both sides signed, and a public consultation to which agencies are invited."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from django.utils import timezone

from perkasa.home.demo.timeline import Event
from planning.forums import actions
from planning.forums.actions import Point
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import Result
from planning.forums.elements import Element
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.models import Forum
from planning.forums.presence import actions as presence
from planning.forums.records import actions as records
from planning.forums.records.actions import Signer
from planning.forums.records.models import Record
from planning.forums.statuses import Kind, Openness
from stakeholders.accounts.models import Account, Position
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BASIS = (
    "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017\n"
    "Hasil Forum Konsultasi Publik rancangan awal RKPD\n"
    "Rancangan Renja Dinas Pendidikan dan Kebudayaan"
)
COPIES = "Bupati Kendal (sebagai laporan)\nSekretaris Daerah Kabupaten Kendal"
NOTES = "Data dasar APS diperbarui oleh dinas sebelum Musrenbang.\nPagu mengikuti KUA-PPAS."
ITEMS = (
    ("Angka partisipasi sekolah", "APS 7–12 tahun", "persen", "99.10", Result.RECOMMENDED, ""),
    ("Angka partisipasi sekolah", "APS 13–15 tahun", "persen", "96.40", Result.RECOMMENDED, ""),
    (
        "Mutu pembelajaran", "Kompetensi literasi SMP", "nilai", "68.50", Result.WITH_NOTE,
        "Ukuran disamakan dengan rapor pendidikan tahun berjalan.",
    ),
    (
        "Akses anak usia dini", "APK PAUD", "persen", "78.00", Result.NOT_RECOMMENDED,
        "Belum sesuai dengan definisi operasional provinsi.",
    ),
)  # fmt: skip


def forum_events(people: dict[str, Account], now: datetime, plan_year: int) -> Iterator[Event]:
    """The pre-desk took place two weeks ago; the public consultation comes in nine days."""
    begins = at_nine(now - 14 * DAY)
    yield Event(begins - 6 * DAY, lambda: _invite_to_desk(people, begins, plan_year))
    yield Event(begins, lambda: _hold(people))
    yield Event(begins + 5 * HOUR, lambda: _circulate(people))
    yield Event(begins + DAY, lambda: _sign(people))
    yield Event(now - 3 * DAY, lambda: _invite_to_consultation(people, at_nine(now + 9 * DAY), plan_year))


def at_nine(moment: datetime) -> datetime:
    """Nine in the morning of the same day."""
    return timezone.localtime(moment).replace(hour=9, minute=0, second=0, microsecond=0)


def call(by: Account, begins: datetime, *points: str, **description) -> Forum:
    """A forum of four hours in the planning agency's name, with these points on its agenda."""
    host = Organisation.objects.host()
    said = {"host": host, "chair": by, "recorder": by, "place": "Ruang Perkasa", "openness": Openness.PUBLIC}
    forum = actions.call(begins=begins, ends=begins + 4 * HOUR, by=by, **said | description)
    actions.set_agenda(forum, [Point(title) for title in points], by=by)
    return forum


def _invite_to_desk(people: dict[str, Account], begins: datetime, plan_year: int) -> None:
    by, guest = people["bagus"], people["disdikbud"]
    forum = call(
        by, begins, "Pembukaan", "Pembahasan target kinerja urusan", "Penutup", kind=Kind.BEFORE_DESK,
        title=f"Pra-desk urusan pendidikan RKPD {plan_year}", plan_year=plan_year,
        purpose="Menyepakati target kinerja urusan pendidikan sebelum Rakortekrenbang.",
    )  # fmt: skip
    invitation = guests.invite_organisation(forum, guest.organisations[0], by=by)
    actions.invite(forum, by=by)
    guests.come(invitation, [Person("Nur Hidayah", "Kasubbag Perencanaan", sex="f")], by=guest)


def _hold(people: dict[str, Account]) -> None:
    by, forum = people["bagus"], Forum.objects.get(kind=Kind.BEFORE_DESK)
    actions.start(forum, by=by)
    presence.note_presence(forum, list(forum.participants.all()), by=by)
    presence.write_down(forum, Person("Bagus Prasetyo", "Perencana Ahli Madya", sex="m"), by=by)
    desk = desks.set_up(
        forum, name="Desk urusan pendidikan", field_code="1.01", begins=forum.period.lower,
        ends=forum.period.upper, chair=by, recorder=people["ratna"], place="Meja 1", by=by,
    )  # fmt: skip
    for title, indicator, unit, target, result, note in ITEMS:
        item = desks.add_item(
            desk, title=title, indicator=indicator, unit=unit, proposed_target=Decimal(target), by=by
        )
        _decide(item, result, Decimal(target), note, by)


def _decide(item: Item, result: Result, target: Decimal, note: str, by: Account) -> None:
    desks.decide(item, Decision(result, target, note), version=item.version, by=by)


def _circulate(people: dict[str, Account]) -> None:
    by, forum = people["bagus"], Forum.objects.get(kind=Kind.BEFORE_DESK)
    desk = forum.desks.get()
    desks.close(desk, by=by)
    actions.end(forum, by=by)
    agency = Signer(people["disdikbud"], "Wakil Dinas Pendidikan dan Kebudayaan")
    signers = [Signer(by, "Pimpinan desk"), agency]
    record = records.write(desk, basis=BASIS, notes=NOTES, signers=signers, version=0, by=by)
    records.circulate(record, by=by)
    records.agree(record, by=by)


def _sign(people: dict[str, Account]) -> None:
    forum = Forum.objects.get(kind=Kind.BEFORE_DESK)
    record = Record.objects.get(desk__forum=forum)
    records.agree(record, note="Data PAUD kami lengkapi pekan depan.", by=people["disdikbud"])
    for signer in ("bagus", "disdikbud"):
        records.sign(record, by=people[signer])
    actions.conclude(forum, by=people["bagus"])


def _invite_to_consultation(people: dict[str, Account], begins: datetime, plan_year: int) -> None:
    by = people["ratna"]
    forum = call(
        by, begins, "Pembukaan", "Paparan rancangan awal RKPD", "Tanggapan peserta", kind=Kind.PUBLIC,
        title=f"Forum Konsultasi Publik rancangan awal RKPD {plan_year + 1}", plan_year=plan_year + 1,
        purpose="Menjaring tanggapan atas tujuan, sasaran, dan program tahun rencana.",
        place="Ruang Abdi Praja", copies=COPIES,
    )  # fmt: skip
    for handle in ("dpupr", "dinkes", "dlh"):
        guests.invite_organisation(forum, people[handle].organisations[0], by=by, quota=3)
    guests.invite_person(forum, people["dosen"], by=by, element=Element.ACADEMIC)
    for office in Position.objects.filter(role=Role.HEAD):
        guests.invite_office(forum, office, by=by)
    guests.invite_by_email(forum, "Sutinah", "sutinah@perkasa.test", by=by, element=Element.WOMEN)
    actions.invite(forum, by=by)
