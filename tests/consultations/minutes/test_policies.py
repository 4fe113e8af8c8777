"""A promise is kept by the word of who made it or of the office."""

from datetime import date

import pytest

from consultations.minutes import actions
from consultations.minutes.models import FollowUp
from consultations.minutes.refusals import (
    AlreadyDone,
    NotAgreedYet,
)
from perkasa.core.refusals import NotAllowed
from tests.factories.minutes import approved, submitted
from tests.factories.stakeholders import (
    auditor,
    citizen,
    head,
    operator,
    planner,
)

pytestmark = pytest.mark.django_db


class TestPromises:
    def test_who_promised_says_that_it_is_done(self):
        minutes = approved()
        promise = minutes.follow_ups.get(number=1)
        actions.finish(promise, by=minutes.booking.requested_by)

        promise.refresh_from_db()
        assert (promise.done_by, promise.is_overdue) == (minutes.booking.requested_by, False)
        assert list(FollowUp.objects.still_open()) == list(
            minutes.follow_ups.filter(number__in=[2, 3]).order_by("due_date")
        )

    def test_so_may_people_of_the_organisation_and_the_officer(self):
        minutes = approved()

        actions.finish(minutes.follow_ups.get(number=2), by=planner())
        actions.finish(minutes.follow_ups.get(number=3), by=minutes.written_by)

        assert FollowUp.objects.filter(done_at__isnull=False).count() == 2

    def test_others_may_not(self):
        promise = approved().follow_ups.get(number=1)

        for person in (citizen(), operator(), auditor()):
            with pytest.raises(NotAllowed):
                actions.finish(promise, by=person)

    def test_not_before_the_minutes_are_approved_and_not_twice(self):
        minutes = submitted()
        with pytest.raises(NotAgreedYet):
            actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)
        actions.approve(minutes, by=head())
        actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)

        with pytest.raises(AlreadyDone):
            actions.finish(minutes.follow_ups.get(number=1), by=minutes.written_by)

    def test_what_is_late_and_what_is_mine(self):
        minutes = approved()
        asker = minutes.booking.requested_by

        assert [row.number for row in FollowUp.objects.overdue(date(2026, 12, 10))] == [2, 1]
        assert [row.number for row in FollowUp.objects.owned_by(asker)] == [1]
        assert list(FollowUp.objects.overdue(date(2026, 12, 1))) == []
