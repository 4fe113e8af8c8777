"""A leaver's open work is all handed over: counted before and after, or refused as a whole."""

from datetime import timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.bookings.refusals import SuccessorBusy
from consultations.minutes.followups.models import FollowUp
from perkasa.core.refusals import NotAllowed
from perkasa.home.duties import duties_of
from perkasa.home.handover import actions
from perkasa.home.handover.actions import NoSuchOffice, SamePerson, SuccessorAway
from perkasa.home.handover.works import QUEUES, WORKS, open_work_of
from planning.proposals.statuses import Status as ProposalStatus
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Role
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories import minutes as minuting
from tests.factories.consultations import BookingFactory, OfficerFactory, ServiceFactory
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import (
    AssignmentFactory,
    OrganisationFactory,
    PositionFactory,
    admin,
    citizen,
    head,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
KIND = Assignment.Kind


def office_of(account) -> Assignment:
    return Assignment.objects.in_force().get(account=account)


def counted(account) -> dict[str, int]:
    fresh = Account.objects.get(pk=account.pk)
    return {str(work.label): len(records) for work, records in open_work_of(fresh)}


@pytest.fixture
def service():
    return ServiceFactory()


@pytest.fixture
def leaver(service):
    """A planner with a consultation of every open kind, minutes to write and to mend, and a promise."""
    account = planner(full_name="Budi Santoso")
    officer = OfficerFactory(account=account, services=[service], hours=False)
    for status in (BookingStatus.HELD, BookingStatus.REQUESTED, BookingStatus.CONFIRMED):
        BookingFactory(service=service, officer=officer, status=status)
    book = {"service": service, "officer": officer}
    begin = timezone.now() - timedelta(days=9)
    minuting.held_consultation(starts_at=begin, **book)
    minuting.returned(minuting.held_consultation(starts_at=begin - timedelta(days=1), **book))
    done = minuting.approved(minuting.held_consultation(starts_at=begin - timedelta(days=2), **book))
    done.follow_ups.filter(number=1).update(owner=account)
    return account


def test_everything_of_a_planner_passes_and_the_counts_before_and_after_are_equal(leaver):
    before, taker = counted(leaver), citizen(full_name="Ratna Wulandari")
    assert sorted(before.values()) == [1, 2, 3]

    passed = actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert passed == before
    assert counted(taker) == before
    assert counted(leaver) == {}
    assert duties_of(Account.objects.get(pk=leaver.pk)) == []


def test_the_office_passes_with_it_from_today_on(leaver):
    assignment, taker, today = office_of(leaver), citizen(), timezone.localdate()

    actions.hand_over(assignment, to=taker, kind=KIND.ACTING, by=admin())

    assignment.refresh_from_db()
    new = office_of(taker)
    assert (assignment.last_day, new.since, new.last_day) == (today - timedelta(days=1), today, None)
    assert new.title == f"Plt. {new.position.title}"
    assert Account.objects.get(pk=leaver.pk).permissions == frozenset()
    assert not leaver.officer.__class__.objects.active().filter(account=leaver).exists()


def test_what_was_held_by_the_leaver_stays_their_name_on_paper(leaver):
    held = Booking.objects.filter(status=BookingStatus.TOOK_PLACE)
    taker = citizen()

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert {booking.officer.account for booking in held} == {leaver}
    assert held.filter(scribe=taker).count() == 2


def test_who_asked_is_told_the_new_name_of_a_promised_time_and_old_reminders_are_void(leaver):
    promised = Booking.objects.get(status=BookingStatus.CONFIRMED)

    actions.hand_over(office_of(leaver), to=citizen(), kind=KIND.DEFINITIVE, by=admin())

    told = Notification.objects.about(promised).filter(kind=Kind.BOOKING_CONFIRMED)
    assert promised.requested_by in {notice.recipient for notice in told}


def test_both_are_told_what_passed(leaver):
    taker = citizen()

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    letters = Notification.objects.filter(kind=Kind.HANDED_OVER)
    assert {letter.recipient for letter in letters} == {leaver, taker}
    assert {sum(line["number"] for line in letter.params["lines"]) for letter in letters} == {6}


def test_a_head_who_leaves_leaves_nothing_unsigned():
    minuting.submitted()
    leaver, taker = head(), citizen()
    before = counted(leaver)

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DAILY, by=admin())

    assert counted(taker) == before == {"Notula yang menunggu persetujuan": 1}
    assert counted(leaver) == {}


