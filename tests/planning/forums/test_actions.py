"""A forum is planned in silence, told when it is invited to, and told again when it moves or falls out."""

from datetime import timedelta

import pytest

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums import actions
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.models import Forum
from planning.forums.presence import actions as presence
from planning.forums.refusals import BeginsInThePast, NobodyInvited, NobodyNamed, TooManyPeople
from planning.forums.statuses import Openness, Status
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.forums import LENGTH, forum, in_a_week, invited, running
from tests.factories.stakeholders import OrganisationFactory, auditor, citizen, operator, planner

pytestmark = pytest.mark.django_db


def told(kind: Kind) -> list:
    return [row.recipient for row in Notification.objects.filter(kind=kind, channel="email").order_by("pk")]


def test_nobody_is_told_before_the_invitation_goes_out():
    by, agency = planner(), operator()
    found = forum(by)
    guests.invite_organisation(found, agency.organisations[0], by=by)
    assert told(Kind.FORUM_INVITED) == []

    actions.invite(found, by=by)

    assert told(Kind.FORUM_INVITED) == [agency]


def test_an_invitation_without_guests_or_in_the_past_does_not_go_out():
    by = planner()
    with pytest.raises(NobodyInvited):
        actions.invite(forum(by), by=by)
    with pytest.raises(BeginsInThePast):
        forum(by, begins=in_a_week() - timedelta(days=8))


def test_a_forum_that_moves_is_told_anew_and_one_that_changes_its_words_is_not():
    by, agency = planner(), operator()
    found = invited(agency.organisations[0], by=by)
    begins = found.period.lower

    actions.describe(found, begins=begins, ends=begins + LENGTH, title="Pra-desk pendidikan dasar", by=by)
    assert len(told(Kind.FORUM_INVITED)) == 1

    actions.describe(found, begins=begins + LENGTH, ends=begins + 2 * LENGTH, by=by)
    assert len(told(Kind.FORUM_INVITED)) == 2


def test_who_was_told_hears_that_it_falls_out_and_who_was_not_does_not():
    by, agency = planner(), operator()
    actions.cancel(forum(by), by=by, reason="Bentrok.")
    assert told(Kind.FORUM_CANCELLED) == []

    found = invited(agency.organisations[0], by=by)
    actions.postpone(found, by=by, reason="Menunggu provinsi.")
    actions.invite(found, by=by)

    assert told(Kind.FORUM_POSTPONED) == [agency]
    assert len(told(Kind.FORUM_INVITED)) == 2


def test_only_the_planning_agency_calls_forums():
    with pytest.raises(NotAllowed):
        forum(operator())


def test_a_guest_says_who_comes_and_may_change_its_mind_until_the_forum_begins():
    by, agency = planner(), operator()
    found = invited(agency.organisations[0], by=by)
    guest = found.guests.get()

    guests.come(guest, [Person("Rina", "Kepala Bidang", "f"), Person("Joko")], by=agency)
    guests.come(guest, [Person("Rina", "Kepala Bidang", "f")], by=agency)
    assert [one.name for one in found.participants.all()] == ["Rina"]

    guests.stay_away(guest, by=agency, note="Ada rapat lain.")
    assert not found.participants.exists()

    actions.start(found, by=by)
    with pytest.raises(NotPossibleNow):
        guests.come(guest, [Person("Rina")], by=agency)


def test_a_guest_sends_somebody_and_no_more_than_there_are_places():
    agency = operator()
    guest = invited(agency.organisations[0]).guests.get()

    with pytest.raises(NobodyNamed):
        guests.come(guest, [], by=agency)
    with pytest.raises(TooManyPeople):
        guests.come(guest, [Person("A"), Person("B"), Person("C")], by=agency)
    with pytest.raises(NotAllowed):
        guests.come(guest, [Person("A")], by=operator())


def test_present_means_present():
    by, agency = planner(), operator()
    found = invited(agency.organisations[0], by=by)
    guests.come(found.guests.get(), [Person("Rina"), Person("Joko")], by=agency)
    actions.start(found, by=by)

    presence.note_presence(found, list(found.participants.all()), by=by)
    presence.note_presence(found, list(found.participants.filter(name="Rina")), by=by)
    presence.write_down(found, Person("Bu Lurah", "Kelurahan Langenharjo"), by=by)

    there = found.participants.exclude(arrived_at=None)
    assert [one.name for one in there] == ["Rina", "Bu Lurah"]


@pytest.mark.parametrize(
    ("openness", "public", "guest", "coming"),
    [
        (Openness.PUBLIC, True, True, True),
        (Openness.INVITED, False, True, True),
        (Openness.CLOSED, False, False, True),
    ],
)
def test_who_reads_a_forum(openness, public, guest, coming):
    by, agency = planner(), operator()
    found = invited(agency.organisations[0], by=by, openness=openness)
    seen = {
        "stranger": Forum.objects.visible_to(None).exists(),
        "citizen": Forum.objects.visible_to(citizen()).exists(),
        "guest": Forum.objects.visible_to(agency).exists(),
        "auditor": Forum.objects.visible_to(auditor()).exists(),
    }
    guests.come(found.guests.get(), [Person("Rina")], by=agency)

    assert seen == {"stranger": public, "citizen": public, "guest": guest, "auditor": True}
    assert Forum.objects.visible_to(agency).exists() == coming


def test_a_planned_forum_is_nobodys_business():
    by, agency = planner(), operator()
    found = forum(by)
    guests.invite_organisation(found, agency.organisations[0], by=by)

    assert found.status == Status.PLANNED
    assert not Forum.objects.visible_to(agency).exists()
    assert not Forum.objects.visible_to(None).exists()


def test_the_agenda_stands_in_its_order():
    found = running(OrganisationFactory())

    assert [point.title for point in found.agenda.all()] == ["Pembukaan", "Pembahasan butir"]
