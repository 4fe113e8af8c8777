"""Stages are planned in their order; the page and the partner read the same days, and what is late."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.cooperation.partners.links import token_for
from planning.cooperation.schedule.actions import NotInOrder, plan
from planning.cooperation.schedule.reading import planned_days
from planning.cooperation.statuses import Status
from tests.factories.cooperation import at, cooperation
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db
DAYS = {Status.OFFERED: date(2026, 2, 2), Status.SIGNING: date(2026, 6, 1)}


def test_both_sides_read_what_is_planned_and_what_is_late(client: Client, time_machine):
    time_machine.move_to("2026-06-02 09:00+07:00", tick=False)
    by = planner()
    found = at(Status.OFFERED, by)
    client.force_login(by)
    address = reverse("planning:cooperation.schedule.plan", args=[found.code])

    client.post(address, {stage: day.isoformat() for stage, day in DAYS.items()})

    ours = client.get(found.get_absolute_url()).content.decode()
    link = reverse("planning:cooperation.partners.by_link", args=[token_for(found.parties.get(number=2))])
    theirs = Client().get(link).content.decode()
    for page in (ours, theirs):
        assert page.count("direncanakan") == 2
        assert page.count("<strong>terlambat</strong>") == 1


def test_a_later_stage_is_not_planned_before_an_earlier_one():
    by = planner()
    found = cooperation(by)
    plan(found, DAYS, by=by)

    with pytest.raises(NotInOrder):
        plan(found, {Status.OFFERED: date(2026, 7, 1), Status.SIGNING: date(2026, 6, 1)}, by=by)
    with pytest.raises(NotAllowed):
        plan(found, {}, by=citizen())

    assert planned_days(found) == DAYS
