"""A pre-desk of the planning agency: guests, desks with items, and its record."""

from datetime import datetime, timedelta
from decimal import Decimal

from django.utils import timezone

from planning.forums import actions
from planning.forums.actions import Point
from planning.forums.desks import actions as desks
from planning.forums.desks.actions import Decision
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.statuses import Result
from planning.forums.follow_ups import actions as follow_ups
from planning.forums.follow_ups.actions import Promise
from planning.forums.follow_ups.models import FollowUp
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.issue_map import actions as issues
from planning.forums.issue_map.models import Issue
from planning.forums.minutes import actions as forum_minutes
from planning.forums.minutes.actions import Said
from planning.forums.minutes.models import ForumMinutes
from planning.forums.models import Forum
from planning.forums.presence import actions as presence
from planning.forums.records import actions as records
from planning.forums.records.actions import Signer
from planning.forums.records.agreed import keep_agreed
from planning.forums.records.models import Record
from planning.forums.statuses import Kind, Openness
from planning.forums.timetable import actions as turns
from planning.forums.timetable.models import Turn
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.documents import finished_paper
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, host, operator, planner

BASIS = "Permendagri 86 Tahun 2017\nHasil Forum Konsultasi Publik"
LENGTH = timedelta(hours=4)


def in_a_week() -> datetime:
    """Nine in the morning, a week from today."""
    day = timezone.localtime() + timedelta(days=7)
    return day.replace(hour=9, minute=0, second=0, microsecond=0)


def forum(by: Account | None = None, begins: datetime | None = None, **description) -> Forum:
    """A planned forum with an agenda; its caller chairs and records it unless told otherwise."""
    by, begins, length = by or planner(), begins or in_a_week(), description.pop("length", LENGTH)
    said = {
        "kind": Kind.BEFORE_DESK, "title": "Pra-desk urusan pendidikan", "plan_year": 2028,
        "purpose": "Menyepakati target kinerja urusan.", "openness": Openness.PUBLIC,
        "place": "Ruang Perkasa", "host": Organisation.objects.host() if _has_host() else host(),
        "chair": by, "recorder": by,
    }  # fmt: skip
    found = actions.call(begins=begins, ends=begins + length, by=by, **said | description)
    actions.set_agenda(found, [Point("Pembukaan"), Point("Pembahasan butir", None, "Perencana")], by=by)
    return found


def _has_host() -> bool:
    return Organisation.objects.filter(is_host=True).exists()


def invited(*organisations: Organisation, by: Account | None = None, **description) -> Forum:
    """A forum whose invitation is out, to these organisations (a new one unless told)."""
    by = by or planner()
    found = forum(by, **description)
    for organisation in organisations or (OrganisationFactory(),):
        guests.invite_organisation(found, organisation, by=by)
    actions.invite(found, by=by)
    return found


def running(*organisations: Organisation, by: Account | None = None, **description) -> Forum:
    """A forum that has begun."""
    by = by or planner()
    found = invited(*organisations, by=by, **description)
    actions.start(found, by=by)
    return found


def concluded(by: Account | None = None, **description) -> Forum:
    """A forum that is over and whose minutes are final."""
    by = by or planner()
    found = running(by=by, **description)
    actions.end(found, by=by)
    actions.conclude(found, by=by)
    return found


def desk(of: Forum, by: Account, items: int = 0, **description) -> Desk:
    """A desk over the whole time of its forum, with so many items."""
    said = {
        "name": "Desk pendidikan",
        "begins": of.period.lower,
        "ends": of.period.upper,
        "chair": by,
        "recorder": by,
    }
    found = desks.set_up(of, by=by, **said | description)
    for number in range(items):
        item(found, by, title=f"Angka partisipasi sekolah kelompok {number + 1}")
    return found


def item(of: Desk, by: Account, **content) -> Item:
    """One more target on a desk."""
    said = {
        "title": "Angka partisipasi sekolah", "indicator": "APS 7–12 tahun", "unit": "persen",
        "proposed_target": Decimal("99.10"), "national_target": Decimal("99.50"),
    }  # fmt: skip
    return desks.add_item(of, by=by, **said | content)


def decided(of: Desk, by: Account, *results: Result) -> Desk:
    """The first items of the desk have these results."""
    for one, result in zip(of.items.order_by("number"), results, strict=False):
        one.desk = of
        desks.decide(one, Decision(result, None, "Dibahas bersama provinsi."), version=one.version, by=by)
    return of


