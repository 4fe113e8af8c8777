"""What can never be stored about minutes, and who sees them."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from consultations.bookings.models import Booking
from consultations.minutes.actions import Promise
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import Minutes
from tests.factories.minutes import approved, returned, written
from tests.factories.stakeholders import (
    admin,
    auditor,
    citizen,
    head,
    planner,
)

pytestmark = pytest.mark.django_db


class TestTheDatabase:
    @pytest.mark.parametrize(
        "change",
        [
            {"status": "approved"},
            {"notes": ""},
            {"status": "submitted"},
            {"announced_at": "2026-11-25T00:00Z"},
        ],
        ids=str,
    )
    def test_refuses_minutes_that_cannot_be(self, change):
        written()

        with pytest.raises(IntegrityError), transaction.atomic():
            Minutes.objects.update(**change)

    @pytest.mark.parametrize(
        "change", [{"other_owner": "Orang kedua"}, {"owner": None}, {"done_at": "2026-11-25T00:00Z"}], ids=str
    )
    def test_refuses_promises_of_nobody_of_two_and_done_by_nobody(self, change):
        written(follow_ups=[Promise("Mengukur", date(2026, 12, 9), owner=citizen())])

        with pytest.raises(IntegrityError), transaction.atomic():
            FollowUp.objects.update(**change)


class TestWhoSees:
    def test_while_they_are_written_only_the_desk(self):
        minutes = returned()
        asker, officer = minutes.booking.requested_by, minutes.written_by

        seen = {
            name: Minutes.objects.visible_to(person).exists()
            for name, person in {
                "public": None,
                "asker": asker,
                "officer": officer,
                "stranger": citizen(),
                "other officer": planner(),
                "head": head(),
                "admin": admin(),
                "auditor": auditor(),
            }.items()
        }

        assert seen == {
            "public": False,
            "asker": False,
            "officer": True,
            "stranger": False,
            "other officer": False,
            "head": True,
            "admin": True,
            "auditor": True,
        }

    def test_once_approved_also_who_asked(self):
        minutes = approved()

        assert Minutes.objects.visible_to(minutes.booking.requested_by).get() == minutes
        assert FollowUp.objects.visible_to(minutes.booking.requested_by).count() == 3
        assert not Minutes.objects.visible_to(citizen()).exists()


def test_one_consultation_has_one_sheet():
    minutes = written()

    with pytest.raises(IntegrityError), transaction.atomic():
        Minutes.objects.create(
            booking=Booking.objects.get(), written_by=minutes.written_by, notes="a", recommendations=["b"]
        )