def test_the_drafts_of_an_agency_pass_to_the_successor_there():
    agency = OrganisationFactory()
    leaver = operator(agency)
    for status in (ProposalStatus.DRAFT, ProposalStatus.RETURNED, ProposalStatus.SUBMITTED):
        ProposalFactory(organisation=agency, by=leaver, status=status)
    taker = citizen()

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert counted(taker) == {"Usulan yang sedang disusun": 2}
    assert counted(leaver) == {}


def test_a_successor_who_is_busy_at_one_of_the_times_takes_nothing(leaver, service):
    promised = Booking.objects.get(status=BookingStatus.CONFIRMED)
    taker = planner()
    other = OfficerFactory(account=taker, services=[service], hours=False)
    BookingFactory(service=service, officer=other, starts_at=promised.starts_at)
    before = counted(leaver)

    with pytest.raises(SuccessorBusy):
        actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert counted(leaver) == before
    assert FollowUp.objects.filter(owner=leaver).exists()


def test_a_superior_hands_work_to_a_colleague_of_the_same_office_and_no_office_along(leaver):
    boss = head()
    position = office_of(leaver).position
    position.superior = office_of(boss).position
    position.save()
    colleague, before = planner(), counted(leaver)

    actions.hand_over(office_of(leaver), to=colleague, kind=KIND.DEFINITIVE, by=boss)

    assert counted(colleague) == before
    assert office_of(leaver).last_day is None


def test_a_superior_gives_nobody_rights_they_do_not_have(leaver):
    boss = head()
    position = office_of(leaver).position
    position.superior = office_of(boss).position
    position.save()

    for other in (boss, citizen(), operator()):
        with pytest.raises(NoSuchOffice):
            actions.hand_over(office_of(leaver), to=other, kind=KIND.DEFINITIVE, by=boss)


@pytest.mark.parametrize("person", [citizen, planner, head, operator])
def test_nobody_else_hands_over(leaver, person):
    with pytest.raises(NotAllowed):
        actions.hand_over(office_of(leaver), to=citizen(), kind=KIND.DEFINITIVE, by=person())


def test_not_to_oneself_nor_to_a_closed_account(leaver):
    with pytest.raises(SamePerson):
        actions.hand_over(office_of(leaver), to=leaver, kind=KIND.DEFINITIVE, by=admin())
    with pytest.raises(SuccessorAway):
        actions.hand_over(office_of(leaver), to=citizen(is_active=False), kind=KIND.DEFINITIVE, by=admin())


def test_an_office_that_ended_last_month_can_still_be_handed_over(leaver):
    assignment, today = office_of(leaver), timezone.localdate()
    assignment.period = DateRange(assignment.since, today - timedelta(days=30))
    assignment.save()
    before, taker = counted(leaver), citizen()

    actions.hand_over(assignment, to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert counted(taker) == before
    assert office_of(taker).since == today


def test_an_acting_officer_has_the_rights_of_the_office_and_no_more():
    definitive, acting = head(), citizen()
    position = PositionFactory(organisation=host(), role=Role.HEAD)
    AssignmentFactory(account=acting, position=position, kind=KIND.ACTING)

    assert Account.objects.get(pk=acting.pk).permissions == definitive.permissions


def test_every_kind_of_work_has_words_of_its_own():
    assert len({str(work.label) for work in (*WORKS, *QUEUES)}) == len(WORKS) + len(QUEUES)