def record(
    by: Account | None = None, signers: list[Account] | None = None, items: int = 1, **description
) -> Record:
    """The drafted record of a closed desk, signed by `signers` (the chair and an agency unless told)."""
    by = by or planner()
    found = running(by=by, **description)
    of = desk(found, by, items=items)
    decided(of, by, *[Result.RECOMMENDED] * items)
    desks.close(of, by=by)
    people = signers or [by, operator()]
    return records.write(
        of, basis=BASIS, notes="Data dasar dilengkapi.", version=0, by=by,
        signers=[Signer(account, f"Jabatan {number}") for number, account in enumerate(people, 1)],
    )  # fmt: skip


def agreed_by(found: Record, *accounts: Account) -> Record:
    """These have agreed to a record that circulates."""
    for account in accounts:
        records.agree(found, by=account)
        found.refresh_from_db()
    return found


def attended(
    by: Account | None = None, guest: Account | None = None, people: int = 2, **description
) -> Forum:
    """A forum that runs, with so many people of one guest and the chair noted as present."""
    by, guest = by or planner(), guest or operator()
    found = invited(*guest.organisations, by=by, **description)
    names = [Person(f"Hadir {number + 1}", "Staf", sex="fm"[number % 2]) for number in range(people)]
    guests.come(found.guests.get(), names, by=guest)
    actions.start(found, by=by)
    presence.note_presence(found, list(found.participants.all()), by=by)
    return found


def minutes(by: Account | None = None, guest: Account | None = None, **description) -> ForumMinutes:
    """The drafted minutes of a forum to which one guest came."""
    by = by or planner()
    return written(attended(by, guest, **description), by)


def written(of: Forum, by: Account, version: int = 0) -> ForumMinutes:
    """The minutes of this forum say something."""
    points = [Said("Pembahasan", "Dinas menyampaikan data.", "Data dilengkapi bulan ini.")]
    return forum_minutes.write(
        of, opening="Rapat dibuka.", points=points, closing="Rapat ditutup.", version=version, by=by
    )


def issue(by: Account | None = None, of: Forum | None = None, **content) -> Issue:
    """A challenge raised in a published forum."""
    by = by or planner()
    said = {
        "kind": "challenge", "title": "Abrasi pantai utara", "words": "Tambak hilang tiap tahun.",
        "field_code": "1.03", "region": content.pop("region", None) or RegionFactory().parent,
        "doing": "Penanaman mangrove.",
    }  # fmt: skip
    return issues.raise_issue(of or invited(by=by), by=by, **said | content)


def turn(
    of: Desk, agency: Organisation, by: Account, begins: datetime | None = None, hours: int = 0, **described
) -> Turn:
    """An hour at a desk, `hours` after the desk begins or at `begins`."""
    begins = begins or of.period.lower + timedelta(hours=hours)
    return turns.add(of, agency, begins=begins, ends=begins + timedelta(hours=1), by=by, **described)


def action(
    of: Forum, agency: Organisation, by: Account, words: str = "Lengkapi data dasar.", at: Desk | None = None
) -> FollowUp:
    """Something an agency has to do within two weeks, said by the forum or at one of its desks."""
    promise = Promise(timezone.localdate() + timedelta(days=14), agency)
    return follow_ups.write_down(of, kind="action", words=words, promise=promise, desk=at, by=by).follow_up


def signed(*people: Account) -> Record:
    """A record that these have signed; the first leads the desk."""
    found = record(people[0], list(people))
    records.circulate(found, by=people[0])
    agreed_by(found, *people)
    for person in people:
        records.sign(found, by=person)
    found.refresh_from_db()
    return found


def agreed_targets(
    agency: Organisation, year: int, *targets: tuple[str, str, str], is_signed: bool = True
) -> None:
    """A desk agrees on these (indicator, code, target) for the agency, and its record is signed."""
    by = planner()
    of = desk(running(by=by, plan_year=year), by)
    for indicator, code, target in targets:
        found = item(
            of, by, indicator=indicator, code=code, organisation=agency, unit="Kilometer",
            proposed_target=Decimal(target),
        )  # fmt: skip
        desks.decide(found, Decision(Result.RECOMMENDED, Decimal(target)), version=found.version, by=by)
    if is_signed:
        keep_agreed(list(of.items.select_related("desk__forum", "organisation")), finished_paper())
