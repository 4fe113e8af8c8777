"""Organisations are suspended and taken up again, follow one another, and have planners as partners."""

from datetime import date

import pytest
import time_machine

from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.directory import actions
from stakeholders.directory.models import partners_of
from stakeholders.directory.tasks import resume_organisations
from stakeholders.notifications.models import Notification
from stakeholders.organisations.models import Organisation
from tests.factories.organisations import invitation
from tests.factories.stakeholders import (
    AssignmentFactory,
    OrganisationFactory,
    PositionFactory,
    admin,
    agency_head,
    host,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db
REASON = "Surat tugas pengelolanya palsu."


@pytest.fixture
def agency() -> Organisation:
    return OrganisationFactory(name="Dinas Kesehatan", short_name="Dinkes")


def again(account: Account) -> Account:
    """The person as the next request finds them."""
    return Account.objects.get(pk=account.pk)


def test_nobody_invites_into_a_suspended_organisation(agency):
    head = agency_head(agency)
    actions.suspend(agency, by=admin(), reason=REASON)

    with pytest.raises(NotAllowed):
        invitation(agency, by=again(head))


def test_its_people_read_why_and_until_when(agency):
    person = operator(agency)
    former = operator(agency, is_active=False)
    with time_machine.travel("2026-11-02 09:00+07:00"):
        actions.suspend(agency, by=admin(), reason=REASON, until=date(2026, 11, 30))

    [told] = Notification.objects.about(agency)
    assert told.recipient == person != former
    assert told.params == {"name": "Dinas Kesehatan", "reason": REASON, "until": "30 November 2026"}


def test_a_suspension_ends_by_itself_after_its_last_day(agency):
    with time_machine.travel("2026-11-02 09:00+07:00"):
        actions.suspend(agency, by=admin(), reason=REASON, until=date(2026, 11, 30))
    with time_machine.travel("2026-11-30 23:59+07:00"):
        assert resume_organisations() == 0
        assert not agency.may_act()
    with time_machine.travel("2026-12-01 00:00+07:00"):
        assert agency.may_act()
        assert resume_organisations() == 1

    agency.refresh_from_db()
    assert (agency.status, agency.suspended_until) == ("active", None)
    assert [change.transition for change in StatusChange.objects.about(agency)] == ["suspend", "resume"]


def test_a_suspension_is_lifted_with_a_reason(agency):
    filer, moderator = operator(agency), admin()
    actions.suspend(agency, by=moderator, reason=REASON)
    with pytest.raises(ReasonMissing):
        actions.lift(agency, by=moderator, reason=" ")
    actions.lift(agency, by=moderator, reason="Sudah diklarifikasi.")

    assert again(filer).representing == [agency]
    kinds = [told.kind for told in Notification.objects.about(agency)]
    assert kinds == ["stakeholders.directory.suspended", "stakeholders.directory.resumed"]


@pytest.mark.parametrize("who", [planner, agency_head, operator])
def test_only_who_manages_organisations_suspends(agency, who):
    with pytest.raises(NotAllowed):
        actions.suspend(agency, by=who(), reason=REASON)


def test_the_planning_agency_itself_is_never_suspended():
    with pytest.raises(NotAllowed):
        actions.suspend(host(), by=admin(), reason=REASON)


def test_a_suspension_is_not_dated_back(agency):
    with time_machine.travel("2026-11-22"), pytest.raises(actions.LastDayIsPast):
        actions.suspend(agency, by=admin(), reason=REASON, until=date(2026, 11, 21))


def test_a_suspended_organisation_is_not_suspended_again(agency):
    actions.suspend(agency, by=admin(), reason=REASON)

    with pytest.raises(NotPossibleNow):
        actions.suspend(agency, by=admin(), reason=REASON)


def test_an_organisation_stands_until_the_day_of_its_successor(agency):
    with time_machine.travel("2026-11-22"):
        actions.dissolve(
            agency, into=OrganisationFactory(), since=date(2027, 1, 1), legal_basis="Perda 9", by=admin()
        )
        assert Organisation.objects.listed().filter(pk=agency.pk).exists()
        assert agency.may_act()
    with time_machine.travel("2027-01-01 00:00+07:00"):
        assert not Organisation.objects.listed().filter(pk=agency.pk).exists()
        assert not agency.may_act()


def test_a_successor_must_stand_itself(agency):
    gone, moderator = OrganisationFactory(), admin()
    actions.dissolve(gone, into=OrganisationFactory(), since=date(2027, 1, 1), legal_basis="x", by=moderator)

    with pytest.raises(actions.SuccessorIsGone):
        actions.dissolve(agency, into=gone, since=date(2027, 1, 1), legal_basis="x", by=moderator)
    with pytest.raises(actions.SuccessorOfItself):
        actions.dissolve(agency, into=agency, since=date(2027, 1, 1), legal_basis="x", by=moderator)
    with pytest.raises(NotAllowed):
        actions.dissolve(agency, into=host(), since=date(2027, 1, 1), legal_basis="x", by=planner())


def test_who_follows_in_a_position_follows_as_partner(agency):
    position = PositionFactory(organisation=host(), role=Role.PLANNER, title="Perencana Kesehatan")
    before = AssignmentFactory(position=position).account
    with time_machine.travel("2026-11-22"):
        actions.pair(position, agency, since=date(2026, 11, 1), last_day=None, by=admin())
        assert list(partners_of(agency)) == [before]
        assert list(partners_of(agency, date(2026, 10, 31))) == []
        AssignmentFactory(position=position, account__full_name="Zulaikha")

        assert [person.full_name for person in partners_of(agency)] == [before.full_name, "Zulaikha"]


def test_a_partnership_ends_on_a_day(agency):
    position = AssignmentFactory(position__organisation=host(), position__role=Role.PLANNER).position
    pair = actions.pair(position, agency, since=date(2026, 1, 1), last_day=None, by=admin())
    actions.end_partnership(pair, last_day=date(2026, 6, 30), by=admin())

    assert partners_of(agency, date(2026, 6, 30)).count() == 1
    assert partners_of(agency, date(2026, 7, 1)).count() == 0
    with pytest.raises(NotPossibleNow):
        actions.end_partnership(pair, last_day=date(2026, 12, 31), by=admin())


def test_only_planners_are_partners_and_once_at_a_time(agency):
    position = PositionFactory(organisation=host(), role=Role.PLANNER)
    details = {"since": date(2026, 1, 1), "last_day": None, "by": admin()}
    actions.pair(position, agency, **details)

    with pytest.raises(actions.AlreadyPartner):
        actions.pair(position, agency, **details)
    with pytest.raises(actions.NotAPlanner):
        actions.pair(PositionFactory(role=Role.AGENCY_HEAD), agency, **details)
    with pytest.raises(NotAllowed):
        actions.pair(position, OrganisationFactory(), **details | {"by": planner()})
