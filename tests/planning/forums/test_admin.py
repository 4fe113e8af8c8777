"""Turns and follow-ups in the moderators' room: found, read, and moved on by those who may."""

import pytest

from consultations.minutes.followups.statuses import Status
from planning.forums.timetable.statuses import Status as TurnStatus
from tests.factories.forums import action, desk, running, turn
from tests.factories.stakeholders import OrganisationFactory, admin, auditor, operator

pytestmark = pytest.mark.django_db


@pytest.fixture
def by(client):
    account = admin()
    client.force_login(account)
    return account


def test_a_turn_is_found_by_its_agency_and_moved_on(client, by):
    agency = OrganisationFactory(short_name="Disdikbud")
    found = turn(desk(running(agency, by=by), by), agency, by)

    listed = client.get("/admin/planning/turn/?q=disdik")
    client.post(f"/admin/planning/turn/{found.pk}/step/skip/", {"reason": ""})
    again = client.get(f"/admin/planning/turn/{found.pk}/change/").content.decode()

    assert list(listed.context["cl"].result_list) == [found]
    found.refresh_from_db()
    assert found.status == TurnStatus.ABSENT
    assert "Panggil lagi" in again


def test_a_follow_up_is_closed_with_its_reason_by_who_may_and_only_read_by_others(client, by):
    agency = operator().organisations[0]
    found = action(running(agency, by=by), agency, by)
    step = f"/admin/planning/followup/{found.pk}/step/close/"

    assert str(agency) in client.get("/admin/planning/followup/").content.decode()
    client.force_login(auditor())
    assert client.post(step, {"reason": "Sudah tidak perlu."}).status_code in {302, 403}
    found.refresh_from_db()
    assert found.status == Status.OPEN
    client.force_login(by)
    client.post(step, {"reason": "Sudah dikerjakan bersama."})

    found.refresh_from_db()
    assert (found.status, found.done_by) == (Status.DONE, by)
