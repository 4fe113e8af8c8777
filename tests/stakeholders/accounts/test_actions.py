"""Offices are given and ended with dates, accounts closed and reopened, and somebody always manages them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.utils import timezone

from perkasa.core.refusals import NotAllowed
from stakeholders.accounts import actions
from stakeholders.accounts.actions import (
    AlreadyHolds,
    EndsBeforeItBegins,
    EndsEarlierAlready,
    NobodyWouldManage,
)
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Permission
from tests.factories.stakeholders import (
    AccountFactory,
    AssignmentFactory,
    PositionFactory,
    admin,
    citizen,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
ONE_DAY = timedelta(days=1)
NEW_YEAR = date(2027, 1, 1)


def assign(account, position, since=NEW_YEAR, last_day=None, by=None):
    kind = Assignment.Kind.DEFINITIVE
    return actions.assign(account, position, kind=kind, since=since, last_day=last_day, by=by or admin())


def test_an_office_is_given_up_to_and_including_its_last_day():
    assignment = assign(citizen(), PositionFactory(), NEW_YEAR, date(2027, 6, 30))

    assignment.refresh_from_db()
    assert (assignment.since, assignment.last_day) == (NEW_YEAR, date(2027, 6, 30))
    assert assignment.period.upper == date(2027, 7, 1)


def test_the_same_office_is_not_given_twice_for_one_time():
    ratna, position = citizen(), PositionFactory()
    assign(ratna, position)

    with pytest.raises(AlreadyHolds):
        assign(ratna, position, since=NEW_YEAR + ONE_DAY)


def test_an_office_does_not_end_before_it_begins():
    with pytest.raises(EndsBeforeItBegins):
        assign(citizen(), PositionFactory(), last_day=NEW_YEAR - ONE_DAY)


def test_only_who_manages_people_gives_offices_and_enters_people():
    with pytest.raises(NotAllowed):
        assign(citizen(), PositionFactory(), by=planner())
    with pytest.raises(NotAllowed):
        actions.enter(email="bayu@contoh.id", full_name="Bayu", phone="", by=planner())


def test_who_is_entered_has_a_confirmed_address_and_no_password():
    bayu = actions.enter(email="Bayu@Contoh.ID", full_name="Bayu Aji", phone="", by=admin())

    assert (bayu.email, bayu.has_usable_password()) == ("bayu@contoh.id", False)
    assert EmailAddress.objects.filter(user=bayu, email=bayu.email, verified=True, primary=True).exists()


def test_an_ended_assignment_gives_rights_until_the_evening_of_its_last_day():
    person, today = operator(), timezone.localdate()
    [assignment] = person.current_assignments

    actions.end_assignment(assignment, last_day=today - ONE_DAY, by=admin())

    assert Account.objects.get(pk=person.pk).permissions == frozenset()
    assert Assignment.objects.get(pk=assignment.pk).last_day == today - ONE_DAY


def test_an_assignment_is_not_ended_before_its_first_day():
    with pytest.raises(EndsBeforeItBegins):
        actions.end_assignment(AssignmentFactory(), last_day=date(2024, 12, 31), by=admin())


def test_an_end_is_not_moved_to_a_later_day():
    moderator, assignment = admin(), AssignmentFactory()
    actions.end_assignment(assignment, last_day=date(2026, 6, 30), by=moderator)

    with pytest.raises(EndsEarlierAlready):
        actions.end_assignment(assignment, last_day=date(2026, 7, 1), by=moderator)


def test_the_last_who_manages_people_cannot_leave_without_a_successor():
    last = admin()
    [assignment] = last.current_assignments

    with pytest.raises(NobodyWouldManage):
        actions.end_assignment(assignment, last_day=NEW_YEAR - ONE_DAY, by=last)
    with pytest.raises(NobodyWouldManage):
        actions.close(last, by=last)

    assert Assignment.objects.get(pk=assignment.pk).last_day is None
    assert Account.objects.get(pk=last.pk).is_active


def test_with_a_successor_from_the_next_day_on_the_last_may_leave():
    last, successor = admin(), citizen()
    [assignment] = last.current_assignments
    assign(successor, assignment.position, since=NEW_YEAR, by=last)

    actions.end_assignment(assignment, last_day=NEW_YEAR - ONE_DAY, by=last)

    assert list(Account.objects.who_may(Permission.PEOPLE_MANAGE, day=NEW_YEAR)) == [successor]


def test_a_closed_account_has_no_rights_and_gets_them_back_when_reopened():
    moderator, person = admin(), operator()

    actions.close(person, by=moderator)
    assert Account.objects.get(pk=person.pk).permissions == frozenset()

    actions.reopen(person, by=moderator)
    assert Account.objects.get(pk=person.pk).may(Permission.PROPOSALS_FILE)


def test_a_person_says_how_they_are_called():
    ratna = AccountFactory()

    actions.introduce(ratna, full_name="Ratna Wulandari, S.T.", phone="0812 3456 7890")

    ratna.refresh_from_db()
    assert (ratna.full_name, ratna.phone) == ("Ratna Wulandari, S.T.", "0812 3456 7890")


@pytest.mark.django_db(transaction=True)
def test_two_who_close_each_other_at_once_do_not_leave_the_house_without_anybody():
    pair = admin(), admin()
    start = Barrier(2)

    def close_the_other(by: Account, other: Account) -> bool:
        start.wait()
        try:
            actions.close(other, by=by)
        except (NobodyWouldManage, NotAllowed):
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(2) as pool:
        closed = list(pool.map(close_the_other, pair, reversed(pair)))

    assert sorted(closed) == [False, True]
    assert Account.objects.who_may(Permission.PEOPLE_MANAGE).count() == 1
