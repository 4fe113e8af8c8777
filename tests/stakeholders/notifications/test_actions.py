"""Telling somebody something, once."""

from datetime import timedelta

import pytest
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed
from stakeholders.notifications import actions
from stakeholders.notifications.actions import NotResendable, TooLate, cancel_unsent, notify, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.stakeholders import NotificationFactory, OrganisationFactory, admin, citizen, planner

pytestmark = pytest.mark.django_db
TOMORROW = timedelta(days=1)


def test_the_same_notice_is_written_down_once():
    ratna, record = citizen(), OrganisationFactory()

    for _time in range(3):
        notify(ratna, Kind.BOOKING_REMINDER_DAY, about=record, version="7", offset="-1d")

    [notification] = Notification.objects.about(record)
    assert (
        notification.key
        == f"consultations.bookings.reminder_day:stakeholders.organisation.{record.pk}:7:-1d:email:{ratna.pk}"
    )


def test_each_person_and_each_offset_has_a_notice_of_its_own():
    ratna, bayu, record = citizen(), citizen(), OrganisationFactory()

    notify_each([ratna, bayu], Kind.BOOKING_REMINDER_DAY, about=record, version="1", offset="-1d")
    notify_each([ratna, bayu], Kind.BOOKING_REMINDER_DAY, about=record, version="1", offset="-1h")

    assert Notification.objects.about(record).count() == 4


def test_a_step_tells_once_and_the_next_step_tells_again():
    operator, proposal = citizen(), OrganisationFactory()

    for _return in range(2):
        StatusChange.write(proposal, "return", "submitted", "returned", by=None, reason="Lengkapi lokasi.")
        notify(operator, Kind.PROPOSAL_RETURNED, about=proposal)
        notify(operator, Kind.PROPOSAL_RETURNED, about=proposal)

    assert Notification.objects.about(proposal).count() == 2


def test_a_record_without_a_trail_tells_once():
    ratna, record = citizen(), OrganisationFactory()

    notify(ratna, Kind.MINUTES_ISSUED, about=record)
    notify(ratna, Kind.MINUTES_ISSUED, about=record)

    assert Notification.objects.about(record).count() == 1


def test_a_moved_appointment_cancels_the_old_reminder_and_makes_a_new_one():
    ratna, booking, now = citizen(), OrganisationFactory(), timezone.now()
    notify(ratna, Kind.BOOKING_REMINDER_DAY, about=booking, at=now + TOMORROW, version="1", offset="-1d")

    cancelled = cancel_unsent(booking, [Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_REMINDER_HOUR])
    notify(ratna, Kind.BOOKING_REMINDER_DAY, about=booking, at=now + 3 * TOMORROW, version="2", offset="-1d")

    assert cancelled == 1
    ledger = Notification.objects.about(booking).values_list("state", "not_before")
    assert list(ledger) == [(WorkState.CANCELLED, now + TOMORROW), (WorkState.PENDING, now + 3 * TOMORROW)]


def test_cancelling_leaves_other_kinds_other_records_and_what_was_sent():
    ratna, booking = citizen(), OrganisationFactory()
    kept = [
        NotificationFactory(about=booking, kind=Kind.BOOKING_CONFIRMED),
        NotificationFactory(about=OrganisationFactory()),
        NotificationFactory(about=booking, state=WorkState.DONE, finished_at=timezone.now()),
    ]
    notify(ratna, Kind.BOOKING_REMINDER_DAY, about=booking)

    assert cancel_unsent(booking, [Kind.BOOKING_REMINDER_DAY]) == 1
    states = (
        Notification.objects.filter(pk__in=[row.pk for row in kept])
        .order_by("pk")
        .values_list("state", flat=True)
    )
    assert list(states) == [WorkState.PENDING, WorkState.PENDING, WorkState.DONE]


def test_moments_are_refused_as_params_because_they_would_come_back_as_other_things():
    with pytest.raises(TypeError):
        notify(citizen(), Kind.MINUTES_ISSUED, about=OrganisationFactory(), params={"at": timezone.now()})


@pytest.mark.parametrize("state", [WorkState.FAILED, WorkState.UNKNOWN])
def test_a_moderator_sends_again_what_failed_or_may_not_have_arrived(state):
    notification = NotificationFactory(
        state=state, finished_at=timezone.now(), attempts=7, error="550 no such person"
    )

    actions.resend(notification, by=admin())

    notification.refresh_from_db()
    assert (notification.state, notification.attempts) == (WorkState.PENDING, 0)
    assert notification in Notification.objects.due()


@pytest.mark.parametrize("state", [WorkState.PENDING, WorkState.RUNNING, WorkState.DONE, WorkState.CANCELLED])
def test_nothing_else_is_sent_again(state):
    notification = NotificationFactory(state=state, finished_at=timezone.now())

    with pytest.raises(NotResendable):
        actions.resend(notification, by=admin())


def test_nothing_is_sent_again_after_its_time():
    notification = NotificationFactory(state=WorkState.FAILED, not_after=timezone.now() - TOMORROW)

    with pytest.raises(TooLate):
        actions.resend(notification, by=admin())


def test_only_a_moderator_sends_again():
    notification = NotificationFactory(state=WorkState.FAILED)

    with pytest.raises(NotAllowed):
        actions.resend(notification, by=planner())


def test_everybody_sees_their_own_and_the_watchers_see_all():
    mine, _theirs = NotificationFactory(), NotificationFactory()

    assert list(Notification.objects.visible_to(mine.recipient)) == [mine]
    assert Notification.objects.visible_to(admin()).count() == 2
    assert Notification.objects.visible_to(None).count() == 0
